/**
 * The joined dose table: what the table of context and tool gives, overridden by the limits of a technique. The strictest
 * wins, the table's minimum included. Every number keeps where it comes from, so that it can be shown beside it. The planner
 * takes its seconds from here, and whoever shows a dose too.
 */
import { clamp } from '../base/index.ts';
import type { RegionId } from '../body/index.ts';
import { CONTEXTS, type Context } from './context.ts';
import type { Cited } from './dose.ts';
import { type Knowledge, doseOf } from './knowledge.ts';
import type { Technique, TechniqueId } from './technique.ts';
import { TOOLS, type ToolId } from './tool.ts';

/** How long a tender spot may be held. Seconds. */
export interface HoldRule {
  /** 0: this technique is never held. */
  readonly longest: Cited<number>;
  /** From when a hold is long enough. */
  readonly enough: Cited<number>;
  /** It is released by itself after this unless the person says "still tight". */
  readonly releases: Cited<number>;
  /** What "still tight" adds. */
  readonly extends: Cited<number>;
}

/** Seconds are for one side of one region in one session. */
export interface DoseRow {
  readonly context: Context;
  readonly tool: ToolId;
  /** Null: the row of the tool alone, before any region sets its own limits. */
  readonly region: RegionId | null;
  readonly technique: TechniqueId | null;
  /** The reviewed technique whose limits hold here because nobody reviewed this one. */
  readonly carriedOverFrom: TechniqueId | null;
  /** When the minutes are too few for the least dose. */
  readonly shortest: Cited<number>;
  readonly least: Cited<number>;
  readonly target: Cited<number>;
  readonly most: Cited<number>;
  /** In how many sets the target is marked. */
  readonly sets: Cited<number>;
  /** Reached only by +15 s and by giving a side more time. */
  readonly softCap: Cited<number>;
  /** Never passed. */
  readonly hardCap: Cited<number>;
  /** Rolling and holding together, never passed. */
  readonly withHolds: Cited<number>;
  /** Null: pressed on a spot, so it has no pace. */
  readonly secondsPerPass: Cited<number> | null;
  /** The target of discomfort, 0 to 10. */
  readonly discomfortLow: Cited<number>;
  readonly discomfortHigh: Cited<number>;
  readonly hold: HoldRule;
  /** Not planned when the training before it was harder than this effort of 10. Null: no such limit. */
  readonly highestEffort: Cited<number> | null;
}

const lowest = (first: Cited<number>, ...rest: readonly Cited<number>[]): Cited<number> =>
  rest.reduce((low, next) => (next.value < low.value ? next : low), first);

const highest = (first: Cited<number>, second: Cited<number>): Cited<number> =>
  second.value > first.value ? second : first;

/** The row of a tool alone in a context. */
export const doseRowOfTool = (knowledge: Knowledge, context: Context, tool: ToolId): DoseRow => {
  const { doseRules: rules } = knowledge;
  const { least, target, most, sets, softCap, hardCap, secondsPerPass, discomfort } = doseOf(knowledge, context, tool);
  const [low, high] = discomfort.value;
  return {
    context,
    tool,
    region: null,
    technique: null,
    carriedOverFrom: null,
    shortest: lowest(rules.shortest[context], most),
    least,
    target,
    most,
    sets,
    softCap,
    hardCap,
    withHolds: softCap,
    secondsPerPass,
    discomfortLow: { value: low, basis: discomfort.basis },
    discomfortHigh: { value: high, basis: discomfort.basis },
    hold: {
      longest: rules.longestHold[context],
      enough: rules.holdEnough,
      releases: rules.holdReleases,
      extends: rules.holdExtends,
    },
    highestEffort: context === 'after' && tool === 'massage-gun' ? rules.hardAboveEffort : null,
  };
};

/** Whether a technique is never lengthened beyond its own seconds, nor held for longer than them. */
export const isDelicate = ({ doseRules }: Knowledge, { maxDiscomfort }: Technique): boolean =>
  maxDiscomfort.value <= doseRules.delicateDiscomfort.value;

/** The row of one technique in a context. `delicate`: see {@link isDelicate}; a caution may demand it of any technique. */
export const doseRowOf = (
  knowledge: Knowledge,
  context: Context,
  technique: Technique,
  delicate: boolean = isDelicate(knowledge, technique),
): DoseRow => {
  const { doseRules: rules } = knowledge;
  const table = doseRowOfTool(knowledge, context, technique.tool);
  const { maxSeconds: own, maxDiscomfort } = technique;
  const stretched: Cited<number> = { value: own.value * rules.extendFactor.value, basis: rules.extendFactor.basis };
  const most = lowest(table.most, own);
  const softCap = delicate ? most : highest(most, lowest(table.softCap, stretched));
  const longest = delicate ? lowest(table.hold.longest, own) : table.hold.longest;
  const held = technique.hold.value === 'never' ? { value: 0, basis: technique.hold.basis } : longest;
  const high = lowest(table.discomfortHigh, maxDiscomfort);
  const low = clamp(table.discomfortLow.value, 1, Math.max(1, high.value - 1));
  return {
    ...table,
    region: technique.region,
    technique: technique.id,
    carriedOverFrom: technique.carriedOverFrom ?? null,
    shortest: lowest(table.shortest, most),
    least: lowest(table.least, most),
    target: lowest(table.target, most),
    most,
    softCap,
    hardCap: highest(most, lowest(table.hardCap, stretched)),
    withHolds: delicate
      ? { value: most.value + held.value * rules.holdsOnTop.value, basis: rules.holdsOnTop.basis }
      : highest(most, table.softCap),
    secondsPerPass: technique.motion === 'press' ? null : table.secondsPerPass,
    discomfortLow: low === table.discomfortLow.value ? table.discomfortLow : { value: low, basis: high.basis },
    discomfortHigh: high,
    hold: { ...table.hold, longest: held },
  };
};

/** The whole table: in every context each tool alone, followed by its techniques from head to foot. */
export const doseTable = (knowledge: Knowledge): readonly DoseRow[] =>
  CONTEXTS.flatMap((context) =>
    TOOLS.flatMap((tool) => [
      doseRowOfTool(knowledge, context, tool),
      ...knowledge.techniques
        .filter((technique) => technique.tool === tool)
        .map((technique) => doseRowOf(knowledge, context, technique)),
    ]),
  );
