/** The English words of one-line entries. What is assumed when a line leaves something out stands in the training guesses. */
import type { EffortName, UsualKind } from './training-guesses.ts';
import type { Sport } from './workout.ts';

export interface Activity {
  readonly sport: Sport;
  readonly title: string;
  /** The exercise that stands for it inside a strength workout. */
  readonly exercise: string;
  /** Whose usual length and pace it has. */
  readonly usual: UsualKind;
}

const activity = (
  sport: Exclude<Sport, 'strength'>,
  title: string,
  exercise: string,
  words: string,
  usual: UsualKind = sport,
) => [{ sport, title, exercise, usual }, words] as const;

/** The first row with a word of the line wins, so "trail run" stands before "run". */
const ROWS: readonly (readonly [Activity, string])[] = [
  activity('trail-run', 'Trail run', 'Trail Run', 'trail'),
  activity('row', 'Row', 'Rowing', 'rowed rowing row rower erg'),
  activity('ride', 'Ride', 'Cycling', 'rode ride riding bike biked biking cycled cycle cycling spinning spin mtb'),
  activity('swim', 'Swim', 'Swimming', 'swam swim swimming'),
  activity('hike', 'Hike', 'Hiking', 'hiked hike hiking rucked ruck rucking'),
  activity('walk', 'Walk', 'Walking', 'walked walk walking'),
  activity('elliptical', 'Elliptical', 'Elliptical Trainer', 'elliptical crosstrainer'),
  activity('climb', 'Climb', 'Climbing', 'climbed climb climbing boulder bouldered bouldering'),
  activity('ski', 'Ski', 'Skiing', 'skied ski skiing snowboarded snowboarding snowboard'),
  activity('yoga', 'Yoga', 'Yoga', 'yoga pilates'),
  activity('team-sport', 'Football', 'Soccer', 'football soccer'),
  activity('team-sport', 'Basketball', 'Soccer', 'basketball'),
  activity('team-sport', 'Team sport', 'Soccer', 'rugby hockey handball volleyball lacrosse futsal netball'),
  activity('racket-sport', 'Tennis', 'Tennis', 'tennis'),
  activity('racket-sport', 'Racket sport', 'Tennis', 'badminton squash padel pickleball racquetball'),
  activity('run', 'Run', 'Running', 'ran run running jog jogged jogging treadmill parkrun sprints'),
  activity('other', 'Boxing', 'Boxing', 'boxed boxing kickboxing'),
  activity('other', 'Dance', 'Cardio', 'danced dance dancing zumba'),
  activity('other', 'Cardio', 'Cardio', 'cardio hiit aerobics', 'short-cardio'),
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
export const EFFORT_WORDS: readonly (readonly [RegExp, EffortName])[] = [
  [/\b(all out|max(imal|imum)? effort|flat out|to failure)\b/, 'all-out'],
  [/\b(very|really|super|so|extremely) (hard|tough|intense)\b|\bbrutal\b/, 'very-hard'],
  [/\b(very|really|super|so) (easy|light|gentle)\b|\brecovery\b/, 'very-easy'],
  [/\b(hard|tough|intense|intervals?)\b/, 'hard'],
  [/\b(tempo|threshold|firm|solid)\b/, 'firm'],
  [/\b(moderate(ly)?|medium|steady|normal|ok(ay)?)\b/, 'middle'],
  [/\b(easy|easily|light|gentle|gently|relaxed|slow(ly)?|chilled?)\b/, 'easy'],
];
