import { describe, expect, test } from 'vitest';
import { askPersistence, estimateStorage, readPersistence } from './persistence.ts';

const refuses = (): Promise<never> => Promise.reject(new TypeError('refused'));
const yes = async () => true;
const no = async () => false;

describe('persistence', () => {
  test.each([
    ['no storage at all', undefined, 'unknown', 'unknown'],
    ['storage without answers', {}, 'unknown', 'unknown'],
    ['granted before', { persisted: yes, persist: refuses }, 'persisted', 'persisted'],
    ['granted when asked', { persisted: no, persist: yes }, 'not-persisted', 'persisted'],
    ['not granted', { persisted: no, persist: no }, 'not-persisted', 'not-persisted'],
    ['an exception', { persisted: refuses, persist: refuses }, 'unknown', 'unknown'],
  ])('%s', async (_, storage, state, answer) => {
    expect(await readPersistence(storage)).toBe(state);
    expect(await askPersistence(storage)).toBe(answer);
  });

  test('tells how much room there is, where the browser does', async () => {
    expect(await estimateStorage({ estimate: async () => ({ usage: 5, quota: 100 }) })).toEqual({
      usedBytes: 5,
      quotaBytes: 100,
    });
    expect(await estimateStorage({ estimate: async () => ({}) })).toBeNull();
    expect(await estimateStorage({ estimate: refuses })).toBeNull();
    expect(await estimateStorage(undefined)).toBeNull();
  });
});
