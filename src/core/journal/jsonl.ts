/**
 * The journal as a file: JSON Lines in UTF-8. The first line is the header `{"unknot":"journal","version":1}`; every
 * other line is one entry. Reading keeps whatever can be read and reports the rest by line.
 */
import { type Entry, type EntryError } from './entry.ts';
import { entryText } from './entry-text.ts';
import { type MergeConflict, byTime, resolveConflict } from './merge.ts';
import { type StoredRow, type UnreadableRow, isStoredRow, readRows } from './stored-row.ts';

/** Of the file's frame. Entries carry their own version. */
const FILE_VERSION = 1;

/** `kept` are rows that this app cannot read: they stay in the file for one that can. */
export const makeJournalText = (entries: readonly Entry[], kept: readonly StoredRow[] = []): string =>
  [
    JSON.stringify({ unknot: 'journal', version: FILE_VERSION }),
    ...entries.toSorted(byTime).map(entryText),
    ...kept.map(entryText),
  ]
    .map((line) => `${line}\n`)
    .join('');

export interface ReadJournal {
  /** In order of time, each id once. */
  readonly entries: readonly Entry[];
  /** Rows to keep although this app cannot read them, such as entries of a newer version. */
  readonly kept: readonly UnreadableRow[];
  readonly problems: readonly LineProblem[];
}

/** Never throws. A text without any entry and without header gives one `no-header` problem and more. */
export const parseJournalText = (text: string): ReadJournal => {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '');
  const isCut = !/[\r\n]\s*$/.test(text);
  const entryById = new Map<string, Entry>();
  const kept = new Map<string, UnreadableRow>();
  const problems: LineProblem[] = [];

  for (const [index, { line, text: json }] of lines.entries()) {
    const value = parseJson(json);
    const header = headerVersion(value);
    if (index === 0 && header === null) problems.push({ line, error: { type: 'no-header' } });
    if (value === undefined) {
      const isLast = index === lines.length - 1;
      problems.push({ line, error: { type: isLast && isCut ? 'truncated' : 'not-json' } });
    } else if (header !== null) {
      if (header > FILE_VERSION) problems.push({ line, error: { type: 'newer-file', version: header } });
    } else if (!isStoredRow(value)) {
      problems.push({ line, error: { type: 'not-an-entry', detail: 'no id' } });
    } else {
      const { entries, unreadable } = readRows([value]);
      for (const entry of entries) {
        const known = entryById.get(entry.id);
        const conflict = known ? resolveConflict(known, entry) : null;
        if (conflict) problems.push({ line, error: { type: 'conflict', conflict } });
        entryById.set(entry.id, conflict?.kept ?? entry);
      }
      for (const row of unreadable) {
        kept.set(entryText(row.row), row);
        problems.push({ line, error: row.error });
      }
    }
  }
  if (lines.length === 0) problems.push({ line: 1, error: { type: 'no-header' } });
  return { entries: [...entryById.values()].sort(byTime), kept: [...kept.values()], problems };
};

export interface LineProblem {
  /** From 1. */
  readonly line: number;
  readonly error: LineError;
}

export type LineError =
  | EntryError
  | { readonly type: 'no-header' }
  | { readonly type: 'newer-file'; readonly version: number }
  | { readonly type: 'not-json' }
  /** The last line breaks off: the file was not written to its end. */
  | { readonly type: 'truncated' }
  | { readonly type: 'conflict'; readonly conflict: MergeConflict };

/** Whether a file claims to be a journal, to be told from training files by its content. */
export const isJournalText = (text: string): boolean => {
  const [first = ''] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/[\r\n]/, 1);
  return headerVersion(parseJson(first)) !== null;
};

const headerVersion = (value: unknown): number | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { unknot, version } = value as Readonly<Record<string, unknown>>;
  return unknot === 'journal' && typeof version === 'number' ? version : null;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
