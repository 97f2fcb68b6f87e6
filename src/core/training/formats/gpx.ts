/**
 * GPX: tracks of points. Names and prefixes of the extensions vary, the sport is missing or any word or Strava's number
 * for it. Times should be UTC and tell no zone; where the track lies says which clock is likely. Distance and climb are
 * worked out from the points.
 */
import { type Instant, type Result, type Zone, err, msToInstant, ok } from '../../base/index.ts';
import type { FileContent } from '../files/foreign-file.ts';
import { readXml } from '../files/xml.ts';
import type { ImportError, ImportWarning } from '../import-warning.ts';
import type { Importer, ImportOptions, Imported } from '../importer.ts';
import type { Sport, Workout } from '../workout.ts';
import { workoutId } from '../workout-id.ts';
import { offsetMinutes, zoneOfOffset } from './offset-zone.ts';
import { plausibleImport } from './plausible.ts';
import { sportOfName } from './sport-names.ts';
import { titleOfSport } from './sport-title.ts';
import { parseTimeText } from './time-text.ts';
import { type Track, createTrack, guessSport } from './track.ts';

const SOURCE = 'gpx';
/** Strava's numbers for its commonest sports. */
const SPORT_BY_NUMBER: ReadonlyMap<string, Sport> = new Map([
  ['1', 'ride'],
  ['4', 'hike'],
  ['9', 'run'],
  ['10', 'walk'],
]);

export const gpxImporter: Importer = {
  id: SOURCE,
  detect: ({ root }) => root === 'gpx',
  read: (content, options) => readGpx(content, options),
  // The routes in a health record belong to workouts that it holds already.
  repeats: ({ text }) => (/\bcreator="Apple Health Export"/.test(text) ? 'apple-health' : null),
};

interface GpxTrack {
  name: string;
  type: string;
  readonly track: Track;
}

const readGpx = (content: FileContent, options: ImportOptions): Result<Imported, ImportError> => {
  const tracks: GpxTrack[] = [];
  let current: GpxTrack | null = null;
  let position: Readonly<Record<string, string>> = {};
  let point = new Map<string, string>();
  const damaged = readXml(content, {
    open: (path, attributes) => {
      switch (path.at(-1)) {
        case 'trk':
          current = { name: '', type: '', track: createTrack() };
          tracks.push(current);
          break;
        case 'trkseg':
          current?.track.pause();
          break;
        case 'trkpt':
          position = attributes;
          point = new Map();
          break;
        default:
      }
    },
    close: (path, text) => {
      if (!current) return;
      const name = path.at(-1) ?? '';
      if (name === 'trkpt') {
        current.track.add({
          timeMs: parseTimeText(point.get('time') ?? '')?.ms ?? null,
          latitude: degrees(position['lat'], 90),
          longitude: degrees(position['lon'], 180),
          altitudeM: numberOf(point.get('ele')),
          heartRate: numberOf(point.get('hr') ?? point.get('heartrate')),
        });
      } else if (path.includes('trkpt')) point.set(name, text);
      else if (path.at(-2) === 'trk') {
        if (name === 'name') current.name = text;
        else if (name === 'type') current.type = text;
      }
      if (name === 'trk') current = null;
    },
  });
  if (!damaged.ok) return err({ type: 'too-large' });
  const warnings: ImportWarning[] = damaged.value ? [{ type: 'damaged' }] : [];
  const workouts = tracks.flatMap((each) => {
    const workout = toWorkout(each, options, warnings);
    return workout ? [workout] : [];
  });
  const [zone] = workouts.map((workout) => workout.zone);
  if (zone !== undefined) warnings.push({ type: 'zone-assumed', zone });
  return ok(plausibleImport({ source: SOURCE, workouts, warnings }, options));
};

const numberOf = (text: string | undefined): number | null => {
  const value = text ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : null;
};

const degrees = (text: string | undefined, most: number): number | null => {
  const value = numberOf(text);
  return value !== null && Math.abs(value) <= most ? value : null;
};

const toWorkout = (
  { name, type, track }: GpxTrack,
  options: ImportOptions,
  warnings: ImportWarning[],
): Workout | null => {
  const { startMs, seconds, metres, longitude, ...rest } = track.summary();
  if (startMs === null) {
    warnings.push({ type: 'no-times' });
    return null;
  }
  const start = msToInstant(startMs);
  const told = SPORT_BY_NUMBER.get(type) ?? sportOfName(type);
  const sport = told ?? guessSport(metres, seconds, rest.ascentM, options.guesses);
  const id = workoutId(SOURCE, start.slice(0, 16), told ?? 'track', name);
  if (told === null) warnings.push({ type: 'sport-guessed', id, start, sport });
  return {
    id,
    source: SOURCE,
    start,
    zone: likelyZone(start, longitude, options.zone),
    zoneKnown: false,
    sport,
    title: name === '' ? titleOfSport(sport) : name,
    seconds: seconds > 0 ? seconds : null,
    distanceM: metres > 0 ? metres : null,
    effort: null,
    sets: [],
    ...rest,
  };
};

const MINUTES_PER_DEGREE = 4;
/** Clocks differ from the sun by up to this: borders of zones, summer time. Our judgement. */
const FURTHEST_MINUTES = 180;

/** The person's zone where its clock may be that of the place, else the clock that goes by the sun there. */
const likelyZone = (start: Instant, longitude: number | null, zone: Zone): Zone => {
  if (longitude === null) return zone;
  const sun = longitude * MINUTES_PER_DEGREE;
  const apart = Math.abs(offsetMinutes(start, zone) - sun);
  // The date line: the same sun, another day.
  if (Math.min(apart, 1440 - apart) <= FURTHEST_MINUTES) return zone;
  return zoneOfOffset(start, Math.round(sun / 60) * 3_600_000, zone) ?? zone;
};
