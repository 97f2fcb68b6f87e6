/**
 * Two journals become one by union of their ids. The union is commutative, associative and idempotent, so devices that
 * exchange their journals in any order and as often as they like end up with the same one.
 */
import { byText } from '../base/index.ts';
import { entryText } from './entry-text.ts';
import type { Entry } from './entry.ts';
import type { StoredRow } from './stored-row.ts';

/** The same id with different contents: a damaged or hand-edited file, because entries are never changed. */
export interface MergeConflict<Row extends StoredRow = Entry> {
  readonly id: string;
  readonly kept: Row;
  readonly dropped: Row;
}

export interface Merged {
  /** In order of time. */
  readonly entries: readonly Entry[];
  readonly conflicts: readonly MergeConflict[];
}

/** The order of the journal: by time, then by id. The same on every device, whatever the order of arrival. */
export const byTime = (a: Entry, b: Entry): number => byText(a.at, b.at) || byText(a.id, b.id);

/** Null when both are the same. Otherwise the smaller text stays: a rule without a reason but the same everywhere. */
export const resolveConflict = <Row extends StoredRow>(a: Row, b: Row): MergeConflict<Row> | null => {
  if (a === b) return null;
  const order = byText(entryText(a), entryText(b));
  if (order === 0) return null;
  return { id: a.id, kept: order < 0 ? a : b, dropped: order < 0 ? b : a };
};

export const mergeJournals = (mine: readonly Entry[], theirs: readonly Entry[]): Merged => {
  const entryById = new Map<string, Entry>();
  const conflicts: MergeConflict[] = [];
  for (const entry of [...mine, ...theirs]) {
    const known = entryById.get(entry.id);
    const conflict = known ? resolveConflict(known, entry) : null;
    if (conflict) conflicts.push(conflict);
    if (!known || conflict) entryById.set(entry.id, conflict?.kept ?? entry);
  }
  return { entries: [...entryById.values()].sort(byTime), conflicts };
};
