import type { Cited } from '../knowledge/index.ts';
import type { Sport } from './workout.ts';

/** Kinds of training that a line can name, as far as their usual length differs. */
export type UsualKind = Exclude<Sport, 'strength'> | 'short-cardio';

export interface UsualTraining {
  /** Assumed when neither time nor distance is told. */
  readonly minutes: Cited<number>;
  /** Assumed when only the distance is told; null where distance says little. */
  readonly minutesPerKm: Cited<number> | null;
}

/** How hard something was, as people say it, from least to most. */
export const EFFORT_NAMES = ['very-easy', 'easy', 'middle', 'firm', 'hard', 'very-hard', 'all-out'] as const;
export type EffortName = (typeof EFFORT_NAMES)[number];

/**
 * What is assumed of training where a line or a file leaves it out, and from where on a value is rather a slip than a feat.
 * Each with where it comes from; handed in, since the core holds no entries.
 */
export interface TrainingGuesses {
  readonly usual: Readonly<Record<UsualKind, UsualTraining>>;
  /** A strength session of which only that it happened is known. Minutes. */
  readonly strengthMinutes: Cited<number>;
  /** Sets of an exercise that was named without any. */
  readonly sets: Cited<number>;
  /** Effort of 10 by the words for it. */
  readonly effort: Readonly<Record<EffortName, Cited<number>>>;
  /** Speeds that part walking, running and riding in a track that does not say. km/h. */
  readonly fastestWalkKmh: Cited<number>;
  readonly fastestRunKmh: Cited<number>;
  /** From this climb on a walk is a hike. Metres. */
  readonly hikeAscentM: Cited<number>;
  /** In a file: flagged above this, and kept. */
  readonly flaggedKg: Cited<number>;
  readonly flaggedReps: Cited<number>;
  /** By hand: taken for a slip above this, and asked again. */
  readonly mostMetres: Cited<number>;
  readonly mostSets: Cited<number>;
  readonly mostReps: Cited<number>;
}
