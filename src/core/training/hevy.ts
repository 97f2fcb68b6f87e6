/**
 * Hevy's CSV export: one row per set, newest workout first, a workout told by its title and start. Wall times without
 * zone; weights in kg or lbs and distances in km or miles, each told by its own column name; dates in the app's
 * language.
 */
import { type Result, err, msToInstant, instantToMs, ok, wallClockToInstant } from '../base/index.ts';
import { type CsvTable, cellOf, parseCsv, parseNumber } from './csv.ts';
import type { ImportError, ImportWarning } from './import-warning.ts';
import type { ForeignFile, Importer, ImportOptions, Imported } from './importer.ts';
import { implausibleValues } from './plausible.ts';
import { sportOfExercise } from './sport-words.ts';
import { bytesToText } from './text-bytes.ts';
import { type DateOrder, dateOrderOf, parseWallTime } from './wall-time.ts';
import type { SetKind, Sport, Workout, WorkoutSet } from './workout.ts';
import { workoutId } from './workout-id.ts';

const SOURCE = 'hevy';
const KG_PER_LB = 0.45359237;
const M_PER_KM = 1000;
const M_PER_MILE = 1609.344;
/** Enough of a file to see its first line. */
const HEAD_BYTES = 2000;

const KIND_BY_WORD: ReadonlyMap<string, SetKind> = new Map([
  ['normal', 'working'],
  ['warmup', 'warm-up'],
  ['failure', 'failure'],
  ['dropset', 'drop'],
]);

export const hevyImporter: Importer = {
  id: SOURCE,
  detect: (file) => {
    const head = bytesToText(file.bytes.subarray(0, HEAD_BYTES)).toLowerCase();
    const [firstLine = ''] = head.split(/[\r\n]/);
    return firstLine.includes('exercise_title') && firstLine.includes('set_type');
  },
  read: (file, options) => readHevy(file, options),
};

interface Group {
  readonly title: string;
  readonly startText: string;
  readonly endText: string;
  readonly rows: (readonly string[])[];
}

const readHevy = (file: ForeignFile, options: ImportOptions): Result<Imported, ImportError> => {
  const table = parseCsv(bytesToText(file.bytes));
  if (!table) return err({ type: 'unreadable', source: SOURCE });
  const missing = ['exercise_title', 'set_type', 'start_time'].filter((column) => !table.header.includes(column));
  if (missing.length > 0) return err({ type: 'missing-columns', source: SOURCE, columns: missing });

  const warnings: ImportWarning[] = [];
  if (table.damagedRows > 0) warnings.push({ type: 'damaged-rows', rows: table.damagedRows });
  const groups = groupRows(table);
  const order = dateOrderOf(groups.map(({ startText }) => startText));
  const [unclear] = groups;
  if (order === null && unclear) warnings.push({ type: 'day-month-unclear', text: unclear.startText });

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
    workouts.push(groupToWorkout(table, group, wallMs, order ?? 'day-first', options, warnings));
  }
  if (undated > 0) warnings.push({ type: 'no-date', rows: undated, text: undatedText });
  if (workouts.length > 0) warnings.push({ type: 'zone-assumed', zone: options.zone });
  for (const workout of workouts) for (const warning of implausibleValues(workout, options.now)) warnings.push(warning);
  return ok({ source: SOURCE, workouts, warnings });
};

const groupRows = (table: CsvTable): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const row of table.rows) {
    const title = cellOf(table, row, 'title');
    const startText = cellOf(table, row, 'start_time');
    const key = `${startText}\n${title}`;
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { title, startText, endText: cellOf(table, row, 'end_time'), rows: [row] });
  }
  return [...groups.values()];
};

const groupToWorkout = (
  table: CsvTable,
  group: Group,
  wallMs: number,
  order: DateOrder,
  options: ImportOptions,
  warnings: ImportWarning[],
): Workout => {
  const { title } = group;
  const start = wallClockToInstant(wallMs, options.zone);
  const endWallMs = parseWallTime(group.endText, order);
  const span =
    endWallMs === null ? null : (instantToMs(wallClockToInstant(endWallMs, options.zone)) - instantToMs(start)) / 1000;
  if (span !== null && span < 0) warnings.push({ type: 'end-before-start', start, title });
  const rows = group.rows.map((row) => readRow(table, row, warnings));
  const sport = sportOf(rows);
  const metres = rows.reduce((total, row) => total + (row.metres ?? 0), 0);
  return {
    id: workoutId(SOURCE, msToInstant(wallMs).slice(0, 16), sport, title),
    source: SOURCE,
    start,
    zone: options.zone,
    zoneKnown: false,
    sport,
    title,
    seconds: span === null || span < 0 ? null : span,
    distanceM: metres > 0 ? Math.round(metres * 10) / 10 : null,
    ascentM: null,
    descentM: null,
    effort: null,
    sets: rows.map(({ set }) => set),
  };
};

interface Row {
  readonly set: WorkoutSet;
  readonly metres: number | null;
}

const readRow = (table: CsvTable, row: readonly string[], warnings: ImportWarning[]): Row => {
  const number = (column: string): number | null => {
    const text = cellOf(table, row, column);
    if (text === '') return null;
    const value = parseNumber(text);
    if (value !== null && value >= 0) return value;
    warnings.push({ type: 'bad-number', column, text });
    return null;
  };
  const kindText = cellOf(table, row, 'set_type').toLowerCase();
  const kind = KIND_BY_WORD.get(kindText);
  if (kind === undefined && kindText !== '') warnings.push({ type: 'unknown-set-kind', text: kindText });
  const pounds = number('weight_lbs');
  const km = number('distance_km');
  const miles = number('distance_miles');
  const seconds = number('duration_seconds');
  const rpe = number('rpe');
  return {
    set: {
      exercise: cellOf(table, row, 'exercise_title'),
      kind: kind ?? 'working',
      reps: number('reps'),
      kg: number('weight_kg') ?? (pounds === null ? null : Math.round(pounds * KG_PER_LB * 100) / 100),
      // Zero stands in every strength row of some exports and means that nothing was timed.
      seconds: seconds === 0 ? null : seconds,
      rpe: rpe !== null && rpe >= 1 && rpe <= 10 ? rpe : null,
    },
    metres: km !== null ? km * M_PER_KM : miles !== null ? miles * M_PER_MILE : null,
  };
};

/** Strength, unless every row is an endurance exercise: then the sport that took longest. */
const sportOf = (rows: readonly Row[]): Sport => {
  const seconds = new Map<Sport, number>();
  for (const { set, metres } of rows) {
    const sport = (set.reps ?? 0) > 0 || (set.seconds === null && !metres) ? null : sportOfExercise(set.exercise);
    if (!sport) return 'strength';
    seconds.set(sport, (seconds.get(sport) ?? 0) + (set.seconds ?? 0));
  }
  return [...seconds].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'strength';
};
