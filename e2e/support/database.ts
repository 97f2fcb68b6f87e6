/** What stands in the page's database, read past the app. */
import type { Page } from '@playwright/test';

/** All rows of a store, in the order of their keys; each as the fields that a test asks for. */
export const rowsIn = <Row>(page: Page, store: 'entries' | 'heartbeat'): Promise<readonly Partial<Row>[]> =>
  page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('unknot');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const rows = await new Promise<Partial<Row>[]>((resolve, reject) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result as Partial<Row>[]);
      request.onerror = () => reject(new Error('no rows'));
    });
    database.close();
    return rows;
  }, store);

/** Puts rows into a store as they were read from another page. The app must read them anew. */
export const addRows = (page: Page, store: 'entries', rows: readonly object[]): Promise<void> =>
  page.evaluate(
    async ({ name, told }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('unknot');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('no database'));
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(name, 'readwrite');
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(new Error('not written'));
        for (const row of told) transaction.objectStore(name).put(row);
      });
      database.close();
    },
    { name: store, told: rows },
  );

/** The events of all sessions, in the order in which they were written. */
export const sessionStepsIn = async (page: Page): Promise<readonly string[]> => {
  const rows = await rowsIn<{ kind: string; event: string }>(page, 'entries');
  return rows.flatMap(({ kind, event }) => (kind === 'session-step' && event !== undefined ? [event] : []));
};

/** Gives the session that was begun other blocks: each is its first one, but for what is told. The app must read them anew. */
export const changeBlocks = (page: Page, blocks: readonly Readonly<Record<string, unknown>>[]): Promise<void> =>
  page.evaluate(async (told) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('unknot');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const transaction = database.transaction('entries', 'readwrite');
    const entries = transaction.objectStore('entries');
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(new Error('not written'));
    });
    const request = entries.getAll();
    request.onsuccess = () => {
      const rows = request.result as { kind: string; blocks: Record<string, unknown>[] }[];
      const row = rows.find((each) => each.kind === 'session-started');
      if (row) entries.put({ ...row, blocks: told.map((block) => ({ ...row.blocks[0], ...block })) });
    };
    await ended;
    database.close();
  }, blocks);
