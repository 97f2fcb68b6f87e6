import papaparse from 'papaparse/papaparse.min.js';

/** A table with its header, read by position so that repeated column names stay apart. */
export interface CsvTable {
  /** Lower case, trimmed. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that the reader had to repair, such as an open quotation mark. */
  readonly damagedRows: number;
}

/** Null when there is no header with at least two columns. */
export const parseCsv = (text: string): CsvTable | null => {
  const parsed = papaparse.parse(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [head, ...rows] = parsed.data;
  if (!head || head.length < 2) return null;
  // "Delimiter" errors only say that the separator was guessed.
  const damaged = parsed.errors.filter(({ type }) => type !== 'Delimiter').length;
  return { header: head.map((name) => name.trim().toLowerCase()), rows, damagedRows: damaged };
};

/** The value of a column in a row; empty when the column or the cell is missing. */
export const cellOf = (table: CsvTable, row: readonly string[], column: string): string => {
  const index = table.header.indexOf(column);
  return index === -1 ? '' : (row[index] ?? '').trim();
};

/** A number with a point or a comma for decimals. `1,280.5` and `1.280,5` are read by their last mark. */
export const parseNumber = (text: string): number | null => {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  if (!/^[+-]?[\d.,]+$/.test(bare)) return null;
  const mark = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const whole = mark === -1 ? bare : bare.slice(0, mark).replace(/[.,]/g, '');
  const value = Number(mark === -1 ? whole : `${whole}.${bare.slice(mark + 1)}`);
  return Number.isFinite(value) ? value : null;
};
