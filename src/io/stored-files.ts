/**
 * Files that are stored in the background for when there is no network. The service worker answers from the same store
 * (see vite.config.ts). Their addresses change with what is in them, so what is stored never gets old.
 */

import { type Result, err, ok } from '../core/base/index.ts';

/** Why not everything could be stored. What came before stays. */
export type StoreFilesError =
  /** No network, or an answer that is no file: the next start tries again. */
  | { readonly type: 'not-fetched' }
  /** The browser gives no more room. */
  | { readonly type: 'full' }
  /** The browser's store cannot be read. */
  | { readonly type: 'unavailable' };

/** What is needed of the browser's cache. */
export interface FileStore {
  readonly keys: () => Promise<readonly { readonly url: string }[]>;
  /** Fetches and stores; fails without a network. */
  readonly add: (request: Request) => Promise<void>;
  readonly delete: (address: string) => Promise<boolean>;
}

/** Null where the browser stores nothing. */
export const openFileStore = async (name: string): Promise<FileStore | null> => {
  if (!('caches' in globalThis)) return null;
  return caches.open(name).catch(() => null);
};

const isFull = (exception: unknown): boolean => exception instanceof Error && exception.name === 'QuotaExceededError';

const storedAddresses = async (store: FileStore): Promise<readonly string[] | null> => {
  try {
    return (await store.keys()).map(({ url }) => url);
  } catch {
    return null;
  }
};

/** Stores what is missing, one after the other, so that nothing that is seen has to wait. */
export const storeFiles = async (
  store: FileStore,
  addresses: readonly string[],
  beforeEach: () => Promise<void> = () => Promise.resolve(),
  isOnline: () => boolean = () => navigator.onLine,
): Promise<Result<void, StoreFilesError>> => {
  const stored = await storedAddresses(store);
  if (!stored) return err({ type: 'unavailable' });
  const there = new Set(stored);
  for (const address of addresses) {
    if (there.has(address)) continue;
    await beforeEach();
    // Asking without a network would only be an error in the console.
    if (!isOnline()) return err({ type: 'not-fetched' });
    try {
      await store.add(new Request(address, { priority: 'low' } as RequestInit));
    } catch (exception) {
      return err({ type: isFull(exception) ? 'full' : 'not-fetched' });
    }
  }
  return ok(undefined);
};

/** Gives back the place of files that no version needs any more. How many were thrown away. */
export const dropOtherFiles = async (store: FileStore, addresses: readonly string[]): Promise<number> => {
  const wanted = new Set(addresses);
  const others = (await storedAddresses(store))?.filter((address) => !wanted.has(address)) ?? [];
  const dropped = await Promise.all(others.map((address) => store.delete(address).catch(() => false)));
  return dropped.filter(Boolean).length;
};

/**
 * Keeps exactly these files. The old ones stay until all new ones are there, so that a version that was fetched by half
 * loses nothing; but where there is no room for both, the old ones go first.
 */
export const keepFiles = async (
  store: FileStore,
  addresses: readonly string[],
  beforeEach?: () => Promise<void>,
  isOnline?: () => boolean,
): Promise<Result<void, StoreFilesError>> => {
  const stored = await storeFiles(store, addresses, beforeEach, isOnline);
  if (stored.ok) {
    await dropOtherFiles(store, addresses);
    return stored;
  }
  const mayFit = stored.error.type === 'full' && (await dropOtherFiles(store, addresses)) > 0;
  return mayFit ? storeFiles(store, addresses, beforeEach, isOnline) : stored;
};
