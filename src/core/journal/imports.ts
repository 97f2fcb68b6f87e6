import { byText } from '../base/index.ts';
import type { ColumnMeanings } from '../training/index.ts';
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

/** What files said of their exercises, and what the person answered, which always wins. */
export const foldExerciseRegions = (effective: readonly Entry[]): ReadonlyMap<string, ExerciseAnswer> => {
  const told = effective.flatMap((entry) => (entry.kind === 'import' ? entry.exercises : []));
  const answered = effective.filter((entry) => entry.kind === 'exercise');
  return new Map([...told, ...answered].map(({ name, primary, secondary }) => [name, { primary, secondary }] as const));
};

/** What the person said that the columns of unknown tables mean; of the same table the latest. */
export const foldColumns = (effective: readonly Entry[]): readonly ColumnMeanings[] => {
  const byHeader = new Map<string, ColumnMeanings>();
  for (const entry of effective)
    if (entry.kind === 'import' && entry.columns) byHeader.set(entry.columns.header.join('\n'), entry.columns);
  return [...byHeader.values()];
};
