/** What an importer noticed, in words. */
import type { ByHandError, ImportError, ImportWarning } from '../../core/training/index.ts';

const SOURCE_NAMES: Readonly<Record<string, string>> = {
  'apple-health': 'Apple Health',
  'by-hand': 'typed in',
  csv: 'CSV',
  fit: 'FIT',
  fitnotes: 'FitNotes',
  garmin: 'Garmin Connect',
  gpx: 'GPX',
  hevy: 'Hevy',
  liftosaur: 'Liftosaur',
  strava: 'Strava',
  strong: 'Strong',
  tcx: 'TCX',
};

export const sourceName = (source: string): string => SOURCE_NAMES[source] ?? source;

const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;

/** The day as the file gave it, without the time. */
const day = (instant: string): string => instant.slice(0, 10);

const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

export const importWarningText = (warning: ImportWarning): string => {
  switch (warning.type) {
    case 'zone-assumed':
      return `The file does not tell its time zone; ${warning.zone} is assumed.`;
    case 'date-before-2000':
      return `${quoted(warning.title)} is dated ${day(warning.start)}. Please check the date.`;
    case 'date-in-future':
      return `${quoted(warning.title)} is dated ${day(warning.start)}, in the future. Please check the date.`;
    case 'clock-not-set':
      return `The watch's clock was not set when ${quoted(warning.title)} was recorded (${day(warning.start)}).`;
    case 'longer-than-a-day':
      return `${quoted(warning.title)} on ${day(warning.start)} lasts longer than a day. Please check its times.`;
    case 'end-before-start':
      return `${quoted(warning.title)} on ${day(warning.start)} ends before it starts. Its length was left out.`;
    case 'heavy-set':
      return `${warning.exercise}: ${warning.kg} kg is unusually heavy. Please check kg and lb.`;
    case 'many-reps':
      return `${warning.exercise}: ${warning.reps} repetitions in one set are unusually many.`;
    case 'no-date':
      return `${count(warning.rows, 'row has', 'rows have')} no readable date (${quoted(warning.text)}) and ${warning.rows === 1 ? 'was' : 'were'} left out.`;
    case 'damaged-rows':
      return `${count(warning.rows, 'row is', 'rows are')} damaged. What could be read was kept.`;
    case 'unknown-set-kind':
      return `Sets marked ${quoted(warning.text)} were counted as usual sets.`;
    case 'bad-number':
      return `${quoted(warning.text)} in column ${warning.column} is not a number and was left out.`;
    case 'unit-assumed':
      return warning.what === 'weight'
        ? 'The file does not tell its unit of weight; kilograms are assumed.'
        : 'The file does not tell its unit of distance; kilometres and metres are assumed.';
    case 'time-assumed':
      return `The file tells only the day; ${warning.hour}:00 is assumed.`;
    case 'day-month-unclear':
      return `Dates such as ${quoted(warning.text)} were read as day, then month.`;
    case 'skipped-files':
      return `${count(warning.files, 'file', 'files')} in the archive ${warning.files === 1 ? 'holds' : 'hold'} no training that Unknot reads.`;
    case 'archive-not-opened':
      return `A ${warning.format} archive inside is damaged or too large and was left out.`;
    case 'truncated':
      return 'The file ends early. What came before the cut was kept.';
    case 'bad-checksum':
      return "The file's checksum does not match. Please check the values.";
    case 'damaged':
      return 'Part of the file makes no sense. What came before it was kept.';
    case 'no-summary':
      return 'The file has no summary of the activity. It was put together from its records.';
    case 'no-times':
      return 'A track has no times, so nobody knows when it was. It was left out.';
    case 'sport-guessed':
      return `The file does not name the sport of ${day(warning.start)}; ${warning.sport} is guessed from the speed.`;
    case 'no-sets':
      return `${quoted(warning.title)} has no sets. Its load is estimated from the time alone.`;
    case 'unknown-exercises':
      return `The watch did not know the exercise of ${count(warning.sets, 'set', 'sets')}. Their load is spread over the whole body.`;
    case 'guessed-exercises':
      return `The watch guessed the exercise of ${count(warning.sets, 'set', 'sets')}. Its first guess was taken.`;
  }
};

export const importErrorText = (error: ImportError): string => {
  switch (error.type) {
    case 'empty-file':
      return 'The file is empty.';
    case 'bad-archive':
      return `The ${error.format} archive is damaged or too large to open.`;
    case 'unknown-format':
      return 'The file is in no format that Unknot reads. It reads FIT, TCX, GPX, Strong, Hevy, FitNotes, Liftosaur, Strava, Garmin Connect, Apple Health and other CSV files.';
    case 'unknown-columns':
      return `It is not known what the columns ${error.columns.meanings.header.map(quoted).join(', ')} mean. A date and an exercise, sport, time or distance are needed.`;
    case 'too-large':
      return 'The file is larger than any training log of its kind. Please choose a smaller part of it.';
    case 'missing-columns':
      return `The ${sourceName(error.source)} file lacks ${error.columns.length === 1 ? 'the column' : 'the columns'} ${error.columns.join(', ')}.`;
    case 'unreadable':
      return `The ${sourceName(error.source)} file cannot be read.`;
    case 'no-workouts':
      return [`The ${sourceName(error.source)} file holds no training.`, ...error.warnings.map(importWarningText)].join(
        ' ',
      );
  }
};

export const byHandErrorText = (error: ByHandError): string => {
  switch (error.type) {
    case 'empty-line':
      return 'Write what you did, for example "ran 8 km yesterday, easy".';
    case 'long-line':
      return 'That line is too long. One workout a line is enough.';
    case 'not-understood':
      return error.text === ''
        ? 'What did you do? For example "ran 8 km yesterday, easy" or "squats 5x5".'
        : `${quoted(error.text)} is not known. Try "ran 8 km yesterday, easy" or "squats 5x5".`;
    case 'several-activities':
      return `That line holds ${error.titles.join(' and ')}. Please write one line for each.`;
    case 'in-future':
      return 'That lies in the future.';
    case 'implausible':
      return `Please check the ${error.what}.`;
  }
};
