import { describe, expect, test } from 'vitest';
import { type FileStore, dropOtherFiles, storeFiles } from './stored-files.ts';

const address = (name: string): string => `https://unknot.example/${name}`;

const fakeStore = (names: readonly string[], broken: readonly string[] = []) => {
  const there = new Set(names.map(address));
  const asked: string[] = [];
  const store: FileStore = {
    keys: () => Promise.resolve([...there].map((url) => ({ url }))),
    add: ({ url }) => {
      asked.push(url);
      if (broken.map(address).includes(url)) return Promise.reject(new TypeError('no network'));
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
    expect(await storeFiles(store, ['a', 'b', 'c'].map(address), soon, online)).toBe(true);
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
    expect(stored).toBe(false);
    expect(waits).toBe(2);
    expect(asked).toEqual(['a', 'b'].map(address));
    expect(there()).toEqual([address('a')]);
  });

  test('are not asked for without a network', async () => {
    const { store, asked } = fakeStore([]);
    expect(await storeFiles(store, [address('a')], soon, () => false)).toBe(false);
    expect(asked).toEqual([]);
  });

  test('leave when no version needs them', async () => {
    const { store, there } = fakeStore(['a-old', 'a-new', 'b']);
    await dropOtherFiles(store, ['a-new', 'b'].map(address));
    expect(there()).toEqual(['a-new', 'b'].map(address));
  });
});
