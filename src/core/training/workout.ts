import type { Instant, Zone } from '../base/index.ts';
import type { RegionId } from '../body/index.ts';

export const SPORTS = [
  'strength',
  'run',
  'trail-run',
  'walk',
  'hike',
  'ride',
  'swim',
  'row',
  'climb',
  'elliptical',
  'ski',
  'team-sport',
  'racket-sport',
  'yoga',
  'other',
] as const;
export type Sport = (typeof SPORTS)[number];

export const SET_KINDS = ['warm-up', 'working', 'failure', 'drop'] as const;
export type SetKind = (typeof SET_KINDS)[number];

/** One set as the source recorded it. Rest rows are not sets. */
export interface WorkoutSet {
  /** The exercise as the source names it; empty when the source did not know it. */
  readonly exercise: string;
  readonly kind: SetKind;
  readonly reps: number | null;
  readonly kg: number | null;
  readonly seconds: number | null;
  /** Rate of perceived exertion, 1 to 10. */
  readonly rpe: number | null;
}

/** One training session, whatever file or line it came from. */
export interface Workout {
  /** The same for the same workout read twice: source, start minute, sport and title. */
  readonly id: string;
  /** The importer, such as `hevy`, `fit`, or `by-hand`. */
  readonly source: string;
  readonly start: Instant;
  readonly zone: Zone;
  /** Whether the source itself told the zone or the instant. */
  readonly zoneKnown: boolean;
  readonly sport: Sport;
  readonly title: string;
  readonly seconds: number | null;
  readonly distanceM: number | null;
  readonly ascentM: number | null;
  readonly descentM: number | null;
  /** Session effort, 1 to 10. */
  readonly effort: number | null;
  /** Beats per minute. */
  readonly averageHeartRate: number | null;
  readonly maxHeartRate: number | null;
  readonly sets: readonly WorkoutSet[];
}

/** Set-equivalents for each region; regions without load are absent. */
export type RegionLoad = Partial<Readonly<Record<RegionId, number>>>;
