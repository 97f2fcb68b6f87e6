import type { Cited } from '../knowledge/index.ts';

/** How quickly the app learns. All of it is our judgement: nobody has measured how people differ from day to day. */
export interface LearningRules {
  /** Sessions in a row without "too much" at one pressure step before the next one is offered. */
  readonly stepUpAfter: Cited<number>;
  /** As many imagined sessions that say nothing stand against what was told, so that a first impression weighs little. */
  readonly priorSessions: Cited<number>;
  /** How much of a tool's worth remains when it was always skipped or too much, 0 to 1. */
  readonly worstTool: Cited<number>;
  /** How much the worth of a region moves at most by the person's own answers, 0 to 1. */
  readonly responseShare: Cited<number>;
  /** A fall of soreness by this many points counts in full. */
  readonly fullResponse: Cited<number>;
  /** How much the worth of a region with knots in every session rises, 0 to 1. */
  readonly knotShare: Cited<number>;
  /** Fewer sessions than this are not told. */
  readonly toldFrom: Cited<number>;
}
