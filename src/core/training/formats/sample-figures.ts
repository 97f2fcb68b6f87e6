/** The figures by which an import of a sample is compared with `fixtures/expected.json`, here and in scripts/check-samples.mjs. */
import type { Imported } from '../importer.ts';

export interface SampleFigures {
  readonly source: string;
  readonly damage: readonly string[];
  readonly workouts: readonly Readonly<Record<string, unknown>>[];
  readonly totals: Readonly<Record<string, number>>;
}

const DAMAGE: ReadonlySet<string> = new Set([
  'truncated',
  'bad-checksum',
  'damaged',
  'no-summary',
  'damaged-rows',
  'no-date',
  'bad-number',
]);

export const sampleFigures = ({ source, workouts, warnings }: Imported): SampleFigures => {
  const sets = workouts.flatMap((workout) => workout.sets);
  const ofKind = (kind: string): number => sets.filter((set) => set.kind === kind).length;
  const volume = sets
    .filter(({ kind }) => kind !== 'warm-up')
    .reduce((total, { kg, reps }) => total + (kg ?? 0) * (reps ?? 0), 0);
  return {
    source,
    damage: warnings.map(({ type }) => type).filter((type) => DAMAGE.has(type)),
    workouts: workouts.map((workout) => ({
      ...workout,
      sets: workout.sets.length,
      withReps: workout.sets.filter(({ reps }) => (reps ?? 0) > 0).length,
      withWeight: workout.sets.filter(({ kg }) => kg !== null).length,
      withExercise: workout.sets.filter(({ exercise }) => exercise !== '').length,
    })),
    totals: {
      workouts: workouts.length,
      sets: sets.length,
      exercises: new Set(sets.map(({ exercise }) => exercise)).size,
      'warm-up': ofKind('warm-up'),
      working: ofKind('working'),
      failure: ofKind('failure'),
      drop: ofKind('drop'),
      volume: Math.round(volume * 100) / 100,
    },
  };
};
