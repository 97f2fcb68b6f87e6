import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Re-plan of the design's motion. */
export const REPLAN_MS = 220;

/**
 * A row of a plan that has just changed rests on the tint for a moment, and rolls to its new place. `value` is all that
 * is told of it; the class `row-changed` lets the tint appear.
 */
export const useReplan = <E extends HTMLElement>(value: string): RefObject<E | null> => {
  const row = useRef<E>(null);
  const before = useRef<{ readonly value: string; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const top = element.offsetTop;
    const known = before.current;
    before.current = { value, top };
    if (!known || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    if (known.value !== value) {
      element.classList.remove('row-changed');
      // Reading the layout restarts the animation for a second change that follows at once.
      void element.offsetWidth;
      element.classList.add('row-changed');
    }
    if (known.top !== top)
      element.animate([{ transform: `translateY(${known.top - top}px)` }, { transform: 'none' }], {
        duration: REPLAN_MS,
        easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
      });
  });
  return row;
};
