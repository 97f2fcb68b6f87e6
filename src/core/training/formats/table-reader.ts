/** Reads the cells of one table, noticing what it cannot read. */
import { type CsvTable, cellOf, columnOf } from '../files/csv.ts';
import { createMarks, parseNumber } from '../files/number-text.ts';
import type { ImportWarning } from '../import-warning.ts';

export interface TableReader {
  readonly table: CsvTable;
  readonly warnings: readonly ImportWarning[];
  readonly warn: (warning: ImportWarning) => void;
  /** The place of the first of these columns; -1: none. */
  readonly column: (...names: readonly string[]) => number;
  readonly text: (row: readonly string[], column: number) => string;
  /** Null when empty, not a number or negative; the latter two are told. */
  readonly number: (row: readonly string[], column: number) => number | null;
}

export const createTableReader = (table: CsvTable): TableReader => {
  const marks = createMarks(table);
  const warnings: ImportWarning[] = table.damagedRows > 0 ? [{ type: 'damaged-rows', rows: table.damagedRows }] : [];
  const warn = (warning: ImportWarning): void => void warnings.push(warning);
  return {
    table,
    warnings,
    warn,
    column: (...names) => columnOf(table, names),
    text: cellOf,
    number: (row, column) => {
      const text = cellOf(row, column);
      // Services write two hyphens where they know nothing.
      if (text === '' || text === '--') return null;
      const value = parseNumber(text, marks(column));
      if (value !== null && value >= 0) return value;
      warn({ type: 'bad-number', column: table.header[column] ?? '', text });
      return null;
    },
  };
};
