/** What the page and the worker that reads training files tell each other. */
import type { Zone, Instant } from '../core/base/index.ts';
import type { ExerciseAnswer } from '../core/journal/index.ts';
import type {
  ColumnMeanings,
  FileAddition,
  FileAnswers,
  JobOutcome,
  PreviewChoice,
  Sport,
  Workout,
} from '../core/training/index.ts';

export type ToWorker =
  /** What the journal holds, a part at a time: copying thousands of workouts at once would hold up the page. */
  | { readonly type: 'known'; readonly workouts: readonly Workout[] }
  | {
      readonly type: 'read';
      readonly files: readonly File[];
      readonly zone: Zone;
      readonly now: Instant;
      readonly columns: readonly ColumnMeanings[];
      readonly answers: ReadonlyMap<string, ExerciseAnswer>;
    }
  /** By the places of the files. */
  | { readonly type: 'answer'; readonly files: readonly number[]; readonly answers: FileAnswers }
  | { readonly type: 'choose'; readonly ids: readonly string[]; readonly choice: PreviewChoice }
  | { readonly type: 'sport'; readonly id: string; readonly sport: Sport }
  | { readonly type: 'exercise'; readonly name: string; readonly answer: ExerciseAnswer }
  /** Asks for what is to be written. */
  | { readonly type: 'take' };

export interface ReadProgress {
  readonly name: string;
  /** From 0. */
  readonly file: number;
  readonly files: number;
  /** Of this file, 0 to 1. */
  readonly share: number;
}

export type FromWorker =
  | { readonly type: 'progress'; readonly progress: ReadProgress }
  | { readonly type: 'outcome'; readonly outcome: JobOutcome }
  /** The workouts of one file, a part at a time: those of one addition follow one another. */
  | { readonly type: 'addition'; readonly addition: FileAddition }
  | { readonly type: 'taken' }
  | { readonly type: 'failed'; readonly message: string };

/** As many workouts as are copied between page and worker at once. */
export const WORKOUTS_AT_ONCE = 100;
