/** Solved poses as they are kept, so that tests can look at every one of them without solving it again. */
import { BUILDS, type Turn, type Vec, placeBones } from '../human/index.ts';
import type { Posture, PressureStep } from '../knowledge/index.ts';
import { poseAtStep, type Pose } from './pose.ts';
import { type Solved, taskOf } from './solve.ts';

export interface SolvedRow {
  readonly step: PressureStep;
  readonly build: string;
  readonly share: number;
  /** Place and axes of the pelvis, then the way of the tool, then the angles. */
  readonly numbers: readonly number[];
}

export interface SolvedFile {
  readonly pose: string;
  readonly rows: readonly SolvedRow[];
}

const short = (value: number): number => Math.round(value * 1e5) / 1e5;

export const solvedRow = (step: PressureStep, share: number, { state, task }: Solved): SolvedRow => ({
  step,
  build: state.build,
  share: short(share),
  numbers: [...state.at, ...state.turn.flat(), ...task.travel, ...state.angles].map(short),
});

/** The solved pose of a row. */
export const restoreSolved = (pose: Pose, posture: Posture, row: SolvedRow): Solved => {
  const build = BUILDS.find((one) => one === row.build) ?? pose.build;
  const n = (index: number): number => row.numbers[index] ?? 0;
  const vec = (index: number): Vec => [n(index), n(index + 1), n(index + 2)];
  const at = vec(0);
  const turn: Turn = [vec(3), vec(6), vec(9)];
  const { task, hands } = taskOf(poseAtStep(pose, row.step), posture, row.share, vec(12));
  const state = { build, at, turn, angles: row.numbers.slice(15), hands };
  return { state, bones: placeBones(state), task };
};
