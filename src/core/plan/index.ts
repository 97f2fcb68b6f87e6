export { type CautionFilter, cautionFilter, forbiddenBy } from './caution-filter.ts';
export { isAfterHardWork } from './refusals.ts';
export { createPlan, regionsOfPlan } from './create-plan.ts';
export {
  type RegionChoice,
  type ToolChoice,
  addRegion,
  freeRegion,
  keepRegion,
  moveRegion,
  regionChoices,
  removeRegion,
  secondsOf,
  setSeconds,
  setTool,
  stepSeconds,
} from './edit-plan.ts';
export { type KeptRegion, type PlanEdits, NO_EDITS, frameOf, hasEdits } from './edits.ts';
export { type Need, type Needs, assessNeeds } from './need.ts';
export { type DonePart, type FixedRegion, type PlanFrame, type Position, FRESH } from './frame.ts';
export { type RawPlanEdits, parsePlanEdits } from './parse-edits.ts';
export { type RawPlanRequest, type RequestError, MINUTES, parsePlanRequest } from './parse-request.ts';
export {
  type Block,
  type LeftOut,
  type LeftOutReason,
  type Plan,
  type Reason,
  type Refused,
  type RefusedReason,
  type Unkept,
} from './plan.ts';
export { type PlanWords, makePlanJson, reasonInput } from './plan-json.ts';
export { type SideSeconds } from './side-seconds.ts';
export {
  type Levels,
  type PastLoad,
  type PlanHistory,
  type PlanRequest,
  type Wishes,
  EMPTY_HISTORY,
  NO_WISHES,
} from './request.ts';
export { type Model, makeModel } from './model-json.ts';
export { type NextMinute, nextMinute } from './next-minute.ts';
export { findOptimum } from './optimum.ts';
export { findRoutes } from './route.ts';
export { type Solved, solvePlan } from './solve.ts';
export { type PlanFileError, type ReadPlan, readPlan } from './read-plan.ts';
