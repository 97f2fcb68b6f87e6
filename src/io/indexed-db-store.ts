/**
 * The journal in IndexedDB. A write is acknowledged when its transaction has completed with strict durability: then it
 * survives that the browser is killed at once. Tabs tell each other of their writes through a BroadcastChannel.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Result, err, ok } from '../core/base/index.ts';
import { type StoredRow, readRows, resolveConflict } from '../core/journal/index.ts';
import { type Heartbeat, parseHeartbeat } from './heartbeat.ts';
import type { JournalStore, Leader, StoreChange, StoreError } from './journal-store.ts';
import { toStoreError } from './store-error.ts';

const DATABASE_VERSION = 1;
const HEARTBEAT_KEY = 'session';
/** Beside the heartbeat: whoever may write it. */
const LEADER_KEY = 'leader';
const ENTRIES = 'entries';
const HEARTBEAT = 'heartbeat';
const STRICT = { durability: 'strict' } as const;

interface Schema extends DBSchema {
  entries: { key: string; value: StoredRow };
  heartbeat: {
    key: string;
    value:
      | (Heartbeat & { readonly key: typeof HEARTBEAT_KEY })
      | { readonly key: typeof LEADER_KEY; readonly leader: Leader };
  };
}

type Database = IDBPDatabase<Schema>;

interface Connection {
  readonly name: string;
  readonly version: number;
  /** Another tab upgrades or deletes the database; holding on to it would block that tab. */
  readonly onOutdated: () => void;
  /** The system dropped the connection. */
  readonly onLost: () => void;
}

const openDatabase = ({ name, version, onOutdated, onLost }: Connection): Promise<Database> =>
  new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined') throw Object.assign(new Error('No IndexedDB'), { name: 'MissingAPIError' });
    let isBlocked = false;
    openDB<Schema>(name, version, {
      upgrade: (database, from) => {
        if (from >= 1) return;
        database.createObjectStore(ENTRIES, { keyPath: 'id' });
        database.createObjectStore(HEARTBEAT, { keyPath: 'key' });
      },
      blocked: () => {
        isBlocked = true;
        reject(new BlockedError());
      },
      blocking: onOutdated,
      terminated: onLost,
    }).then((database) => {
      // Too late for the one who asked: whoever asks again opens anew.
      if (isBlocked) database.close();
      else resolve(database);
    }, reject);
  });

class BlockedError extends Error {}

class NotLeadingError extends Error {}

/** In the transaction that writes, so that nobody can take over in between. */
const mustLead = async (
  beats: { readonly get: (key: string) => Promise<Schema['heartbeat']['value'] | undefined> },
  as: Leader,
): Promise<void> => {
  const row = await beats.get(LEADER_KEY);
  if (row?.key === LEADER_KEY && row.leader !== as) throw new NotLeadingError();
};

export interface IndexedDbStoreOptions {
  readonly name?: string;
  /** For tests of what happens between two versions of the app. */
  readonly version?: number;
}

export const createIndexedDbStore = ({
  name = 'unknot',
  version = DATABASE_VERSION,
}: IndexedDbStoreOptions = {}): JournalStore => {
  const { listeners, tell, closeChannel } = openChannel(name);
  let isOpen = true;
  let database: Promise<Database> | null = null;

  const forget = (): void => {
    database = null;
  };

  const close = (): void => {
    isOpen = false;
    closeChannel();
    void database?.then((opened) => opened.close()).catch(() => undefined);
    forget();
  };

  const open = (): Promise<Database> => {
    database ??= openDatabase({
      name,
      version,
      onOutdated: () => {
        const told = [...listeners];
        close();
        told.forEach((listener) => listener({ type: 'outdated' }));
      },
      onLost: forget,
    });
    return database;
  };

  /** The only place where exceptions of the database become values. */
  const guard = async <T>(act: (opened: Database) => Promise<T>, isRetry = false): Promise<Result<T, StoreError>> => {
    if (!isOpen) return err({ type: 'closed' });
    let isOpening = true;
    try {
      const opened = await open();
      isOpening = false;
      return ok(await act(opened));
    } catch (exception) {
      if (isOpening) forget();
      if (exception instanceof BlockedError) return err({ type: 'blocked' });
      if (exception instanceof NotLeadingError) return err({ type: 'not-leading' });
      const error = toStoreError(exception, { isOpening });
      // Systems drop the connection of a sleeping app. All writes can be repeated, so one more try is safe.
      if (!isOpen || isRetry || !isLostConnection(error)) return err(error);
      void database?.then((opened) => opened.close()).catch(() => undefined);
      forget();
      return guard(act, true);
    }
  };

  return {
    all: async () => {
      const rows = await guard((opened) => opened.getAll(ENTRIES));
      return rows.ok ? ok(readRows(rows.value)) : rows;
    },
    append: async (rows, as) => {
      if (rows.length === 0) return isOpen ? ok(undefined) : err({ type: 'closed' });
      const written = await guard((opened) => mergeRows(opened, rows, as));
      if (written.ok) tell({ type: 'appended' });
      return written;
    },
    heartbeat: async () => {
      const row = await guard((opened) => opened.get(HEARTBEAT, HEARTBEAT_KEY));
      return row.ok ? ok(parseHeartbeat(row.value)) : row;
    },
    putHeartbeat: ({ session, clockMs, at }, as) =>
      guard(async (opened) => {
        const transaction = opened.transaction(HEARTBEAT, 'readwrite', STRICT);
        if (as !== undefined) await mustLead(transaction.store, as);
        await Promise.all([transaction.store.put({ key: HEARTBEAT_KEY, session, clockMs, at }), transaction.done]);
      }),
    lead: (leader) =>
      guard(async (opened) => {
        const transaction = opened.transaction(HEARTBEAT, 'readwrite', STRICT);
        await Promise.all([transaction.store.put({ key: LEADER_KEY, leader }), transaction.done]);
      }),
    erase: async () => {
      const erased = await guard(async (opened) => {
        const transaction = opened.transaction([ENTRIES, HEARTBEAT], 'readwrite', STRICT);
        await Promise.all([
          transaction.objectStore(ENTRIES).clear(),
          transaction.objectStore(HEARTBEAT).clear(),
          transaction.done,
        ]);
      });
      if (erased.ok) tell({ type: 'erased' });
      return erased;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close,
  };
};

const LOST = /InvalidStateError|UnknownError|AbortError|connection|closing/i;

const isLostConnection = (error: StoreError): boolean =>
  error.type === 'closed' || (error.type === 'failed' && LOST.test(error.message));

/** Copying a row into the database takes a moment in which the page cannot answer. */
const ROWS_AT_ONCE = 100;

/** All rows or none. Only what is new or wins a conflict is written. */
const mergeRows = async (opened: Database, rows: readonly StoredRow[], as?: Leader): Promise<void> => {
  const transaction = opened.transaction(as === undefined ? [ENTRIES] : [ENTRIES, HEARTBEAT], 'readwrite', STRICT);
  const store = transaction.objectStore(ENTRIES);
  const merge = async (): Promise<void> => {
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      const some = rows.slice(at, at + ROWS_AT_ONCE);
      const rowById = new Map<string, StoredRow>();
      const ids = [...new Set(some.map(({ id }) => id))];
      for (const row of await Promise.all(ids.map((id) => store.get(id)))) if (row) rowById.set(row.id, row);
      const changed = new Map<string, StoredRow>();
      for (const row of some) {
        const old = rowById.get(row.id);
        const kept = old ? (resolveConflict(old, row)?.kept ?? old) : row;
        if (kept === old) continue;
        rowById.set(row.id, kept);
        changed.set(row.id, kept);
      }
      // `async` turns what a put throws at once into a rejection, so that all of them are waited for.
      await Promise.all([...changed.values()].map(async (row) => store.put(row)));
    }
  };
  try {
    if (as !== undefined) await mustLead(transaction.objectStore(HEARTBEAT), as);
    await merge();
  } catch (exception) {
    // One row that cannot be written takes the others with it: the first exception is the reason, not the abort.
    transaction.done.catch(() => undefined);
    abort(transaction);
    throw exception;
  }
  await transaction.done;
};

/** A transaction that failed by itself is over already. */
const abort = (transaction: { readonly abort: () => void }): void => {
  try {
    transaction.abort();
  } catch {
    return;
  }
};

interface Channel {
  readonly listeners: Set<(change: StoreChange) => void>;
  readonly tell: (change: StoreChange) => void;
  readonly closeChannel: () => void;
}

/** Where there is no BroadcastChannel the tabs stay strangers until they are reloaded. */
const openChannel = (name: string): Channel => {
  const listeners = new Set<(change: StoreChange) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${name}-journal`);
  if (channel) {
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const change = parseChange(data);
      if (change) listeners.forEach((listener) => listener(change));
    });
  }
  return {
    listeners,
    tell: (change) => channel?.postMessage(change),
    closeChannel: () => {
      listeners.clear();
      channel?.close();
    },
  };
};

/** The other tab may run another version of the app. */
const parseChange = (data: unknown): StoreChange | null => {
  if (typeof data !== 'object' || data === null) return null;
  const { type } = data as Readonly<Record<string, unknown>>;
  return type === 'erased' || type === 'appended' ? { type } : null;
};
