import { type RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Each tighter than the one before (session-fit.css). */
const TIGHTEST = 3;

/** Takes the loosest setting in which all of the screen is seen at once; the tightest one may scroll. */
const fit = (main: HTMLElement): void => {
  for (let level = 0; level <= TIGHTEST; level += 1) {
    main.dataset['fit'] = String(level);
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
