/** Weighs workouts for the planner. In a chunk of its own: the exercise table is loaded only when there is training. */
import type { Moment } from '../core/base/index.ts';
import type { ExerciseAnswer } from '../core/journal/index.ts';
import type { PastLoad } from '../core/plan/index.ts';
import { type Workout, pastLoads, withAnswers } from '../core/training/index.ts';
import { findExercise } from '../knowledge/exercises/index.ts';
import { loadCoefficients } from '../knowledge/load-coefficients.ts';

export const weighTraining = (
  workouts: readonly Workout[],
  answers: ReadonlyMap<string, ExerciseAnswer>,
  { at }: Moment,
): readonly PastLoad[] => pastLoads(workouts, at, withAnswers(findExercise, answers), loadCoefficients);
