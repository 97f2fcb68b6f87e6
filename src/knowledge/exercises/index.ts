/** The table of exercises: loaded with the import screen and wherever workouts are turned into load, not at the start. */
import { type Exercise, createExerciseFinder, parseExerciseRows } from '../../core/training/index.ts';
import { BACK_AND_ARMS } from './back-and-arms.ts';
import { CHEST_AND_SHOULDERS } from './chest-and-shoulders.ts';
import { CORE_AND_ENDURANCE } from './core-and-endurance.ts';
import { keywordRules, neutralWords } from './keyword-rules.ts';
import { LEGS } from './legs.ts';
import { WHOLE_BODY } from './whole-body.ts';

const readTable = (): readonly Exercise[] => {
  const parsed = parseExerciseRows([
    ...CHEST_AND_SHOULDERS,
    ...BACK_AND_ARMS,
    ...LEGS,
    ...WHOLE_BODY,
    ...CORE_AND_ENDURANCE,
  ]);
  if (!parsed.ok) throw new Error(`Bad row in the table of exercises: ${parsed.error.row}`);
  return parsed.value;
};

export const exercises: readonly Exercise[] = readTable();

/** The exercise of this name, or null: unknown, to be asked once. */
export const findExercise = createExerciseFinder({
  exercises,
  rules: keywordRules,
  neutral: neutralWords,
});
