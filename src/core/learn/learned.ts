/**
 * What the journal says about this person, for the planner and as lines to read. Computed from the sessions, never stored:
 * deleting a session unlearns it, and each line can be forgotten by itself.
 */
import type { RegionId } from '../body/index.ts';
import type { PressureStep, TechniqueId, ToolId } from '../knowledge/index.ts';

/** A line that can be forgotten: what was told before is then left out of it. */
export type LearnedLineId =
  | `pressure:${RegionId}`
  | `tool:${TechniqueId}`
  | `response:${RegionId}`
  | `knots:${RegionId}`;

export type LearnedLine = { readonly id: LearnedLineId; readonly region: RegionId } & (
  | { readonly type: 'pressure'; readonly step: PressureStep; readonly sessions: number; readonly tooMuch: number }
  | { readonly type: 'tool'; readonly tool: ToolId; readonly avoided: number; readonly times: number }
  | {
      readonly type: 'response';
      /** Points of soreness that it fell on average right after rolling, as told; negative: it rose. */
      readonly fell: number;
      /** The same, drawn towards no change as far as the sessions are few. */
      readonly believed: number;
      readonly sessions: number;
    }
  | { readonly type: 'knots'; readonly knots: number; readonly sessions: number }
);

/** What the planner takes from it. Absent: nothing is known. */
export interface Learned {
  readonly pressure: Readonly<Partial<Record<RegionId, PressureStep>>>;
  /** Share of a technique's worth, above 0 up to 1. */
  readonly techniques: Readonly<Partial<Record<TechniqueId, number>>>;
  /** Share of a region's worth, above 0 up to 1; the best region has 1. */
  readonly regions: Readonly<Partial<Record<RegionId, number>>>;
}

export const NOTHING_LEARNED: Learned = { pressure: {}, techniques: {}, regions: {} };
