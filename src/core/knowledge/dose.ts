import type { Context } from './context.ts';
import type { ToolId } from './tool.ts';

/** Where a number comes from: a finding, a source by its id, or our own judgement with its reason. */
export type Basis =
  | { readonly type: 'finding'; readonly ids: readonly string[] }
  | { readonly type: 'review'; readonly ids: readonly string[] }
  | { readonly type: 'judgement'; readonly because: string };

/** A number of physiological meaning together with where it comes from. */
export interface Cited<T> {
  readonly value: T;
  readonly basis: Basis;
}

/** Seconds are for one side of one region in one session. */
export interface Dose {
  readonly context: Context;
  readonly tool: ToolId;
  /** Least, usual and most seconds that the planner gives when minutes allow. */
  readonly least: Cited<number>;
  readonly target: Cited<number>;
  readonly most: Cited<number>;
  /** In how many sets the target is marked: half-time marks, never pauses. */
  readonly sets: Cited<number>;
  /** Reached only by holds and +15 s. */
  readonly softCap: Cited<number>;
  /** Never passed. */
  readonly hardCap: Cited<number>;
  /** Seconds of one pass in one direction. */
  readonly secondsPerPass: Cited<number>;
  /** Lowest and highest target of discomfort, 0 to 10. */
  readonly discomfort: Cited<readonly [number, number]>;
}

/** The rules of doses that do not depend on the tool. */
export interface DoseRules {
  /** When the minutes are too few for the least dose: down to this, by context. Seconds. */
  readonly shortest: Readonly<Record<Context, Cited<number>>>;
  /** Least seconds of a side that a person may set by hand. */
  readonly leastByHand: Cited<number>;
  /** Longest hold on a tender point by context. Seconds. */
  readonly longestHold: Readonly<Record<Context, Cited<number>>>;
  /** A hold shorter than this is not begun. Seconds. */
  readonly shortestHold: Cited<number>;
  /** Fastest and slowest pass that a person may choose. Seconds. */
  readonly passByHand: Cited<readonly [number, number]>;
  /** From when a hold is long enough. Seconds. */
  readonly holdEnough: Cited<number>;
  /** A hold is released by itself after this unless the user says "still tight". Seconds. */
  readonly holdReleases: Cited<number>;
  /** What "still tight" adds. Seconds. */
  readonly holdExtends: Cited<number>;
  /** Share of what is left of a side that "too much" takes away, 0 to 1. */
  readonly tooMuchShare: Cited<number>;
  /** Largest extra for the sorer side. Seconds. */
  readonly sorerSideExtra: Cited<number>;
  /** From which left-right difference in soreness or tightness (0 to 10) the sides may differ. */
  readonly sideDifference: Cited<number>;
  /** A block stops above this discomfort. */
  readonly stopAbove: Cited<number>;
  /** Highest effort of 10 that does not count as hard work. */
  readonly hardAboveEffort: Cited<number>;
  /** Time constant of the saturating dose-response 1 - exp(-t / tau). Seconds. */
  readonly tau: Cited<number>;
  /** How far +15 s may lengthen a robust technique beyond its reviewed seconds: a factor. */
  readonly extendFactor: Cited<number>;
  /** How many longest holds may come on top of the seconds of a delicate technique. */
  readonly holdsOnTop: Cited<number>;
  /** A technique whose highest discomfort is at or below this is delicate: never lengthened, never held for longer than its seconds. */
  readonly delicateDiscomfort: Cited<number>;
  /** Breath of the pacer: in, out. Seconds. */
  readonly breath: Cited<readonly [number, number]>;
}

/**
 * What seconds bring: benefit(t) = 1 - exp(-t / tau), a share of the most that time can bring. Everybody who shows a dose
 * shows this uncertainty with it.
 */
export interface DoseResponse {
  /** Time constant. Seconds. */
  readonly tau: Cited<number>;
  /** Lowest and highest time constant that single studies give. Seconds. */
  readonly tauRange: Cited<readonly [number, number]>;
  /** From this many seconds on rolling is taken to count for soreness. */
  readonly sorenessThreshold: Cited<number>;
  /** Results that speak against any such curve. */
  readonly against: readonly string[];
}

/** The share of the most that time can bring, 0 to 1, after `seconds` with the time constant `tau`. */
export const doseShare = (seconds: number, tau: number): number => 1 - Math.exp(-seconds / tau);
