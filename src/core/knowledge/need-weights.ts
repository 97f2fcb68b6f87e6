import type { Cited } from './dose.ts';

/** How much each input raises the need of a place. All weights are shares of a full need, 0 to 1. */
export interface NeedWeights {
  /** Soreness 10 of 10 told today. */
  readonly sore: Cited<number>;
  /** Tightness 10 of 10 told today. */
  readonly tight: Cited<number>;
  /** The last level told on an earlier day, before it fades. */
  readonly last: Cited<number>;
  /** Hours in which an earlier level fades to half. */
  readonly lastHalfLifeHours: Cited<number>;
  /** Most that training can add. */
  readonly load: Cited<number>;
  /** Set-equivalents at which training has added about two thirds of its most. */
  readonly loadScale: Cited<number>;
  /** Most that the activity before or after can add. */
  readonly activity: Cited<number>;
  /** The effort at which an activity counts in full. */
  readonly fullEffort: Cited<number>;
  /** The side that is worse than the other by 10 of 10. */
  readonly uneven: Cited<number>;
  /** A region that the person always wants. */
  readonly always: Cited<number>;
  /** A region that a programme wants today. */
  readonly programme: Cited<number>;
  /** Share of its need that a place keeps right after it was rolled, unless it was marked today … */
  readonly restShare: Cited<number>;
  /** … and the hours in which what is missing halves. */
  readonly restHalfLifeHours: Cited<number>;
  /** Less load than this, in set-equivalents, counts as none; nor is anything told of it. */
  readonly leastLoad: Cited<number>;
  /** An input that adds less than this share of a full need is left out. */
  readonly leastShare: Cited<number>;
  /** From this soreness on, the gentlest pressure step is planned. */
  readonly gentleFrom: Cited<number>;
}
