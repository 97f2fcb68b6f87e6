/** The words of Training: what was done, by hand or from files. */
import type { RegionId } from '../../core/body/index.ts';
import type { Sport } from '../../core/training/index.ts';
import { sourceName } from './import.ts';
import { countText, lengthText } from './pages.ts';
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

export const trainingTexts = {
  title: 'Training',
  lead: 'What you trained raises what Unknot plans for those muscles in the next days.',

  byHand: 'Add by hand',
  line: 'What did you do?',
  lineHint: 'For example “ran 8 km yesterday, easy” or “squats 5x5 at 100 kg”.',
  addLine: 'Add training',
  added: 'Added.',

  fromFile: 'From a file',
  fromFileHint: 'A CSV file from Hevy or FIT files from a watch, also zipped. They are read on this device.',
  chooseFiles: 'Choose files',
  previewTitle: 'Before anything is added',
  file: (name: string, source: string): string => (source === '' ? name : `${name} (${sourceName(source)})`),
  found: (amount: number, sets: number): string =>
    `${workouts(amount)}${sets === 0 ? '' : `, ${countText(sets, 'set', 'sets')}`}`,
  fresh: (amount: number): string => `${amount} new`,
  duplicates: (amount: number): string => `${amount} already here, left out`,
  doubtful: (amount: number): string => `${amount} perhaps the same as one you have`,
  warnings: (amount: number): string => countText(amount, 'thing to check', 'things to check'),
  addDoubtful: (amount: number): string =>
    amount === 1 ? 'Add the doubtful one too' : `Add the ${amount} doubtful ones too`,
  commit: (amount: number): string => `Add ${workouts(amount)}`,
  nothingNew: 'Nothing new to add',
  cancel: 'Cancel',

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

  listTitle: 'Your training',
  none: 'Nothing here yet. Type a line or choose a file above.',
  more: 'Show more',
  facts: (sport: Sport, seconds: number | null, sets: number): string =>
    [
      sportNames[sport],
      ...(seconds === null ? [] : [lengthText(seconds)]),
      ...(sets === 0 ? [] : [countText(sets, 'set', 'sets')]),
    ].join(', '),
  untitled: (sport: Sport): string => sportNames[sport],
  loadTitle: 'Estimated load',
  loadNote: 'The number: about how many hard sets it comes to. An estimate for planning; it says nothing about damage.',
  loadLow: 'Rough: mostly guessed from the time.',
  loadNone: 'No load is estimated for this one.',
  amounts: { little: 'a little', some: 'some', much: 'a lot' },
  loadText: (word: string, sets: number): string => `${word}, about ${sets < 10 ? sets.toFixed(1) : Math.round(sets)}`,
  delete: 'Delete',
  deleteNamed: (title: string): string => `Delete ${title}`,

  importsTitle: 'Imported files',
  import: (when: string, amount: number): string => `${when}, ${workouts(amount)}`,
  undoImport: 'Undo import',
  undoImportOf: (file: string): string => `Undo import of ${file}`,
} as const;
