/**
 * A proof of the optimum that shares no step with the search for it and does not know its result. Every plan uses some set of
 * stations. For each set, in plain words: with the shortest way through it paid, no choice of moves brings more than a
 * Lagrange multiplier allows. The sets for which that is not enough, most promising first, are filled exactly, until what is
 * left is bounded by what was filled. Too slow for every plan, quick enough to be asked for: all 2^n sets are looked at.
 */
import { lowest } from './bits.ts';
import { type Instance, FULL_WORTH, STEP_SECONDS, WORTH_UNIT, moveValue, waySeconds } from './instance.ts';

export interface Certificate {
  /** No plan is worth more. In needs that are met in full; a plan's worth is the sum of its moves' worth. */
  readonly upperBound: number;
  /** Sets of stations that were looked at. */
  readonly sets: number;
  /** Those that were filled exactly, each with the most that a plan of just these stations is worth. */
  readonly filled: readonly { readonly stations: readonly number[]; readonly worth: number }[];
  /** What a step of five seconds is worth in the other sets: each is bounded by one of these. */
  readonly multipliers: readonly number[];
}

/** Not of the body: more stations would take too long; only long orders by hand have them. */
export const MOST_CERTIFIED = 18;

const NONE = Number.NEGATIVE_INFINITY;

/** Steps of the shortest way through every set of stations, from the table of ways alone. */
const shortestWays = ({ stations, ways }: Instance): Int32Array => {
  const count = stations.length;
  const sets = 2 ** count;
  const mayFollow = (at: number, set: number): boolean =>
    stations.every((other, index) => {
      if ((set & (1 << index)) === 0 || other.turn === null) return true;
      const turn = stations[at]?.turn ?? null;
      return turn === null ? other.turn > 0 : other.turn >= turn;
    });
  // rest[set][last + 1]: from `last` (or from where the person is) through all of the set.
  const rest = new Int32Array(sets * (count + 1));
  for (let set = 1; set < sets; set += 1) {
    for (let last = -1; last < count; last += 1) {
      let least = Number.POSITIVE_INFINITY;
      for (let to = 0; to < count; to += 1) {
        const station = stations[to];
        if (!station || (set & (1 << to)) === 0 || !mayFollow(to, set)) continue;
        const steps = waySeconds(ways, stations[last] ?? null, station) / STEP_SECONDS;
        least = Math.min(least, steps + (rest[(set & ~(1 << to)) * (count + 1) + to + 1] ?? 0));
      }
      rest[set * (count + 1) + last + 1] = least;
    }
  }
  return Int32Array.from({ length: sets }, (_, set) => rest[set * (count + 1)] ?? 0);
};

interface Row {
  readonly station: number;
  readonly steps: number;
  readonly value: number;
}

/** The least of the bounds of each set over all multipliers. */
const boundSets = (
  groups: readonly { readonly must: boolean; readonly rows: readonly Row[] }[],
  ways: Int32Array,
  capacity: number,
  multipliers: readonly number[],
): Float64Array => {
  const bounds = new Float64Array(ways.length).fill(Number.POSITIVE_INFINITY);
  const best = new Float64Array(ways.length);
  for (const multiplier of multipliers) {
    const totals = new Float64Array(ways.length);
    for (const { must, rows } of groups) {
      const byStation = new Map<number, number>();
      for (const { station, steps, value } of rows) {
        byStation.set(station, Math.max(byStation.get(station) ?? NONE, value - multiplier * steps));
      }
      best[0] = must ? NONE : 0;
      for (let set = 0; set < ways.length; set += 1) {
        if (set > 0) {
          const low = lowest(set);
          best[set] = Math.max(best[set & (set - 1)] ?? NONE, byStation.get(low) ?? NONE);
        }
        totals[set] = (totals[set] ?? 0) + (best[set] ?? NONE);
      }
    }
    for (let set = 0; set < ways.length; set += 1) {
      const way = ways[set] ?? 0;
      const bound = way > capacity ? NONE : (totals[set] ?? NONE) + multiplier * (capacity - way) - way;
      bounds[set] = Math.min(bounds[set] ?? NONE, bound);
    }
  }
  return bounds;
};

/** The most that a plan within these stations brings, by dynamic programming over all steps, nothing passed over. */
const fillSet = (
  groups: readonly { readonly must: boolean; readonly rows: readonly Row[] }[],
  set: number,
  capacity: number,
): number => {
  let before = new Float64Array(capacity + 1);
  for (const { must, rows } of groups) {
    const after = must ? new Float64Array(capacity + 1).fill(NONE) : before.slice();
    for (const { station, steps, value } of rows) {
      if ((set & (1 << station)) === 0) continue;
      for (let to = steps; to <= capacity; to += 1) {
        after[to] = Math.max(after[to] ?? NONE, (before[to - steps] ?? NONE) + value);
      }
    }
    before = after;
  }
  return before[capacity] ?? NONE;
};

/** Proves how much a plan can be worth at most. Any multipliers will do; good ones leave few sets to be filled. */
export const certify = (instance: Instance, multipliers: readonly number[]): Certificate => {
  const { stations, budget, opening } = instance;
  if (stations.length > MOST_CERTIFIED) throw new Error(`More than ${MOST_CERTIFIED} stations are not certified`);
  const groups = instance.groups.map(({ must, moves }) => ({
    must,
    rows: moves.map((move): Row => ({
      station: move.station,
      steps: move.time / STEP_SECONDS,
      value: moveValue(move),
    })),
  }));
  const capacity = Math.floor((budget - opening) / STEP_SECONDS);
  const ways = shortestWays(instance);
  const bounds = boundSets(groups, ways, capacity, [0, ...multipliers]);
  const order = Array.from(bounds.keys()).sort((a, b) => (bounds[b] ?? NONE) - (bounds[a] ?? NONE));
  // The plan without any block is worth nothing, and is none where something must be there.
  let most = groups.some(({ must }) => must) ? NONE : 0;
  const filled: Certificate['filled'][number][] = [];
  const worthOf = (value: number): number => Math.floor((value + MOST_IDLE) / WORTH_UNIT) / FULL_WORTH;
  for (const set of order) {
    const way = ways[set] ?? 0;
    if ((bounds[set] ?? NONE) <= most || way > capacity) break;
    const value = fillSet(groups, set, capacity - way) - way;
    most = Math.max(most, value);
    filled.push({
      stations: stations.flatMap((_, at) => (set & (1 << at) ? [at] : [])),
      worth: value === NONE ? 0 : worthOf(value),
    });
  }
  return {
    upperBound: most === NONE ? 0 : worthOf(most),
    sets: ways.length,
    filled,
    multipliers: multipliers.map((each) => each / WORTH_UNIT / FULL_WORTH),
  };
};

/** Not of the body: no plan moves about for more steps than this, 30 minutes, and no liking makes up for them. */
const MOST_IDLE = 360;
