/** Rows of a log put together to workouts: those of one date and name. */
import type { TableReader } from './table-reader.ts';
import type { DateOrder } from './unit-names.ts';
import { dateOrderOf, parseWallTime } from './wall-time.ts';

/** Where only the day of a workout is told: the evening, our judgement. */
export const USUAL_HOUR = 18;

export interface WallGroup {
  /** The wall clock read as if it were UTC. */
  readonly wallMs: number;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

export interface GroupColumns {
  readonly date: number;
  readonly name: number;
  /** As the person told it. */
  readonly dateOrder?: DateOrder | undefined;
  /** The wall clock assumed where only the day is told, in hours; without it such rows have no date. */
  readonly usualHour?: number;
}

export interface WallGroups {
  /** In the order of the file. */
  readonly groups: readonly WallGroup[];
  /** In which day and month were read. */
  readonly order: DateOrder;
}

/** Rows without a readable date are counted and told. */
export const groupByWallTime = (
  reader: TableReader,
  rows: readonly (readonly string[])[],
  { date, name, dateOrder, usualHour }: GroupColumns,
): WallGroups => {
  const groups = new Map<
    string,
    { readonly dateText: string; readonly title: string; readonly rows: (readonly string[])[] }
  >();
  for (const row of rows) {
    const dateText = reader.text(row, date);
    const title = reader.text(row, name);
    const key = `${dateText}\n${title}`;
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { dateText, title, rows: [row] });
  }
  const all = [...groups.values()];
  const order = dateOrder ?? dateOrderOf(all.map(({ dateText }) => dateText));
  const [unclear] = all;
  if (order === null && unclear) reader.warn({ type: 'day-month-unclear', text: unclear.dateText });
  let undated = 0;
  let undatedText = '';
  const dated = all.flatMap(({ dateText, title, rows: own }) => {
    const wallMs = parseWallTime(dateText, order ?? 'day-first', usualHour);
    if (wallMs !== null) return [{ wallMs, title, rows: own }];
    undated += own.length;
    undatedText ||= dateText;
    return [];
  });
  if (undated > 0) reader.warn({ type: 'no-date', rows: undated, text: undatedText });
  return { groups: dated, order: order ?? 'day-first' };
};
