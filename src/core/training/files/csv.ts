/** Tables as training apps write them: any separator, odd quotation marks, columns of the same name. */
import papaparse from 'papaparse/papaparse.min.js';
import { type Result, err, ok } from '../../base/index.ts';
import { columnName, withoutSeparatorLine } from './file-head.ts';
import { type FileContent, wholeBytes } from './foreign-file.ts';
import { bytesToText } from './text-bytes.ts';

/** A table with its header, read by position so that columns of the same name stay apart. */
export interface CsvTable {
  /** As `columnName` writes them. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that the reader had to repair, such as an open quotation mark. */
  readonly damagedRows: number;
}

export type CsvError = 'too-large' | 'no-table';

/** Twenty years of daily lifting are about 15 MB. */
export const MOST_CSV_BYTES = 18_000_000;
/** What a table of that size may become in memory. */
const MOST_CELLS = 3_000_000;
/** Twenty sets on each day of twenty years. */
const MOST_LINES = 150_000;
/** No row of a log is longer; one cell in a row without an end would be split into millions. */
const LONGEST_LINE = 1_000_000;

export const readCsv = (content: FileContent): Result<CsvTable, CsvError> => {
  const whole = wholeBytes(content, MOST_CSV_BYTES);
  if (!whole || isTooDense(whole.bytes)) return err('too-large');
  const table = parseCsv(bytesToText(whole.bytes));
  if (!table) return err('no-table');
  return ok(whole.cut ? { ...table, damagedRows: table.damagedRows + 1 } : table);
};

const isTooDense = (bytes: Uint8Array): boolean => {
  let marks = 0;
  let lines = 0;
  let lineStart = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    // Line feed, tab, comma, semicolon, bar.
    if (byte === 0x0a) {
      lineStart = at;
      lines += 1;
    } else if (byte !== 0x09 && byte !== 0x2c && byte !== 0x3b && byte !== 0x7c) continue;
    marks += 1;
    if (marks > MOST_CELLS || lines > MOST_LINES || at - lineStart > LONGEST_LINE) return true;
  }
  return false;
};

/** Null when there is no header with at least two columns. */
export const parseCsv = (text: string): CsvTable | null => {
  const parsed = papaparse.parse(withoutSeparatorLine(text).replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [head, ...rows] = parsed.data;
  if (!head || head.length < 2) return null;
  // "Delimiter" errors only say that the separator was guessed.
  const damaged = parsed.errors.filter(({ type }) => type !== 'Delimiter').length;
  return { header: head.map(columnName), rows, damagedRows: damaged };
};

/** The place of the first of these columns that the table has; -1: none. `turn` 1 is the second of that name. */
export const columnOf = (table: Pick<CsvTable, 'header'>, names: readonly string[], turn = 0): number => {
  for (const name of names) {
    let at = table.header.indexOf(name);
    for (let left = turn; left > 0 && at !== -1; left -= 1) at = table.header.indexOf(name, at + 1);
    if (at !== -1) return at;
  }
  return -1;
};

/** The text of a cell; empty when the column or the cell is missing. */
export const cellOf = (row: readonly string[], column: number): string => (row[column] ?? '').trim();
