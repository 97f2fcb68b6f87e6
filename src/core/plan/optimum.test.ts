/** The search on made-up instances, further from the body than any request: other metrics, other values, duties, turns. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGIONS } from '../body/index.ts';
import { POSTURES, TOOLS } from '../knowledge/index.ts';
import { certify } from './certificate.ts';
import { type Instance, type Move, type MoveGroup, waySeconds } from './instance.ts';
import { findOptimum } from './optimum.ts';
import { findRoutes } from './route.ts';

const STEP = 5;
const steps = (min: number, max: number) => fc.integer({ min, max }).map((count) => count * STEP);

/** Postures on a line, so that a detour is never shorter. */
const ways = fc
  .record({
    places: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
    toolChange: steps(0, 6),
    position: fc.option(
      fc.record({ tool: fc.constantFrom(...TOOLS.slice(0, 3)), place: fc.integer({ min: 0, max: 6 }) }),
    ),
  })
  .map(({ places, toolChange, position }): Instance['ways'] => ({
    toolChange,
    postures: POSTURES.slice(0, places.length),
    between: places.map((from) => places.map((to) => Math.abs(from - to) * STEP)),
    position: position && {
      tool: position.tool,
      between: places.map((to) => Math.abs(position.place - to) * STEP),
    },
  }));

const instances: fc.Arbitrary<Instance> = ways.chain((way) =>
  fc
    .record({
      stations: fc.uniqueArray(
        fc.record({
          tool: fc.constantFrom(...TOOLS.slice(0, 3)),
          posture: fc.integer({ min: 0, max: way.postures.length - 1 }),
          turn: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 3 }),
        }),
        { minLength: 1, maxLength: 5, selector: ({ tool, posture, turn }) => `${tool} ${posture} ${turn}` },
      ),
      budget: steps(0, 40),
      opening: steps(0, 3),
      groups: fc.array(
        fc.record({
          must: fc.boolean(),
          moves: fc.array(
            fc.record({
              station: fc.nat(),
              time: steps(1, 12),
              worth: fc.integer({ min: 0, max: 40 }),
              liking: fc.integer({ min: 0, max: 3 }),
            }),
            { minLength: 1, maxLength: 4 },
          ),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    })
    .map(({ stations, budget, opening, groups }): Instance => ({
      budget,
      opening,
      stations,
      ways: way,
      groups: groups.map(({ must, moves }, at): MoveGroup => {
        const region = REGIONS[at] ?? 'quads';
        return {
          region,
          // Two duties at most: more hardly ever fit.
          must: must && at < 2,
          moves: moves.map(({ station, time, worth, liking }): Move => ({
            region,
            technique: `${region}/ball`,
            station: station % stations.length,
            sides: [{ side: 'both', seconds: time - STEP }],
            time,
            ready: STEP,
            change: 0,
            worth,
            liking,
          })),
        };
      }),
    })),
);

/** The greatest worth over every set, every move and every order; null if the duties do not fit. */
const tryEverything = (instance: Instance): number | null => {
  const { groups, stations, ways: way, budget, opening } = instance;
  let best: number | null = null;
  const follow = (
    at: number | null,
    done: ReadonlySet<number>,
    passed: readonly number[],
    left: number,
    worth: number,
  ) => {
    if (groups.every(({ must }, group) => !must || done.has(group))) best = Math.max(best ?? worth, worth);
    groups.forEach(({ moves }, group) => {
      if (done.has(group)) return;
      for (const move of moves) {
        const to = stations[move.station]!;
        const turnOf = (station: number): number | null => stations[station]?.turn ?? null;
        const tooLate = passed.some((other) => {
          const theirs = turnOf(other);
          if (other === move.station) return false;
          if (to.turn === 0) return theirs !== 0;
          return to.turn !== null && theirs !== null && theirs > to.turn;
        });
        if (tooLate) continue;
        const way0 = waySeconds(way, at === null ? null : stations[at]!, to) + (at === null ? opening : 0);
        const rest = left - way0 - move.time;
        if (rest >= 0)
          follow(move.station, new Set([...done, group]), [...passed, move.station], rest, worth + move.worth);
      }
    });
  };
  follow(null, new Set(), [], budget, 0);
  return best;
};

describe('the optimum of any instance', () => {
  test('is what trying everything finds, and what the proof says', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const optimum = findOptimum(instance, findRoutes(instance));
        const best = tryEverything(instance);
        expect(optimum?.worth ?? null).toBe(best);
        if (!optimum) return;
        expect(optimum.bound).toBe(optimum.value);
        expect(certify(instance, optimum.multipliers).upperBound).toBe(optimum.worth / 10_000);
      }),
    );
  });

  test('the proof needs no good multipliers, it only gets longer', () => {
    fc.assert(
      fc.property(instances, fc.array(fc.integer({ min: 0, max: 1e8 }), { maxLength: 3 }), (instance, multipliers) => {
        const optimum = findOptimum(instance, findRoutes(instance));
        if (optimum) expect(certify(instance, multipliers).upperBound).toBe(optimum.worth / 10_000);
      }),
    );
  });

  test('a proof notices an instance that is worth more than was found', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const optimum = findOptimum(instance, findRoutes(instance));
        fc.pre(optimum !== null && optimum.worth > 0);
        const richer: Instance = {
          ...instance,
          groups: instance.groups.map((group) => ({
            ...group,
            moves: group.moves.map((move) =>
              optimum?.moves.includes(move) ? { ...move, worth: move.worth + 1 } : move,
            ),
          })),
        };
        expect(certify(richer, optimum?.multipliers ?? []).upperBound).toBeGreaterThan((optimum?.worth ?? 0) / 10_000);
      }),
    );
  });

  test('the shortest way is the shortest of all orders', () => {
    fc.assert(
      fc.property(instances, ({ stations, ways: way }) => {
        const routes = findRoutes({ stations, ways: way });
        const orders = (left: readonly number[]): readonly (readonly number[])[] =>
          left.length === 0
            ? [[]]
            : left.flatMap((first) => {
                const turn = stations[first]?.turn ?? null;
                const rest = left.filter((each) => each !== first);
                const mayComeFirst = rest.every((other) => {
                  const theirs = stations[other]?.turn ?? null;
                  return theirs === null || (turn === null ? theirs > 0 : theirs >= turn);
                });
                return mayComeFirst ? orders(rest).map((tail) => [first, ...tail]) : [];
              });
        const secondsOf = (order: readonly number[]): number =>
          order.reduce(
            (total, to, at) => total + waySeconds(way, at === 0 ? null : stations[order[at - 1]!]!, stations[to]!),
            0,
          );
        const all = 2 ** stations.length - 1;
        const every = orders(stations.map((_, at) => at));
        const least = Math.min(...every.map(secondsOf));
        expect(routes.stations.seconds(all)).toBe(least);
        expect(routes.stations.quickSeconds(all)).toBeGreaterThanOrEqual(least);
        const order = routes.stations.order(all, (station) => station);
        expect(secondsOf(order)).toBe(least);
        // Of the equally short ones the first by rank.
        const best = every.filter((each) => secondsOf(each) === least).map((each) => each.join());
        expect(order.join()).toBe(best.toSorted()[0]);
        expect(routes.charges({ stations: 0, postures: 0, tools: 0 }).seconds).toBeLessThanOrEqual(least);
      }),
    );
  });
});
