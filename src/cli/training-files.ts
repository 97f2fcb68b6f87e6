import { type Moment, type Result, err, ok } from '../core/base/index.ts';
import type { JournalState } from '../core/journal/index.ts';
import type { PastLoad } from '../core/plan/index.ts';
import {
  type Imported,
  type Workout,
  fitImporter,
  hevyImporter,
  importFile,
  pastLoads,
  withAnswers,
} from '../core/training/index.ts';
import { findExercise } from '../knowledge/exercises/index.ts';
import { loadCoefficients } from '../knowledge/load-coefficients.ts';
import { cliTexts } from '../texts/en/cli.ts';
import { importErrorText } from '../texts/en/import.ts';
import { readBytes } from './read-file.ts';

export interface TrainingFile {
  readonly name: string;
  readonly imported: Imported;
}

/** Reads training files; the first one in which nothing is readable ends it with one line. */
export const readTraining = async (
  paths: readonly string[],
  { at, zone }: Moment,
): Promise<Result<readonly TrainingFile[], string>> => {
  const files: TrainingFile[] = [];
  for (const path of paths) {
    const file = await readBytes(path);
    if (!file.ok) return file;
    const imported = importFile(file.value, { zone, now: at, knowsExercise: (name) => findExercise(name) !== null }, [
      fitImporter,
      hevyImporter,
    ]);
    if (!imported.ok) return err(cliTexts.inFile(path, importErrorText(imported.error)));
    files.push({ name: file.value.name, imported: imported.value });
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
