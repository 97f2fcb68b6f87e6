import { describe, expect, test } from 'vitest';
import { STORE_CASES } from './journal-store.suite.ts';
import { createMemoryDatabase, createMemoryStore } from './memory-store.ts';

describe('the store in memory', () => {
  test.each(STORE_CASES)('$name', async ({ run }) => {
    const database = createMemoryDatabase();
    await expect(run(() => createMemoryStore(database))).resolves.toBeUndefined();
  });
});
