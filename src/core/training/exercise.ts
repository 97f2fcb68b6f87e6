import { type RegionId } from '../body/index.ts';
import type { Sport } from './workout.ts';

/**
 * How much of an exercise's work happens while the muscle lengthens: `long` (loaded in a long position, or landing),
 * `usual`, or `concentric` (hardly any lowering, as with a sled).
 */
export const ECCENTRIC_CLASSES = ['long', 'usual', 'concentric'] as const;
export type EccentricClass = (typeof ECCENTRIC_CLASSES)[number];

/** What an exercise works. Both lists are empty for what has no region of ours, such as abdominal work. */
export interface ExerciseRegions {
  readonly primary: readonly RegionId[];
  readonly secondary: readonly RegionId[];
  readonly eccentric: EccentricClass;
  /** Set for endurance exercises such as Running: their load follows time, not sets. */
  readonly sport: Sport | null;
}

export interface Exercise extends ExerciseRegions {
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** Null: not known, to be asked once. */
export type ExerciseFinder = (name: string) => ExerciseRegions | null;
