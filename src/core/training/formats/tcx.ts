/**
 * TCX: activities of laps, each with its totals and points. All laps are added up. It knows only running, biking and
 * "other". Times are instants; now and then they carry an offset, which is the only thing it tells of a zone. Indoor
 * files have no positions.
 */
import { type Result, err, msToInstant, ok } from '../../base/index.ts';
import type { FileContent } from '../files/foreign-file.ts';
import { readXml } from '../files/xml.ts';
import type { ImportError, ImportWarning } from '../import-warning.ts';
import type { Importer, ImportOptions, Imported } from '../importer.ts';
import type { Sport, Workout } from '../workout.ts';
import { workoutId } from '../workout-id.ts';
import { zoneOfOffset } from './offset-zone.ts';
import { plausibleImport } from './plausible.ts';
import { titleOfSport } from './sport-title.ts';
import { type ToldTime, parseTimeText } from './time-text.ts';
import { type Track, createTrack, guessSport } from './track.ts';

const SOURCE = 'tcx';
const SPORTS: ReadonlyMap<string, Sport> = new Map([
  ['running', 'run'],
  ['biking', 'ride'],
]);

export const tcxImporter: Importer = {
  id: SOURCE,
  detect: ({ root }) => root === 'TrainingCenterDatabase',
  read: (content, options) => readTcx(content, options),
};

interface Activity {
  readonly sport: string;
  start: ToldTime | null;
  seconds: number;
  metres: number;
  /** Beats per minute times seconds, and those seconds. */
  beats: number;
  beatSeconds: number;
  mostBeats: number;
  readonly track: Track;
}

interface Lap {
  seconds: number;
  beats: number | null;
}

const readTcx = (content: FileContent, options: ImportOptions): Result<Imported, ImportError> => {
  const activities: Activity[] = [];
  let activity: Activity | null = null;
  let lap: Lap = { seconds: 0, beats: null };
  let point = new Map<string, string>();
  const damaged = readXml(content, {
    open: (path, attributes) => {
      switch (path.at(-1)) {
        case 'Activity':
          activity = {
            sport: attributes['Sport'] ?? '',
            start: null,
            seconds: 0,
            metres: 0,
            beats: 0,
            beatSeconds: 0,
            mostBeats: 0,
            track: createTrack(),
          };
          activities.push(activity);
          break;
        case 'Lap':
          lap = { seconds: 0, beats: null };
          if (activity) activity.start ??= parseTimeText(attributes['StartTime'] ?? '');
          break;
        case 'Track':
          activity?.track.pause();
          break;
        case 'Trackpoint':
          point = new Map();
          break;
        default:
      }
    },
    close: (path, text) => {
      if (!activity) return;
      const name = path.at(-1) ?? '';
      const parent = path.at(-2) ?? '';
      if (name === 'Activity') activity = null;
      else if (name === 'Lap') endLap(activity, lap);
      else if (name === 'Trackpoint') activity.track.add(pointOf(point));
      else if (path.includes('Trackpoint')) point.set(name === 'Value' ? parent : name, text);
      else if (parent === 'Lap') addTotal(activity, lap, name, text);
      else if (name === 'Value') addBeats(activity, lap, parent, text);
      else if (name === 'Id' && parent === 'Activity') activity.start = parseTimeText(text) ?? activity.start;
    },
  });
  if (!damaged.ok) return err({ type: 'too-large' });
  const warnings: ImportWarning[] = damaged.value ? [{ type: 'damaged' }] : [];
  const workouts = activities.flatMap((each) => {
    const workout = toWorkout(each, options, warnings);
    return workout ? [workout] : [];
  });
  if (workouts.some(({ zoneKnown }) => !zoneKnown)) warnings.push({ type: 'zone-assumed', zone: options.zone });
  return ok(plausibleImport({ source: SOURCE, workouts, warnings }, options));
};

const amountOf = (text: string): number | null => {
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
};

const numberOf = (text: string | undefined): number | null => {
  const value = text ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : null;
};

const pointOf = (point: ReadonlyMap<string, string>) => ({
  timeMs: parseTimeText(point.get('Time') ?? '')?.ms ?? null,
  latitude: numberOf(point.get('LatitudeDegrees')),
  longitude: numberOf(point.get('LongitudeDegrees')),
  altitudeM: numberOf(point.get('AltitudeMeters')),
  heartRate: numberOf(point.get('HeartRateBpm')),
});

const addTotal = (activity: Activity, lap: Lap, name: string, text: string): void => {
  const amount = amountOf(text);
  if (amount === null) return;
  if (name === 'TotalTimeSeconds') {
    activity.seconds += amount;
    lap.seconds = amount;
  } else if (name === 'DistanceMeters') activity.metres += amount;
};

const addBeats = (activity: Activity, lap: Lap, name: string, text: string): void => {
  const beats = amountOf(text);
  if (beats === null) return;
  if (name === 'AverageHeartRateBpm') lap.beats = beats;
  else if (name === 'MaximumHeartRateBpm') activity.mostBeats = Math.max(activity.mostBeats, beats);
};

const endLap = (activity: Activity, lap: Lap): void => {
  if (lap.beats === null || lap.beats === 0 || lap.seconds === 0) return;
  activity.beats += lap.beats * lap.seconds;
  activity.beatSeconds += lap.seconds;
};

const toWorkout = (activity: Activity, options: ImportOptions, warnings: ImportWarning[]): Workout | null => {
  const track = activity.track.summary();
  const startMs = activity.start?.ms ?? track.startMs;
  if (startMs === null) {
    warnings.push({ type: 'no-times' });
    return null;
  }
  const start = msToInstant(startMs);
  const seconds = activity.seconds > 0 ? activity.seconds : track.seconds;
  const metres = activity.metres > 0 ? activity.metres : track.metres;
  const told = SPORTS.get(activity.sport.toLowerCase()) ?? null;
  const sport = told ?? guessSport(metres, seconds, track.ascentM, options.guesses);
  const title = titleOfSport(sport);
  const id = workoutId(SOURCE, start.slice(0, 16), told ?? 'track', '');
  if (told === null) warnings.push({ type: 'sport-guessed', id, start, sport });
  const offset = activity.start?.offset ?? 0;
  const zone = offset === 0 ? null : zoneOfOffset(start, offset * 60_000, options.zone);
  return {
    id,
    source: SOURCE,
    start,
    zone: zone ?? options.zone,
    zoneKnown: zone !== null,
    sport,
    title,
    seconds: seconds > 0 ? seconds : null,
    distanceM: metres > 0 ? Math.round(metres * 10) / 10 : null,
    ascentM: track.ascentM,
    descentM: track.descentM,
    effort: null,
    averageHeartRate:
      activity.beatSeconds > 0 ? Math.round(activity.beats / activity.beatSeconds) : track.averageHeartRate,
    maxHeartRate: activity.mostBeats > 0 ? activity.mostBeats : track.maxHeartRate,
    sets: [],
  };
};
