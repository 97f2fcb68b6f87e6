import { type CivilDate, byText, civilDate } from '../base/index.ts';
import type { ExerciseFinder } from './exercise.ts';
import type { LoadCoefficients } from './load-coefficients.ts';
import { addLoads, highestHeartRate, roundLoad, workoutLoad } from './load.ts';
import type { RegionLoad, Workout } from './workout.ts';

export interface DayLoad {
  /** The day as the person lived it, in the zone of each workout. */
  readonly day: CivilDate;
  readonly load: RegionLoad;
  /** `low`: part of it is guessed from the time alone. */
  readonly confidence: 'usual' | 'low';
}

/** The estimated load of each day on which something was trained, oldest first. */
export const loadByDay = (
  workouts: readonly Workout[],
  findExercise: ExerciseFinder,
  coefficients: LoadCoefficients,
): readonly DayLoad[] => {
  const highest = highestHeartRate(workouts, coefficients);
  const byDay = new Map<CivilDate, Workout[]>();
  for (const workout of workouts) {
    const day = civilDate({ at: workout.start, zone: workout.zone });
    const others = byDay.get(day);
    if (others) others.push(workout);
    else byDay.set(day, [workout]);
  }
  return [...byDay]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([day, own]): DayLoad => {
      const loads = own.map((workout) => workoutLoad(workout, findExercise, coefficients, highest));
      return {
        day,
        load: roundLoad(addLoads(loads.map(({ load }) => load))),
        confidence: loads.some(({ confidence }) => confidence === 'low') ? 'low' : 'usual',
      };
    });
};
