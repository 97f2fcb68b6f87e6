/** Weighs workouts for the planner. In a chunk of its own: the exercise table is loaded only when there is training. */
import type { Moment } from '../core/base/index.ts';
import type { JournalState } from '../core/journal/index.ts';
import type { PastLoad } from '../core/plan/index.ts';
import { type Workout, recentLoads, sorenessAt } from '../core/training/index.ts';
import { loadCoefficients } from '../knowledge/load-coefficients.ts';

export const weighTraining = async (workouts: readonly Workout[], _state: JournalState, { at }: Moment): Promise<readonly PastLoad[]> => {
  const { findExercise } = await import('../knowledge/exercises/index.ts');
  return recentLoads(workouts, at, findExercise, loadCoefficients).map((recent) => ({
    ...recent,
    sorenessLoad: sorenessAt([recent], loadCoefficients.soreness),
  }));
};
