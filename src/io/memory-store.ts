import { type Result, err, ok } from '../core/base/index.ts';
import { type StoredRow, readRows, resolveConflict } from '../core/journal/index.ts';
import { type Heartbeat, parseHeartbeat } from './heartbeat.ts';
import type { JournalStore, Leader, StoreChange, StoreError } from './journal-store.ts';
import { toStoreError } from './store-error.ts';

/** What several memory stores share, as tabs share a database. */
export interface MemoryDatabase {
  readonly rowById: Map<string, StoredRow>;
  heartbeat: Heartbeat | null;
  leader: Leader | null;
  readonly connections: Set<(change: StoreChange) => void>;
}

export const createMemoryDatabase = (): MemoryDatabase => ({
  rowById: new Map(),
  heartbeat: null,
  leader: null,
  connections: new Set(),
});

/** Keeps the journal while the app runs: for tests, and for windows in which the browser stores nothing. */
export const createMemoryStore = (database: MemoryDatabase = createMemoryDatabase()): JournalStore => {
  const listeners = new Set<(change: StoreChange) => void>();
  const hear = (change: StoreChange): void => listeners.forEach((listener) => listener(change));
  database.connections.add(hear);
  let isOpen = true;

  const tell = (change: StoreChange): void =>
    database.connections.forEach((connection) => {
      if (connection !== hear) connection(change);
    });
  const whileOpen = async <T>(act: () => T): Promise<Result<T, StoreError>> => {
    if (!isOpen) return err({ type: 'closed' });
    try {
      return ok(act());
    } catch (exception) {
      return err(toStoreError(exception));
    }
  };

  const whileLeading = async <T>(as: Leader | undefined, act: () => T): Promise<Result<T, StoreError>> =>
    isOpen && as !== undefined && database.leader !== null && database.leader !== as
      ? err({ type: 'not-leading' })
      : whileOpen(act);

  return {
    all: () => whileOpen(() => readRows([...database.rowById.values()])),
    append: (rows, as) =>
      whileLeading(as, () => {
        const copies = structuredClone(rows);
        for (const row of copies) {
          const known = database.rowById.get(row.id);
          const kept = known ? (resolveConflict(known, row)?.kept ?? known) : row;
          database.rowById.set(row.id, kept);
        }
        if (copies.length > 0) tell({ type: 'appended' });
      }),
    heartbeat: () => whileOpen(() => parseHeartbeat(database.heartbeat)),
    putHeartbeat: ({ session, clockMs, at }, as) =>
      whileLeading(as, () => {
        database.heartbeat = { session, clockMs, at };
      }),
    lead: (leader) =>
      whileOpen(() => {
        database.leader = leader;
      }),
    erase: () =>
      whileOpen(() => {
        database.rowById.clear();
        database.heartbeat = null;
        database.leader = null;
        tell({ type: 'erased' });
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      isOpen = false;
      database.connections.delete(hear);
      listeners.clear();
    },
  };
};
