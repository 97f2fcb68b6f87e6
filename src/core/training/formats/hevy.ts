/**
 * Hevy's CSV export: one row per set, newest workout first, a workout told by its title and start. Wall times without
 * zone; weights in kg or lbs and distances in km or miles, each told by its own column name; dates in the app's
 * language.
 */
import { type Instant, type Result, err, instantToMs, ok, wallClockToInstant } from '../../base/index.ts';
import { readCsv } from '../files/csv.ts';
import type { FileContent } from '../files/foreign-file.ts';
import type { ImportError } from '../import-warning.ts';
import type { Importer, ImportOptions, Imported } from '../importer.ts';
import type { SetKind, Workout } from '../workout.ts';
import { csvError } from './csv-error.ts';
import { plausibleImport } from './plausible.ts';
import { type LoggedSet, loggedToWorkout, ratedRpe } from './set-log.ts';
import { type TableReader, createTableReader } from './table-reader.ts';
import { M_PER_KM, M_PER_MILE, poundsToKg } from './units.ts';
import { groupByWallTime } from './wall-groups.ts';
import { parseWallTime } from './wall-time.ts';

const SOURCE = 'hevy';

const KIND_BY_WORD: ReadonlyMap<string, SetKind> = new Map([
  ['normal', 'working'],
  ['warmup', 'warm-up'],
  ['failure', 'failure'],
  ['dropset', 'drop'],
]);

export const hevyImporter: Importer = {
  id: SOURCE,
  detect: ({ columns }) => columns.includes('exercise_title') && columns.includes('set_type'),
  read: (content, options) => readHevy(content, options),
};

const readHevy = (content: FileContent, options: ImportOptions): Result<Imported, ImportError> => {
  const table = readCsv(content);
  if (!table.ok) return err(csvError(SOURCE, table.error));
  if (!table.value.header.includes('start_time'))
    return err({ type: 'missing-columns', source: SOURCE, columns: ['start_time'] });

  const reader = createTableReader(table.value);
  const readRow = createRowReader(reader);
  const endColumn = reader.column('end_time');
  const { groups, order } = groupByWallTime(reader, reader.table.rows, {
    date: reader.column('start_time'),
    name: reader.column('title'),
    dateOrder: options.dateOrder,
  });
  const workouts = groups.map(({ wallMs, title, rows }): Workout => {
    const start = wallClockToInstant(wallMs, options.zone);
    const endWallMs = parseWallTime(reader.text(rows[0] ?? [], endColumn), order);
    const span = endWallMs === null ? null : secondsBetween(start, wallClockToInstant(endWallMs, options.zone));
    if (span !== null && span < 0) reader.warn({ type: 'end-before-start', start, title });
    return loggedToWorkout({
      source: SOURCE,
      title,
      start,
      toldMs: wallMs,
      zone: options.zone,
      seconds: span === null || span < 0 ? null : span,
      rows: rows.map(readRow),
    });
  });
  if (workouts.length > 0) reader.warn({ type: 'zone-assumed', zone: options.zone });
  return ok(plausibleImport({ source: SOURCE, workouts, warnings: reader.warnings }, options));
};

const secondsBetween = (start: Instant, end: Instant): number => (instantToMs(end) - instantToMs(start)) / 1000;

const createRowReader = (reader: TableReader): ((row: readonly string[]) => LoggedSet) => {
  const exercise = reader.column('exercise_title');
  const kindColumn = reader.column('set_type');
  const [kilograms, pounds] = [reader.column('weight_kg'), reader.column('weight_lbs', 'weight_lb')];
  const [km, miles] = [reader.column('distance_km'), reader.column('distance_miles', 'distance_mi')];
  const [repetitions, duration, rpe] = [reader.column('reps'), reader.column('duration_seconds'), reader.column('rpe')];
  return (row) => {
    const kindText = reader.text(row, kindColumn).toLowerCase();
    const kind = KIND_BY_WORD.get(kindText);
    if (kind === undefined && kindText !== '') reader.warn({ type: 'unknown-set-kind', text: kindText });
    const inPounds = reader.number(row, pounds);
    const inKm = reader.number(row, km);
    const inMiles = reader.number(row, miles);
    const seconds = reader.number(row, duration);
    return {
      set: {
        exercise: reader.text(row, exercise),
        kind: kind ?? 'working',
        reps: reader.number(row, repetitions),
        kg: reader.number(row, kilograms) ?? (inPounds === null ? null : poundsToKg(inPounds)),
        // Zero stands in every strength row of some exports and means that nothing was timed.
        seconds: seconds === 0 ? null : seconds,
        rpe: ratedRpe(reader.number(row, rpe)),
      },
      metres: inKm !== null ? inKm * M_PER_KM : inMiles !== null ? inMiles * M_PER_MILE : null,
    };
  };
};
