/**
 * The journal in IndexedDB. A write is acknowledged when its transaction has completed with strict durability: then it
 * survives that the browser is killed at once. Tabs tell each other of their writes through a BroadcastChannel.
 */
import { Dexie, type Table } from 'dexie';
import { type Result, err, ok } from '../core/base/index.ts';
import { type StoredRow, isStoredRow, readRows, resolveConflict } from '../core/journal/index.ts';
import { type Heartbeat, parseHeartbeat } from './heartbeat.ts';
import type { JournalStore, StoreChange, StoreError } from './journal-store.ts';
import { toStoreError } from './store-error.ts';

const DATABASE_VERSION = 1;
/** Dexie counts native versions in tens, and adds ones when it repairs a schema. */
const FIRST_NEWER_VERSION = (DATABASE_VERSION + 1) * 10;
const HEARTBEAT_KEY = 'session';

type HeartbeatRow = Heartbeat & { readonly key: typeof HEARTBEAT_KEY };

export interface DexieStoreOptions {
  readonly name?: string;
  /** For tests; a browser brings its own. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

export const createDexieStore = ({ name = 'unknot', ...world }: DexieStoreOptions = {}): JournalStore => {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false, ...world });
  db.version(DATABASE_VERSION).stores({ entries: 'id', heartbeat: 'key' });
  const entries: Table<StoredRow, string> = db.table('entries');
  const heartbeats: Table<HeartbeatRow, string> = db.table('heartbeat');
  const { listeners, tell, closeChannel } = openChannel(name);
  let isOpen = true;
  let opening: Promise<void> | null = null;

  const close = (): void => {
    isOpen = false;
    closeChannel();
    db.close();
  };
  db.on('versionchange', () => {
    // Another tab upgrades or deletes the database; holding on to it would block that tab.
    const told = [...listeners];
    close();
    told.forEach((listener) => listener({ type: 'outdated' }));
    return false;
  });

  const open = (): Promise<void> => {
    if (db.isOpen()) return Promise.resolve();
    opening ??= openDatabase(db).finally(() => {
      opening = null;
    });
    return opening;
  };

  /** The only place where exceptions of the database become values. */
  const guard = async <T>(act: () => PromiseLike<T>, isRetry = false): Promise<Result<T, StoreError>> => {
    if (!isOpen) return err({ type: 'closed' });
    let isOpening = true;
    try {
      await open();
      isOpening = false;
      return ok(await act());
    } catch (exception) {
      if (exception instanceof BlockedError) return err({ type: 'blocked' });
      const error = toStoreError(exception, { isOpening });
      // Systems drop the connection of a sleeping app. All writes can be repeated, so one more try is safe.
      if (!isOpen || isRetry || !isLostConnection(error)) return err(error);
      db.close({ disableAutoOpen: false });
      return guard(act, true);
    }
  };

  return {
    all: async () => {
      const rows = await guard(() => entries.toArray());
      return rows.ok ? ok(readRows(rows.value)) : rows;
    },
    append: async (rows) => {
      if (rows.length === 0) return isOpen ? ok(undefined) : err({ type: 'closed' });
      const written = await guard(() => db.transaction('rw', entries, () => mergeRows(entries, rows)));
      if (written.ok) tell({ type: 'appended', rows });
      return written;
    },
    heartbeat: async () => {
      const row = await guard(() => heartbeats.get(HEARTBEAT_KEY));
      return row.ok ? ok(parseHeartbeat(row.value)) : row;
    },
    putHeartbeat: async ({ session, clockMs, at }) => {
      const written = await guard(() => heartbeats.put({ key: HEARTBEAT_KEY, session, clockMs, at }));
      return written.ok ? ok(undefined) : written;
    },
    erase: async () => {
      const erased = await guard(() =>
        db.transaction('rw', entries, heartbeats, async () => {
          await entries.clear();
          await heartbeats.clear();
        }),
      );
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

class BlockedError extends Error {}

/** Waits for the database, or says that another tab does not let go of it. */
const openDatabase = async (db: Dexie): Promise<void> => {
  let onBlocked = (): void => undefined;
  const blocked = new Promise<never>((_, reject) => {
    onBlocked = () => reject(new BlockedError());
  });
  db.on('blocked', onBlocked);
  try {
    await Promise.race([db.open(), blocked]);
  } finally {
    db.on('blocked').unsubscribe(onBlocked);
  }
  if (db.backendDB().version < FIRST_NEWER_VERSION) return;
  db.close();
  throw Object.assign(new Error('Made by a newer app'), { name: 'VersionError' });
};

const LOST = /InvalidStateError|UnknownError|AbortError|connection|closing/i;

const isLostConnection = (error: StoreError): boolean =>
  error.type === 'closed' || (error.type === 'failed' && LOST.test(error.message));

const mergeRows = async (entries: Table<StoredRow, string>, rows: readonly StoredRow[]): Promise<void> => {
  const rowById = new Map<string, StoredRow>();
  const known = await entries.bulkGet([...new Set(rows.map(({ id }) => id))]);
  for (const row of known) if (row) rowById.set(row.id, row);
  const changed = new Map<string, StoredRow>();
  for (const row of rows) {
    const old = rowById.get(row.id);
    const kept = old ? (resolveConflict(old, row)?.kept ?? old) : row;
    if (kept === old) continue;
    rowById.set(row.id, kept);
    changed.set(row.id, kept);
  }
  await entries.bulkPut([...changed.values()]);
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
  const { type, rows } = data as Readonly<Record<string, unknown>>;
  if (type === 'erased') return { type };
  return type === 'appended' && Array.isArray(rows) ? { type, rows: rows.filter(isStoredRow) } : null;
};
