/**
 * One line of English to a workout: "ran 8 km yesterday, easy", "squats 5x5 100 kg and bench 3x8", "leg day, hard".
 * What the line leaves out is assumed and told in `assumed`.
 */
import {
  type Moment,
  type Result,
  SECONDS_PER_DAY,
  SECONDS_PER_HOUR,
  SECONDS_PER_MINUTE,
  clamp,
  err,
  msToInstant,
  ok,
} from '../base/index.ts';
import { MOST_RATING } from '../body/index.ts';
import { readWhen, startOf } from './by-hand-time.ts';
import { type Activity, EFFORT_WORDS, activityIn, strengthTitleOf, withoutFillers } from './by-hand-words.ts';
import { M_PER_KM, M_PER_MILE, M_PER_YARD, poundsToKg } from './formats/units.ts';
import { type LineReader, createLineReader } from './line-reader.ts';
import type { TrainingGuesses } from './training-guesses.ts';
import type { Workout, WorkoutSet } from './workout.ts';
import { workoutId } from './workout-id.ts';

export interface ByHandOptions {
  readonly moment: Moment;
  readonly guesses: TrainingGuesses;
  /** Tells exercises named without sets ("deadlifts") from words that mean nothing. */
  readonly knowsExercise?: (name: string) => boolean;
}

export interface ByHand {
  readonly workout: Workout;
  readonly assumed: readonly ('start' | 'time' | 'sets')[];
}

export type ByHandError =
  | { readonly type: 'empty-line' }
  | { readonly type: 'long-line' }
  | { readonly type: 'not-understood'; readonly text: string }
  /** Two sports in one line: one line each. */
  | { readonly type: 'several-activities'; readonly titles: readonly string[] }
  | { readonly type: 'in-future' }
  | { readonly type: 'implausible'; readonly what: 'distance' | 'time' | 'sets' | 'date' };

const SOURCE = 'by-hand';
/** Not of the body: a line is a sentence, not a file. */
const LONGEST_LINE = 300;
/** Not of the body: ten years back is a slip in the date. */
const MOST_DAYS_AGO = 3660;

export const parseByHand = (line: string, options: ByHandOptions): Result<Workout, ByHandError> => {
  const read = readByHand(line, options);
  return read.ok ? ok(read.value.workout) : read;
};

/** As `parseByHand`, with what was assumed. */
export const readByHand = (line: string, options: ByHandOptions): Result<ByHand, ByHandError> => {
  if (line.length > LONGEST_LINE) return err({ type: 'long-line' });
  const text = plainLine(line);
  if (text === '') return err({ type: 'empty-line' });

  const { guesses } = options;
  const reader = createLineReader(text);
  const pace = readPace(reader);
  const when = readWhen(reader, options.moment);
  if (when.type === 'clock' && when.daysAgo > MOST_DAYS_AGO) return err({ type: 'implausible', what: 'date' });
  const effort = readEffort(reader, guesses);
  const told = readSeconds(reader);
  if (told !== null && (told <= 0 || told > SECONDS_PER_DAY)) return err({ type: 'implausible', what: 'time' });
  const metres = readMetres(reader);
  if (metres !== null && (metres <= 0 || metres > guesses.mostMetres.value))
    return err({ type: 'implausible', what: 'distance' });

  const parts = readParts(reader.rest(), options);
  if (!parts.ok) return parts;
  const { activities, strengthTitles, sets, setsAssumed } = parts.value;
  const titles = [...new Set([...activities.map(({ title }) => title), ...strengthTitles])];
  const [activity] = activities;
  if (titles.length > 1) return err({ type: 'several-activities', titles });

  const seconds = told ?? secondsOfActivity(activity ?? null, metres, pace, guesses);
  if (seconds !== null && seconds > SECONDS_PER_DAY) return err({ type: 'implausible', what: 'time' });
  const isStrength = sets.length > 0 || strengthTitles.length > 0;
  const strengthSeconds = guesses.strengthMinutes.value * SECONDS_PER_MINUTE;
  const start = startOf(when, seconds ?? strengthSeconds, options.moment);
  if (!start) return err({ type: 'in-future' });
  const assumed: ByHand['assumed'][number][] = [];
  if (start.assumed) assumed.push('start');
  if (told === null && (sets.length === 0 || activity)) assumed.push('time');
  if (setsAssumed) assumed.push('sets');

  // A sport inside a strength workout is one timed exercise of it.
  const timed: readonly WorkoutSet[] =
    isStrength && activity
      ? [{ exercise: activity.exercise, kind: 'working', reps: null, kg: null, seconds, rpe: null }]
      : [];
  const sport = isStrength ? 'strength' : (activity?.sport ?? 'other');
  const title = titleOf(activity ?? null, strengthTitles, sets);
  const at = msToInstant(start.startMs);
  return ok({
    assumed,
    workout: {
      id: workoutId(SOURCE, at.slice(0, 16), sport, title),
      source: SOURCE,
      start: at,
      zone: options.moment.zone,
      zoneKnown: true,
      sport,
      title,
      seconds: isStrength && sets.length > 0 ? told : (seconds ?? strengthSeconds),
      distanceM: metres,
      ascentM: null,
      descentM: null,
      effort,
      averageHeartRate: null,
      maxHeartRate: null,
      sets: [...sets, ...timed],
    },
  });
};

const plainLine = (line: string): string =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[×*✕]/g, 'x')
    .replace(/[’`´]/g, "'")
    .replace(/\bhalf[ -]?marathon\b/, '21098 m run')
    .replace(/\bmarathon\b/, '42195 m run')
    .replace(/\s+/g, ' ')
    .trim();

const titleOf = (activity: Activity | null, strengthTitles: readonly string[], sets: readonly WorkoutSet[]): string => {
  const exercises = [...new Set(sets.map(({ exercise }) => exercise))].slice(0, 3);
  if (exercises.length > 0) return exercises.join(', ');
  return strengthTitles[0] ?? activity?.title ?? '';
};

const secondsOfActivity = (
  activity: Activity | null,
  metres: number | null,
  paceSeconds: number | null,
  guesses: TrainingGuesses,
): number | null => {
  if (!activity) return null;
  const { minutes, minutesPerKm } = guesses.usual[activity.usual];
  const perKm = paceSeconds ?? (minutesPerKm === null ? null : minutesPerKm.value * SECONDS_PER_MINUTE);
  return metres !== null && perKm !== null
    ? Math.round((metres / M_PER_KM) * perKm)
    : minutes.value * SECONDS_PER_MINUTE;
};

interface Parts {
  readonly activities: readonly Activity[];
  readonly strengthTitles: readonly string[];
  readonly sets: readonly WorkoutSet[];
  readonly setsAssumed: boolean;
}

const readParts = (rest: string, options: ByHandOptions): Result<Parts, ByHandError> => {
  const activities: Activity[] = [];
  const strengthTitles: string[] = [];
  const sets: WorkoutSet[] = [];
  const unknown: string[] = [];
  let setsAssumed = false;
  const { mostSets, mostReps } = options.guesses;
  for (const part of rest.split(/[,;+&/]|\band\b|\bthen\b|\bplus\b/)) {
    const reader = createLineReader(part);
    const kg = readKg(reader);
    const scheme = readScheme(reader);
    const words = withoutFillers(reader.rest());
    if (scheme && (scheme.sets < 1 || scheme.sets > mostSets.value || (scheme.reps ?? 1) > mostReps.value))
      return err({ type: 'implausible', what: 'sets' });
    if (words === '') {
      if (scheme) unknown.push(part.trim());
      continue;
    }
    const strengthTitle = strengthTitleOf(words);
    const activity = activityIn(words);
    if (scheme) {
      sets.push(
        ...repeat(scheme.sets, {
          exercise: capital(words),
          kind: 'working',
          reps: scheme.reps,
          kg,
          seconds: scheme.seconds,
          rpe: null,
        }),
      );
    } else if (strengthTitle) {
      strengthTitles.push(strengthTitle);
    } else if (options.knowsExercise?.(words) && !activity) {
      setsAssumed = true;
      sets.push(
        ...repeat(options.guesses.sets.value, {
          exercise: capital(words),
          kind: 'working',
          reps: null,
          kg,
          seconds: null,
          rpe: null,
        }),
      );
    } else if (activity) {
      activities.push(activity);
    } else {
      unknown.push(words);
    }
  }
  // Remarks beside something understood ("ran 8 km, new shoes") do no harm.
  if (activities.length + strengthTitles.length + sets.length === 0)
    return err({ type: 'not-understood', text: unknown.join(', ') });
  return ok({ activities, strengthTitles, sets, setsAssumed });
};

const repeat = (times: number, set: WorkoutSet): readonly WorkoutSet[] => Array.from({ length: times }, () => set);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Scheme {
  readonly sets: number;
  readonly reps: number | null;
  readonly seconds: number | null;
}

/** `5x5`, `3 x 8`, `3x60 s`, `5 sets of 5`, `4 sets`. */
const readScheme = (reader: LineReader): Scheme | null => {
  const match = reader.take(/\b(\d{1,4})\s*(?:x|sets?\s+(?:of|x))\s*(\d{1,4})(?:\s*(s|sec|secs|seconds?)\b)?/);
  if (match) {
    const amount = Number(match[2]);
    return match[3] === undefined
      ? { sets: Number(match[1]), reps: amount, seconds: null }
      : { sets: Number(match[1]), reps: null, seconds: amount };
  }
  const bare = reader.take(/\b(\d{1,4})\s*sets?\b/);
  return bare ? { sets: Number(bare[1]), reps: null, seconds: null } : null;
};

const DECIMAL = '(\\d{1,6}(?:[.,]\\d{1,3})?)';

const decimal = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

const readKg = (reader: LineReader): number | null => {
  const match = reader.take(new RegExp(`(?:@|\\bat\\b|\\bwith\\b)?\\s*${DECIMAL}\\s*(kgs?|kilos?|lbs?|pounds?)\\b`));
  if (!match) return null;
  const weight = decimal(match[1]);
  return (match[2] ?? '').startsWith('k') ? weight : poundsToKg(weight);
};

const readEffort = (reader: LineReader, guesses: TrainingGuesses): number | null => {
  const rated = reader.take(
    /\b(?:rpe|effort)\s*:?\s*(\d{1,2}(?:[.,]5)?)(?:\s*\/\s*10)?\b|\b(\d{1,2})\s*(?:\/|out of|of)\s*10\b/,
  );
  if (rated) return clamp(decimal(rated[1] ?? rated[2]), 1, MOST_RATING);
  for (const [pattern, effort] of EFFORT_WORDS) if (reader.take(pattern)) return guesses.effort[effort].value;
  return null;
};

type Told = string | number | undefined;

const secondsOf = (hours: Told, minutes: Told, seconds: Told): number =>
  Number(hours) * SECONDS_PER_HOUR + Number(minutes) * SECONDS_PER_MINUTE + Number(seconds);

/** Seconds per kilometre. */
const readPace = (reader: LineReader): number | null => {
  const match = reader.take(/\b(?:at\s+)?(\d{1,2}):(\d{2})\s*(?:min)?\s*(?:\/|per\s?)\s*(km|k|mi|mile)\b/);
  if (!match) return null;
  const seconds = secondsOf(0, match[1], match[2]);
  return (match[3] ?? '').startsWith('k') ? seconds : seconds / (M_PER_MILE / M_PER_KM);
};

const readSeconds = (reader: LineReader): number | null => {
  const long = reader.take(/\b(\d{1,2}):(\d{2}):(\d{2})\b(?:\s*h(?:ours?|rs?)?\b)?/);
  if (long) return secondsOf(long[1], long[2], long[3]);
  const clock = reader.take(/\b(\d{1,2}):(\d{2})\s*h(?:ours?|rs?)?\b/);
  if (clock) return secondsOf(clock[1], clock[2], 0);
  const both = reader.take(
    /\b(\d{1,2})\s*h(?:ours?|rs?)?\s*(?:(?:and\s+)?(\d{1,2})\s*m(?:in(?:ute)?s?)?\b|(\d{2})\b(?!\s*[a-z:.]))/,
  );
  if (both) return secondsOf(both[1], both[2] ?? both[3], 0);
  if (reader.take(/\bhalf an hour\b/)) return SECONDS_PER_HOUR / 2;
  if (reader.take(/\b(?:an|one) hour\b/)) return SECONDS_PER_HOUR;
  const hours = reader.take(new RegExp(`\\b${DECIMAL}\\s*h(?:ours?|rs?)?\\b`));
  if (hours) return Math.round(decimal(hours[1]) * SECONDS_PER_HOUR);
  const minutes = reader.take(new RegExp(`\\b${DECIMAL}\\s*(?:m(?:in(?:ute)?s?)\\b|')(?!\\s*\\/)`));
  if (minutes) return Math.round(decimal(minutes[1]) * SECONDS_PER_MINUTE);
  const race = reader.take(/\bin (\d{1,3}):(\d{2})\b/);
  return race ? secondsOf(0, race[1], race[2]) : null;
};

const readMetres = (reader: LineReader): number | null => {
  const match = reader.take(
    new RegExp(`\\b${DECIMAL}\\s*(km|kms|k|kilomet(?:er|re)s?|mi|miles?|m|met(?:er|re)s?|yd|yds|yards?)\\b`),
  );
  if (!match) return null;
  const unit = match[2] ?? '';
  if (unit.startsWith('k')) return decimal(match[1]) * M_PER_KM;
  if (unit.startsWith('mi')) return Math.round(decimal(match[1]) * M_PER_MILE);
  // Metres and yards are told in whole numbers: here a comma or point separates thousands.
  const whole = Number((match[1] ?? '').replace(/[.,](?=\d{3}$)/, '').replace(',', '.'));
  return unit.startsWith('y') ? Math.round(whole * M_PER_YARD) : whole;
};
