/**
 * The best plan of a small model by trying everything: every set of regions, every technique and duration of each, every
 * order. Written from the table of the dump: the time of an order is the sum of its moves and of the way before each of them,
 * and nothing is assumed about which orders are good. Only what has run out of time is not followed further.
 */
import type { Model } from '../../src/core/plan/index.ts';

interface Duration {
  readonly steps: number;
  readonly worth: number;
}

interface Step {
  readonly region: number;
  readonly station: number;
  readonly durations: readonly Duration[];
}

/** Worth in ten-thousandths. */
const WORTH_UNITS = 10_000;

/**
 * The greatest value, or null if what must be there does not fit. `mostSteps` is how many sequences are tried at most;
 * undefined: there are more.
 */
export const bruteForce = (model: Model, mostSteps: number): number | null | undefined => {
  const { stations, regions, stepSeconds } = model;
  const steps = regions.flatMap(({ moves }, region) =>
    moves.map(({ station, durations }): Step => ({
      region,
      station,
      durations: durations.map(({ seconds, value }) => ({
        steps: seconds / stepSeconds,
        worth: Math.round(value * WORTH_UNITS),
      })),
    })),
  );
  const musts = regions.flatMap(({ must }, region) => (must ? [region] : []));
  const budget = Math.floor(model.budgetSeconds / stepSeconds);
  let best = musts.length > 0 ? null : 0;
  let tried = 0;

  const wayBefore = (from: number | null, to: number): number =>
    (from === null ? (model.fromSeconds[to] ?? 0) + model.openingSeconds : (model.betweenSeconds[from]?.[to] ?? 0)) /
    stepSeconds;

  /** Whether a station may come after those that have been visited: those with a later turn may not be among them. */
  const isInTurn = (to: number, visited: ReadonlySet<number>): boolean => {
    const turn = stations[to]?.turn ?? null;
    return [...visited].every((other) => {
      const theirs = stations[other]?.turn ?? null;
      if (turn === 0) return theirs === 0;
      return turn === null || theirs === null || theirs <= turn;
    });
  };

  const follow = (
    from: number | null,
    done: ReadonlySet<number>,
    visited: ReadonlySet<number>,
    left: number,
    worth: number,
  ): boolean => {
    tried += 1;
    if (tried > mostSteps) return false;
    if (musts.every((region) => done.has(region))) best = Math.max(best ?? worth, worth);
    for (const step of steps) {
      if (done.has(step.region) || !isInTurn(step.station, visited)) continue;
      const rest = left - wayBefore(from, step.station);
      for (const duration of step.durations) {
        if (duration.steps > rest) continue;
        const next = [new Set([...done, step.region]), new Set([...visited, step.station])] as const;
        if (!follow(step.station, ...next, rest - duration.steps, worth + duration.worth)) return false;
      }
    }
    return true;
  };

  return follow(null, new Set(), new Set(), budget, 0) ? (best === null ? null : best / WORTH_UNITS) : undefined;
};
