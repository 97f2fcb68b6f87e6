import type { Sport } from './workout.ts';

/** Not of the body: an id stays short. */
const LONGEST_TITLE = 60;

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, LONGEST_TITLE);

/**
 * The same for the same workout read twice. `minute` is the start as the source tells it, `YYYY-MM-DDTHH:MM`: its wall
 * clock where it knows no zone, so that a second import from another zone adds nothing.
 */
export const workoutId = (source: string, minute: string, sport: Sport | 'day' | 'track', title: string): string =>
  [source, minute, sport, slug(title)].filter((part) => part !== '').join(':');
