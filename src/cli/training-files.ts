import { type Moment, type Result, err, ok } from '../core/base/index.ts';
import type { JournalState } from '../core/journal/index.ts';
import type { PastLoad } from '../core/plan/index.ts';
import {
  type ImportOptions,
  type Imported,
  type Workout,
  importFile,
  importers,
  pastLoads,
  withAnswers,
} from '../core/training/index.ts';
import { findExercise } from '../knowledge/exercises/index.ts';
import { trainingGuesses } from '../knowledge/training-guesses.ts';
import { loadCoefficients } from '../knowledge/load-coefficients.ts';
import { cliTexts } from '../texts/en/cli.ts';
import { importErrorText } from '../texts/en/import.ts';
import { isSystemError, openFile, reasonOf } from './read-file.ts';

export interface TrainingFile {
  readonly name: string;
  readonly imported: Imported;
}

/** Reads training files; the first one in which nothing is readable ends it with one line. */
export const readTraining = (
  paths: readonly string[],
  { at, zone }: Moment,
  more: Partial<ImportOptions> = {},
): Result<readonly TrainingFile[], string> => {
  const files: TrainingFile[] = [];
  for (const path of paths) {
    const opened = openFile(path);
    if (!opened.ok) return opened;
    try {
      const { file } = opened.value;
      const knowsExercise = (name: string): boolean => findExercise(name) !== null;
      const imported = importFile(file, { zone, now: at, guesses: trainingGuesses, knowsExercise, ...more }, importers);
      if (!imported.ok) return err(cliTexts.inFile(path, importErrorText(imported.error)));
      files.push({ name: file.name, imported: imported.value });
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return err(cliTexts.cannotRead(path, reasonOf(error)));
    } finally {
      opened.value.close();
    }
  }
  return ok(files);
};

/** Workouts as the planner sees them. */
export const weighTraining = (
  workouts: readonly Workout[],
  { at }: Moment,
  answers: JournalState['exerciseRegions'] | undefined,
): readonly PastLoad[] => {
  return pastLoads(workouts, at, answers ? withAnswers(findExercise, answers) : findExercise, loadCoefficients);
};
