/**
 * Time as values. An instant is stored as ISO-8601 UTC text, together with the IANA zone in which it was lived;
 * the civil date ("which day was it for the person") follows from both. No function here reads a clock.
 */
import { type Result, err, ok } from './result.ts';

declare const instantBrand: unique symbol;
declare const civilDateBrand: unique symbol;
declare const zoneBrand: unique symbol;

/** ISO-8601 in UTC with milliseconds, such as `2026-11-23T07:30:00.000Z`. Sorts as text. */
export type Instant = string & { readonly [instantBrand]: true };

/** `YYYY-MM-DD`, the day on the person's calendar. Sorts as text. */
export type CivilDate = string & { readonly [civilDateBrand]: true };

/** IANA time zone name, such as `Europe/Berlin`. */
export type Zone = string & { readonly [zoneBrand]: true };

/** A moment as a person lived it. */
export interface Moment {
  readonly at: Instant;
  readonly zone: Zone;
}

export type TimeError =
  | { readonly type: 'bad-instant'; readonly input: string }
  | { readonly type: 'bad-zone'; readonly input: string };

export const MS_PER_SECOND = 1000;
export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;
export const SECONDS_PER_MINUTE = 60;
export const SECONDS_PER_HOUR = 3600;
export const SECONDS_PER_DAY = 86_400;
export const MINUTES_PER_HOUR = 60;
export const HOURS_PER_DAY = 24;
export const HOURS_PER_WEEK = 168;
export const DAYS_PER_WEEK = 7;

const ISO = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads ISO-8601 text. Text without an offset is taken as UTC, so that the result never depends on the machine. */
export const parseInstant = (input: string): Result<Instant, TimeError> => {
  const match = ISO.exec(input.trim());
  if (!match) return err({ type: 'bad-instant', input });
  const text = input.trim().replace(' ', 'T');
  const hasTime = match[1] !== undefined;
  const hasOffset = match[4] !== undefined;
  const ms = Date.parse(hasTime ? (hasOffset ? text : `${text}Z`) : `${text}T00:00:00Z`);
  return Number.isFinite(ms) ? ok(msToInstant(ms)) : err({ type: 'bad-instant', input });
};

export const parseZone = (input: string): Result<Zone, TimeError> => {
  try {
    // Intl is the only judge of zone names; it throws for unknown ones.
    new Intl.DateTimeFormat('en', { timeZone: input });
    return ok(input as Zone);
  } catch {
    return err({ type: 'bad-zone', input });
  }
};

export const msToInstant = (ms: number): Instant => new Date(ms).toISOString() as Instant;

export const instantToMs = (instant: Instant): number => Date.parse(instant);

export const hoursBetween = (earlier: Instant, later: Instant): number =>
  (instantToMs(later) - instantToMs(earlier)) / MS_PER_HOUR;

const formats = new Map<Zone, Intl.DateTimeFormat>();

const formatOf = (zone: Zone): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
};

/** As `wallClockMs`, asked of the platform: exact, and some microseconds slow. */
const askedWallClockMs = (ms: number, zone: Zone): number => {
  const parts: Record<string, number> = {};
  for (const part of formatOf(zone).formatToParts(new Date(ms))) parts[part.type] = Number(part.value);
  return Date.UTC(
    parts['year'] ?? 0,
    (parts['month'] ?? 1) - 1,
    parts['day'] ?? 1,
    parts['hour'] ?? 0,
    parts['minute'] ?? 0,
    parts['second'] ?? 0,
  );
};

const wholeSeconds = (ms: number): number => Math.floor(ms / MS_PER_SECOND) * MS_PER_SECOND;

/** How far the clocks of a zone are ahead on a day of UTC; null: they change on that day. A large journal asks for few days often. */
const offsets = new Map<Zone, Map<number, number | null>>();
const MOST_DAYS = 20_000;

const offsetOn = (day: number, zone: Zone): number | null => {
  const known = offsets.get(zone) ?? new Map<number, number | null>();
  offsets.set(zone, known);
  const before = known.get(day);
  if (before !== undefined) return before;
  if (known.size >= MOST_DAYS) known.clear();
  const [start, end] = [day * MS_PER_DAY, (day + 1) * MS_PER_DAY];
  const offset = askedWallClockMs(start, zone) - start;
  const steady = askedWallClockMs(end, zone) - end === offset ? offset : null;
  known.set(day, steady);
  return steady;
};

const shownAt = (ms: number, zone: Zone): number => {
  const offset = offsetOn(Math.floor(ms / MS_PER_DAY), zone);
  return offset === null ? askedWallClockMs(ms, zone) : wholeSeconds(ms) + offset;
};

/** The wall clock of `zone` at `instant`, as milliseconds since the epoch read as if it were UTC. */
export const wallClockMs = (instant: Instant, zone: Zone): number => shownAt(instantToMs(instant), zone);

/** The person's calendar day at `moment`. */
export const civilDate = ({ at, zone }: Moment): CivilDate =>
  new Date(wallClockMs(at, zone)).toISOString().slice(0, 10) as CivilDate;

/** Whole calendar days from `earlier` to `later`; not hours / 24, so that it is right across a change of the clocks. */
export const daysBetween = (earlier: CivilDate, later: CivilDate): number =>
  Math.round((Date.parse(later) - Date.parse(earlier)) / MS_PER_DAY);

/** The instant at which the wall clock of `zone` shows `wallMs` (read as UTC). In a gap of the clocks: the later reading. */
export const wallClockToInstant = (wallMs: number, zone: Zone): Instant => {
  let guess = wallMs;
  let before = guess;
  for (let round = 0; round < 3; round += 1) {
    const off = wholeSeconds(wallMs) - shownAt(guess, zone);
    if (off === 0) return msToInstant(guess);
    before = guess;
    guess += off;
  }
  // In a gap the guesses leap from one side to the other for ever.
  return msToInstant(Math.max(before, guess));
};
