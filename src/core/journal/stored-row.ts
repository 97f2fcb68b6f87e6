/**
 * A row as a store or a file holds it: of any version, also one that this app cannot read yet. Rows are kept whole,
 * so that a newer app finds everything again; only what is read from them are entries.
 */
import { type Entry, type EntryError, parseEntry } from './entry.ts';

export interface StoredRow {
  readonly id: string;
}

export interface UnreadableRow {
  readonly row: StoredRow;
  readonly error: EntryError;
}

export interface ReadRows {
  readonly entries: readonly Entry[];
  /** To be kept and reported, never dropped. */
  readonly unreadable: readonly UnreadableRow[];
}

const LONGEST_ID = 200;
/** Entries are four deep; a row that is much deeper is no row of ours, and too deep for recursive readers. */
const DEEPEST = 32;

/** Whether a foreign value can be kept as a row, readable or not. */
export const isStoredRow = (value: unknown): value is StoredRow => {
  if (typeof value !== 'object' || value === null) return false;
  const { id } = value as { readonly id?: unknown };
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID && isShallow(value, DEEPEST);
};

const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1)));

export const readRows = (rows: readonly StoredRow[]): ReadRows => {
  const entries: Entry[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const row of rows) {
    const entry = parseEntry(row);
    if (entry.ok) entries.push(entry.value);
    else unreadable.push({ row, error: entry.error });
  }
  return { entries, unreadable };
};
