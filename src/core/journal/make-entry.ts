import type { Moment } from '../base/index.ts';
import { type EntryBody, type EntryKind, type EntryOf, ENTRY_VERSION } from './entry.ts';

/** Gives something that happened its envelope. The id is the caller's, because the core knows no chance. */
export const makeEntry = <K extends EntryKind>(
  body: EntryBody<K>,
  { id, moment }: { readonly id: string; readonly moment: Moment },
): EntryOf<K> =>
  // The compiler cannot see through a kind that is still open that envelope and body together are an entry.
  ({ id, version: ENTRY_VERSION, at: moment.at, zone: moment.zone, ...(body as object) }) as EntryOf<K>;
