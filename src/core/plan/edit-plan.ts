/**
 * Changing a plan by hand: what may be chosen for a region, and each change as a function of the edits so far. A change
 * only ever says what is wanted; the planner keeps it within cautions, caps and side rules, and tells what it could not
 * keep.
 */
import { type BlockSide, REGIONS, type RegionId, type Side } from '../body/index.ts';
import type { Knowledge, ToolId } from '../knowledge/index.ts';
import { type Candidate, findCandidates } from './candidate.ts';
import { cautionFilter } from './caution-filter.ts';
import { regionsOfPlan } from './create-plan.ts';
import type { KeptRegion, PlanEdits } from './edits.ts';
import { sideRules } from './make-instance.ts';
import { assessNeeds } from './need.ts';
import type { Plan } from './plan.ts';
import type { PlanHistory, PlanRequest } from './request.ts';
import { type SideSeconds, sideSeconds } from './side-seconds.ts';

/** One tool that may serve a region now. */
export interface ToolChoice {
  readonly tool: ToolId;
  /** All seconds that a hand may set, by side. */
  readonly seconds: readonly SideSeconds[];
  /** Whether left and right may differ, because one side is clearly sorer or tighter. */
  readonly sidesMayDiffer: boolean;
}

/** What a hand may choose for a region. */
export interface RegionChoice {
  readonly region: RegionId;
  /** Those of the person's tools that are offered and not forbidden; never empty. */
  readonly tools: readonly ToolChoice[];
}

const choiceOf = (knowledge: Knowledge, { region, options }: Candidate): RegionChoice => ({
  region,
  tools: options.map((option) => ({
    tool: option.technique.tool,
    seconds: sideSeconds(sideRules(knowledge, option, new Map(), true)),
    sidesMayDiffer: option.sorerSide !== null,
  })),
});

/** All regions that may be in the plan, in need or not, head to foot. */
export const regionChoices = (
  request: PlanRequest,
  history: PlanHistory,
  knowledge: Knowledge,
): readonly RegionChoice[] => {
  const filter = cautionFilter(knowledge, request.cautions);
  const needs = assessNeeds(knowledge, request, history);
  const { candidates } = findCandidates(knowledge, request, filter, needs, REGIONS, history.learned);
  return candidates.map((candidate) => choiceOf(knowledge, candidate));
};

/** What a region gets in this plan. */
export const secondsOf = ({ blocks }: Plan, region: RegionId): SideSeconds =>
  blocks.filter((block) => block.region === region).map(({ side, seconds }) => ({ side, seconds }));

const toolOf = ({ blocks }: Plan, region: RegionId): ToolId | null =>
  blocks.find((block) => block.region === region)?.tool ?? null;

const secondsAt = (given: SideSeconds, side: BlockSide): number | undefined =>
  given.find((part) => part.side === side)?.seconds;

/**
 * The seconds `by` more (or less), for all sides alike or for one of them; then the other side follows as far as it must.
 * Null: that is not allowed.
 */
export const stepSeconds = (
  { seconds: allowed }: ToolChoice,
  given: SideSeconds,
  by: number,
  side: Side | null,
): SideSeconds | null => {
  const wanted = given.map((part) =>
    side === null || part.side === side ? { ...part, seconds: part.seconds + by } : part,
  );
  const misses = (each: SideSeconds): number =>
    wanted.reduce((total, part) => {
      const off = Math.abs((secondsAt(each, part.side) ?? Number.POSITIVE_INFINITY) - part.seconds);
      // The side that is being changed gets exactly what was asked for, or the step is not allowed.
      return total + (off > 0 && (side === null || part.side === side) ? Number.POSITIVE_INFINITY : off);
    }, 0);
  const sameSides = allowed.filter((each) => each.length === given.length);
  const least = Math.min(...sameSides.map(misses));
  return Number.isFinite(least) ? (sameSides.find((each) => misses(each) === least) ?? null) : null;
};

const withFixed = ({ fixed, ...rest }: PlanEdits, next: KeptRegion): PlanEdits => ({
  ...rest,
  fixed: fixed.some(({ region }) => region === next.region)
    ? fixed.map((each) => (each.region === next.region ? next : each))
    : [...fixed, next],
});

/** Locks a region as it stands in the plan. */
export const keepRegion = (edits: PlanEdits, plan: Plan, region: RegionId): PlanEdits =>
  withFixed(edits, { region, tool: toolOf(plan, region), seconds: secondsOf(plan, region) });

/** Leaves a region to the planner again. */
export const freeRegion = (edits: PlanEdits, region: RegionId): PlanEdits => ({
  ...edits,
  fixed: edits.fixed.filter((each) => each.region !== region),
});

/** Sets the seconds of a region; its tool stays, because seconds are a matter of the tool. */
export const setSeconds = (edits: PlanEdits, plan: Plan, region: RegionId, seconds: SideSeconds): PlanEdits =>
  withFixed(edits, { region, tool: toolOf(plan, region), seconds });

/** Sets the tool of a region. Seconds that were set by hand stay wanted; others are planned anew. */
export const setTool = (edits: PlanEdits, region: RegionId, tool: ToolId): PlanEdits => {
  const seconds = edits.fixed.find((each) => each.region === region)?.seconds ?? [];
  return {
    ...withFixed(edits, { region, tool, seconds }),
    order: edits.order.map((each) => (each.region === region ? { region, tool } : each)),
  };
};

export const removeRegion = (edits: PlanEdits, region: RegionId): PlanEdits => ({
  fixed: edits.fixed.filter((each) => each.region !== region),
  order: edits.order.filter((each) => each.region !== region),
  removed: [...edits.removed.filter((each) => each !== region), region],
});

/** Brings a region into the plan, whatever was planned for it. */
export const addRegion = (edits: PlanEdits, region: RegionId): PlanEdits => ({
  ...withFixed(edits, { region, tool: null, seconds: [] }),
  removed: edits.removed.filter((each) => each !== region),
});

/** Takes a region one place up (-1) or down (1), and fixes the order of all that are in the plan. */
export const moveRegion = (edits: PlanEdits, plan: Plan, region: RegionId, by: -1 | 1): PlanEdits => {
  const regions = [...regionsOfPlan(plan)];
  const at = regions.indexOf(region);
  const other = regions[at + by];
  if (at < 0 || other === undefined) return edits;
  regions[at + by] = region;
  regions[at] = other;
  return {
    ...edits,
    order: regions.flatMap((each) => {
      const tool = toolOf(plan, each);
      return tool === null ? [] : [{ region: each, tool }];
    }),
  };
};
