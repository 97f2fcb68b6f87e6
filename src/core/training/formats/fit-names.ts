/** What the numbers in FIT files mean: facts, typed by hand from independent decoders and our own files. */
import type { Sport } from '../workout.ts';

/** Not a sport: the change between two of them. */
export const TRANSITION = 3;

/** More telling than the sport where both are given. */
const SPORT_BY_SUB_SPORT: ReadonlyMap<number, Sport> = new Map([
  [3, 'trail-run'],
  [14, 'row'],
  [15, 'elliptical'],
  [16, 'hike'],
  [20, 'strength'],
  [43, 'yoga'],
  [44, 'yoga'],
  [68, 'climb'],
  [69, 'climb'],
]);

const SPORT_BY_NUMBER: ReadonlyMap<number, Sport> = new Map([
  [1, 'run'],
  [2, 'ride'],
  [5, 'swim'],
  [6, 'team-sport'],
  [7, 'team-sport'],
  [8, 'racket-sport'],
  [9, 'team-sport'],
  [11, 'walk'],
  [12, 'ski'],
  [13, 'ski'],
  [14, 'ski'],
  [15, 'row'],
  [16, 'hike'],
  [17, 'hike'],
  [19, 'row'],
  [21, 'ride'],
  [31, 'climb'],
  [35, 'hike'],
]);

export const sportOfFit = (sport: number | null, subSport: number | null): Sport =>
  SPORT_BY_SUB_SPORT.get(subSport ?? -1) ?? SPORT_BY_NUMBER.get(sport ?? -1) ?? 'other';

/** What the watch takes a set for when it does not know. */
export const UNKNOWN_CATEGORY = 65_534;
/** A set of this category is a warm-up. */
export const WARM_UP_CATEGORY = 31;

/**
 * Names of exercise categories, by their number. Each is a name in our table. Of "total body" (29) nothing can be
 * told, so it has none, as have the numbers above 32, which we could not check.
 */
const EXERCISE_BY_CATEGORY: readonly (string | null)[] = [
  'Bench Press',
  'Calf Raise',
  'Cardio',
  'Carry',
  'Chop',
  'Core',
  'Crunch',
  'Curl',
  'Deadlift',
  'Flye',
  'Hip Raise',
  'Hip Stability',
  'Hip Swing',
  'Hyperextension',
  'Lateral Raise',
  'Leg Curl',
  'Leg Raise',
  'Lunge',
  'Olympic Lift',
  'Plank',
  'Plyo',
  'Pull Up',
  'Push Up',
  'Row',
  'Shoulder Press',
  'Shoulder Stability',
  'Shrug',
  'Sit Up',
  'Squat',
  null,
  'Triceps Extension',
  'Warm Up',
  'Run',
];

export const exerciseOfCategory = (category: number): string | null => EXERCISE_BY_CATEGORY[category] ?? null;

export const CATEGORY_NAMES: readonly string[] = EXERCISE_BY_CATEGORY.filter((name) => name !== null);
