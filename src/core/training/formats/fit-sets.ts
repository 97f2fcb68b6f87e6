/**
 * Sets of strength training [225], named by the file's own titles [264] or by category. `category` lists the watch's
 * alternative guesses for one set, best first; it is not several exercises. A planned workout repeats one value.
 */
import { exerciseOfCategory, UNKNOWN_CATEGORY, WARM_UP_CATEGORY } from './fit-names.ts';
import type { FitMessage } from './fit-reader.ts';
import { listField, millisField, numberField, textField } from './fit-values.ts';
import type { ImportOptions } from '../importer.ts';
import type { WorkoutSet } from '../workout.ts';

export interface FitSet {
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly set: WorkoutSet;
  /** Whether other exercises were possible too. */
  readonly guessed: boolean;
}

const EXERCISE_TITLE = 264;
const SET = 225;
const REST = 0;
const STEPS_PER_KG = 16;

/** Sets in the order they were done; rests are not sets. */
export const fitSets = (messages: readonly FitMessage[], options: ImportOptions): readonly FitSet[] => {
  const titles = messages.filter(({ global }) => global === EXERCISE_TITLE);
  return messages
    .filter((message) => message.global === SET && numberField(message, 5) !== REST)
    .map((message) => toSet(message, titles, options))
    .sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0));
};

const toSet = (message: FitMessage, titles: readonly FitMessage[], options: ImportOptions): FitSet => {
  const categories = listField(message, 7);
  const best = categories.findIndex((category) => category !== null && category !== UNKNOWN_CATEGORY);
  const category = categories[best] ?? null;
  const subtype = listField(message, 8)[best] ?? null;
  const seconds = numberField(message, 0);
  const weight = numberField(message, 4);
  const startMs = millisField(message, 6);
  return {
    startMs,
    endMs: startMs === null || seconds === null ? startMs : startMs + seconds,
    set: {
      exercise: category === null ? '' : exerciseOf(category, subtype, titles, options),
      kind: category === WARM_UP_CATEGORY ? 'warm-up' : 'working',
      reps: numberField(message, 3),
      // Watches write 0 for a weight that nobody entered.
      kg: weight === null || weight === 0 ? null : weight / STEPS_PER_KG,
      seconds: seconds === null ? null : seconds / 1000,
      rpe: null,
    },
    guessed: new Set(categories.filter((other) => other !== null)).size > 1 && category !== null,
  };
};

/** The file's own text is in the watch's language, so it comes first only if we know it. */
const exerciseOf = (
  category: number,
  subtype: number | null,
  titles: readonly FitMessage[],
  options: ImportOptions,
): string => {
  const title = titles.find(
    (row) => numberField(row, 0) === category && subtype !== null && numberField(row, 1) === subtype,
  );
  const text = title ? (textField(title, 2) ?? '') : '';
  if (text !== '' && options.knowsExercise?.(text)) return text;
  return exerciseOfCategory(category) ?? text;
};
