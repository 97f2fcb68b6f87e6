/** What a file itself says that its exercises work, for those that our table does not know. */
import type { RegionId } from '../../body/index.ts';

export interface ToldExercise {
  readonly name: string;
  readonly primary: readonly RegionId[];
  readonly secondary: readonly RegionId[];
}

/** As the answers that a finder of exercises is asked with. */
export const exerciseAnswers = (
  told: readonly ToldExercise[],
): ReadonlyMap<string, Pick<ToldExercise, 'primary' | 'secondary'>> =>
  new Map(told.map(({ name, primary, secondary }) => [name, { primary, secondary }]));

/** Each name once, as its first row tells it. */
export const toldExercises = (
  rows: readonly (readonly string[])[],
  { knowsExercise }: { readonly knowsExercise?: (name: string) => boolean },
  read: (row: readonly string[]) => ToldExercise,
): readonly ToldExercise[] => {
  const byName = new Map<string, ToldExercise>();
  for (const row of rows) {
    const told = read(row);
    if (told.name === '' || byName.has(told.name)) continue;
    byName.set(told.name, told);
  }
  return [...byName.values()].filter(({ name, primary }) => primary.length > 0 && !knowsExercise?.(name));
};
