import { type RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Each holds what makes the one before tighter, and more (session-fit.css). */
const SETTINGS = ['', '1', '1 2', '1 2 3'] as const;

/** Takes the loosest setting in which all of the screen is seen at once; the tightest one may scroll. */
const fit = (main: HTMLElement): void => {
  for (const setting of SETTINGS) {
    main.dataset['fit'] = setting;
    if (main.scrollHeight <= window.innerHeight + 1 && main.offsetHeight <= window.innerHeight + 1) return;
  }
};

/**
 * Words of very different length stand on screens of very different size, and none of them may push a button off the
 * screen: numbers and words get smaller by steps until everything fits. Measured anew when `shown` changes, and when the
 * screen or the words change their size by themselves.
 */
export const useFit = (screen: RefObject<HTMLElement | null>, shown: string): void => {
  useLayoutEffect(() => {
    const main = screen.current;
    if (!main) return undefined;
    const again = (): void => fit(main);
    again();
    window.addEventListener('resize', again);
    const observer = new ResizeObserver(again);
    observer.observe(main);
    return () => {
      window.removeEventListener('resize', again);
      observer.disconnect();
    };
  }, [screen, shown]);
};
