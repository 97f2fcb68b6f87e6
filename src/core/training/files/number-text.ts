/**
 * Numbers as people write them: `1,280.5` is `1.280,5` elsewhere, and `4,808` may be four thousand or not quite five.
 * The mark is decided from all values of a column, then from the whole table.
 */
import { type CsvTable, cellOf } from './csv.ts';

export type DecimalMark = '.' | ',';

const NUMBER = /^[+-]?[\d.,'\s\u00a0\u202f]*\d[\d.,'\s\u00a0\u202f]*$/;

/** What one value says about the mark; null: nothing. */
const markOf = (text: string): DecimalMark | null => {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points + commas === 0) return null;
  if (points > 0 && commas > 0) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const mark = points > 0 ? '.' : ',';
  if (points + commas > 1) return /^[+-]?\d{1,3}([.,]\d{3})+$/.test(text.trim()) ? other(mark) : null;
  // Three digits behind a single mark are ambiguous, unless nothing but a zero stands before it.
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text.trim()) ? null : mark;
};

const other = (mark: DecimalMark): DecimalMark => (mark === '.' ? ',' : '.');

/** By the majority of those that say something. */
export const decimalMarkOf = (texts: Iterable<string>): DecimalMark | null => {
  let points = 0;
  let commas = 0;
  for (const text of texts) {
    if (!NUMBER.test(text)) continue;
    const mark = markOf(text);
    if (mark === '.') points += 1;
    else if (mark === ',') commas += 1;
  }
  return points === commas ? null : points > commas ? '.' : ',';
};

/** Null when it is no number. `mark` decides where the text itself does not. */
export const parseNumber = (text: string, mark: DecimalMark = '.'): number | null => {
  const bare = text.replace(/['\s\u00a0\u202f]/g, '');
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(bare)) return null;
  const decimal = markOf(bare) ?? mark;
  const value = Number(bare.replaceAll(other(decimal), '').replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
};

/** Gives the mark of each column: its own, else that of the table's other columns, else a point. */
export const createMarks = (table: CsvTable): ((column: number) => DecimalMark) => {
  const markByColumn = new Map<number, DecimalMark | null>();
  const ownMark = (column: number): DecimalMark | null => {
    const known = markByColumn.get(column);
    if (known !== undefined) return known;
    const mark = decimalMarkOf(
      (function* () {
        for (const row of table.rows) yield cellOf(row, column);
      })(),
    );
    markByColumn.set(column, mark);
    return mark;
  };
  let tableMark: DecimalMark | undefined;
  const markOfTable = (): DecimalMark => {
    if (tableMark) return tableMark;
    const marks = table.header.map((_, column) => ownMark(column)).filter((mark) => mark !== null);
    tableMark = marks.filter((mark) => mark === ',').length * 2 > marks.length ? ',' : '.';
    return tableMark;
  };
  return (column) => ownMark(column) ?? markOfTable();
};
