/** Training by hand in one line. In a chunk of its own: the words and exercises it knows are not in the first load. */
import { type Result, err, ok } from '../core/base/index.ts';
import { parseByHand, withAnswers } from '../core/training/index.ts';
import { findExercise } from '../knowledge/exercises/index.ts';
import { trainingGuesses } from '../knowledge/training-guesses.ts';
import { byHandErrorText } from '../texts/en/import.ts';
import { shellTexts } from '../texts/en/shell.ts';
import type { App } from './app-state.ts';

/** Writes the workout; ends with its title, or with what was not understood in words. */
export const addLine = async (app: App, line: string): Promise<Result<string, string>> => {
  app.refreshMoment();
  const find = withAnswers(findExercise, app.journal.value.exerciseRegions);
  const parsed = parseByHand(line, {
    moment: app.moment.value,
    guesses: trainingGuesses,
    knowsExercise: (name) => find(name) !== null,
  });
  if (!parsed.ok) return err(byHandErrorText(parsed.error));
  const written = await app.write({ kind: 'training', workout: parsed.value, import: null });
  return written.ok ? ok(parsed.value.title) : err(shellTexts.storeError[written.error.type]);
};
