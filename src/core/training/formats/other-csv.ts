/**
 * Any other table of training. What its columns mean is guessed, then confirmed or corrected by the person and
 * remembered for tables with the same columns. With a column of exercises its rows are sets, else each is a workout.
 */
import { type Instant, type Result, err, msToInstant, ok, wallClockToInstant } from '../../base/index.ts';
import { type CsvTable, readCsv } from '../files/csv.ts';
import type { FileContent } from '../files/foreign-file.ts';
import type { ImportError } from '../import-warning.ts';
import type { Importer, ImportOptions, Imported } from '../importer.ts';
import type { SetKind, Workout, WorkoutSet } from '../workout.ts';
import { workoutId } from '../workout-id.ts';
import type { ColumnMeanings, ColumnRole } from './column-roles.ts';
import { csvError } from './csv-error.ts';
import { guessColumns } from './guess-columns.ts';
import { regionsOfMuscles } from './muscle-names.ts';
import { plausibleImport } from './plausible.ts';
import { type LoggedSet, countedSets, ratedRpe, sportOfRows } from './set-log.ts';
import { sportOfName } from './sport-names.ts';
import { titleOfSport } from './sport-title.ts';
import { type TableReader, createTableReader } from './table-reader.ts';
import { type ToldDate, parseToldDate } from './told-date.ts';
import { toldExercises } from './told-exercises.ts';
import { M_PER_FOOT, metresIn, secondsOf, toKg, weightUnitOf } from './units.ts';
import { USUAL_HOUR } from './wall-groups.ts';
import type { DateOrder } from './unit-names.ts';
import { dateOrderOf } from './wall-time.ts';

const SOURCE = 'csv';
const SAMPLE_ROWS = 3;
/** How often one row counts at most, whatever it says. */
const MOST_TIMES = 50;

export const otherCsvImporter: Importer = {
  id: SOURCE,
  detect: ({ columns }) => columns.length > 1,
  isGuess: true,
  read: (content, options) => readOther(content, options),
};

const readOther = (content: FileContent, options: ImportOptions): Result<Imported, ImportError> => {
  const table = readCsv(content);
  if (!table.ok) return err(table.error === 'too-large' ? csvError(SOURCE, table.error) : { type: 'unknown-format' });
  const remembered = options.columns?.find(({ header }) => header.join('\n') === table.value.header.join('\n'));
  const meanings = remembered ?? guessColumns(table.value, options.columnRoles);
  // Without any dates it is a table of something else.
  if (!meanings.roles.includes('date')) return err({ type: 'unknown-format' });
  const columns = {
    meanings,
    sample: table.value.rows.slice(0, SAMPLE_ROWS),
    isRemembered: remembered !== undefined,
  };
  if (!isEnough(meanings)) return err({ type: 'unknown-columns', columns });
  const imported = readTable(table.value, meanings, options);
  if (imported.workouts.length === 0) return err({ type: 'unknown-columns', columns });
  return ok({ ...imported, columns });
};

/** A date and something that was done. */
const isEnough = ({ roles }: ColumnMeanings): boolean =>
  roles.includes('date') &&
  (['exercise', 'sport', 'duration', 'distance'] as const).some((role) => roles.includes(role));

const readTable = (table: CsvTable, meanings: ColumnMeanings, options: ImportOptions): Imported => {
  const reader = createTableReader(table);
  const at = (role: ColumnRole): number => meanings.roles.indexOf(role);
  const text = (row: readonly string[], role: ColumnRole): string => reader.text(row, at(role));
  const dateTextOf = (row: readonly string[]): string => `${text(row, 'date')} ${text(row, 'time')}`.trim();
  const order = orderOf(
    reader,
    table.rows.map((row) => text(row, 'date')),
    meanings,
    options,
  );
  const dated = (row: readonly string[]): ToldDate | null => parseToldDate(dateTextOf(row), order, USUAL_HOUR);
  const isSetLog = at('exercise') !== -1;

  const groups = new Map<
    string,
    { readonly date: ToldDate; readonly title: string; readonly rows: (readonly string[])[] }
  >();
  let undated = 0;
  let undatedText = '';
  for (const [index, row] of table.rows.entries()) {
    const date = dated(row);
    if (!date) {
      undated += 1;
      undatedText ||= dateTextOf(row);
      continue;
    }
    const title = text(row, 'title');
    const key = isSetLog ? `${date.ms}\n${title}` : `${index}`;
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { date, title, rows: [row] });
  }
  if (undated > 0) reader.warn({ type: 'no-date', rows: undated, text: undatedText });
  const all = [...groups.values()];
  if (all.some(({ date }) => date.kind === 'day')) reader.warn({ type: 'time-assumed', hour: USUAL_HOUR });
  const cells = createCells(reader, meanings, options);
  const workouts = all.map(({ date, title, rows }): Workout => {
    const start = startOf(date, options);
    const told = isSetLog ? setsToWorkout(cells, rows) : rowToWorkout(cells, rows[0] ?? [], start, order, options);
    const day = msToInstant(date.ms);
    return {
      id:
        date.kind === 'day'
          ? workoutId(SOURCE, day.slice(0, 10), isSetLog ? 'day' : told.sport, title)
          : workoutId(SOURCE, day.slice(0, 16), told.sport, title),
      source: SOURCE,
      start,
      zone: options.zone,
      zoneKnown: false,
      ...told,
      title: title === '' ? told.title : title,
    };
  });
  if (workouts.length > 0) reader.warn({ type: 'zone-assumed', zone: options.zone });
  const exercises =
    at('category') === -1
      ? []
      : toldExercises(table.rows, options, (row) => ({
          name: text(row, 'exercise'),
          primary: regionsOfMuscles(text(row, 'category')),
          secondary: [],
        }));
  return plausibleImport({ source: SOURCE, workouts, warnings: reader.warnings, exercises }, options);
};

const orderOf = (
  reader: TableReader,
  dates: readonly string[],
  { dateOrder }: ColumnMeanings,
  options: ImportOptions,
): DateOrder => {
  const told = options.dateOrder ?? dateOrder ?? dateOrderOf(dates);
  const [unclear] = dates;
  if (told === null && unclear !== undefined) reader.warn({ type: 'day-month-unclear', text: unclear });
  return told ?? 'day-first';
};

const startOf = ({ ms, kind }: ToldDate, { zone, now }: ImportOptions): Instant => {
  if (kind === 'instant') return msToInstant(ms);
  const start = wallClockToInstant(ms, zone);
  // What was trained today cannot have been later than now.
  return kind === 'day' && start > now && start.slice(0, 10) === now.slice(0, 10) ? now : start;
};

type Told = Omit<Workout, 'id' | 'source' | 'start' | 'zone' | 'zoneKnown'>;
type Cells = ReturnType<typeof createCells>;

const createCells = (reader: TableReader, meanings: ColumnMeanings, options: ImportOptions) => {
  const at = (role: ColumnRole): number => meanings.roles.indexOf(role);
  const told = new Set<'weight' | 'distance'>();
  const assume = (what: 'weight' | 'distance'): void => {
    if (told.has(what)) return;
    told.add(what);
    reader.warn({ type: 'unit-assumed', what });
  };
  const text = (row: readonly string[], role: ColumnRole): string => reader.text(row, at(role));
  const number = (row: readonly string[], role: ColumnRole): number | null => reader.number(row, at(role));
  return {
    text,
    number,
    kg: (row: readonly string[]): number | null => {
      const value = number(row, 'weight');
      if (value === null || value === 0) return null;
      const unit = weightUnitOf(text(row, 'weight-unit')) ?? meanings.weightUnit ?? options.weightUnit;
      if (unit === undefined) assume('weight');
      return toKg(value, unit ?? 'kg');
    },
    metres: (row: readonly string[]): number | null => {
      const value = number(row, 'distance');
      if (value === null || value === 0) return null;
      const metres =
        metresIn(text(row, 'distance-unit')) ?? metresIn(meanings.distanceUnit ?? options.distanceUnit ?? '');
      if (metres === null) assume('distance');
      return Math.round(value * (metres ?? 1000) * 10) / 10;
    },
    climb: (row: readonly string[], role: 'ascent' | 'descent'): number | null => {
      const value = number(row, role);
      const inFeet = meanings.distanceUnit === 'mi' || options.distanceUnit === 'mi';
      return value === null ? null : Math.round(value * (inFeet ? M_PER_FOOT : 1));
    },
    seconds: (row: readonly string[]): number | null => {
      const told = text(row, 'duration');
      const unit = { s: 1, min: 60, h: 3600 }[meanings.timeUnit ?? 's'];
      const seconds = /^[\d.,]+$/.test(told) ? (number(row, 'duration') ?? 0) * unit : secondsOf(told);
      return seconds === 0 ? null : seconds;
    },
    kind: (row: readonly string[]): SetKind => {
      const told = text(row, 'set-kind').toLowerCase();
      const isWarmUpColumn = (reader.table.header[at('set-kind')] ?? '').includes('warm');
      if (told.includes('warm') || told === 'w' || (isWarmUpColumn && /^(true|1|yes|x|ja|sí|oui)$/.test(told)))
        return 'warm-up';
      if (told.includes('drop') || told === 'd') return 'drop';
      return told.includes('fail') || told === 'f' ? 'failure' : 'working';
    },
  };
};

const setsToWorkout = (cells: Cells, rows: readonly (readonly string[])[]): Told => {
  const logged = rows.flatMap((row): readonly LoggedSet[] => {
    const reps = cells.number(row, 'reps');
    const set: WorkoutSet = {
      exercise: cells.text(row, 'exercise'),
      kind: cells.kind(row),
      reps: reps === 0 ? null : reps,
      kg: cells.kg(row),
      seconds: cells.seconds(row),
      rpe: ratedRpe(cells.number(row, 'rpe')),
    };
    const times = Math.min(MOST_TIMES, Math.max(1, Math.round(cells.number(row, 'sets') ?? 1)));
    return Array.from({ length: times }, (_, index) => ({ set, metres: index === 0 ? cells.metres(row) : null }));
  });
  const metres = logged.reduce((total, row) => total + (row.metres ?? 0), 0);
  const [first = []] = rows;
  const sport = sportOfRows(logged);
  return {
    sport,
    title: titleOfSport(sport),
    seconds: null,
    distanceM: metres > 0 ? metres : null,
    ascentM: null,
    descentM: null,
    effort: ratedRpe(cells.number(first, 'effort')),
    averageHeartRate: null,
    maxHeartRate: null,
    sets: logged.map(({ set }) => set),
  };
};

const rowToWorkout = (
  cells: Cells,
  row: readonly string[],
  start: Instant,
  order: DateOrder,
  options: ImportOptions,
): Told => {
  const kind = cells.text(row, 'sport');
  const sport = sportOfName(kind) ?? sportOfName(cells.text(row, 'title')) ?? 'other';
  const end = parseToldDate(cells.text(row, 'end'), order);
  const endAt = end && end.kind !== 'day' ? startOf(end, options) : null;
  const span = endAt === null ? null : (Date.parse(endAt) - Date.parse(start)) / 1000;
  const beats = (role: 'average-heart-rate' | 'max-heart-rate'): number | null => {
    const value = cells.number(row, role);
    return value === 0 ? null : value;
  };
  return {
    sport,
    title: kind === '' ? titleOfSport(sport) : kind,
    seconds: cells.seconds(row) ?? (span !== null && span > 0 ? span : null),
    distanceM: cells.metres(row),
    ascentM: cells.climb(row, 'ascent'),
    descentM: cells.climb(row, 'descent'),
    effort: ratedRpe(cells.number(row, 'effort') ?? cells.number(row, 'rpe')),
    averageHeartRate: beats('average-heart-rate'),
    maxHeartRate: beats('max-heart-rate'),
    sets: sport === 'strength' ? countedSets(cells.number(row, 'sets'), cells.number(row, 'reps')) : [],
  };
};
