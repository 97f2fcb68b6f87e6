/**
 * Strong's CSV exports, one row per set, in the four forms that its versions wrote:
 *
 *   iOS, old        comma, `Duration` such as `2h 38m`, no units at all; with or without the columns of notes
 *   Android         semicolon, `Weight Unit` and `Distance Unit` in each row, `Workout Duration`
 *   since version 6 `Workout #`, `Duration (sec)`, units in the names `Weight (kg)` and `Distance (meters)`
 *
 * A workout is all rows of one date and name. `Set Order` also marks warm-ups (W), drops (D), failure (F) and rows that
 * are no sets at all. Wall times without zone.
 */
import { type Result, err, ok, wallClockToInstant } from '../../base/index.ts';
import { readCsv } from '../files/csv.ts';
import type { FileContent } from '../files/foreign-file.ts';
import type { ImportError } from '../import-warning.ts';
import type { Importer, ImportOptions, Imported } from '../importer.ts';
import type { SetKind } from '../workout.ts';
import { csvError } from './csv-error.ts';
import { plausibleImport } from './plausible.ts';
import { type LoggedSet, loggedToWorkout, ratedRpe } from './set-log.ts';
import { type TableReader, createTableReader } from './table-reader.ts';
import { secondsOf } from './units.ts';
import { createUnitReader } from './unit-reader.ts';
import { groupByWallTime } from './wall-groups.ts';

const SOURCE = 'strong';

const KIND_BY_ORDER: ReadonlyMap<string, SetKind> = new Map([
  ['w', 'warm-up'],
  ['d', 'drop'],
  ['f', 'failure'],
]);
const NOT_A_SET = /^(rest timer|note|notes)$/;

export const strongImporter: Importer = {
  id: SOURCE,
  detect: ({ columns }) => columns.includes('exercise name') && columns.includes('set order'),
  read: (content, options) => readStrong(content, options),
};

const readStrong = (content: FileContent, options: ImportOptions): Result<Imported, ImportError> => {
  const table = readCsv(content);
  if (!table.ok) return err(csvError(SOURCE, table.error));
  if (!table.value.header.includes('date')) {
    return err({ type: 'missing-columns', source: SOURCE, columns: ['Date'] });
  }
  const reader = createTableReader(table.value);
  const [order, name] = [reader.column('set order'), reader.column('workout name')];
  const duration = reader.column('duration', 'duration (sec)', 'workout duration', 'duration (s)');
  const rows = reader.table.rows.filter((row) => !NOT_A_SET.test(reader.text(row, order).toLowerCase()));
  const readRow = createRowReader(reader, options);
  const { groups } = groupByWallTime(reader, rows, {
    date: reader.column('date'),
    name,
    dateOrder: options.dateOrder,
  });
  const workouts = groups.map(({ wallMs, title, rows: own }) =>
    loggedToWorkout({
      source: SOURCE,
      title,
      start: wallClockToInstant(wallMs, options.zone),
      toldMs: wallMs,
      zone: options.zone,
      seconds: durationOf(reader.text(own[0] ?? [], duration)),
      rows: own.map(readRow),
    }),
  );
  if (workouts.length > 0) reader.warn({ type: 'zone-assumed', zone: options.zone });
  return ok(plausibleImport({ source: SOURCE, workouts, warnings: reader.warnings }, options));
};

/** Zero stands where nobody stopped the clock. */
const durationOf = (text: string): number | null => {
  const seconds = secondsOf(text);
  return seconds === null || seconds === 0 ? null : seconds;
};

const createRowReader = (reader: TableReader, options: ImportOptions): ((row: readonly string[]) => LoggedSet) => {
  const [exercise, order] = [reader.column('exercise name'), reader.column('set order')];
  const [repetitions, duration, rpe] = [reader.column('reps'), reader.column('seconds'), reader.column('rpe')];
  const { kgOf, metresOf } = createUnitReader(reader, options);
  return (row) => {
    const orderText = reader.text(row, order).toLowerCase();
    const kind = KIND_BY_ORDER.get(orderText);
    if (kind === undefined && !/^\d+$/.test(orderText)) reader.warn({ type: 'unknown-set-kind', text: orderText });
    const seconds = reader.number(row, duration);
    const reps = reader.number(row, repetitions);
    return {
      set: {
        exercise: reader.text(row, exercise),
        kind: kind ?? 'working',
        reps: reps === 0 ? null : reps,
        kg: kgOf(row),
        seconds: seconds === 0 ? null : seconds,
        rpe: ratedRpe(reader.number(row, rpe)),
      },
      metres: metresOf(row),
    };
  };
};
