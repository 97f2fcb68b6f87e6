import type { Instant } from '../base/index.ts';
import type { ExerciseFinder } from './exercise.ts';
import { withAnswers } from './exercise-table.ts';
import { exerciseAnswers } from './formats/told-exercises.ts';
import type { ImportWarning } from './import-warning.ts';
import type { Imported } from './importer.ts';
import type { LoadCoefficients } from './load-coefficients.ts';
import { addLoads, highestHeartRate, roundLoad, workoutLoad } from './load.ts';
import type { RegionLoad, Sport } from './workout.ts';

/** One file of `import --json`; the caller turns `warnings` into text. */
export interface ImportSummary {
  readonly file: string;
  readonly source: string;
  readonly workouts: readonly {
    readonly start: Instant;
    readonly zoneKnown: boolean;
    readonly sport: Sport;
    readonly title: string;
    readonly seconds: number | null;
    /** Working sets only. */
    readonly sets: number;
    readonly load: RegionLoad;
  }[];
  readonly load: RegionLoad;
  readonly warnings: readonly ImportWarning[];
  readonly unmatched: readonly string[];
}

export const summariseImport = (
  file: string,
  imported: Imported,
  findExercise: ExerciseFinder,
  coefficients: LoadCoefficients,
): ImportSummary => {
  const find = withAnswers(findExercise, exerciseAnswers(imported.exercises ?? []));
  const highest = highestHeartRate(imported.workouts, coefficients);
  const loads = imported.workouts.map((workout) => workoutLoad(workout, find, coefficients, highest));
  return {
    file,
    source: imported.source,
    workouts: imported.workouts.map((workout, index) => ({
      start: workout.start,
      zoneKnown: workout.zoneKnown,
      sport: workout.sport,
      title: workout.title,
      seconds: workout.seconds,
      sets: workout.sets.filter(({ kind }) => kind !== 'warm-up').length,
      load: roundLoad(loads[index]?.load ?? {}),
    })),
    load: roundLoad(addLoads(loads.map(({ load }) => load))),
    warnings: imported.warnings,
    unmatched: [...new Set(loads.flatMap(({ unmatched }) => unmatched))],
  };
};
