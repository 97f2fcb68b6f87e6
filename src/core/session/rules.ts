import type { Replan } from './replan.ts';

/** What of a session comes from outside: the numbers of the dose rules, and who says what gives way. */
export interface SessionRules {
  /** A hold shorter than this is not begun; the player says "enough here" instead. */
  readonly shortestHoldSeconds: number;
  readonly holdEnoughSeconds: number;
  readonly holdReleasesSeconds: number;
  readonly holdExtendsSeconds: number;
  /** Seconds of one pass that the person may choose. */
  readonly fastestPassSeconds: number;
  readonly slowestPassSeconds: number;
  readonly breathInSeconds: number;
  readonly breathOutSeconds: number;
  /** Share of what is left of a block that "too much" takes away, 0 to 1. */
  readonly tooMuchShare: number;
  /** Divides the time that is left anew whenever a block took more or less than planned. */
  readonly replan: Replan;
}
