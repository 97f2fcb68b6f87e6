import { useEffect, useState } from 'preact/hooks';

type Loaded<T> = { readonly module: T } | { readonly error: unknown };

/**
 * A module that is loaded when it is first needed; null until then. Offline it comes from the service worker's store.
 * What cannot be loaded is thrown into the render, so that the crash screen offers to reload instead of a blank page.
 */
export const useModule = <T,>(load: () => Promise<T>): T | null => {
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
  if (loaded && 'error' in loaded) throw loaded.error instanceof Error ? loaded.error : new Error(String(loaded.error));
  return loaded?.module ?? null;
};
