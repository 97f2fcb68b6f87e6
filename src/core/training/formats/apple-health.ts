/**
 * Apple Health's export, which may be gigabytes of records: only its workouts are looked at. Dates carry the offset of
 * the zone in which the export was made, some workouts also their own. Distances stand in the workout or, newer, in its
 * statistics, in the units of the country. Strength training has no sets. What the person said about the effort is a
 * record of its own.
 */
import {
  type Instant,
  type Result,
  type Zone,
  err,
  msToInstant,
  ok,
  parseInstant,
  parseZone,
} from '../../base/index.ts';
import type { FileContent } from '../files/foreign-file.ts';
import type { ImportError, ImportWarning } from '../import-warning.ts';
import type { Importer, ImportOptions, Imported } from '../importer.ts';
import type { Sport, Workout } from '../workout.ts';
import { workoutId } from '../workout-id.ts';
import { scanHealthRecord } from './health-scan.ts';
import { offsetMinutes, zoneOfOffset } from './offset-zone.ts';
import { plausibleImport } from './plausible.ts';
import { sportOfName } from './sport-names.ts';
import { titleOfSport } from './sport-title.ts';
import { metresIn } from './units.ts';

const SOURCE = 'apple-health';
/** Ten a day for thirty years: no life, but a made-up file. */
const MOST_WORKOUTS = 110_000;

/** Names that say something else than their words. */
const SPORT_BY_TYPE: ReadonlyMap<string, Sport> = new Map([
  ['CrossTraining', 'strength'],
  ['Flexibility', 'yoga'],
  ['MindAndBody', 'yoga'],
  ['StepTraining', 'hike'],
  ['SwimBikeRun', 'other'],
  ['WaterFitness', 'other'],
]);

export const appleHealthImporter: Importer = {
  id: SOURCE,
  detect: ({ root }) => root === 'HealthData',
  read: (content, options) => readHealth(content, options),
};

interface Effort {
  readonly startMs: number;
  readonly effort: number;
  /** By the person, not by the watch. */
  readonly rated: boolean;
}

const readHealth = (content: FileContent, options: ImportOptions): Result<Imported, ImportError> => {
  const workouts: Workout[] = [];
  const efforts: Effort[] = [];
  const warnings: ImportWarning[] = [];
  const zones = createZones(options);
  let undated = 0;
  let undatedText = '';
  let isTooMany = false;
  const scan = scanHealthRecord((element) => {
    isTooMany ||= workouts.length === MOST_WORKOUTS;
    if (isTooMany) return;
    if (!element.startsWith('<Workout')) {
      const effort = toEffort(element);
      if (effort) efforts.push(effort);
      return;
    }
    const workout = toWorkout(element, zones);
    if (typeof workout !== 'string') workouts.push(workout);
    else {
      undated += 1;
      undatedText ||= workout;
    }
  });
  let tail = '';
  const whole = content.stream((piece) => {
    scan.push(piece);
    tail = `${tail}${String.fromCharCode(...piece.subarray(-TAIL))}`.slice(-TAIL);
    return true;
  });
  if (isTooMany) return err({ type: 'too-large' });
  if (scan.end() || !whole || !tail.includes('</HealthData>')) warnings.push({ type: 'truncated' });
  if (undated > 0) warnings.push({ type: 'no-date', rows: undated, text: undatedText });
  if (workouts.some(({ zoneKnown }) => !zoneKnown)) warnings.push({ type: 'zone-assumed', zone: options.zone });
  for (const { sport, title } of workouts) {
    if (sport === 'strength') warnings.push({ type: 'no-sets', title });
  }
  return ok(plausibleImport({ source: SOURCE, workouts: withEfforts(workouts, efforts), warnings }, options));
};

const TAIL = 40;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The value of an attribute; undefined: none. Faster than reading them all, of which most are not wanted. */
const valueOf = (tag: string, name: string): string | undefined => {
  for (let at = tag.indexOf(`${name}=`); at !== -1; at = tag.indexOf(`${name}=`, at + 1)) {
    if (!/\s/.test(tag.charAt(at - 1))) continue;
    const from = at + name.length + 2;
    const to = tag.indexOf(tag.charAt(from - 1), from);
    return to === -1 ? undefined : tag.slice(from, to);
  }
  return undefined;
};

const plainText = (text: string): string =>
  text.includes('&') ? text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole) : text;

/** The start tag, and those of its children that tell something. No value holds a `<`. */
const tagsOf = (element: string): readonly string[] => {
  const tags: string[] = [];
  for (let at = 0; at !== -1;) {
    const next = element.indexOf('<', at + 1);
    const isTelling = tags.length === 0 || element.startsWith('<WorkoutS', at) || element.startsWith('<M', at);
    if (isTelling) tags.push(element.slice(at, next === -1 ? element.length : next));
    at = next;
  }
  return tags;
};

/** The workout, or the text that should have been its date. */
const toWorkout = (element: string, zones: Zones): Workout | string => {
  const [tag = '', ...children] = tagsOf(element);
  const startText = valueOf(tag, 'startDate') ?? '';
  const start = parseDate(startText);
  if (!start) return startText;
  const type = (valueOf(tag, 'workoutActivityType') ?? '').replace(/^HKWorkoutActivityType/, '');
  const sport = SPORT_BY_TYPE.get(type) ?? sportOfName(type) ?? 'other';
  const told = factsOf(tag, children);
  const at = msToInstant(start.ms);
  const zone = zones.told(told.zone) ?? zones.ofOffset(at, start.offset);
  return {
    id: workoutId(SOURCE, at.slice(0, 16), sport, ''),
    source: SOURCE,
    start: at,
    zone,
    zoneKnown: zones.told(told.zone) !== null,
    sport,
    title: sport === 'other' && type !== '' ? type.replace(/([a-z])([A-Z])/g, '$1 $2') : titleOfSport(sport),
    seconds: secondsOf(tag) ?? spanOf(start.ms, valueOf(tag, 'endDate')),
    distanceM: told.metres,
    ascentM: told.ascentM,
    descentM: told.descentM,
    effort: null,
    averageHeartRate: told.averageHeartRate,
    maxHeartRate: told.maxHeartRate,
    sets: [],
  };
};

interface Facts {
  readonly metres: number | null;
  readonly ascentM: number | null;
  readonly descentM: number | null;
  readonly averageHeartRate: number | null;
  readonly maxHeartRate: number | null;
  readonly zone: string | null;
}

const factsOf = (tag: string, children: readonly string[]): Facts => {
  const childWith = (text: string): string => children.find((child) => child.includes(text)) ?? '';
  const metadata = (key: string): string | undefined => valueOf(childWith(`"${key}"`), 'value');
  const heart = childWith('"HKQuantityTypeIdentifierHeartRate"');
  const walked = childWith('"HKQuantityTypeIdentifierDistance');
  const metres =
    lengthOf(valueOf(tag, 'totalDistance'), valueOf(tag, 'totalDistanceUnit')) ??
    lengthOf(valueOf(walked, 'sum'), valueOf(walked, 'unit'));
  return {
    metres: metres === null || metres === 0 ? null : Math.round(metres * 10) / 10,
    ascentM: lengthWithUnit(metadata('HKElevationAscended')),
    descentM: lengthWithUnit(metadata('HKElevationDescended')),
    averageHeartRate: beatsOf(valueOf(heart, 'average')),
    maxHeartRate: beatsOf(valueOf(heart, 'maximum')),
    zone: metadata('HKTimeZone') ?? null,
  };
};

const numberOf = (text: string | undefined): number | null => {
  const value = text ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isFinite(value) && value >= 0 ? value : null;
};

const lengthOf = (text: string | undefined, unit: string | undefined): number | null => {
  const value = numberOf(text);
  const metres = metresIn(unit ?? '');
  return value === null || metres === null ? null : value * metres;
};

/** `12345 cm`. */
const lengthWithUnit = (text: string | undefined): number | null => {
  const [value, unit] = plainText(text ?? '').split(/[\s\u00a0]+/);
  const metres = lengthOf(value, unit);
  return metres === null ? null : Math.round(metres);
};

const beatsOf = (text: string | undefined): number | null => {
  const beats = numberOf(text);
  return beats === null || beats === 0 ? null : Math.round(beats);
};

const SECONDS_BY_UNIT: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['sec', 1],
  ['min', 60],
  ['hr', 3600],
  ['h', 3600],
]);

const secondsOf = (tag: string): number | null => {
  const duration = numberOf(valueOf(tag, 'duration'));
  const unit = SECONDS_BY_UNIT.get(valueOf(tag, 'durationUnit') ?? 'min');
  return duration === null || duration === 0 || unit === undefined ? null : Math.round(duration * unit * 1000) / 1000;
};

const spanOf = (startMs: number, endText: string | undefined): number | null => {
  const end = parseDate(endText ?? '');
  return end && end.ms > startMs ? (end.ms - startMs) / 1000 : null;
};

interface ToldDate {
  readonly ms: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

/** `2026-09-03 09:00:00 +0200`; some phones write hours of half a day. */
const DATE =
  /^(\d{4}-\d{2}-\d{2}) (\d{1,2}):(\d{2}):(\d{2})[\s\u202f]*(?:([ap])\.?\s?m\.?)?\s*([+-])(\d{2}):?(\d{2})$/i;

const parseDate = (text: string): ToldDate | null => {
  const match = DATE.exec(plainText(text).replaceAll('\u00a0', ' ').trim());
  if (!match) return null;
  const [, day = '', hourText = '', minute = '', second = '', half, sign = '+', hours = '', minutes = ''] = match;
  const told = Number(hourText);
  const hour = half === undefined ? told : (told % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const at = parseInstant(`${day}T${String(hour).padStart(2, '0')}:${minute}:${second}Z`);
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return at.ok && hour < 24 ? { ms: Date.parse(at.value) - offset * 60_000, offset } : null;
};

interface Zones {
  /** The zone that a workout names itself. */
  readonly told: (name: string | null) => Zone | null;
  readonly ofOffset: (at: Instant, minutes: number) => Zone;
}

/**
 * Asking the platform about zones is slow, and a record has thousands of workouts in a handful of them. The offset of
 * all dates is that of the export, so the person's own zone is meant where it has that offset at any time of the year.
 */
const createZones = ({ zone, now }: ImportOptions): Zones => {
  const toldByName = new Map<string, Zone | null>();
  const year = now.slice(0, 4);
  const own = new Set(
    [`${year}-01-15T12:00:00.000Z`, `${year}-07-15T12:00:00.000Z`].map((at) => offsetMinutes(at as Instant, zone)),
  );
  const byOffset = new Map<number, Zone>();
  return {
    told: (name) => {
      if (name === null) return null;
      const known = toldByName.get(name);
      if (known !== undefined) return known;
      const parsed = parseZone(name);
      toldByName.set(name, parsed.ok ? parsed.value : null);
      return parsed.ok ? parsed.value : null;
    },
    ofOffset: (at, minutes) => {
      if (own.has(minutes)) return zone;
      const known = byOffset.get(minutes) ?? zoneOfOffset(at, minutes * 60_000, zone) ?? zone;
      byOffset.set(minutes, known);
      return known;
    },
  };
};

const toEffort = (record: string): Effort | null => {
  const start = parseDate(valueOf(record, 'startDate') ?? '');
  const effort = numberOf(valueOf(record, 'value'));
  if (!start || effort === null || effort < 1 || effort > 10) return null;
  return { startMs: start.ms, effort, rated: !record.includes('EstimatedWorkout') };
};

const NEAR_MS = 60_000;

/** An effort score belongs to the workout in whose time it lies; the person's own comes before the watch's. */
const withEfforts = (workouts: readonly Workout[], efforts: readonly Effort[]): readonly Workout[] => {
  if (efforts.length === 0) return workouts;
  const ordered = efforts.toSorted((a, b) => Number(b.rated) - Number(a.rated));
  const byMinute = new Map<number, Effort>();
  for (const effort of ordered) {
    const minute = Math.round(effort.startMs / NEAR_MS);
    for (const near of [minute - 1, minute, minute + 1]) if (!byMinute.has(near)) byMinute.set(near, effort);
  }
  return workouts.map((workout) => {
    const effort = byMinute.get(Math.round(Date.parse(workout.start) / NEAR_MS));
    return effort ? { ...workout, effort: effort.effort } : workout;
  });
};
