/** The table of exercises: loaded with the import screen and wherever workouts are turned into load, not at the start. */
import { type Exercise, createExerciseFinder, parseExerciseRows } from '../../core/training/index.ts';
import { BACK_AND_ARMS } from './back-and-arms.ts';
import { CHEST_AND_SHOULDERS } from './chest-and-shoulders.ts';
import { CORE_AND_ENDURANCE } from './core-and-endurance.ts';
import { keywordRules, neutralWords } from './keyword-rules.ts';
import { LEGS } from './legs.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { VARIATIONS } from './variations.ts';
import { WHOLE_BODY } from './whole-body.ts';

/** By exercise: what it is called elsewhere. */
const foreignNames: ReadonlyMap<string, readonly string[]> = new Map(
  OTHER_LANGUAGES.map((row) => {
    const [name = '', ...languages] = row.split('|');
    return [name, languages.flatMap((names) => names.split(';'))] as const;
  }),
);

const readTable = (): readonly Exercise[] => {
  const parsed = parseExerciseRows([
    ...CHEST_AND_SHOULDERS,
    ...BACK_AND_ARMS,
    ...LEGS,
    ...WHOLE_BODY,
    ...VARIATIONS,
    ...CORE_AND_ENDURANCE,
  ]);
  if (!parsed.ok) throw new Error(`Bad row in the table of exercises: ${parsed.error.row}`);
  return parsed.value.map((exercise) => ({
    ...exercise,
    synonyms: [...exercise.synonyms, ...(foreignNames.get(exercise.name) ?? [])],
  }));
};

export const exercises: readonly Exercise[] = readTable();

/** The exercise of this name, or null: unknown, to be asked once. */
export const findExercise = createExerciseFinder({
  exercises,
  rules: keywordRules,
  neutral: neutralWords,
});
