/**
 * What every journal store must do, as plain functions: Vitest runs them on memory and on a simulated database, and a
 * page can run them in a real browser. A case fails by throwing.
 */
import { type Instant, type Zone, err, ok } from '../core/base/index.ts';
import { type Entry, type StoredRow, entryText, makeEntry } from '../core/journal/index.ts';
import type { JournalStore, StoreChange } from './journal-store.ts';

/** Opens one more connection, as another tab does, to a database that was empty when the case began. */
export type OpenStore = () => JournalStore;

export interface StoreCase {
  readonly name: string;
  readonly run: (open: OpenStore) => Promise<void>;
}

const moment = { at: '2026-03-02T18:00:00.000Z' as Instant, zone: 'Europe/Berlin' as Zone };

const entry = (id: string, of = 'none'): Entry => makeEntry({ kind: 'retraction', of }, { id, moment });

const newer = { ...entry('from-the-future'), version: 99, kind: 'dream' };

const textOf = (value: unknown): string => entryText({ id: '', value } as StoredRow);

const expectEqual = (found: unknown, wanted: unknown): void => {
  if (textOf(found) !== textOf(wanted)) throw new Error(`found ${textOf(found)}, wanted ${textOf(wanted)}`);
};

const expectEntries = async (store: JournalStore, wanted: readonly Entry[]): Promise<void> => {
  const read = await store.all();
  if (!read.ok) throw new Error(`cannot read: ${read.error.type}`);
  const byId = (a: StoredRow, b: StoredRow): number => (a.id < b.id ? -1 : 1);
  expectEqual([...read.value.entries].sort(byId), [...wanted].sort(byId));
};

/** Messages between tabs take a moment; gives up after two seconds. */
const eventually = async (holds: () => boolean): Promise<void> => {
  for (let round = 0; round < 200 && !holds(); round += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  if (!holds()) throw new Error('nothing was heard');
};

export const STORE_CASES: readonly StoreCase[] = [
  {
    name: 'is empty at first',
    run: async (open) => {
      const store = open();
      expectEqual(await store.all(), ok({ entries: [], unreadable: [] }));
      expectEqual(await store.heartbeat(), ok(null));
    },
  },
  {
    name: 'gives back what was appended, also after it was opened again',
    run: async (open) => {
      const first = open();
      expectEqual((await first.append([entry('a'), entry('b')])).ok, true);
      expectEqual((await first.append([entry('c')])).ok, true);
      await expectEntries(first, [entry('a'), entry('b'), entry('c')]);
      first.close();
      await expectEntries(open(), [entry('a'), entry('b'), entry('c')]);
    },
  },
  {
    name: 'takes an empty append',
    run: async (open) => {
      const store = open();
      expectEqual((await store.append([])).ok, true);
      await expectEntries(store, []);
    },
  },
  {
    name: 'changes nothing when an append is repeated',
    run: async (open) => {
      const store = open();
      await store.append([entry('a'), entry('a')]);
      expectEqual((await store.append([entry('a'), entry('b')])).ok, true);
      await expectEntries(store, [entry('a'), entry('b')]);
    },
  },
  {
    name: 'keeps the same one of two rows with one id, whichever came first',
    run: async (open) => {
      const store = open();
      const [one, other] = [entry('a', 'one'), entry('a', 'other')];
      await store.append([one]);
      await store.append([other]);
      await expectEntries(store, [one]);
      await store.erase();
      await store.append([other, one]);
      await expectEntries(store, [one]);
    },
  },
  {
    name: 'keeps rows that it cannot read and reports them',
    run: async (open) => {
      const store = open();
      expectEqual((await store.append([newer, entry('a')])).ok, true);
      await expectEntries(store, [entry('a')]);
      const read = await store.all();
      const unreadable = [{ row: newer, error: { type: 'newer-version', version: 99 } }];
      expectEqual(read, ok({ entries: [entry('a')], unreadable }));
    },
  },
  {
    name: 'writes all rows of an append or none',
    run: async (open) => {
      const store = open();
      const impossible: StoredRow & { readonly act: () => void } = { id: 'b', act: () => undefined };
      expectEqual((await store.append([entry('a'), impossible])).ok, false);
      await expectEntries(store, []);
      expectEqual((await store.append([entry('a')])).ok, true);
    },
  },
  {
    name: 'loses none of many appends at once',
    run: async (open) => {
      const [one, other] = [open(), open()];
      const wanted = Array.from({ length: 50 }, (_, index) => entry(`e${index}`));
      const written = await Promise.all(wanted.map((each, index) => (index % 2 ? one : other).append([each])));
      expectEqual(
        written.every((result) => result.ok),
        true,
      );
      await expectEntries(one, wanted);
      await expectEntries(other, wanted);
    },
  },
  {
    name: 'overwrites the heartbeat, which is no entry',
    run: async (open) => {
      const store = open();
      await store.putHeartbeat({ session: 's', clockMs: 1000, at: moment.at });
      const last = { session: 's', clockMs: 2000, at: moment.at };
      expectEqual((await store.putHeartbeat(last)).ok, true);
      store.close();
      const again = open();
      expectEqual(await again.heartbeat(), ok(last));
      await expectEntries(again, []);
    },
  },
  {
    name: 'takes nothing more from a leader that was taken over, however late it comes',
    run: async (open) => {
      const [first, second] = [open(), open()];
      const beat = { session: 's', clockMs: 1000, at: moment.at };
      expectEqual((await first.append([entry('a')], 'one')).ok, true);
      await first.lead('one');
      expectEqual((await first.append([entry('b')], 'one')).ok, true);
      expectEqual((await first.putHeartbeat(beat, 'one')).ok, true);
      await second.lead('two');
      const refused = err({ type: 'not-leading' });
      expectEqual(await first.append([entry('c')], 'one'), refused);
      expectEqual(await first.putHeartbeat({ ...beat, clockMs: 9000 }, 'one'), refused);
      // What is no part of the session may still be written.
      expectEqual((await first.append([entry('d')])).ok, true);
      expectEqual((await second.append([entry('e')], 'two')).ok, true);
      await expectEntries(second, [entry('a'), entry('b'), entry('d'), entry('e')]);
      expectEqual(await second.heartbeat(), ok(beat));
    },
  },
  {
    name: 'erases everything',
    run: async (open) => {
      const store = open();
      await store.append([entry('a'), newer]);
      await store.putHeartbeat({ session: 's', clockMs: 1000, at: moment.at });
      expectEqual((await store.erase()).ok, true);
      expectEqual(await store.all(), ok({ entries: [], unreadable: [] }));
      expectEqual(await store.heartbeat(), ok(null));
    },
  },
  {
    name: 'fails with a value once it is closed',
    run: async (open) => {
      const store = open();
      await store.append([entry('a')]);
      store.close();
      store.close();
      const closed = err({ type: 'closed' });
      expectEqual(await store.all(), closed);
      expectEqual(await store.append([entry('b')]), closed);
      expectEqual(await store.append([]), closed);
      expectEqual(await store.heartbeat(), closed);
      expectEqual(await store.putHeartbeat({ session: 's', clockMs: 0, at: moment.at }), closed);
      expectEqual(await store.erase(), closed);
    },
  },
  {
    name: 'tells other tabs, and only them',
    run: async (open) => {
      const [mine, theirs] = [open(), open()];
      const heard: StoreChange[] = [];
      const own: StoreChange[] = [];
      theirs.subscribe((change) => heard.push(change));
      mine.subscribe((change) => own.push(change));
      await mine.append([entry('a'), newer]);
      await eventually(() => heard.length === 1);
      expectEqual(heard[0], { type: 'appended' });
      await mine.erase();
      await eventually(() => heard.length === 2);
      expectEqual(heard[1], { type: 'erased' });
      expectEqual(own, []);
    },
  },
  {
    name: 'does not tell those who have stopped listening',
    run: async (open) => {
      const [mine, theirs] = [open(), open()];
      const heard: string[] = [];
      const stop = theirs.subscribe(() => heard.push('stopped'));
      theirs.subscribe(() => heard.push('listening'));
      stop();
      await mine.append([entry('a')]);
      await eventually(() => heard.length > 0);
      expectEqual(heard, ['listening']);
    },
  },
];
