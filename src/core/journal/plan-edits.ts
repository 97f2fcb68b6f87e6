import { type PlanEdits, NO_EDITS } from '../plan/index.ts';
import type { DayFinder } from './day.ts';
import type { Entry } from './entry.ts';
import { rolledPlaces } from './rolled.ts';
import type { JournalSession } from './state.ts';

/** The edits of today's plan. They are for one plan: once it was rolled, the next one is the planner's again. */
export const foldPlanEdits = (
  effective: readonly Entry[],
  sessions: readonly JournalSession[],
  daysAgo: DayFinder,
): PlanEdits => {
  const last = effective.findLast((entry) => entry.kind === 'plan-edits');
  if (!last || daysAgo(last) !== 0) return NO_EDITS;
  const isRolled = sessions.some((session) => session.startedAt >= last.at && rolledPlaces(session).length > 0);
  return isRolled ? NO_EDITS : { fixed: last.fixed, removed: last.removed, order: last.order };
};
