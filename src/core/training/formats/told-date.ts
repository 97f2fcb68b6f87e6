/** Any date of an unknown table: an instant where it tells its offset, else a wall clock, else only a day. */
import { parseTimeText } from './time-text.ts';
import type { DateOrder } from './unit-names.ts';
import { parseWallTime } from './wall-time.ts';

export interface ToldDate {
  /** Milliseconds since 1970; of a wall clock read as if it were UTC. */
  readonly ms: number;
  readonly kind: 'instant' | 'wall' | 'day';
}

export const parseToldDate = (text: string, order: DateOrder, usualHour = 0): ToldDate | null => {
  const time = parseTimeText(text);
  if (time && time.offset !== null) return { ms: time.ms, kind: 'instant' };
  // Seconds or milliseconds since 1970, from 2001 on.
  if (/^1\d{9}$/.test(text)) return { ms: Number(text) * 1000, kind: 'instant' };
  if (/^1\d{12}$/.test(text)) return { ms: Number(text), kind: 'instant' };
  const wall = parseWallTime(text, order);
  if (wall !== null) return { ms: wall, kind: 'wall' };
  const day = parseWallTime(text, order, usualHour);
  return day === null ? null : { ms: day, kind: 'day' };
};
