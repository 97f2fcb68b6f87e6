/**
 * Live re-planning: the planner divides what is left, as it divided the minutes at the start. It may only change the seconds
 * of regions that were planned: nobody is to be sent to another place halfway, and after a reload the cautions that were
 * answered for the first plan may be unknown. What the later regions cannot give comes equally from the sides of this region
 * that are still to come; what nobody can give makes the session end later.
 */
import { MS_PER_SECOND, sum } from '../base/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { type PlanFrame, type PlanHistory, type PlanRequest, FRESH, createPlan } from '../plan/index.ts';
import { giveWay } from './give-way.ts';
import { STEP_SECONDS } from './progress.ts';
import type { Replan, ReplanSituation, Replanned } from './replan.ts';
import type { SessionBlock } from './state.ts';

const STEP_MS = STEP_SECONDS * MS_PER_SECOND;

export interface Planning {
  readonly request: PlanRequest;
  readonly history: PlanHistory;
  readonly knowledge: Knowledge;
  /** What the person had fixed by hand stays fixed. */
  readonly fixed: PlanFrame['fixed'];
}

type Blocks = readonly SessionBlock[];

interface Ahead {
  readonly index: number;
  readonly block: SessionBlock;
}

/**
 * The blocks of later regions. In a gap the region that comes is one of them, with all its sides; of a region that is being
 * rolled the sides still to come are not.
 */
const laterBlocks = ({ blocks, progress, current, from }: ReplanSituation): readonly Ahead[] =>
  blocks.flatMap((block, index) =>
    index >= from && !progress[index]?.dropped && (from === current || block.region !== blocks[current]?.region)
      ? [{ index, block }]
      : [],
  );

/** As long as the soft cap allows, and the hard cap after what was rolled before somebody went back. */
const capped = ({ progress }: ReplanSituation, { index, block }: Ahead, seconds: number): number => {
  const room = block.hardCapSeconds - (progress[index]?.rolledMs ?? 0) / MS_PER_SECOND;
  const most = Math.max(block.seconds, Math.floor(room / STEP_SECONDS) * STEP_SECONDS);
  return Math.min(seconds, block.softCapSeconds, most);
};

/** Sides of later regions that were rolled or skipped before somebody went back. */
const doneParts = ({ blocks, progress, from }: ReplanSituation): PlanFrame['done'] =>
  blocks.flatMap((block, index) => {
    const row = progress[index];
    if (!row || (index >= from && !row.dropped)) return [];
    return [{ region: block.region, side: block.side, seconds: row.dropped ? 0 : block.seconds }];
  });

const frameOf = (
  { fixed }: Planning,
  situation: ReplanSituation,
  ahead: readonly Ahead[],
  secondsLeft: number,
): PlanFrame => {
  const at = situation.blocks[situation.current];
  const regions = [...new Map(ahead.map(({ block }) => [block.region, block])).values()];
  return {
    ...FRESH,
    secondsLeft,
    position: at ? { region: at.region, tool: at.tool, posture: at.posture } : null,
    done: doneParts(situation).filter(({ region }) => regions.some((block) => block.region === region)),
    fixed: regions.map(({ region, tool, leastSeconds }) => {
      const byHand = fixed.find((each) => each.region === region);
      return byHand?.seconds ? { ...byHand, tool, leastSeconds } : { region, tool };
    }),
    order: regions.map(({ region, tool }) => ({ region, tool })),
    only: regions.map(({ region }) => region),
    previous: ahead.map(({ block }) => block),
  };
};

/** The later blocks with the planner's seconds; null when it would leave one of them out. */
const planned = (
  planning: Planning,
  situation: ReplanSituation,
  ahead: readonly Ahead[],
  takeSeconds: number,
): Blocks | null => {
  const nowSeconds = sum(ahead.map(({ block }) => block.seconds + block.getReadySeconds));
  const { request, history, knowledge } = planning;
  const frame = frameOf(planning, situation, ahead, nowSeconds - takeSeconds);
  const plan = createPlan(request, history, knowledge, frame);
  const blocks = [...situation.blocks];
  for (const each of ahead) {
    const { index, block } = each;
    const found = plan.blocks.find(({ region, side }) => region === block.region && side === block.side);
    if (found?.technique !== block.technique) return null;
    blocks[index] = { ...block, seconds: capped(situation, each, found.seconds) };
  }
  const taken = sum(ahead.map(({ index, block }) => block.seconds - (blocks[index]?.seconds ?? 0)));
  // Time that became free may stay unused; time that is needed must be found.
  return taken >= takeSeconds ? blocks : null;
};

const divide = (planning: Planning, situation: ReplanSituation): Replanned => {
  const ahead = laterBlocks(situation);
  const wanted = Math.floor(situation.takeMs / STEP_MS) * STEP_SECONDS;
  if (ahead.length === 0 || wanted === 0) return giveWay(situation);
  // As much as the planner can take without leaving anything out; the rest is looked for elsewhere.
  const least = Math.min(wanted, 0);
  for (let take = wanted; take >= least; take -= STEP_SECONDS) {
    if (take === 0) break;
    const blocks = planned(planning, situation, ahead, take);
    if (!blocks) continue;
    const takenSeconds = sum(ahead.map(({ index, block }) => block.seconds - (blocks[index]?.seconds ?? 0)));
    const restMs = situation.takeMs - takenSeconds * MS_PER_SECOND;
    return restMs < STEP_MS ? { blocks, restMs } : giveWay({ ...situation, blocks, takeMs: restMs });
  }
  return giveWay(situation);
};

/** A {@link Replan} by the planner. Remembers its last answer: while a knot is held, it is asked with every frame. */
export const plannedReplan = (planning: Planning): Replan => {
  let last: { readonly situation: ReplanSituation; readonly found: Replanned } | null = null;
  const isSame = (a: ReplanSituation, b: ReplanSituation): boolean =>
    a.blocks === b.blocks &&
    a.progress === b.progress &&
    a.current === b.current &&
    a.from === b.from &&
    Math.floor(a.takeMs / STEP_MS) === Math.floor(b.takeMs / STEP_MS);
  return (situation) => {
    if (!last || !isSame(last.situation, situation)) last = { situation, found: divide(planning, situation) };
    const { blocks, restMs } = last.found;
    return { blocks, restMs: restMs + situation.takeMs - last.situation.takeMs };
  };
};
