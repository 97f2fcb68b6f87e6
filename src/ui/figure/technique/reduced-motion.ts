import { useMemo } from 'preact/hooks';

/** Whether the person asked their device for less motion; read once, when the screen opens. */
export const useReducedMotion = (): boolean =>
  useMemo(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches, []);
