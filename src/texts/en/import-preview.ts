/** The words of a preview: what files hold, what is doubtful about it, and the tap that settles it. */
import type {
  ColumnRole,
  DoubtWorkout,
  JobDoubt,
  LengthUnit,
  PreviewChoice,
  PreviewStatus,
  TimeUnit,
} from '../../core/training/index.ts';
import { sourceName } from './import.ts';
import { countText, lengthText, momentText } from './dates.ts';
import { sportNames } from './training.ts';

const workouts = (amount: number): string => countText(amount, 'workout', 'workouts');

const doubtTitle = ({ title, sport }: DoubtWorkout): string => (title === '' ? sportNames[sport] : title);

const doubtFacts = ({ source, start, zone, seconds, sets }: DoubtWorkout): string =>
  [
    momentText(start, zone),
    ...(seconds === null ? [] : [lengthText(seconds)]),
    ...(sets === 0 ? [] : [countText(sets, 'set', 'sets')]),
    sourceName(source),
  ].join(', ');

export type DoubtKind = JobDoubt['status'];

const choices: Readonly<Record<'doubtful' | 'changed' | 'implausible', readonly (readonly [PreviewChoice, string])[]>> =
  {
    doubtful: [
      ['skip', 'Leave out'],
      ['add', 'Add too'],
      ['replace', 'Replace it'],
    ],
    changed: [
      ['skip', 'Keep mine'],
      ['replace', 'Take the file’s'],
    ],
    implausible: [
      ['skip', 'Leave out'],
      ['add', 'Add anyway'],
    ],
  };

const counts: Readonly<Record<PreviewStatus, (amount: number) => string>> = {
  fresh: (amount) => `${amount} new`,
  known: (amount) => `${amount} already here`,
  changed: (amount) => `${amount} here, but different in the file`,
  doubtful: (amount) => `${amount} perhaps the same as another`,
  implausible: (amount) => `${amount} with a date or length that looks wrong`,
};

export const columnRoleNames: Readonly<Record<ColumnRole, string>> = {
  date: 'Date, or date and time',
  time: 'Time of day',
  end: 'End',
  title: 'Name of the workout',
  sport: 'Sport',
  exercise: 'Exercise',
  category: 'Muscle or category',
  'set-kind': 'Kind of set, such as warm-up',
  weight: 'Weight',
  'weight-unit': 'Unit of the weight',
  reps: 'Repetitions',
  sets: 'How many sets',
  duration: 'How long',
  distance: 'Distance',
  'distance-unit': 'Unit of the distance',
  rpe: 'Exertion of a set, 1 to 10',
  effort: 'Effort of the workout, 1 to 10',
  ascent: 'Metres up',
  descent: 'Metres down',
  'average-heart-rate': 'Average heart rate',
  'max-heart-rate': 'Highest heart rate',
};

export const lengthUnitNames: Readonly<Record<LengthUnit, string>> = {
  m: 'metres',
  km: 'kilometres',
  mi: 'miles',
  yd: 'yards',
};

export const timeUnitNames: Readonly<Record<TimeUnit, string>> = { s: 'seconds', min: 'minutes', h: 'hours' };

export const previewTexts = {
  title: 'Before anything is added',
  file: (name: string, source: string): string => (source === '' ? name : `${name} (${sourceName(source)})`),
  files: (amount: number, unread: number): string =>
    `${countText(amount, 'file', 'files')}${unread === 0 ? '' : `, ${unread} without training`}`,
  eachFile: 'Each file',
  found: (amount: number, sets: number): string =>
    `${workouts(amount)}${sets === 0 ? '' : `, ${countText(sets, 'set', 'sets')}`}`,
  counts,
  warnings: (amount: number): string => countText(amount, 'thing to know', 'things to know'),

  weightUnit: 'Are the weights in kg or lb?',
  weightUnits: { kg: 'kg', lb: 'lb' },
  distanceUnit: 'Are the distances in km or miles?',
  distanceUnits: { km: 'km', mi: 'miles' },
  zone: 'On which clock was this written?',
  zoneNote: 'The file does not say. Yours is taken.',
  dayMonth: (text: string): string => `What comes first in ${text}?`,
  dateOrders: { 'day-first': 'The day', 'month-first': 'The month' },

  columnsTitle: 'What do the columns mean?',
  columnsLead:
    'Nobody told Unknot about this table. It needs a date and an exercise, sport, time or distance. Check what it guessed; it remembers your answer.',
  columnsRemembered: 'As you said last time.',
  columnUnused: 'Not used',
  columnFor: (name: string): string => `Meaning of ${name}`,
  columnExample: (values: readonly string[]): string => `such as ${values.join(' · ')}`,
  columnWeightUnit: 'The weights are in',
  columnDistanceUnit: 'The distances are in',
  columnTimeUnit: 'Numbers of “How long” are',
  unitUnknown: 'Not sure',
  columnsUse: 'Use these meanings',

  doubtTitles: {
    doubtful: 'Perhaps the same training twice',
    changed: 'Different from what you have',
    implausible: 'These dates or lengths look wrong',
    sport: 'What was this?',
  } satisfies Readonly<Record<Exclude<DoubtKind, 'fresh' | 'known'>, string>>,
  doubtTitle,
  doubtFacts,
  like: (workout: DoubtWorkout): string => `Like “${doubtTitle(workout)}”: ${doubtFacts(workout)}`,
  mine: (workout: DoubtWorkout): string => `Yours: ${doubtFacts(workout)}`,
  sportLead: 'The file does not name the sport, so it is guessed from the speed.',
  sportFor: (workout: DoubtWorkout): string =>
    `Sport of ${doubtTitle(workout)}, ${momentText(workout.start, workout.zone)}`,
  choices,
  choiceFor: (workout: DoubtWorkout): string => `${doubtTitle(workout)}, ${momentText(workout.start, workout.zone)}`,
  forFiles: (amount: number): string => `For ${amount} of the files`,
  forAll: (amount: number): string => `For all ${amount}`,
  more: 'Show more',

  commit: (amount: number): string => `Add ${workouts(amount)}`,
  nothingNew: 'Nothing new to add',
  columnsFirst: 'Say what the columns mean',
  answerFirst: (open: number): string => (open === 1 ? 'Answer one question first' : `Answer ${open} questions first`),
  working: 'Reading again',
  cancel: 'Cancel',
} as const;
