import { useEffect, useState } from 'preact/hooks';

const THEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** A number that changes whenever the colours of the page may have: by the system, or by the person's choice. */
export const useTheme = (): number => {
  const [theme, setTheme] = useState(0);
  useEffect(() => {
    const changed = (): void => setTheme((before) => before + 1);
    const queries = THEMES.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', changed);
    const chosen = new MutationObserver(changed);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      for (const query of queries) query.removeEventListener('change', changed);
      chosen.disconnect();
    };
  }, []);
  return theme;
};
