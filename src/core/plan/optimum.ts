/**
 * The optimum of an instance, exactly: branch and bound. A case says which tools, postures and stations are used and which
 * stations are not; what it does not say is open. Its way takes at least as long as the shortest way through what is
 * used. With that way paid, the knapsack over all stations that may be used bounds the case from above, and answers it if
 * no further way is needed. docs/PLANNER.md has the proof in words.
 */
import { type Instance, type Move, STEP_SECONDS } from './instance.ts';
import { type Allowed, type Column, type Filling, fill, multiplierBound } from './knapsack.ts';
import type { Routes, Visited } from './route.ts';

/** All plans that use what is `used` and no station of `closed` have at most the value `bound`. Sets are bits. */
export interface ProofCase {
  readonly used: Visited;
  readonly closed: number;
  readonly bound: number;
  /** The Lagrange multiplier that shows it, or null: shown by filling the knapsack exactly. */
  readonly multiplier: number | null;
}

export interface Optimum {
  /** The move of each group, or null where none is taken. */
  readonly moves: readonly (Move | null)[];
  /** Worth first, then liking: see `WORTH_UNIT`. */
  readonly value: number;
  /** The greatest bound of all cases, which together are all plans: no plan has a greater value. */
  readonly bound: number;
  readonly cases: readonly ProofCase[];
}

/** Worth counts before liking: no sum of likings reaches one unit of worth. */
export const WORTH_UNIT = 2 ** 21;

/** The last of the tie-breaks is less moving about: each step of five seconds takes one off the value. */
const moveValue = ({ worth, liking, ready, change, sides }: Move): number =>
  worth * WORTH_UNIT + liking - (ready + change * (sides.length - 1)) / STEP_SECONDS;

/** The moves of each group as columns. At the same station, a longer move that is worth no more is never needed. */
export const columnsOf = ({ groups }: Instance): readonly Column[] =>
  groups.map(({ must, moves }) => {
    const best = new Map<number, number>();
    const rows = moves
      .map((move, at) => ({ at, station: move.station, time: move.time / STEP_SECONDS, value: moveValue(move) }))
      .sort((a, b) => a.time - b.time || b.value - a.value || a.at - b.at)
      .filter(({ station, value }) => {
        if ((best.get(station) ?? Number.NEGATIVE_INFINITY) >= value || (!must && value <= 0)) return false;
        best.set(station, value);
        return true;
      });
    return {
      must,
      count: rows.length,
      time: Int32Array.from(rows, ({ time }) => time),
      value: Float64Array.from(rows, ({ value }) => value),
      station: Uint8Array.from(rows, ({ station }) => station),
      move: Int32Array.from(rows, ({ at }) => at),
    };
  });

const EVERYTHING: Visited = { stations: 0, postures: 0, tools: 0 };

interface Node {
  readonly used: Visited;
  readonly closed: number;
  /** A multiplier that was good for a similar case. */
  readonly guess: number;
}

/** The optimum, or null if what must be there does not fit. */
export const findOptimum = (instance: Instance, routes: Routes): Optimum | null => {
  const { stations, groups, budget, opening } = instance;
  const columns = columnsOf(instance);
  const { toolBits, postureBits } = routes;
  const steps = Math.floor((budget - opening) / STEP_SECONDS);
  const everywhere = 2 ** stations.length - 1;
  const cases: ProofCase[] = [];
  const tried = new Set<number>();
  let best: Filling | null = groups.some(({ must }) => must) ? null : { value: 0, rows: columns.map(() => -1) };
  let value = best === null ? Number.NEGATIVE_INFINITY : 0;

  const allowedOf = (bits: number): Allowed => Uint8Array.from(stations, (_, at) => (bits >>> at) & 1);

  const take = (filling: Filling, way: number): void => {
    if (filling.value - way <= value) return;
    best = filling;
    value = filling.value - way;
  };

  /** The stations with their tools and postures. */
  const visiting = (chosen: number): Visited => ({
    stations: 0,
    postures: postureBits.reduce((bits, bit, at) => (chosen & (1 << at) ? bits | bit : bits), 0),
    tools: toolBits.reduce((bits, bit, at) => (chosen & (1 << at) ? bits | bit : bits), 0),
  });

  /** Whether the shortest way through the stations takes no longer than this. The exact way is asked for last. */
  const isPaid = (chosen: number, way: number): boolean =>
    routes.atLeast(visiting(chosen)) / STEP_SECONDS <= way && routes.stations.seconds(chosen) / STEP_SECONDS <= way;

  /** The best plan that keeps to these stations and pays for all of them. */
  const improve = (chosen: number, guess: number): void => {
    if (tried.has(chosen)) return;
    tried.add(chosen);
    const allowed = allowedOf(chosen);
    const least = routes.atLeast(visiting(chosen)) / STEP_SECONDS;
    if (multiplierBound(columns, allowed, steps - least, guess, value + least).value - least <= value) return;
    const way = routes.stations.seconds(chosen) / STEP_SECONDS;
    const bound = multiplierBound(columns, allowed, steps - way, guess, value + way);
    if (bound.value - way <= value) return;
    const filling = fill(columns, allowed, steps - way, bound, Math.max(value + way, bound.reached - 1));
    if (filling) take(filling, way);
  };

  const stationsOf = ({ rows }: Filling): number =>
    columns.reduce((bits, { station }, at) => {
      const row = rows[at] ?? -1;
      return row < 0 ? bits : bits | (1 << (station[row] ?? 0));
    }, 0);

  /** Of the sets of stations, the one that holds most of the value. */
  const weightiest = ({ rows }: Filling, sets: ReadonlyMap<number, number>): number => {
    let [heaviest, most] = [0, Number.NEGATIVE_INFINITY];
    for (const [bit, members] of sets) {
      const weight = columns.reduce((sum, column, at) => {
        const row = rows[at] ?? -1;
        return row >= 0 && members & (1 << (column.station[row] ?? 0)) ? sum + (column.value[row] ?? 0) : sum;
      }, 0);
      if (weight > most) [heaviest, most] = [bit, weight];
    }
    return heaviest;
  };

  /** For each bit that is not used yet, the stations that have it. */
  const unused = (bits: readonly number[], chosen: number, used: number): ReadonlyMap<number, number> => {
    const sets = new Map<number, number>();
    bits.forEach((bit, at) => {
      if (chosen & (1 << at) && !(used & bit))
        sets.set(
          bit,
          bits.reduce((all, each, to) => (each === bit ? all | (1 << to) : all), 0),
        );
    });
    return sets;
  };

  const explore = ({ used, closed, guess }: Node): void => {
    const way = routes.atLeast(used) / STEP_SECONDS;
    const allowed = allowedOf(everywhere & ~closed);
    const bound = multiplierBound(columns, allowed, steps - way, guess, value + way);
    const { multiplier } = bound;
    if (bound.value - way <= value) {
      cases.push({ used, closed, bound: bound.value - way, multiplier });
      return;
    }
    const filling = fill(columns, allowed, steps - way, bound, Math.max(value + way, bound.reached - 1));
    const chosen = filling ? stationsOf(filling) : 0;
    if (!filling || isPaid(chosen, way)) {
      if (filling) take(filling, way);
      cases.push({ used, closed, bound: value, multiplier: null });
      return;
    }
    improve(chosen, multiplier);
    const tools = unused(toolBits, chosen, used.tools);
    const postures = unused(postureBits, chosen, used.postures);
    if (tools.size > 0) {
      const bit = weightiest(filling, tools);
      explore({ used: { ...used, tools: used.tools | bit }, closed, guess: multiplier });
      explore({ used, closed: closed | (tools.get(bit) ?? 0), guess: multiplier });
    } else if (postures.size > 0) {
      const bit = weightiest(filling, postures);
      explore({ used: { ...used, postures: used.postures | bit }, closed, guess: multiplier });
      explore({ used, closed: closed | (postures.get(bit) ?? 0), guess: multiplier });
    } else {
      const single = stations.map((_, at) => 1 << at);
      const bit = weightiest(filling, unused(single, chosen, used.stations));
      explore({ used: { ...used, stations: used.stations | bit }, closed, guess: multiplier });
      explore({ used, closed: closed | bit, guess: multiplier });
    }
  };

  explore({ used: EVERYTHING, closed: 0, guess: 1 });
  if (best === null) return null;
  const { rows } = best as Filling;
  return {
    moves: groups.map(({ moves }, index) => moves[columns[index]?.move[rows[index] ?? -1] ?? -1] ?? null),
    value,
    bound: Math.max(...cases.map((each) => each.bound)),
    cases,
  };
};
