import type { Moment } from '../base/index.ts';
import type { EntryBody, EntryOf } from './entry.ts';
import { ENTRY_VERSION } from './migrate.ts';

/** Gives something that happened its envelope. The id is the caller's, because the core knows no chance. */
export const makeEntry = <B extends EntryBody>(
  body: B,
  { id, moment }: { readonly id: string; readonly moment: Moment },
): EntryOf<B['kind']> =>
  // The compiler cannot see, while the kind is open, that envelope and body together are an entry.
  ({ id, version: ENTRY_VERSION, at: moment.at, zone: moment.zone, ...(body as object) }) as EntryOf<B['kind']>;
