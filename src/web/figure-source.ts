/** Fetches figures, each once; and stores all of them for offline in the background. */
import { type Figure, type FigureFile, parseFigureFile } from '../core/figure/index.ts';
import type { TechniqueId } from '../core/knowledge/index.ts';
import { figureUrl, figureUrls } from './figure-files.ts';

const known = new Map<TechniqueId, Promise<Figure | null>>();

const read = async (technique: TechniqueId): Promise<Figure | null> => {
  const address = figureUrl(technique);
  if (address === undefined) return null;
  try {
    // What is stored is taken as it is: its address changes when it does.
    const stored = await globalThis.caches?.match(address, { ignoreVary: true });
    const file = (await (stored ?? (await fetch(address))).json()) as FigureFile;
    const parsed = parseFigureFile(file);
    return parsed.ok ? parsed.value : null;
  } catch {
    // Not stored and no network: the words are enough, and the next look tries again.
    known.delete(technique);
    return null;
  }
};

export const figureSource = (technique: TechniqueId): Promise<Figure | null> => {
  const found = known.get(technique) ?? read(technique);
  known.set(technique, found);
  return found;
};

/** One after the other, so that nothing that is seen has to wait; the service worker keeps what comes by. */
export const storeFigures = async (): Promise<void> => {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.ready;
  for (const address of figureUrls) {
    if (!navigator.onLine) return;
    try {
      await fetch(address, { priority: 'low' } as RequestInit);
    } catch {
      return;
    }
  }
};
