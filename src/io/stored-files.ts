/**
 * Files that are stored in the background for when there is no network. The service worker answers from the same store
 * (see vite.config.ts). Their addresses change with what is in them, so what is stored never gets old.
 */

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

/** Stores what is missing, one after the other, so that nothing that is seen has to wait. False: not all came. */
export const storeFiles = async (
  store: FileStore,
  addresses: readonly string[],
  beforeEach: () => Promise<void> = () => Promise.resolve(),
  isOnline: () => boolean = () => navigator.onLine,
): Promise<boolean> => {
  const there = new Set((await store.keys()).map(({ url }) => url));
  for (const address of addresses) {
    if (there.has(address)) continue;
    await beforeEach();
    // Asking without a network would only be an error in the console.
    if (!isOnline()) return false;
    try {
      await store.add(new Request(address, { priority: 'low' } as RequestInit));
    } catch {
      return false;
    }
  }
  return true;
};

/** Gives back the place of files that no version needs any more. */
export const dropOtherFiles = async (store: FileStore, addresses: readonly string[]): Promise<void> => {
  const wanted = new Set(addresses);
  for (const { url } of await store.keys()) if (!wanted.has(url)) await store.delete(url);
};
