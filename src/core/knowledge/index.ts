export { type ToolId, TOOLS, isToolId } from './tool.ts';
export { type Posture, POSTURES, isFloorPosture } from './posture.ts';
export {
  type PressureStep,
  type RefusedTechnique,
  type Technique,
  type TechniqueId,
  type TechniqueText,
  PRESSURE_STEPS,
  techniqueId,
} from './technique.ts';
export { type ActivityId, type Context, ACTIVITIES, CONTEXTS, isActivityId } from './context.ts';
export { type Basis, type Cited, type Dose, type DoseRules } from './dose.ts';
export {
  type ActiveCaution,
  type Caution,
  type CautionMode,
  type CautionText,
  type CheckRow,
  type Refusal,
  type StopSign,
  CAUTION_MODES,
} from './caution.ts';
export { type Finding, type Verification, VERIFICATIONS } from './finding.ts';
export { type ActivityNeeds, type Knowledge, doseOf } from './knowledge.ts';
export { type NeedWeights } from './need-weights.ts';
