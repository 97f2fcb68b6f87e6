/**
 * The written model of docs/PLANNER.md as plain data: what may be done, what each duration is worth, and what moving
 * about costs. The optimiser, the dump of `plan --json --model` and the checks of the bench all start from this.
 * Seconds are whole multiples of five; worth is in ten-thousandths of a full need, so that sums are exact.
 */
import type { BlockSide, RegionId } from '../body/index.ts';
import type { Posture, TechniqueId, ToolId } from '../knowledge/index.ts';

/** Not of the body: the grain in which plans are told and counted. */
export const STEP_SECONDS = 5;

/** Worth of a need of 1 that is met in full. Not of the body: fine enough for whole numbers. */
export const FULL_WORTH = 10_000;

/** A tool in a posture. Regions at the same station follow each other without moving about. */
export interface Station {
  readonly tool: ToolId;
  /** Index of its posture. */
  readonly posture: number;
  /** Its place in the order that was set by hand; null: it may come at any time. 0 comes before everything. */
  readonly turn: number | null;
}

/**
 * Seconds of the ways, on top of settling: the way between two postures, and another tool on top of that. Both are
 * metrics (a detour is never shorter), so the shortest way through some stations visits each of them once.
 */
export interface Ways {
  readonly toolChange: number;
  readonly postures: readonly Posture[];
  /** By the indexes of the postures. */
  readonly between: readonly (readonly number[])[];
  /** Where the person is; null when nothing has begun, and then every way from there takes no time. */
  readonly position: { readonly tool: ToolId; readonly between: readonly number[] } | null;
}

/** One way to treat a region: technique, sides and seconds. */
export interface Move {
  readonly region: RegionId;
  readonly technique: TechniqueId;
  /** Index of the station. */
  readonly station: number;
  /** Rolling seconds of each side, in the order of the session. */
  readonly sides: readonly { readonly side: BlockSide; readonly seconds: number }[];
  /** Seconds of rolling, of changing sides and of settling before the first side, without the way to the station. */
  readonly time: number;
  /** Of these: settling, or turning to the other side of what was begun. */
  readonly ready: number;
  /** Of these: changing sides. */
  readonly change: number;
  /** Ten-thousandths of a full need. */
  readonly worth: number;
  /** Decides between plans of the same worth; more is better. */
  readonly liking: number;
}

/** The moves of one region, of which at most one is taken. */
export interface MoveGroup {
  readonly region: RegionId;
  /** Set by hand or begun: exactly one is taken. */
  readonly must: boolean;
  readonly moves: readonly Move[];
}

export interface Instance {
  /** Seconds that may be used. */
  readonly budget: number;
  /** Seconds once, before the first block, if there is any. */
  readonly opening: number;
  readonly stations: readonly Station[];
  readonly ways: Ways;
  /** Head to foot. */
  readonly groups: readonly MoveGroup[];
}

/** Seconds of the way from one station to another; from null: from the present position. */
export const waySeconds = ({ position, between, toolChange }: Ways, from: Station | null, to: Station): number => {
  if (from) return (between[from.posture]?.[to.posture] ?? 0) + (from.tool === to.tool ? 0 : toolChange);
  return position ? (position.between[to.posture] ?? 0) + (position.tool === to.tool ? 0 : toolChange) : 0;
};

/** Worth counts before liking: no sum of likings reaches one unit of worth. */
export const WORTH_UNIT = 2 ** 21;

/**
 * What the optimum maximises, summed over the moves, less one for each step of five seconds of the way: worth, then liking,
 * then less moving about.
 */
export const moveValue = ({ worth, liking, ready, change, sides }: Move): number =>
  worth * WORTH_UNIT + liking - (ready + change * (sides.length - 1)) / STEP_SECONDS;
