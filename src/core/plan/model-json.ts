/**
 * The written model of one plan as plain data, for `plan --json --model`: everything that an independent solver needs to find
 * the optimum again, the optimum that we found, and the certificate. docs/PLANNER.md says what each field means.
 */
import { certify } from './certificate.ts';
import { type Instance, type Move, FULL_WORTH, STEP_SECONDS, waySeconds } from './instance.ts';
import type { Solved } from './solve.ts';

export interface ModelMove {
  readonly tool: string;
  readonly technique: string;
  readonly station: number;
  readonly durations: readonly {
    /** Rolling seconds by side. */
    readonly sides: Readonly<Record<string, number>>;
    /** With settling and the change of side, without the way. */
    readonly seconds: number;
    readonly value: number;
  }[];
}

export interface Model {
  readonly budgetSeconds: number;
  /** Once, if there is any block. */
  readonly openingSeconds: number;
  readonly stepSeconds: number;
  readonly stations: readonly { readonly tool: string; readonly posture: string; readonly turn: number | null }[];
  /** Seconds of the way to each station at the beginning, and between stations. */
  readonly fromSeconds: readonly number[];
  readonly betweenSeconds: readonly (readonly number[])[];
  readonly regions: readonly {
    readonly region: string;
    readonly must: boolean;
    readonly moves: readonly ModelMove[];
  }[];
  readonly optimum: {
    readonly value: number;
    readonly totalSeconds: number;
    readonly blocks: readonly {
      readonly region: string;
      readonly technique: string;
      readonly station: number;
      readonly seconds: number;
      readonly value: number;
    }[];
  };
  readonly certificate: {
    readonly value: number;
    readonly upperBound: number;
    readonly gap: number;
    readonly cases: number;
    readonly sets: number;
    readonly filled: readonly { readonly stations: readonly number[]; readonly value: number }[];
    readonly multipliers: readonly number[];
  };
}

const movesJson = (moves: readonly Move[], { stations }: Instance): readonly ModelMove[] => {
  const ids = [...new Set(moves.map(({ technique }) => technique))];
  return ids.map((technique) => {
    const mine = moves.filter((move) => move.technique === technique);
    const station = mine[0]?.station ?? 0;
    return {
      tool: stations[station]?.tool ?? '',
      technique,
      station,
      durations: mine.map(({ sides, time, worth }) => ({
        sides: Object.fromEntries(sides.map(({ side, seconds }) => [side, seconds])),
        seconds: time,
        value: worth / FULL_WORTH,
      })),
    };
  });
};

/** Proves the optimum again and writes everything down. */
export const makeModel = ({ instance, optimum, moves }: Solved): Model => {
  const { budget, opening, stations, ways, groups } = instance;
  const value = moves.reduce((total, { worth }) => total + worth, 0) / FULL_WORTH;
  const certificate = certify(instance, optimum.multipliers);
  const total = moves.reduce(
    (seconds, { station, time }, at) => {
      const to = stations[station];
      return seconds + time + (to ? waySeconds(ways, stations[moves[at - 1]?.station ?? -1] ?? null, to) : 0);
    },
    moves.length > 0 ? opening : 0,
  );
  return {
    budgetSeconds: budget,
    openingSeconds: opening,
    stepSeconds: STEP_SECONDS,
    stations: stations.map(({ tool, posture, turn }) => ({ tool, posture: ways.postures[posture] ?? '', turn })),
    fromSeconds: stations.map((to) => waySeconds(ways, null, to)),
    betweenSeconds: stations.map((from) => stations.map((to) => waySeconds(ways, from, to))),
    regions: groups.map(({ region, must, moves: all }) => ({ region, must, moves: movesJson(all, instance) })),
    optimum: {
      value,
      totalSeconds: total,
      blocks: moves.map(({ region, technique, station, sides, worth }) => ({
        region,
        technique,
        station,
        seconds: sides.reduce((sum, { seconds }) => sum + seconds, 0),
        value: worth / FULL_WORTH,
      })),
    },
    certificate: {
      value,
      upperBound: certificate.upperBound,
      gap: certificate.upperBound - value,
      cases: optimum.cases,
      sets: certificate.sets,
      filled: certificate.filled.map(({ stations: set, worth }) => ({ stations: set, value: worth })),
      multipliers: certificate.multipliers,
    },
  };
};
