import type { RegionId } from '../../../core/body/index.ts';
import type { FileAnswers, PreviewChoice, RegionLoad, Sport, Workout } from '../../../core/training/index.ts';

export interface TrainingRow {
  readonly entryIds: readonly string[];
  readonly workout: Workout;
  /** When, in words. */
  readonly when: string;
  readonly load: RegionLoad;
  readonly confidence: 'usual' | 'low';
}

/** Both empty: leave it out. */
export interface ExerciseRegionsAnswer {
  readonly primary: readonly RegionId[];
  readonly secondary: readonly RegionId[];
}

export interface ImportRow {
  /** Id of the import entry. */
  readonly id: string;
  readonly file: string;
  /** In words. */
  readonly when: string;
  readonly workouts: number;
}

/** What is being read. */
export interface Reading {
  readonly name: string;
  readonly file: number;
  readonly files: number;
  readonly share: number;
}

export interface PreviewActions {
  /** By the places of the files. */
  readonly onAnswer: (files: readonly number[], answers: FileAnswers) => void;
  readonly onChoose: (ids: readonly string[], choice: PreviewChoice) => void;
  readonly onSport: (id: string, sport: Sport) => void;
  readonly onExercise: (exercise: string, answer: ExerciseRegionsAnswer) => void;
  readonly onCommit: () => void;
  readonly onCancel: () => void;
}
