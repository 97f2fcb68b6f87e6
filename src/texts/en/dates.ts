/** Days, clock times, lengths and amounts, as every screen writes them. */
import { type CivilDate, type Instant, type Zone, civilDate, wallClockMs } from '../../core/base/index.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const dateOf = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);

/** "Monday, 23 November 2026". */
export const dayText = (day: CivilDate): string => {
  const date = dateOf(day);
  return `${WEEKDAYS[date.getUTCDay()] ?? ''}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
};

/** "23", where the month stands elsewhere. */
export const dayOfMonthText = (day: CivilDate): string => String(dateOf(day).getUTCDate());

/** "Mo", for the head of a column. */
export const weekdayText = (day: CivilDate): string => (WEEKDAYS[dateOf(day).getUTCDay()] ?? '').slice(0, 2);

/** "23 Nov", for places with little room. */
export const shortDayText = (day: CivilDate): string => {
  const date = dateOf(day);
  return `${date.getUTCDate()} ${(MONTHS[date.getUTCMonth()] ?? '').slice(0, 3)}`;
};

/** "23 Nov 2026". */
export const dateText = (day: CivilDate): string => `${shortDayText(day)} ${dateOf(day).getUTCFullYear()}`;

/** "07:30", as the person's clock showed it. */
export const clockText = (at: Instant, zone: Zone): string =>
  new Date(wallClockMs(at, zone)).toISOString().slice(11, 16);

/** "23 Nov 2026, 07:30". */
export const momentText = (at: Instant, zone: Zone): string =>
  `${dateText(civilDate({ at, zone }))}, ${clockText(at, zone)}`;

/** "45 min", "1 h 20 min"; under a minute in seconds. */
export const lengthText = (seconds: number): string => {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
};

export const countText = (amount: number, one: string, many: string): string =>
  `${amount} ${amount === 1 ? one : many}`;

/** "Calves, hamstrings and glutes". */
export const listText = (names: readonly string[]): string =>
  names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
