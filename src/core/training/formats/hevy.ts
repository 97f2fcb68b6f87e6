/**
 * Hevy's CSV export: one row per set, newest workout first, a workout told by its title and start. Wall times without
 * zone; weights in kg or lbs and distances in km or miles, each told by its own column name; dates in the app's
 * language.
 */
import { type Result, err, instantToMs, ok, wallClockToInstant } from '../../base/index.ts';
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
import { type DateOrder, dateOrderOf, parseWallTime } from './wall-time.ts';

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

interface Group {
  readonly title: string;
  readonly startText: string;
  readonly endText: string;
  readonly rows: (readonly string[])[];
}

const readHevy = (content: FileContent, options: ImportOptions): Result<Imported, ImportError> => {
  const table = readCsv(content);
  if (!table.ok) return err(csvError(SOURCE, table.error));
  const missing = ['start_time'].filter((column) => !table.value.header.includes(column));
  if (missing.length > 0) return err({ type: 'missing-columns', source: SOURCE, columns: missing });

  const reader = createTableReader(table.value);
  const groups = groupRows(reader);
  const order = options.dateOrder ?? dateOrderOf(groups.map(({ startText }) => startText));
  const [unclear] = groups;
  if (order === null && unclear) reader.warn({ type: 'day-month-unclear', text: unclear.startText });

  const readRow = createRowReader(reader);
  const workouts: Workout[] = [];
  let undated = 0;
  let undatedText = '';
  for (const group of groups) {
    const wallMs = parseWallTime(group.startText, order ?? 'day-first');
    if (wallMs === null) {
      undated += group.rows.length;
      undatedText ||= group.startText;
      continue;
    }
    workouts.push(groupToWorkout(reader, group, group.rows.map(readRow), wallMs, order ?? 'day-first', options));
  }
  if (undated > 0) reader.warn({ type: 'no-date', rows: undated, text: undatedText });
  if (workouts.length > 0) reader.warn({ type: 'zone-assumed', zone: options.zone });
  return ok(plausibleImport({ source: SOURCE, workouts, warnings: reader.warnings }, options.now));
};

const groupRows = (reader: TableReader): readonly Group[] => {
  const [title, start, end] = [reader.column('title'), reader.column('start_time'), reader.column('end_time')];
  const groups = new Map<string, Group>();
  for (const row of reader.table.rows) {
    const told = { title: reader.text(row, title), startText: reader.text(row, start), endText: reader.text(row, end) };
    const key = `${told.startText}\n${told.title}`;
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { ...told, rows: [row] });
  }
  return [...groups.values()];
};

const groupToWorkout = (
  reader: TableReader,
  { title, endText }: Group,
  rows: readonly LoggedSet[],
  wallMs: number,
  order: DateOrder,
  { zone }: ImportOptions,
): Workout => {
  const start = wallClockToInstant(wallMs, zone);
  const endWallMs = parseWallTime(endText, order);
  const span =
    endWallMs === null ? null : (instantToMs(wallClockToInstant(endWallMs, zone)) - instantToMs(start)) / 1000;
  if (span !== null && span < 0) reader.warn({ type: 'end-before-start', start, title });
  return loggedToWorkout({
    source: SOURCE,
    title,
    start,
    toldMs: wallMs,
    zone,
    seconds: span === null || span < 0 ? null : span,
    rows,
  });
};

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
