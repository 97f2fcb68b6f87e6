export { type Levels, type PastLoad, type PlanHistory, type PlanRequest, EMPTY_HISTORY } from './request.ts';
export { type Block, type LeftOut, type LeftOutReason, type Plan, type Reason, type Refused, type RefusedReason } from './plan.ts';
