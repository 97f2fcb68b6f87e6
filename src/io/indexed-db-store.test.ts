import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBObjectStore, forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Instant, type Zone, err } from '../core/base/index.ts';
import { makeEntry } from '../core/journal/index.ts';
import { type IndexedDbStoreOptions, createIndexedDbStore } from './indexed-db-store.ts';
import type { JournalStore, StoreChange } from './journal-store.ts';
import { STORE_CASES } from './journal-store.suite.ts';

let count = 0;
const opened: JournalStore[] = [];

const createWorld = () => {
  count += 1;
  const name = `test-${count}`;
  const indexedDB = new IDBFactory();
  vi.stubGlobal('indexedDB', indexedDB);
  const open = (options: IndexedDbStoreOptions = {}): JournalStore => {
    const store = createIndexedDbStore({ name, ...options });
    opened.push(store);
    return store;
  };
  return { name, indexedDB, open };
};

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const moment = { at: '2026-03-02T18:00:00.000Z' as Instant, zone: 'Europe/Berlin' as Zone };
const entry = (id: string) => makeEntry({ kind: 'retraction', of: 'none' }, { id, moment });

/** Opens the database as a newer app would. */
const openNative = (indexedDB: IDBFactory, name: string, version: number): Promise<globalThis.IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result as unknown as globalThis.IDBDatabase);
    request.onerror = () => reject(new Error('not opened'));
  });

describe('the store in IndexedDB', () => {
  test.each(STORE_CASES)('$name', async ({ run }) => {
    const { open } = createWorld();
    await expect(run(() => open())).resolves.toBeUndefined();
  });

  test('writes with strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = createWorld().open();
    await store.append([entry('a')]);
    await store.putHeartbeat({ session: 's', clockMs: 0, at: moment.at });
    await store.erase();
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(3);
    for (const call of writes) expect(call[2 as never]).toEqual({ durability: 'strict' });
  });

  test('says that the database was made by a newer app, and leaves it as it is', async () => {
    const { name, indexedDB, open } = createWorld();
    const old = open();
    await old.append([entry('a')]);
    old.close();
    (await openNative(indexedDB, name, 20)).close();
    const store = open();
    expect(await store.all()).toEqual(err({ type: 'newer' }));
    expect(await store.append([entry('b')])).toEqual(err({ type: 'newer' }));
    const native = await openNative(indexedDB, name, 20);
    expect(native.version).toBe(20);
    native.close();
  });

  test('makes way for a newer app in another tab and says so', async () => {
    const { name, indexedDB, open } = createWorld();
    const store = open();
    await store.append([entry('a')]);
    const heard: StoreChange[] = [];
    store.subscribe((change) => heard.push(change));
    const native = await openNative(indexedDB, name, 20);
    expect(heard).toEqual([{ type: 'outdated' }]);
    expect(await store.append([entry('b')])).toEqual(err({ type: 'closed' }));
    native.close();
  });

  test('says that an older app in another tab holds the database', async () => {
    const { name, indexedDB, open } = createWorld();
    const holding = await openNative(indexedDB, name, 1);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await open({ version: 2 }).all()).toEqual(err({ type: 'blocked' }));
    holding.close();
  });

  test('opens again when the system has dropped the connection', async () => {
    const databases: IDBDatabase[] = [];
    const { indexedDB, open } = createWorld();
    const openDatabase = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      const request = openDatabase(name, version);
      request.addEventListener('success', () => databases.push(request.result as unknown as IDBDatabase));
      return request;
    });
    const store = open();
    await store.append([entry('a')]);
    forceCloseDatabase(databases[0] as never);
    expect(await store.append([entry('b')])).toEqual({ ok: true, value: undefined });
    const read = await store.all();
    expect(read.ok && read.value.entries).toEqual([entry('a'), entry('b')]);
    expect(databases.length).toBe(2);
  });

  test('fails with a value while the database stays away, and works when it is back', async () => {
    let isAway = false;
    const { transaction } = IDBDatabase.prototype; // oxlint-disable-line typescript/unbound-method -- called with its own `this` below
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (isAway) throw new DOMException('Connection to Indexed Database server lost', 'InvalidStateError');
      return transaction.apply(this, args);
    });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const store = createWorld().open();
    await store.append([entry('a')]);
    isAway = true;
    const failed = await store.append([entry('b')]);
    expect(failed).toMatchObject({ ok: false, error: { type: 'failed' } });
    isAway = false;
    expect((await store.append([entry('b')])).ok).toBe(true);
    const read = await store.all();
    expect(read.ok && read.value.entries).toEqual([entry('a'), entry('b')]);
  });

  test('says that the device is full, and has then written nothing', async () => {
    const store = createWorld().open();
    await store.append([entry('a')]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect(await store.append([entry('b'), entry('c')])).toEqual(err({ type: 'full' }));
    expect(await store.putHeartbeat({ session: 's', clockMs: 0, at: moment.at })).toEqual(err({ type: 'full' }));
    const read = await store.all();
    expect(read.ok && read.value.entries).toEqual([entry('a')]);
  });

  test('says that there is no storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await createIndexedDbStore({ name: 'nowhere' }).all()).toEqual(err({ type: 'unavailable' }));

    const { indexedDB, open } = createWorld();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    expect(await open().all()).toEqual(err({ type: 'unavailable' }));
  });
});
