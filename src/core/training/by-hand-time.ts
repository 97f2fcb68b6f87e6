/** "Yesterday", "this morning", "on Monday", "2 days ago", "at 7:30 pm": when a one-line entry happened. */
import {
  DAYS_PER_WEEK,
  HOURS_PER_DAY,
  MINUTES_PER_HOUR,
  type Moment,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  instantToMs,
  wallClockMs,
  wallClockToInstant,
} from '../base/index.ts';
import type { LineReader } from './line-reader.ts';

export type When =
  /** A clock time was told or follows from a part of the day. `surely`: told as a time. */
  | { readonly type: 'clock'; readonly daysAgo: number; readonly hour: number; readonly surely: boolean }
  /** Some hours before now. */
  | { readonly type: 'hours-ago'; readonly hours: number }
  /** Nothing told, or "today": it has just ended. */
  | { readonly type: 'just-now' };

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Not of the body: words for numbers. */
const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
]);
/** Not of the body: clock times assumed for parts of the day. Our judgement. */
const HOUR_OF_PART: ReadonlyMap<string, number> = new Map([
  ['morning', 8],
  ['noon', 12],
  ['afternoon', 15],
  ['evening', 19],
  ['night', 20],
]);
/** Not of the body: when people train whose day alone is told. Our judgement. */
const USUAL_HOUR = 18;
/** Not of the body: how far the assumed middle of a part of the day lies from its beginning. */
const PART_HOURS = 4;
/** Not of the body: where the clock begins anew. */
const NOON = 12;

const PART = '(?:\\s+(?:in the\\s+)?(morning|noon|afternoon|evening|night))?';
const CLOCK =
  /\b(?:at\s+)?(\d{1,2}):(\d{2})\s*([ap])m\b|\b(?:at\s+)?(\d{1,2})\s*([ap])m\b|\bat\s+(\d{1,2}):(\d{2})\b(?!\s*(?:h\b|min|\/))|\bat\s+(\d{1,2})\b(?!\s*[\d.,:/%]|\s*(?:k|km|mi|m|min|kg|lbs?|h|x)\b)/;

export const readWhen = (line: LineReader, { at, zone }: Moment): When => {
  const hours = line.take(/\b(\d{1,3}|an?|one|two|three|four|five|six|seven) hours? ago\b/);
  if (hours) return { type: 'hours-ago', hours: numberOf(hours[1] ?? '') };
  const day = readDay(line, wallClockMs(at, zone));
  const clock = readClock(line);
  if (clock !== null) return { type: 'clock', daysAgo: day?.daysAgo ?? 0, hour: clock, surely: true };
  if (day && (day.hour !== null || day.daysAgo !== 0))
    return { type: 'clock', daysAgo: day.daysAgo, hour: day.hour ?? USUAL_HOUR, surely: false };
  return { type: 'just-now' };
};

interface Day {
  readonly daysAgo: number;
  readonly hour: number | null;
}

const readDay = (line: LineReader, nowWallMs: number): Day | null => {
  const hourOf = (part: string | undefined): number | null =>
    part === undefined ? null : (HOUR_OF_PART.get(part) ?? null);
  const before = line.take(new RegExp(`\\b(?:the )?day before yesterday${PART}\\b`));
  if (before) return { daysAgo: 2, hour: hourOf(before[1]) };
  const ago = line.take(new RegExp(`\\b(\\d{1,3}|an?|one|two|three|four|five|six|seven) days? ago${PART}\\b`));
  if (ago) return { daysAgo: numberOf(ago[1] ?? ''), hour: hourOf(ago[2]) };
  const yesterday = line.take(new RegExp(`\\byesterday${PART}\\b`));
  if (yesterday) return { daysAgo: 1, hour: hourOf(yesterday[1]) };
  if (line.take(/\blast (night|evening)\b/)) return { daysAgo: 1, hour: hourOf('night') };
  const week =
    line.take(new RegExp(`\\b(?:on |(last) )?(${WEEKDAYS.join('|')})s?${PART}\\b`)) ??
    line.take(new RegExp(`\\b(?:on|(last)) (sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat)${PART}\\b`));
  if (week) {
    const wanted = WEEKDAYS.findIndex((name) => name.startsWith((week[2] ?? '').slice(0, 3)));
    const back = (new Date(nowWallMs).getUTCDay() - wanted + DAYS_PER_WEEK) % DAYS_PER_WEEK;
    return { daysAgo: back === 0 && week[1] !== undefined ? DAYS_PER_WEEK : back, hour: hourOf(week[3]) };
  }
  const date = line.take(/\b(?:on )?(\d{4}-\d{2}-\d{2})\b/);
  if (date) {
    const days = Math.floor(nowWallMs / MS_PER_DAY) - Math.floor(Date.parse(`${date[1]}T00:00:00Z`) / MS_PER_DAY);
    return Number.isFinite(days) ? { daysAgo: days, hour: null } : null;
  }
  const part = line.take(/\b(?:this|in the) (morning|noon|afternoon|evening)\b/);
  if (part) return { daysAgo: 0, hour: hourOf(part[1]) };
  if (line.take(/\btonight\b/)) return { daysAgo: 0, hour: hourOf('evening') };
  return line.take(/\b(today|just now|now)\b/) ? { daysAgo: 0, hour: null } : null;
};

const readClock = (line: LineReader): number | null => {
  const match = line.take(CLOCK);
  if (!match) return null;
  const hour = Number(match[1] ?? match[4] ?? match[6] ?? match[8]);
  const minute = Number(match[2] ?? match[7] ?? 0);
  const half = match[3] ?? match[5];
  const full = half === undefined ? hour : (hour % NOON) + (half === 'p' ? NOON : 0);
  return full + minute / MINUTES_PER_HOUR;
};

const numberOf = (text: string): number => SMALL_NUMBERS.get(text) ?? Number(text);

/**
 * When it began. A part of the day that has not fully passed ("this morning" at half past seven) means just now; a
 * told time that lies ahead is an error, null.
 */
export const startOf = (
  when: When,
  seconds: number,
  moment: Moment,
): { readonly startMs: number; readonly assumed: boolean } | null => {
  const nowMs = instantToMs(moment.at);
  const justNow = nowMs - seconds * MS_PER_SECOND;
  switch (when.type) {
    case 'just-now':
      return { startMs: justNow, assumed: true };
    case 'hours-ago':
      return { startMs: nowMs - when.hours * MS_PER_HOUR, assumed: false };
    case 'clock': {
      if (when.daysAgo < 0 || when.hour >= HOURS_PER_DAY) return null;
      const today = Math.floor(wallClockMs(moment.at, moment.zone) / MS_PER_DAY) * MS_PER_DAY;
      const startMs = instantToMs(
        wallClockToInstant(
          today - when.daysAgo * MS_PER_DAY + Math.round(when.hour * MINUTES_PER_HOUR) * MS_PER_MINUTE,
          moment.zone,
        ),
      );
      if (startMs <= nowMs) return { startMs, assumed: !when.surely };
      return when.surely || startMs - nowMs > PART_HOURS * MS_PER_HOUR ? null : { startMs: justNow, assumed: true };
    }
  }
};
