import { type WorkoutSet, setRowsOf } from '../../../core/training/index.ts';
import { trainingTexts as words } from '../../../texts/en/training.ts';
import type { Units } from '../../../texts/en/units.ts';

export interface WorkoutSetsProps {
  readonly sets: readonly WorkoutSet[];
  readonly units: Units;
}

/** What was lifted, exercise by exercise, without the warm-ups. */
export const WorkoutSets = ({ sets, units }: WorkoutSetsProps) => {
  const byExercise = new Map<string, string[]>();
  for (const row of setRowsOf(sets.filter(({ kind }) => kind !== 'warm-up'))) {
    const told = byExercise.get(row.exercise) ?? [];
    byExercise.set(row.exercise, [...told, words.setRow(row, units)]);
  }
  if (byExercise.size === 0) return null;
  return (
    <dl class="training-sets">
      {[...byExercise].map(([exercise, told]) => (
        <div key={exercise}>
          <dt>{exercise === '' ? words.noExercise : exercise}</dt>
          <dd>{told.join('; ')}</dd>
        </div>
      ))}
    </dl>
  );
};
