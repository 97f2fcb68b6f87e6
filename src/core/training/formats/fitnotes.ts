/**
 * FitNotes' CSV exports: one row per set, only the day of a workout and no name of it. Of Android two forms, with the
 * unit in `Weight (lbs)` or in a column of its own; of iOS one with both units side by side. All rows of a day are one
 * workout. `Category` tells what an exercise of the person's own works.
 */
import { type Instant, type Result, err, hoursBetween, msToInstant, ok, wallClockToInstant } from '../../base/index.ts';
import { readCsv } from '../files/csv.ts';
import type { FileContent } from '../files/foreign-file.ts';
import type { ImportError } from '../import-warning.ts';
import type { Importer, ImportOptions, Imported } from '../importer.ts';
import type { SetKind } from '../workout.ts';
import { workoutId } from '../workout-id.ts';
import { csvError } from './csv-error.ts';
import { regionsOfMuscles } from './muscle-names.ts';
import { plausibleImport } from './plausible.ts';
import { type LoggedSet, loggedToWorkout } from './set-log.ts';
import { toldExercises } from './told-exercises.ts';
import { type TableReader, createTableReader } from './table-reader.ts';
import { createUnitReader } from './unit-reader.ts';
import { secondsOf } from './units.ts';
import { USUAL_HOUR, groupByWallTime } from './wall-groups.ts';

const SOURCE = 'fitnotes';
const MOST_CATEGORIES = 3;

export const fitnotesImporter: Importer = {
  id: SOURCE,
  detect: ({ columns }) =>
    ['date', 'exercise', 'category', 'reps'].every((column) => columns.includes(column)) &&
    columns.some((column) => column.startsWith('weight')),
  read: (content, options) => readFitnotes(content, options),
};

const readFitnotes = (content: FileContent, options: ImportOptions): Result<Imported, ImportError> => {
  const table = readCsv(content);
  if (!table.ok) return err(csvError(SOURCE, table.error));
  const reader = createTableReader(table.value);
  const [exercise, category] = [reader.column('exercise'), reader.column('category')];
  const readRow = createRowReader(reader, options);
  const { groups } = groupByWallTime(reader, reader.table.rows, {
    date: reader.column('date'),
    name: -1,
    dateOrder: options.dateOrder,
    usualHour: USUAL_HOUR,
  });
  const workouts = groups.map(({ wallMs, rows }) => {
    const logged = loggedToWorkout({
      source: SOURCE,
      title: [...new Set(rows.map((row) => reader.text(row, category)))].slice(0, MOST_CATEGORIES).join(', '),
      start: wallClockToInstant(wallMs, options.zone),
      toldMs: wallMs,
      zone: options.zone,
      seconds: null,
      rows: rows.map(readRow),
    });
    // The day alone: what is added to it later must not make it another workout.
    // What was trained today cannot have been later than now.
    const start = logged.start > options.now && isNear(logged.start, options.now) ? options.now : logged.start;
    return { ...logged, start, id: workoutId(SOURCE, msToInstant(wallMs).slice(0, 10), 'day', '') };
  });
  if (workouts.length > 0) {
    reader.warn({ type: 'zone-assumed', zone: options.zone });
    reader.warn({ type: 'time-assumed', hour: USUAL_HOUR });
  }
  const exercises = toldExercises(reader.table.rows, options, (row) => ({
    name: reader.text(row, exercise),
    primary: regionsOfMuscles(reader.text(row, category)),
    secondary: [],
  }));
  return ok(plausibleImport({ source: SOURCE, workouts, warnings: reader.warnings, exercises }, options));
};

const isNear = (later: Instant, now: Instant): boolean => hoursBetween(now, later) < 24;

const KINDS: readonly (readonly [RegExp, SetKind])[] = [
  [/warm/i, 'warm-up'],
  [/drop/i, 'drop'],
  [/fail/i, 'failure'],
];

const createRowReader = (reader: TableReader, options: ImportOptions): ((row: readonly string[]) => LoggedSet) => {
  const [exercise, kind] = [reader.column('exercise'), reader.column('kind')];
  const [repetitions, time] = [reader.column('reps'), reader.column('time')];
  const { kgOf, metresOf } = createUnitReader(reader, options);
  return (row) => {
    const seconds = secondsOf(reader.text(row, time));
    const reps = reader.number(row, repetitions);
    const kindText = reader.text(row, kind);
    return {
      set: {
        exercise: reader.text(row, exercise),
        kind: KINDS.find(([pattern]) => pattern.test(kindText))?.[1] ?? 'working',
        reps: reps === 0 ? null : reps,
        kg: kgOf(row),
        seconds: seconds === 0 ? null : seconds,
        rpe: null,
      },
      metres: metresOf(row),
    };
  };
};
