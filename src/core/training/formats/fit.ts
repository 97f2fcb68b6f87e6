/**
 * Activities in FIT files: sessions (several in a multisport file), their sets, and the time zone. Numbers in brackets
 * are message and field numbers. The instant is always known; the zone only where the activity message tells its local
 * time.
 */
import { type Result, err, msToInstant, ok } from '../../base/index.ts';
import { climbOf } from './descent.ts';
import { sportOfFit, TRANSITION } from './fit-names.ts';
import { type FitMessage, type FitPart, isFit, readFitParts } from './fit-reader.ts';
import { type FitSet, fitSets } from './fit-sets.ts';
import { millisField, numberField, textField } from './fit-values.ts';
import type { ImportError, ImportWarning } from '../import-warning.ts';
import { type FileContent, wholeBytes } from '../files/foreign-file.ts';
import type { Importer, ImportOptions, Imported } from '../importer.ts';
import { zoneOfOffset } from './offset-zone.ts';
import { implausibleValues } from './plausible.ts';
import { ON_FOOT } from './sport-names.ts';
import { titleOfSport } from './sport-title.ts';
import type { Sport, Workout } from '../workout.ts';
import { workoutId } from '../workout-id.ts';

const SOURCE = 'fit';
/** A day's recording every second with all sensors is about 10 MB. */
const MOST_BYTES = 32_000_000;
const MESSAGE = { file: 0, session: 18, record: 20, activity: 34, sport: 12, set: 225, exerciseTitle: 264 } as const;
/** The track is by far the largest part and rarely needed. */
const RECORDS: ReadonlySet<number> = new Set([MESSAGE.record]);
const WANTED: ReadonlySet<number> = new Set(Object.values(MESSAGE).filter((message) => !RECORDS.has(message)));
/** What kind of file it is: not a course to follow, not settings, not the steps of a day. */
const ACTIVITY_FILE = 4;

export const fitImporter: Importer = {
  id: SOURCE,
  detect: ({ bytes }) => isFit(bytes),
  read: (content, options) => readFit(content, options),
};

const readFit = (content: FileContent, options: ImportOptions): Result<Imported, ImportError> => {
  const whole = wholeBytes(content, MOST_BYTES);
  if (!whole) return err({ type: 'too-large' });
  const parts = readFitParts(whole.bytes, WANTED);
  const readRecords = (index: number): readonly FitMessage[] =>
    readFitParts(whole.bytes, RECORDS)[index]?.messages ?? [];
  if (parts.length === 0) return err({ type: 'unreadable', source: SOURCE });
  const workouts: Workout[] = [];
  const warnings: ImportWarning[] = [];
  for (const [index, part] of parts.entries()) {
    const read = partToWorkouts(
      part,
      once(() => readRecords(index)),
      options,
    );
    workouts.push(...read.workouts);
    warnings.push(...read.warnings);
  }
  const damage: ImportWarning[] = [];
  if (whole.cut || parts.some(({ truncated }) => truncated)) damage.push({ type: 'truncated' });
  if (parts.some(({ badChecksum }) => badChecksum)) damage.push({ type: 'bad-checksum' });
  if (parts.some(({ damaged }) => damaged)) damage.push({ type: 'damaged' });
  return ok({ source: SOURCE, workouts, warnings: [...damage, ...warnings] });
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** What a session message, or what is left of an activity without one, tells. */
interface Session {
  readonly startMs: number;
  readonly endMs: number;
  readonly sport: Sport;
  readonly title: string;
  readonly seconds: number | null;
  readonly distanceM: number | null;
  readonly ascentM: number | null;
  readonly descentM: number | null;
  readonly averageHeartRate: number | null;
  readonly maxHeartRate: number | null;
}

const partToWorkouts = (
  part: FitPart,
  readRecords: () => readonly FitMessage[],
  options: ImportOptions,
): { readonly workouts: readonly Workout[]; readonly warnings: readonly ImportWarning[] } => {
  const warnings: ImportWarning[] = [];
  const file = part.messages.find(({ global }) => global === MESSAGE.file);
  if (file && (numberField(file, 0) ?? ACTIVITY_FILE) !== ACTIVITY_FILE) return { workouts: [], warnings };
  const sets = fitSets(
    part.messages.filter(({ global }) => global === MESSAGE.set || global === MESSAGE.exerciseTitle),
    options,
  );
  const told = part.messages.filter(({ global }) => global === MESSAGE.session);
  const sessions = told
    .filter((message) => numberField(message, 5) !== TRANSITION)
    .map(toSession)
    .filter((session) => session !== null);
  if (told.length === 0) {
    const rebuilt = rebuildSession(part.messages, readRecords(), sets);
    if (rebuilt) {
      sessions.push(rebuilt);
      warnings.push({ type: 'no-summary' });
    }
  }

  const offsetMs = offsetOf(part.messages);
  const setsBySession = assignSets(sets, sessions);
  const workouts = sessions.map((session, index) =>
    sessionToWorkout(session, setsBySession[index] ?? [], readRecords, offsetMs, options),
  );
  if (workouts.some(({ zoneKnown }) => !zoneKnown)) warnings.push({ type: 'zone-assumed', zone: options.zone });
  for (const workout of workouts) {
    const { start, title } = workout;
    for (const warning of implausibleValues(workout, options)) {
      // A watch that was never set counts from 1989-12-31.
      warnings.push(warning.type === 'date-before-2000' ? { type: 'clock-not-set', start, title } : warning);
    }
    if (workout.sport === 'strength' && workout.sets.length === 0) warnings.push({ type: 'no-sets', title });
  }
  const kept = setsBySession.flat();
  const unknown = kept.filter(({ set }) => set.exercise === '').length;
  const guessed = kept.filter(({ guessed: isGuess }) => isGuess).length;
  if (unknown > 0) warnings.push({ type: 'unknown-exercises', sets: unknown });
  if (guessed > 0) warnings.push({ type: 'guessed-exercises', sets: guessed });
  return { workouts, warnings };
};

const toSession = (message: FitMessage): Session | null => {
  const elapsed = numberField(message, 7);
  const timer = numberField(message, 8);
  const lengthMs = elapsed ?? timer ?? 0;
  const endTold = millisField(message, 253);
  const startMs = millisField(message, 2) ?? (endTold === null ? null : endTold - lengthMs);
  if (startMs === null) return null;
  const sport = sportOfFit(numberField(message, 5), numberField(message, 6));
  const distance = numberField(message, 9);
  return {
    startMs,
    endMs: startMs + lengthMs,
    sport,
    title: textField(message, 110) ?? titleOfSport(sport),
    seconds: timer === null ? secondsOf(elapsed) : secondsOf(timer),
    distanceM: distance === null || distance === 0 ? null : distance / 100,
    ascentM: numberField(message, 22),
    descentM: numberField(message, 23),
    averageHeartRate: numberField(message, 16),
    maxHeartRate: numberField(message, 17),
  };
};

const secondsOf = (millis: number | null): number | null => (millis === null ? null : millis / 1000);

/** For files cut off before their summary: what the records and sets say. */
const rebuildSession = (
  messages: readonly FitMessage[],
  records: readonly FitMessage[],
  sets: readonly FitSet[],
): Session | null => {
  const times = [
    ...records.map((record) => millisField(record, 253)),
    ...sets.flatMap(({ startMs, endMs }) => [startMs, endMs]),
  ].filter((time) => time !== null);
  let [startMs] = times;
  if (startMs === undefined) return null;
  let endMs = startMs;
  for (const time of times) {
    startMs = Math.min(startMs, time);
    endMs = Math.max(endMs, time);
  }
  const named = messages.find(({ global }) => global === MESSAGE.sport);
  const sport =
    sets.length > 0 ? 'strength' : named ? sportOfFit(numberField(named, 0), numberField(named, 1)) : 'other';
  const distance = records.map((record) => numberField(record, 5)).findLast((metres) => metres !== null) ?? null;
  return {
    startMs,
    endMs,
    sport,
    title: (named && textField(named, 3)) ?? titleOfSport(sport),
    seconds: (endMs - startMs) / 1000,
    distanceM: distance === null || distance === 0 ? null : distance / 100,
    ascentM: null,
    descentM: null,
    averageHeartRate: null,
    maxHeartRate: null,
  };
};

/** Local time minus UTC; absent in some files and absurd in others. */
const offsetOf = (messages: readonly FitMessage[]): number | null => {
  const activity = messages.find(({ global }) => global === MESSAGE.activity);
  if (!activity) return null;
  const utc = millisField(activity, 253);
  const local = millisField(activity, 5);
  return utc === null || local === null ? null : local - utc;
};

/** The message's own time is the same for all sets in newer watches, so they are placed and ordered by their start. */
const assignSets = (sets: readonly FitSet[], sessions: readonly Session[]): readonly (readonly FitSet[])[] => {
  const bySession: FitSet[][] = sessions.map(() => []);
  for (const set of sets) bySession[placeOf(set, sessions)]?.push(set);
  return bySession;
};

const placeOf = ({ startMs }: FitSet, sessions: readonly Session[]): number => {
  const strength = sessions.findIndex(({ sport }) => sport === 'strength');
  if (startMs === null) return Math.max(strength, 0);
  const inside = sessions.findLastIndex((session) => startMs >= session.startMs && startMs <= session.endMs);
  return inside === -1 ? Math.max(strength, 0) : inside;
};

const sessionToWorkout = (
  session: Session,
  sets: readonly FitSet[],
  readRecords: () => readonly FitMessage[],
  offsetMs: number | null,
  options: ImportOptions,
): Workout => {
  const start = msToInstant(session.startMs);
  const zone = offsetMs === null ? null : zoneOfOffset(start, offsetMs, options.zone);
  const { ascentM, descentM } = climbOfSession(session, readRecords);
  return {
    id: workoutId(SOURCE, start.slice(0, 16), session.sport, session.title),
    source: SOURCE,
    start,
    zone: zone ?? options.zone,
    zoneKnown: zone !== null,
    sport: session.sport,
    title: session.title,
    seconds: session.seconds,
    distanceM: session.distanceM,
    ascentM,
    descentM,
    effort: null,
    averageHeartRate: session.averageHeartRate,
    maxHeartRate: session.maxHeartRate,
    sets: sets.map(({ set }) => set),
  };
};

const climbOfSession = (
  session: Session,
  readRecords: () => readonly FitMessage[],
): Pick<Session, 'ascentM' | 'descentM'> => {
  if (session.descentM !== null || !ON_FOOT.has(session.sport)) return session;
  const altitudes = readRecords()
    .filter((record) => {
      const time = millisField(record, 253);
      return time !== null && time >= session.startMs && time <= session.endMs;
    })
    .map((record) => numberField(record, 78) ?? numberField(record, 2))
    .filter((raw) => raw !== null)
    .map((raw) => raw / 5 - 500);
  if (altitudes.length === 0) return session;
  const climb = climbOf(altitudes);
  return { ascentM: session.ascentM ?? climb.ascentM, descentM: climb.descentM };
};
