import type { CueId } from '../core/session/index.ts';

/** Vibration patterns in milliseconds: the second channel for those who do not hear the tones. */
const PATTERNS: Partial<Readonly<Record<CueId, readonly number[]>>> = {
  'get-ready': [80],
  'switch-side': [120, 80, 120],
  'change-tool': [120, 80, 120, 80, 120],
  roll: [200],
  half: [60],
  'roll-end': [80, 60, 80],
  hold: [300],
  'hold-enough': [60, 60, 60],
  'hold-end': [80, 60, 200],
  paused: [60],
  resumed: [120],
  noted: [30],
  refused: [30, 40, 30],
  done: [200, 100, 200, 100, 400],
};

/** Whether this device can vibrate. */
export const canVibrate = (): boolean => 'vibrate' in navigator;

/** Vibrates where the device can; silently does nothing elsewhere. */
export const vibrate = (id: CueId): void => {
  const pattern = PATTERNS[id];
  // Before the first touch the browser refuses and complains.
  const isTouched = (navigator as { readonly userActivation?: UserActivation }).userActivation?.hasBeenActive ?? true;
  if (pattern && isTouched && canVibrate()) navigator.vibrate([...pattern]);
};
