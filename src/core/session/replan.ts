import type { BlockProgress, SessionBlock } from './state.ts';

/** Where a session stands when the time that is left must be divided anew. */
export interface ReplanSituation {
  readonly blocks: readonly SessionBlock[];
  readonly progress: readonly BlockProgress[];
  /** Index of the block at hand, in a gap the coming one. */
  readonly current: number;
  /** Index of the first block that has not begun: it and what follows may change. */
  readonly from: number;
  /** Session clock. */
  readonly atMs: number;
  /** To be taken from what is ahead; negative: to be given to it. Milliseconds. */
  readonly takeMs: number;
}

export interface Replanned {
  /** As many as before and in the same order; only the seconds of those ahead may differ. */
  readonly blocks: readonly SessionBlock[];
  /** What could not be taken (positive) or given (negative). Milliseconds. */
  readonly restMs: number;
}

/** Seconds of a block after an event. */
export interface NewSeconds {
  readonly block: number;
  readonly seconds: number;
}

/** Pure: the same situation gives the same blocks, so that a replay ends in the same state. */
export type Replan = (situation: ReplanSituation) => Replanned;
