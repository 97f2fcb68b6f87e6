import { useEffect, useState } from 'preact/hooks';

/** A module that is loaded when it is first needed; null until then. Offline it comes from the service worker's store. */
export const useModule = <T,>(load: () => Promise<T>): T | null => {
  const [module, setModule] = useState<T | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((loaded) => {
      if (wanted) setModule(() => loaded);
    });
    return () => {
      wanted = false;
    };
  }, [load]);
  return module;
};
