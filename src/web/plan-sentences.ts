/** What Today says of a plan beyond its rows. Loaded when there is something to say, right after the first screen. */
import { type Plan, type PlanEdits, frameOf, nextMinute } from '../core/plan/index.ts';
import { knowledge } from '../knowledge/index.ts';
import { nextMinuteInShort, nextMinuteText, unkeptText } from '../texts/en/plan-reasons.ts';
import type { NextMinuteLine } from '../ui/screens/today/index.ts';
import type { App } from './app-state.ts';

/** What of the changes by hand could not be kept, in a sentence each. */
export const unkeptSentences = (plan: Plan, { fixed }: PlanEdits): readonly string[] =>
  plan.unkept.map((each) => unkeptText(plan, each, fixed.find(({ region }) => region === each.region)?.tool ?? null));

/** What one more minute than these would buy; null: nothing. */
export const nextMinuteLine = ({ request, planHistory, plan, editing }: App): NextMinuteLine | null => {
  const more = nextMinute(request.value, planHistory.value, knowledge, frameOf(editing.edits.value, plan.value.blocks));
  return more && { short: nextMinuteInShort(more), whole: nextMinuteText(more) };
};
