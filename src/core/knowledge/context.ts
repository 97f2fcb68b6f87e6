import { isOneOf } from '../base/index.ts';

/** When the rolling happens. */
export const CONTEXTS = ['before', 'after', 'rest'] as const;
export type Context = (typeof CONTEXTS)[number];

/** What is trained before or after. The first thirteen are promised to the command line; more may follow. */
export const ACTIVITIES = [
  'squat',
  'deadlift',
  'bench-press',
  'overhead-press',
  'pull-up',
  'run',
  'ride',
  'swim',
  'row',
  'hike',
  'lower-body',
  'upper-body',
  'full-body',
  'climb',
  'walk',
  'team-sport',
  'racket-sport',
  'desk',
] as const;
export type ActivityId = (typeof ACTIVITIES)[number];

export const isActivityId = isOneOf(ACTIVITIES);
