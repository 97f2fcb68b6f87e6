/** What raised a region, in one short sentence. */
import type { Side } from '../../core/body/index.ts';
import type { Reason } from '../../core/plan/index.ts';
import { whenText } from './plan.ts';

type Marked = Extract<Reason, { readonly type: 'sore' | 'tight' }>;

/** "You marked the left 4, the right 6." */
const markedText = (marks: readonly Marked[]): string => {
  const bySide = new Map<Side, number>();
  for (const { side, level } of marks) bySide.set(side, Math.max(level, bySide.get(side) ?? 0));
  const left = bySide.get('left');
  const right = bySide.get('right');
  if (left !== undefined && right !== undefined)
    return left === right ? `You marked both ${left}` : `You marked the left ${left}, the right ${right}`;
  return left === undefined ? `You marked the right ${right ?? 0}` : `You marked the left ${left}`;
};

const whenTrained = (daysAgo: number): string =>
  daysAgo === 0 ? 'Today' : daysAgo === 1 ? 'Yesterday' : `${daysAgo} days ago`;

/** The first reason of a type. */
export const findReason = <T extends Reason['type']>(
  reasons: readonly Reason[],
  type: T,
): Extract<Reason, { readonly type: T }> | undefined =>
  reasons.find((reason): reason is Extract<Reason, { readonly type: T }> => reason.type === type);

/** All inputs of a region in one sentence: what the person said before what the app knows. */
export const inputSentence = (reasons: readonly Reason[]): string => {
  const marks = reasons.filter((reason): reason is Marked => reason.type === 'sore' || reason.type === 'tight');
  const load = findReason(reasons, 'load');
  const last = findReason(reasons, 'last');
  const context = findReason(reasons, 'context');
  const extra = findReason(reasons, 'sorer-side');
  if (marks.length > 0) return `${markedText(marks)}${extra ? `, so the ${extra.side} gets more` : ''}.`;
  if (findReason(reasons, 'always')) return 'You always want it.';
  const programme = findReason(reasons, 'programme');
  if (programme) return `Your programme, ${programme.done} of ${programme.of} days done.`;
  if (load) return `${whenTrained(load.daysAgo)}: ${load.title === '' ? 'training' : load.title}.`;
  if (last) return `The ${last.side} was ${last.level} when you last said.`;
  if (context && context.activity !== null)
    return `Busy ${whenText(context.context, context.activity).replace(/^(before|after)/, context.context === 'before' ? 'in' : 'during')}.`;
  return findReason(reasons, 'by-hand') ? 'You chose it.' : 'Often tight, and nothing else is known.';
};
