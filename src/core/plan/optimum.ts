/**
 * The optimum of an instance, exactly: branch and bound. A case says which tools, postures and stations are used and which
 * stations are not; what it does not say is open. Its way takes at least as long as the shortest way through what is
 * used. With that way paid, the knapsack over all stations that may be used bounds the case from above, and answers it if
 * no further way is needed. docs/PLANNER.md has the proof in words.
 */
import { sum } from '../base/index.ts';
import { lowest, touching } from './bits.ts';
import { type Instance, type Move, STEP_SECONDS, moveValue } from './instance.ts';
import { type Column, type Filling, createKnapsack } from './knapsack.ts';
import { type Case, type Relaxed, createRelaxation } from './relax.ts';
import type { Routes, Visited } from './route.ts';

export interface Optimum {
  /** The move of each group, or null where none is taken. */
  readonly moves: readonly (Move | null)[];
  /** Sum of the moves' worth, in ten-thousandths of a full need. */
  readonly worth: number;
  /** Worth first, then liking: see `moveValue`. */
  readonly value: number;
  /** The greatest bound of all cases, which together are all plans: no plan has a greater value. */
  readonly bound: number;
  readonly cases: number;
  /** The Lagrange multipliers that closed the cases. */
  readonly multipliers: readonly number[];
}

/** The moves of each group as columns. At the same station, a longer move that is worth no more is never needed. */
export const columnsOf = ({ groups }: Instance): readonly Column[] =>
  groups.map(({ must, moves }) => {
    const rows = moves
      .map((move, at) => ({ at, station: move.station, time: move.time / STEP_SECONDS, value: moveValue(move) }))
      .sort((a, b) => a.station - b.station || a.time - b.time || b.value - a.value);
    let [station, most] = [-1, 0];
    const kept = rows.filter((row) => {
      if (row.station !== station) [station, most] = [row.station, must ? Number.NEGATIVE_INFINITY : 0];
      if (row.value <= most) return false;
      most = row.value;
      return true;
    });
    return {
      must,
      count: kept.length,
      time: Int32Array.from(kept, ({ time }) => time),
      value: Float64Array.from(kept, ({ value }) => value),
      station: Uint8Array.from(kept, (row) => row.station),
      move: Int32Array.from(kept, ({ at }) => at),
    };
  });

/** What a step is worth on average when everybody gets their best at the stations that suit them best. */
const firstGuess = (columns: readonly Column[], capacity: number): number =>
  Math.round(columns.reduce((sum, { value }) => sum + Math.max(0, ...value), 0) / Math.max(1, capacity) / 2);

const NOTHING_USED: Visited = { stations: 0, postures: 0, tools: 0 };

interface OpenCase extends Case {
  readonly relaxed: Relaxed;
}

/** The optimum, or null if what must be there does not fit. */
export const findOptimum = (instance: Instance, routes: Routes): Optimum | null => {
  const { stations, groups, budget, opening } = instance;
  const columns = columnsOf(instance);
  const { toolMembers, postureMembers } = routes;
  const stationMembers = stations.map((_, at) => 1 << at);
  const steps = Math.floor((budget - opening) / STEP_SECONDS);
  const everywhere = 2 ** stations.length - 1;
  const relax = createRelaxation(columns, routes, steps, STEP_SECONDS);
  const knapsack = createKnapsack(columns, steps);
  const multipliers = new Set<number>();
  let cases = 0;
  const open: OpenCase[] = [];
  const tried = new Set<number>();
  let best: Filling | null = groups.some(({ must }) => must) ? null : { value: 0, rows: columns.map(() => -1) };
  let value = best === null ? Number.NEGATIVE_INFINITY : 0;
  // The plan without any block is a case of its own: it goes nowhere.
  let closedBound = value;

  const visiting = (chosen: number): Visited => ({
    stations: 0,
    postures: touching(postureMembers, chosen),
    tools: touching(toolMembers, chosen),
  });

  const leastWay = (used: Visited): number => Math.max(0, routes.charges(used).seconds) / STEP_SECONDS;
  const shortestWay = (chosen: number): number => routes.stations.seconds(chosen) / STEP_SECONDS;

  const stationsOf = ({ rows }: Filling): number =>
    columns.reduce((bits, { station }, at) => {
      const row = rows[at] ?? -1;
      return row < 0 ? bits : bits | (1 << (station[row] ?? 0));
    }, 0);

  const take = (filling: Filling, way: number): void => {
    if (filling.value - way <= value) return;
    best = filling;
    value = filling.value - way;
  };

  /** The best filling of these stations with the way paid, if it is better than the best plan so far. */
  const fillWithin = (allowed: number, way: number, guess: number): Filling | null => {
    const bound = knapsack.bound(allowed, steps - way, guess, value + way);
    if (bound.value - way <= value) return null;
    return knapsack.fill(allowed, steps - way, bound, Math.max(value + way, bound.reached - 1));
  };

  /** A good plan that keeps to these stations and pays for a short way through all of them. */
  const improve = (chosen: number, guess: number): void => {
    if (tried.has(chosen)) return;
    tried.add(chosen);
    const least = leastWay(visiting(chosen));
    if (knapsack.bound(chosen, steps - least, guess, value + least).value - least <= value) return;
    const way = routes.stations.quickSeconds(chosen) / STEP_SECONDS;
    const filling = fillWithin(chosen, way, guess);
    if (filling) take(filling, way);
  };

  /** A case is done: no plan of it has a greater value than the bound. */
  const close = (bound: number, multiplier: number): void => {
    cases += 1;
    closedBound = Math.max(closedBound, bound);
    multipliers.add(multiplier);
  };

  const enter = (each: Case, guess: number): void => {
    const relaxed = relax(each, guess, value);
    if (relaxed.bound <= value) close(relaxed.bound, relaxed.multiplier);
    else open.push({ ...each, relaxed });
  };

  /** The first kind of thing that is chosen and not in use yet, and its stations. */
  const branchOn = (chosen: number, { tools, postures, stations: visited }: Visited) => {
    for (const [kind, sets, inUse] of [
      ['tools', toolMembers, tools],
      ['postures', postureMembers, postures],
      ['stations', stationMembers, visited],
    ] as const) {
      const further = touching(sets, chosen) & ~inUse;
      if (further !== 0) return { kind, bit: further & -further, members: sets[lowest(further)] ?? 0 };
    }
    return null;
  };

  const split = ({ used, closed }: Case, chosen: number, guess: number): void => {
    const branch = branchOn(chosen, used);
    if (!branch) throw new Error('A case whose stations are all in use is never split');
    enter({ used: { ...used, [branch.kind]: used[branch.kind] | branch.bit }, closed }, guess);
    enter({ used, closed: closed | branch.members }, guess);
  };

  const look = (each: OpenCase): void => {
    const { used, closed, relaxed } = each;
    const { multiplier } = relaxed;
    improve(relaxed.stations, multiplier);
    if (relaxed.bound <= value) {
      close(relaxed.bound, multiplier);
      return;
    }
    const isInUse = (chosen: number): boolean =>
      (touching(toolMembers, chosen) & ~used.tools) === 0 && (touching(postureMembers, chosen) & ~used.postures) === 0;
    if (!isInUse(relaxed.stations)) {
      split(each, relaxed.stations, multiplier);
      return;
    }
    const way = leastWay(used);
    const filling = fillWithin(everywhere & ~closed, way, multiplier);
    const chosen = filling ? stationsOf(filling) : 0;
    if (filling && !(isInUse(chosen) && shortestWay(chosen) <= way)) {
      improve(chosen, multiplier);
      split(each, chosen, multiplier);
      return;
    }
    if (filling) take(filling, way);
    close(value, multiplier);
  };

  enter({ used: NOTHING_USED, closed: 0 }, firstGuess(columns, steps));
  while (open.length > 0) {
    // The most promising case first: no case is looked into whose bound is below the optimum.
    const at = open.reduce(
      (top, each, index) => (each.relaxed.bound > (open[top]?.relaxed.bound ?? 0) ? index : top),
      0,
    );
    const [next] = open.splice(at, 1);
    if (next) look(next);
  }
  if (best === null) return null;
  const { rows } = best as Filling;
  const moves = groups.map((group, index) => group.moves[columns[index]?.move[rows[index] ?? -1] ?? -1] ?? null);
  return {
    moves,
    worth: sum(moves.map((move) => move?.worth ?? 0)),
    value,
    bound: closedBound,
    cases,
    multipliers: [...multipliers],
  };
};
