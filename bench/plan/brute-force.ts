/**
 * The best plan of a small model by trying everything: every set of regions, every technique and duration of each, every
 * order. Written from the table of the dump: the time of an order is the sum of its moves and of the way before each of them,
 * and nothing is assumed about which orders are good. Only what has run out of time is not followed further.
 */
import type { Model } from '../../src/core/plan/index.ts';

/** One way to treat a region: sets of regions and stations are the bits of an integer. */
interface Choice {
  readonly region: number;
  readonly station: number;
  readonly steps: number;
  readonly worth: number;
}

/** Worth in ten-thousandths. */
const WORTH_UNITS = 10_000;

/**
 * The greatest value, or null if what must be there does not fit. `mostSequences` is how many sequences are tried at most;
 * undefined: there are more.
 */
export const bruteForce = (model: Model, mostSequences: number): number | null | undefined => {
  const { stations, regions, stepSeconds } = model;
  const choices = regions.flatMap(({ moves }, region) =>
    moves.flatMap(({ station, durations }) =>
      durations.map(({ seconds, value }): Choice => ({
        region: 1 << region,
        station,
        steps: seconds / stepSeconds,
        worth: Math.round(value * WORTH_UNITS),
      })),
    ),
  );
  const musts = regions.reduce((bits, { must }, region) => (must ? bits | (1 << region) : bits), 0);
  const firstWays = model.fromSeconds.map((seconds) => (seconds + model.openingSeconds) / stepSeconds);
  const laterWays = model.betweenSeconds.map((row) => row.map((seconds) => seconds / stepSeconds));
  /** Stations that may no longer be visited once a station has been: those whose turn comes before, and turn 0 after all. */
  const tooLate = stations.map(({ turn }, at) =>
    stations.reduce((bits, other, index) => {
      if (index === at || other.turn === null) return bits;
      const isOver = turn === null ? other.turn === 0 : other.turn < turn;
      return isOver ? bits | (1 << index) : bits;
    }, 0),
  );
  let best = Number.NEGATIVE_INFINITY;
  let tried = 0;

  const follow = (ways: readonly number[], done: number, over: number, left: number, worth: number): void => {
    tried += 1;
    if (worth > best && (done & musts) === musts) best = worth;
    for (const { region, station, steps, worth: more } of choices) {
      if (tried > mostSequences) return;
      if ((done & region) !== 0 || (over & (1 << station)) !== 0) continue;
      const rest = left - (ways[station] ?? 0) - steps;
      if (rest < 0) continue;
      follow(laterWays[station] ?? [], done | region, over | (tooLate[station] ?? 0), rest, worth + more);
    }
  };
  follow(firstWays, 0, 0, Math.floor(model.budgetSeconds / stepSeconds), 0);
  if (tried > mostSequences) return undefined;
  return best === Number.NEGATIVE_INFINITY ? null : best / WORTH_UNITS;
};
