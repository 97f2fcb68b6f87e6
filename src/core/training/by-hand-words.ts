/** The English words of one-line entries and what we assume when a line leaves something out. All our judgement. */
import type { Sport } from './workout.ts';

export interface Activity {
  readonly sport: Sport;
  readonly title: string;
  /** The exercise that stands for it inside a strength workout. */
  readonly exercise: string;
  /** Assumed when neither time nor distance is told. */
  readonly usualMinutes: number;
  /** Assumed when only the distance is told; null where distance says little. */
  readonly minutesPerKm: number | null;
}

const activity = (
  sport: Sport,
  title: string,
  exercise: string,
  usualMinutes: number,
  minutesPerKm: number | null,
  words: string,
) => [{ sport, title, exercise, usualMinutes, minutesPerKm }, words] as const;

/** The first row with a word of the line wins, so "trail run" stands before "run". */
const ROWS: readonly (readonly [Activity, string])[] = [
  activity('trail-run', 'Trail run', 'Trail Run', 60, 7.5, 'trail'),
  activity('row', 'Row', 'Rowing', 20, 5, 'rowed rowing row rower erg'),
  activity(
    'ride',
    'Ride',
    'Cycling',
    60,
    2.7,
    'rode ride riding bike biked biking cycled cycle cycling spinning spin mtb',
  ),
  activity('swim', 'Swim', 'Swimming', 30, 22, 'swam swim swimming'),
  activity('hike', 'Hike', 'Hiking', 120, 15, 'hiked hike hiking rucked ruck rucking'),
  activity('walk', 'Walk', 'Walking', 30, 12, 'walked walk walking'),
  activity('elliptical', 'Elliptical', 'Elliptical Trainer', 30, 7, 'elliptical crosstrainer'),
  activity('climb', 'Climb', 'Climbing', 90, null, 'climbed climb climbing boulder bouldered bouldering'),
  activity('ski', 'Ski', 'Skiing', 180, null, 'skied ski skiing snowboarded snowboarding snowboard'),
  activity('yoga', 'Yoga', 'Yoga', 45, null, 'yoga pilates'),
  activity('team-sport', 'Football', 'Soccer', 75, null, 'football soccer'),
  activity('team-sport', 'Basketball', 'Soccer', 75, null, 'basketball'),
  activity('team-sport', 'Team sport', 'Soccer', 75, null, 'rugby hockey handball volleyball lacrosse futsal netball'),
  activity('racket-sport', 'Tennis', 'Tennis', 60, null, 'tennis'),
  activity('racket-sport', 'Racket sport', 'Tennis', 60, null, 'badminton squash padel pickleball racquetball'),
  activity('run', 'Run', 'Running', 30, 6, 'ran run running jog jogged jogging treadmill parkrun sprints'),
  activity('other', 'Boxing', 'Boxing', 60, null, 'boxed boxing kickboxing'),
  activity('other', 'Dance', 'Cardio', 60, null, 'danced dance dancing zumba'),
  activity('other', 'Cardio', 'Cardio', 30, null, 'cardio hiit aerobics'),
];

const ACTIVITY_BY_WORD: ReadonlyMap<string, Activity> = new Map(
  ROWS.flatMap(([known, words]) => words.split(' ').map((word) => [word, known] as const)),
);

/** Strength sessions named by a part of the body; each title is a name in the table of exercises. */
const STRENGTH_TITLES: readonly (readonly [string, RegExp])[] = [
  ['Leg day', /^(legs?( day| workout)?|lower( body)?( day| workout)?)$/],
  ['Upper body', /^upper( body)?( day| workout)?$/],
  ['Push day', /^push( day| workout)?$/],
  ['Pull day', /^pull( day| workout)?$/],
  ['Chest day', /^chest( day| workout)?$/],
  ['Back day', /^back( day| workout)?$/],
  ['Arm day', /^arms?( day| workout)?$/],
  ['Shoulder day', /^shoulders?( day| workout)?$/],
  ['Glute day', /^glutes?( day| workout)?$/],
  ['Core', /^(core|abs)( day| workout)?$/],
  [
    'Strength',
    /^(gym|weights?|lifted|lifting|lift|strength|crossfit|workout|full body|whole body|trained|training)( training| day| workout| session)?$/,
  ],
];

export const STRENGTH_MINUTES = 60;
/** Sets of an exercise named without any. */
export const USUAL_SETS = 3;

const FILLERS =
  /\b(i|did|had|went|going|go|for|an?|of|my|some|the|at|with|in|on|to|was|it|felt|session|played|about|around|just|total|sets?|reps?|x|was|outside|outdoors|indoors|again)\b/g;

export const withoutFillers = (text: string): string =>
  text
    .replace(FILLERS, ' ')
    .replace(/[.!:()@-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The activity whose word comes first in the text. */
export const activityIn = (text: string): Activity | null => {
  const words = text.split(' ');
  if (words.includes('trail')) return ACTIVITY_BY_WORD.get('trail') ?? null;
  for (const word of words) {
    const known = ACTIVITY_BY_WORD.get(word);
    if (known) return known;
  }
  return null;
};

export const strengthTitleOf = (text: string): string | null =>
  STRENGTH_TITLES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** Effort words, the stronger first: "very hard" before "hard". */
export const EFFORT_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(all out|max(imal|imum)? effort|flat out|to failure)\b/, 10],
  [/\b(very|really|super|so|extremely) (hard|tough|intense)\b|\bbrutal\b/, 9],
  [/\b(very|really|super|so) (easy|light|gentle)\b|\brecovery\b/, 2],
  [/\b(hard|tough|intense|intervals?)\b/, 8],
  [/\b(tempo|threshold|firm|solid)\b/, 7],
  [/\b(moderate(ly)?|medium|steady|normal|ok(ay)?)\b/, 5],
  [/\b(easy|easily|light|gentle|gently|relaxed|slow(ly)?|chilled?)\b/, 3],
];
