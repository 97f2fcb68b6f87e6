import type { RegionId } from '../../../core/body/index.ts';
import type { RegionLoad, Sport } from '../../../core/training/index.ts';

export interface TrainingRow {
  readonly entryIds: readonly string[];
  readonly title: string;
  /** When, in words. */
  readonly start: string;
  readonly sport: Sport;
  readonly seconds: number | null;
  /** Working sets. */
  readonly sets: number;
  readonly load: RegionLoad;
  readonly confidence: 'usual' | 'low';
}

export interface FilePreview {
  readonly name: string;
  /** Such as `hevy`; empty where the file could not be read. */
  readonly source: string;
  readonly workouts: number;
  readonly sets: number;
  /** In words. */
  readonly warnings: readonly string[];
  readonly fresh: number;
  readonly duplicates: number;
  readonly doubtful: number;
  /** Why nothing could be read, in words. */
  readonly error?: string;
}

export interface FilesPreview {
  readonly files: readonly FilePreview[];
  /** Exercises that nobody knows and that were not answered yet. */
  readonly unmatched: readonly string[];
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
