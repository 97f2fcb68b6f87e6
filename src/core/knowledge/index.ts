export { type ToolId, TOOLS, isToolId } from './tool.ts';
export { type Posture, type PostureHeight, POSTURES, isFloorPosture, postureHeight } from './posture.ts';
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
export { type Basis, type Cited, type Dose, type DoseResponse, type DoseRules, doseShare } from './dose.ts';
export { type DoseRow, type HoldRule, doseRowOf, doseRowOfTool, doseTable, isDelicate } from './dose-table.ts';
export {
  type Certainty,
  type Claim,
  type Doubt,
  type Verdict,
  CERTAINTIES,
  DOUBTS,
  VERDICTS,
  certaintyOf,
  findingsOf,
} from './claim.ts';
export {
  type ActiveCaution,
  type AskedPlace,
  type Caution,
  type CautionAction,
  type CautionActionKind,
  type CautionMode,
  type CautionTags,
  type CautionText,
  type CheckOption,
  type CheckRow,
  type Harm,
  type Refusal,
  type StopSign,
  CAUTION_ACTIONS,
  CAUTION_MODES,
  HARMS,
  askedPlace,
} from './caution.ts';
export {
  type About,
  type Citation,
  type Comparator,
  type Design,
  type Direction,
  type Effect,
  type Finding,
  type Outcome,
  type Scale,
  type StudyContext,
  type StudyTool,
  type Verification,
  COMPARATORS,
  DESIGNS,
  DIRECTIONS,
  OUTCOMES,
  SCALES,
  STUDY_CONTEXTS,
  STUDY_TOOLS,
  VERIFICATIONS,
  contradicting,
  sharesAbout,
} from './finding.ts';
export {
  type Search,
  type SearchDocument,
  type SearchHit,
  type SearchKind,
  type TermOf,
  SEARCH_KINDS,
  createSearch,
} from './search.ts';
export { claimProblems, findingProblems } from './entry-problems.ts';
export { type ActivityNeeds, type Knowledge, doseOf } from './knowledge.ts';
export { type NeedWeights } from './need-weights.ts';
export { type Suitability, type TimeCosts } from './plan-weights.ts';
