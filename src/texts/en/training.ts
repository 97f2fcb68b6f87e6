/** The words of Training: what was done, by hand or from files. */
import type { RegionId } from '../../core/body/index.ts';
import type { SetRow, Sport, Workout } from '../../core/training/index.ts';
import { countText, lengthText } from './dates.ts';
import { type Units, distanceText, weightText } from './units.ts';
import { regionName } from './plan.ts';

export const sportNames: Readonly<Record<Sport, string>> = {
  strength: 'Strength',
  run: 'Run',
  'trail-run': 'Trail run',
  walk: 'Walk',
  hike: 'Hike',
  ride: 'Ride',
  swim: 'Swim',
  row: 'Rowing',
  climb: 'Climbing',
  elliptical: 'Elliptical',
  ski: 'Skiing',
  'team-sport': 'Team sport',
  'racket-sport': 'Racket sport',
  yoga: 'Yoga',
  other: 'Other',
};

const workouts = (amount: number): string => countText(amount, 'workout', 'workouts');

const titleOf = ({ title, sport }: Workout): string => (title === '' ? sportNames[sport] : title);

/** What the title does not tell already; sets say that it was strength. */
const facts = (workout: Workout, units: Units): readonly string[] => {
  const { sport, seconds, distanceM } = workout;
  const sets = workout.sets.filter(({ kind }) => kind !== 'warm-up').length;
  return [
    ...(titleOf(workout) === sportNames[sport] || (sport === 'strength' && sets > 0) ? [] : [sportNames[sport]]),
    ...(distanceM === null || distanceM === 0 ? [] : [distanceText(distanceM, units)]),
    ...(seconds === null ? [] : [lengthText(seconds)]),
    ...(sets === 0 ? [] : [countText(sets, 'set', 'sets')]),
  ];
};

export const trainingTexts = {
  title: 'Training',
  lead: 'What you trained raises what Unknot plans for those muscles in the next days.',

  byHand: 'Add by hand',
  line: 'What did you do?',
  lineHint: 'For example “ran 8 km yesterday, easy” or “squats 5x5 at 100 kg”.',
  addLine: 'Add training',
  added: 'Added.',

  orChoose: 'Or choose instead of writing',
  repeatLast: (workout: Workout, units: Units): string =>
    ['Again: '.concat(titleOf(workout)), ...facts(workout, units)].join(', '),
  repeated: 'Added again, ended just now.',

  form: {
    sport: 'What',
    title: 'Title',
    date: 'Day',
    time: 'Began at',
    minutes: 'Minutes',
    distance: { metric: 'Kilometres', imperial: 'Miles' },
    effort: 'Effort',
    effortUnknown: 'Not rated',
    effortText: (effort: number): string => `${effort} of 10`,
    exercises: 'Exercises',
    exercise: 'Exercise',
    sets: 'Sets',
    reps: 'Repetitions',
    weight: { metric: 'kg', imperial: 'lb' },
    nth: (label: string, n: number): string => `${label} ${n}`,
    addExercise: 'Add an exercise',
    removeExercise: (n: number): string => `Remove exercise ${n}`,
    remove: 'Remove',
    save: 'Save',
    add: 'Add training',
    cancel: 'Cancel',
  },
  fieldsError: {
    'bad-date': 'Choose a day and a time.',
    'in-future': 'That lies in the future.',
    'nothing-done': 'Say how long, how far, or which exercises.',
    'no-exercise': 'Name each exercise, or remove its row.',
  },

  fromFile: 'From a file',
  fromFileHint:
    'FIT, TCX, GPX, Strong, Hevy, FitNotes, Liftosaur, Strava, Garmin Connect, Apple Health, or any CSV; zipped too. They are read on this device.',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  dropHint: 'Or drop them anywhere here.',
  dropNow: 'Let go to read them',
  reading: (name: string): string => `Reading ${name}`,
  readingOf: (file: number, files: number): string => `File ${file} of ${files}`,
  readingShare: (share: number): string => `${Math.round(share * 100)} %`,
  stop: 'Stop',
  writing: 'Adding',
  written: (amount: number): string => `Added ${workouts(amount)}.`,
  readFailed: 'The files could not be read. Perhaps one was moved or changed. Nothing was added.',

  unmatchedTitle: 'What do these work?',
  unmatchedLead: 'Unknot does not know these exercises. Without an answer they add no load.',
  mainly: 'Works mainly',
  also: 'Also works',
  chooseRegion: 'Choose a region',
  addMainly: (exercise: string): string => `Works mainly, for ${exercise}`,
  addAlso: (exercise: string): string => `Also works, for ${exercise}`,
  remove: (region: RegionId): string => `Remove ${regionName(region)}`,
  use: 'Use this',
  leaveOut: 'Leave it out',
  useFor: (exercise: string): string => `Use this for ${exercise}`,
  leaveOutFor: (exercise: string): string => `Leave it out: ${exercise}`,
  regionName,

  nowTitle: 'Estimated load now',
  nowLead: 'Of the last five days, where some of it may still be felt.',
  nowEmpty: 'Nothing of the last five days is known.',
  nowMap: (side: 'front' | 'back', regions: readonly string[]): string =>
    `Estimated load, body from the ${side}: ${regions.length === 0 ? 'none' : regions.join(', ')}`,
  nowNote: 'An estimate for planning; it says nothing about damage. What you feel counts more: mark it on Today.',
  rough: 'rough',

  listTitle: 'Your training',
  none: 'Nothing here yet. Type a line or choose a file above.',
  more: 'Show more',
  titleOf,
  facts,
  setRow: ({ sets, reps, kg }: SetRow, units: Units): string =>
    [
      reps === null ? countText(sets, 'set', 'sets') : `${sets} × ${reps}`,
      ...(kg === null || kg === 0 ? [] : [weightText(kg, units)]),
    ].join(', '),
  noExercise: 'Exercise not named',
  loadTitle: 'Estimated load',
  loadNote: 'The number: about how many hard sets it comes to. An estimate for planning; it says nothing about damage.',
  loadLow: 'Rough: mostly guessed from the time.',
  loadNone: 'No load is estimated for this one.',
  amounts: { little: 'a little', some: 'some', much: 'a lot' },
  loadText: (word: string, sets: number): string => `${word}, about ${sets < 10 ? sets.toFixed(1) : Math.round(sets)}`,
  edit: 'Edit',
  editNamed: (title: string): string => `Edit ${title}`,
  repeat: 'Again now',
  repeatNamed: (title: string): string => `Again now: ${title}`,
  delete: 'Delete',
  deleteNamed: (title: string): string => `Delete ${title}`,

  importsTitle: 'Imported files',
  import: (when: string, amount: number): string => `${when}, ${workouts(amount)}`,
  undoImport: 'Undo import',
  undoImportOf: (file: string): string => `Undo import of ${file}`,
} as const;
