import { byText } from '../base/index.ts';
import type { Entry, EntryOf } from './entry.ts';
import type { ExerciseAnswer, JournalImport, JournalWorkout } from './state.ts';

const isTraining = (entry: Entry): entry is EntryOf<'training'> => entry.kind === 'training';

/** Each workout once: what was written last wins, as the source may have been corrected since the first import. */
export const foldWorkouts = (effective: readonly Entry[]): readonly JournalWorkout[] => {
  const workoutById = new Map<string, JournalWorkout>();
  for (const entry of effective.filter(isTraining)) {
    const { workout } = entry;
    const entryIds = [...(workoutById.get(workout.id)?.entryIds ?? []), entry.id];
    workoutById.set(workout.id, { workout, entryIds, import: entry.import });
  }
  return [...workoutById.values()].sort(
    (a, b) => byText(b.workout.start, a.workout.start) || byText(a.workout.id, b.workout.id),
  );
};

export const foldImports = (effective: readonly Entry[]): readonly JournalImport[] => {
  const workoutsByImport = new Map<string | null, number>();
  for (const entry of effective.filter(isTraining))
    workoutsByImport.set(entry.import, (workoutsByImport.get(entry.import) ?? 0) + 1);
  return effective
    .flatMap((entry) =>
      entry.kind === 'import'
        ? [
            {
              id: entry.id,
              file: entry.file,
              source: entry.source,
              at: entry.at,
              workouts: workoutsByImport.get(entry.id) ?? 0,
            },
          ]
        : [],
    )
    .toReversed();
};

export const foldExerciseRegions = (effective: readonly Entry[]): ReadonlyMap<string, ExerciseAnswer> =>
  new Map(
    effective.flatMap((entry) =>
      entry.kind === 'exercise' ? [[entry.name, { primary: entry.primary, secondary: entry.secondary }] as const] : [],
    ),
  );
