/**
 * Liftosaur's CSV export: one row per set, times in UTC, the unit in each row. It names the muscles of each exercise,
 * which counts for those that our table does not know. Sets that were not done have no completed repetitions.
 */
import { type Instant, type Result, err, instantToMs, msToInstant, ok, parseInstant } from '../../base/index.ts';
import { readCsv } from '../files/csv.ts';
import type { FileContent } from '../files/foreign-file.ts';
import type { ImportError } from '../import-warning.ts';
import type { Importer, ImportOptions, Imported } from '../importer.ts';
import type { SetKind, Workout } from '../workout.ts';
import { csvError } from './csv-error.ts';
import { regionsOfMuscles } from './muscle-names.ts';
import { plausibleImport } from './plausible.ts';
import { type LoggedSet, loggedToWorkout, ratedRpe } from './set-log.ts';
import { toldExercises } from './told-exercises.ts';
import { type TableReader, createTableReader } from './table-reader.ts';
import { toKg, weightUnitOf } from './units.ts';

const SOURCE = 'liftosaur';
const NEEDED = ['workout datetime', 'exercise', 'completed reps'];
/** A set done later than this after the workout's time belongs to a workout whose time is only its day. */
const LONGEST_MS = 6 * 3_600_000;

export const liftosaurImporter: Importer = {
  id: SOURCE,
  detect: ({ columns }) => NEEDED.every((column) => columns.includes(column)),
  read: (content, options) => readLiftosaur(content, options),
};

const readLiftosaur = (content: FileContent, options: ImportOptions): Result<Imported, ImportError> => {
  const table = readCsv(content);
  if (!table.ok) return err(csvError(SOURCE, table.error));
  const reader = createTableReader(table.value);
  const [exercise, targets] = [reader.column('exercise'), reader.column('target muscles')];
  const synergists = reader.column('synergist muscles');
  const workouts = readWorkouts(reader, options);
  if (workouts.length > 0) reader.warn({ type: 'zone-assumed', zone: options.zone });
  const exercises = toldExercises(reader.table.rows, options, (row) => {
    const primary = regionsOfMuscles(reader.text(row, targets));
    const secondary = regionsOfMuscles(reader.text(row, synergists));
    return {
      name: reader.text(row, exercise),
      primary,
      secondary: secondary.filter((region) => !primary.includes(region)),
    };
  });
  return ok(plausibleImport({ source: SOURCE, workouts, warnings: reader.warnings, exercises }, options));
};

const readWorkouts = (reader: TableReader, options: ImportOptions): readonly Workout[] => {
  const [date, day] = [reader.column('workout datetime'), reader.column('day name')];
  const [reps, doneAt] = [reader.column('completed reps'), reader.column('completed reps time')];
  const readRow = createRowReader(reader);
  const groups = new Map<string, (readonly string[])[]>();
  for (const row of reader.table.rows) {
    if (reader.text(row, reps) === '') continue;
    const key = `${reader.text(row, date)}\n${reader.text(row, day)}`;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  const workouts: Workout[] = [];
  let undated = 0;
  let undatedText = '';
  for (const [key, rows] of groups) {
    const [dateText = '', title = ''] = key.split('\n');
    const told = instantOf(dateText);
    if (told === null) {
      undated += rows.length;
      undatedText ||= dateText;
      continue;
    }
    const done = rows.map((row) => instantOf(reader.text(row, doneAt))).filter((ms) => ms !== null);
    const { startMs, seconds } = spanOf(told, done);
    workouts.push(
      loggedToWorkout({
        source: SOURCE,
        title,
        start: msToInstant(startMs),
        toldMs: told,
        zone: options.zone,
        seconds,
        rows: rows.map(readRow),
      }),
    );
  }
  if (undated > 0) reader.warn({ type: 'no-date', rows: undated, text: undatedText });
  return workouts;
};

const instantOf = (text: string): number | null => {
  const parsed = parseInstant(text);
  return parsed.ok ? instantToMs(parsed.value satisfies Instant) : null;
};

/** The time of a workout may only be its day; then its sets tell when it was. */
const spanOf = (
  told: number,
  done: readonly number[],
): { readonly startMs: number; readonly seconds: number | null } => {
  if (done.length === 0) return { startMs: told, seconds: null };
  const first = done.reduce((a, b) => Math.min(a, b));
  const last = done.reduce((a, b) => Math.max(a, b));
  const startMs = first >= told && first - told <= LONGEST_MS ? told : first;
  return { startMs, seconds: last > startMs ? (last - startMs) / 1000 : null };
};

const createRowReader = (reader: TableReader): ((row: readonly string[]) => LoggedSet) => {
  const [exercise, warmUp, amrap] = [
    reader.column('exercise'),
    reader.column('is warmup set?'),
    reader.column('is amrap?'),
  ];
  const [repetitions, rpe] = [reader.column('completed reps'), reader.column('completed rpe')];
  const [weight, unit] = [reader.column('completed weight value'), reader.column('completed weight unit')];
  const kindOf = (row: readonly string[]): SetKind => {
    if (reader.text(row, warmUp) === '1') return 'warm-up';
    return reader.text(row, amrap) === '1' ? 'failure' : 'working';
  };
  return (row) => {
    const value = reader.number(row, weight);
    return {
      set: {
        exercise: reader.text(row, exercise),
        kind: kindOf(row),
        reps: reader.number(row, repetitions),
        kg: value === null || value === 0 ? null : toKg(value, weightUnitOf(reader.text(row, unit)) ?? 'kg'),
        seconds: null,
        rpe: ratedRpe(reader.number(row, rpe)),
      },
      metres: null,
    };
  };
};
