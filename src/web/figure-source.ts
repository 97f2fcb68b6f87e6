/** Fetches figures, each once; and stores them for offline in the background. */
import { type Figure, type FigureFile, parseFigureFile } from '../core/figure/index.ts';
import type { TechniqueId } from '../core/knowledge/index.ts';
import { keepFiles, openFileStore, storeFiles } from '../io/stored-files.ts';
import { figureUrl, figureUrls } from './figure-files.ts';

/** The service worker answers from it: the same name stands in vite.config.ts. */
const STORE = 'figures';

const known = new Map<TechniqueId, Promise<Figure | null>>();

const read = async (technique: TechniqueId): Promise<Figure | null> => {
  const address = figureUrl(technique);
  if (address === undefined) return null;
  try {
    const file = (await (await fetch(address)).json()) as FigureFile;
    const parsed = parseFigureFile(file);
    return parsed.ok ? parsed.value : null;
  } catch {
    // Not stored and no network: the words are enough, and the next look tries again.
    known.delete(technique);
    return null;
  }
};

export const figureOf = (technique: TechniqueId): Promise<Figure | null> => {
  const found = known.get(technique) ?? read(technique);
  known.set(technique, found);
  return found;
};

const wholeAddress = (address: string): string => new URL(address, location.href).href;

/** Those of a session, at once: it may go where there is no network. */
export const storeFiguresOf = async (techniques: readonly TechniqueId[]): Promise<void> => {
  const store = await openFileStore(STORE);
  const addresses = new Set(techniques.flatMap((technique) => figureUrl(technique) ?? []));
  if (store) await storeFiles(store, [...addresses].map(wholeAddress));
};

/** When nothing else is to be done; browsers without this moment get a short pause. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2_000 });
    else setTimeout(resolve, 200);
  });

/** All of them, once everything that the app needs to start is stored; none for who asked to save data. */
export const storeFigures = async (): Promise<void> => {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.ready;
  const store = await openFileStore(STORE);
  const addresses = figureUrls.map(wholeAddress);
  // What could not be stored comes from the network when it is looked at, and is tried again at the next start.
  if (store) await keepFiles(store, addresses, idle);
};
