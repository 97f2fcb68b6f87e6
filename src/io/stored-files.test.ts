import { describe, expect, test } from 'vitest';
import { err, ok } from '../core/base/index.ts';
import { type FileStore, dropOtherFiles, keepFiles, storeFiles } from './stored-files.ts';

const address = (name: string): string => `https://unknot.example/${name}`;

const fakeStore = (names: readonly string[], broken: readonly string[] = [], room = Number.POSITIVE_INFINITY) => {
  const there = new Set(names.map(address));
  const asked: string[] = [];
  const store: FileStore = {
    keys: () => Promise.resolve([...there].map((url) => ({ url }))),
    add: ({ url }) => {
      asked.push(url);
      if (broken.map(address).includes(url)) return Promise.reject(new TypeError('no network'));
      if (there.size >= room) return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
      there.add(url);
      return Promise.resolve();
    },
    delete: (url) => Promise.resolve(there.delete(url)),
  };
  return { store, there: () => [...there].sort(), asked };
};

const soon = (): Promise<void> => Promise.resolve();
const online = (): boolean => true;

describe('files for when there is no network', () => {
  test('are fetched once, in their order', async () => {
    const { store, there, asked } = fakeStore(['b']);
    expect(await storeFiles(store, ['a', 'b', 'c'].map(address), soon, online)).toEqual(ok(undefined));
    expect(asked).toEqual(['a', 'c'].map(address));
    expect(there()).toEqual(['a', 'b', 'c'].map(address));
  });

  test('wait before each, and stop where the network does', async () => {
    const { store, there, asked } = fakeStore([], ['b']);
    let waits = 0;
    const wait = (): Promise<void> => {
      waits += 1;
      return Promise.resolve();
    };
    const stored = await storeFiles(store, ['a', 'b', 'c'].map(address), wait, online);
    expect(stored).toEqual(err({ type: 'not-fetched' }));
    expect(waits).toBe(2);
    expect(asked).toEqual(['a', 'b'].map(address));
    expect(there()).toEqual([address('a')]);
  });

  test('are not asked for without a network', async () => {
    const { store, asked } = fakeStore([]);
    expect(await storeFiles(store, [address('a')], soon, () => false)).toEqual(err({ type: 'not-fetched' }));
    expect(asked).toEqual([]);
  });

  test('leave when no version needs them', async () => {
    const { store, there } = fakeStore(['a-old', 'a-new', 'b']);
    await dropOtherFiles(store, ['a-new', 'b'].map(address));
    expect(there()).toEqual(['a-new', 'b'].map(address));
  });

  test('are no surprise where the store cannot be read', async () => {
    const { store } = fakeStore([]);
    const closed: FileStore = { ...store, keys: () => Promise.reject(new DOMException('closed', 'SecurityError')) };
    expect(await storeFiles(closed, [address('a')], soon, online)).toEqual(err({ type: 'unavailable' }));
    expect(await dropOtherFiles(closed, [])).toBe(0);
  });

  test('replace the old ones only when all are there', async () => {
    const half = fakeStore(['old'], ['b']);
    expect(await keepFiles(half.store, ['a', 'b'].map(address), soon, online)).toEqual(err({ type: 'not-fetched' }));
    expect(half.there()).toEqual(['a', 'old'].map(address));
    const whole = fakeStore(['old']);
    expect(await keepFiles(whole.store, ['a', 'b'].map(address), soon, online)).toEqual(ok(undefined));
    expect(whole.there()).toEqual(['a', 'b'].map(address));
  });

  test('take the room of the old ones where there is none for both', async () => {
    const { store, there } = fakeStore(['old-1', 'old-2'], [], 3);
    expect(await keepFiles(store, ['a', 'b'].map(address), soon, online)).toEqual(ok(undefined));
    expect(there()).toEqual(['a', 'b'].map(address));
  });

  test('say that there is no room, and keep what fits', async () => {
    const { store, there } = fakeStore([], [], 1);
    expect(await keepFiles(store, ['a', 'b'].map(address), soon, online)).toEqual(err({ type: 'full' }));
    expect(there()).toEqual(['a'].map(address));
  });
});
