/** The words of the quiet pages (Body, Trials, Learn) and the dates that all pages share. */
import { type CivilDate, type Instant, type Zone, civilDate, wallClockMs } from '../../core/base/index.ts';
import type { BlockSide, RegionId } from '../../core/body/index.ts';
import { placeName, regionName } from './plan.ts';

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

export const bodyTexts = {
  title: 'Body',
  lead: 'What you told, day by day. Each number is a level from 0 to 10.',
  empty: 'Nothing told yet. Tap where it is sore on Today, and the first number appears here.',
  toToday: 'Go to Today',
  caption: 'Levels of the last 14 days, left and right',
  region: 'Region',
  regionName,
  day: shortDayText,
  dayOfMonth: (day: CivilDate): string => String(dateOf(day).getUTCDate()),
  weekday: (day: CivilDate): string => (WEEKDAYS[dateOf(day).getUTCDay()] ?? '').slice(0, 2),
  place: (region: RegionId, side: BlockSide): string => placeName(region, side),
  notTold: 'not told',
  none: '–',
  note: 'A dash means that you told nothing that day. It does not mean 0. Where you told both sore and tight, the higher one stands here.',
  later: 'Range of motion and curves over weeks are not here yet.',
} as const;

export const trialsTexts = {
  title: 'Trials',
  lead: 'Does rolling help you, or do you only think so? A trial on yourself can tell.',
  notYetTitle: 'Not here yet',
  notYet:
    'Trials cannot be started in this version. There is no verdict here, because there is nothing to base one on.',
  nowTitle: 'What you can do now',
  now: [
    'Answer “How is it now?” after a session and “How sore is it today?” the next morning. Both are kept in your journal.',
    'On Body, look at left and right day by day.',
    'Save your journal now and then. A later version can read these answers.',
  ],
  careTitle: 'Until then, be careful',
  care: 'Soreness fades by itself within a week. One better day is no proof of anything.',
  toJournal: 'Open the journal',
} as const;
