/** Where the journal lives. Everything that can go wrong here is a value with a sentence on the screen. */
import type { Result } from '../core/base/index.ts';
import type { ReadRows, StoredRow } from '../core/journal/index.ts';
import type { Heartbeat } from './heartbeat.ts';

export type { Heartbeat } from './heartbeat.ts';

/** Names one lead of a session by one tab; made anew each time. */
export type Leader = string;

export interface JournalStore {
  /** Rows that cannot be read stay in the store and come along as `unreadable`. */
  readonly all: () => Promise<Result<ReadRows, StoreError>>;
  /**
   * All rows or none. Acknowledged only when they are durable. Rows that are there already change nothing, so an
   * append whose answer was lost can be repeated; of two rows with one id the same one stays as in a merge.
   * `as`: only while nobody else leads.
   */
  readonly append: (rows: readonly StoredRow[], as?: Leader) => Promise<Result<void, StoreError>>;
  readonly heartbeat: () => Promise<Result<Heartbeat | null, StoreError>>;
  readonly putHeartbeat: (heartbeat: Heartbeat, as?: Leader) => Promise<Result<void, StoreError>>;
  /**
   * From now on this one leads the session. Whoever led before can write nothing more as the leader, however late it wakes
   * up: that is looked at in the same transaction as the writing.
   */
  readonly lead: (leader: Leader) => Promise<Result<void, StoreError>>;
  /** Everything: all rows and the heartbeat. */
  readonly erase: () => Promise<Result<void, StoreError>>;
  /** Tells of what other tabs do. Returns how to stop listening. */
  readonly subscribe: (listener: (change: StoreChange) => void) => () => void;
  /** Afterwards everything else fails with `closed`. */
  readonly close: () => void;
}

export type StoreChange =
  /** What was written is in the store: thousands of imported workouts are not copied from tab to tab. */
  | { readonly type: 'appended' }
  | { readonly type: 'erased' }
  /** A newer app in another tab needs the database: this one must be reloaded. */
  | { readonly type: 'outdated' };

export type StoreError =
  /** The device has no room left. */
  | { readonly type: 'full' }
  | { readonly type: 'closed' }
  /** Another tab with an older app holds the database. */
  | { readonly type: 'blocked' }
  /** The browser offers no storage here, as in some private windows. */
  | { readonly type: 'unavailable' }
  /** Another tab has taken over the session. */
  | { readonly type: 'not-leading' }
  /** The database was made by a newer app. */
  | { readonly type: 'newer' }
  | { readonly type: 'failed'; readonly message: string };
