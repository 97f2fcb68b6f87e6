import { useEffect, useState } from 'preact/hooks';

type Loaded<T> = { readonly module: T } | { readonly error: unknown };

const useLoaded = <T,>(load: () => Promise<T>): Loaded<T> | null => {
  const [loaded, setLoaded] = useState<Loaded<T> | null>(null);
  useEffect(() => {
    let wanted = true;
    const take = (next: Loaded<T>): void => {
      if (wanted) setLoaded(next);
    };
    load().then(
      (module) => take({ module }),
      (error: unknown) => take({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded;
};

/**
 * A module that is loaded when it is first needed; null until then. Offline it comes from the service worker's store.
 * What cannot be loaded is thrown into the render, so that the crash screen offers to reload instead of a blank page.
 */
export const useModule = <T,>(load: () => Promise<T>): T | null => {
  const loaded = useLoaded(load);
  if (loaded && 'error' in loaded) throw loaded.error instanceof Error ? loaded.error : new Error(String(loaded.error));
  return loaded?.module ?? null;
};

/** Of a module that the screen can do without for a while: what cannot be loaded is `missing`. */
export const useSpareModule = <T,>(
  load: () => Promise<T>,
): { readonly module: T | null; readonly missing: boolean } => {
  const loaded = useLoaded(load);
  if (loaded && 'error' in loaded) return { module: null, missing: true };
  return { module: loaded?.module ?? null, missing: false };
};
