/** Taking back and correcting: nothing is changed or removed, a further entry says so. */
import type { Entry, EntryBody, EntryOf } from './entry.ts';
import { effectiveEntries } from './effective.ts';
import { ENTRY_VERSION } from './migrate.ts';

/** Takes an entry back. Of a retraction: brings the entry again. */
export const retractEntry = ({ id }: Pick<Entry, 'id'>): EntryBody<'retraction'> => ({ kind: 'retraction', of: id });

/** Takes back an import together with the workouts that came with it. */
export const retractImport = (entries: readonly Entry[], importId: string): readonly EntryBody<'retraction'>[] =>
  effectiveEntries(entries)
    .filter((entry) =>
      entry.kind === 'import' ? entry.id === importId : entry.kind === 'training' && entry.import === importId,
    )
    .map(retractEntry);

/** Takes back everything that was written about a session. */
export const retractSession = (entries: readonly Entry[], session: string): readonly EntryBody<'retraction'>[] =>
  effectiveEntries(entries)
    .filter((entry) => 'session' in entry && entry.session === session)
    .map(retractEntry);

export type EntryChanges<E extends Entry> = Partial<Omit<E, 'id' | 'version' | 'at' | 'zone' | 'kind'>>;

/** The old entry taken back, and the corrected one: it tells of the same moment, so it keeps the old time and zone. */
export const correctEntry = <E extends Entry>(
  old: E,
  changes: EntryChanges<E>,
  id: string,
): readonly [EntryBody<'retraction'>, EntryOf<E['kind']>] => [
  retractEntry(old),
  { ...old, ...changes, id, version: ENTRY_VERSION } as unknown as EntryOf<E['kind']>,
];
