import type { Moment } from '../base/index.ts';
import type { PlaceKey, RegionId } from '../body/index.ts';
import type { ActiveCaution, ActivityId, Context, ToolId } from '../knowledge/index.ts';
import { type Learned, NOTHING_LEARNED } from '../learn/learned.ts';
import type { DueRegion } from '../programme/index.ts';
import type { RegionLoad } from '../training/index.ts';

/** Levels 1 to 10 by region and side; an absent place has no complaint. */
export type Levels = Partial<Readonly<Record<PlaceKey, number>>>;

/** Standing wishes of the person. */
export interface Wishes {
  /** In need even when nothing else speaks for them. */
  readonly always: readonly RegionId[];
  /** Never planned; by hand still possible. */
  readonly never: readonly RegionId[];
}

export const NO_WISHES: Wishes = { always: [], never: [] };

/** What a person asks for. All values are already checked; see `parsePlanRequest` for text. */
export interface PlanRequest {
  readonly context: Context;
  /** Null on a rest day. */
  readonly activity: ActivityId | null;
  /** Effort of the activity, 1 to 10; null: unknown, which counts as hard after training. */
  readonly effort: number | null;
  /** Whole minutes, 2 to 30. */
  readonly minutes: number;
  readonly tools: readonly ToolId[];
  readonly sore: Levels;
  readonly tight: Levels;
  readonly cautions: readonly ActiveCaution[];
  readonly wishes: Wishes;
  /** The person's get-ready time, seconds, a multiple of 5. */
  readonly getReadySeconds: number;
  readonly moment: Moment;
}

/** A workout's load as the planner sees it. */
export interface PastLoad {
  readonly title: string;
  readonly hoursAgo: number;
  readonly load: RegionLoad;
  /** What of it may be felt now: weighted by eccentric share, novelty and the time since. */
  readonly sorenessLoad: RegionLoad;
}

/** What the journal and imported files tell the planner. Computed, never stored. */
export interface PlanHistory {
  readonly workouts: readonly PastLoad[];
  /** Latest soreness level with its age, by place: ratings and check-ins of earlier days. */
  readonly lastLevels: Partial<Readonly<Record<PlaceKey, { readonly level: number; readonly hoursAgo: number }>>>;
  /** Hours since the place was last rolled. */
  readonly rolledHoursAgo: Partial<Readonly<Record<PlaceKey, number>>>;
  /** Sessions in which the region was rolled without "too much". */
  readonly sessionsByRegion: Partial<Readonly<Record<RegionId, number>>>;
  /** The tool with which the region was rolled last. */
  readonly lastTools: Partial<Readonly<Record<RegionId, ToolId>>>;
  /** What the person's programmes want today. */
  readonly due: readonly DueRegion[];
  /** What was learned from the person's own sessions. */
  readonly learned: Learned;
}

export const EMPTY_HISTORY: PlanHistory = {
  workouts: [],
  lastLevels: {},
  rolledHoursAgo: {},
  sessionsByRegion: {},
  lastTools: {},
  due: [],
  learned: NOTHING_LEARNED,
};
