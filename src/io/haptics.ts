import type { CueId } from '../core/session/index.ts';

/** Vibration patterns in milliseconds: the second channel for those who do not hear the tones. */
const PATTERNS: Partial<Readonly<Record<CueId, readonly number[]>>> = {
  'switch-side': [120, 80, 120],
  'change-tool': [120, 80, 120, 80, 120],
  roll: [200],
  'roll-end': [80, 60, 80],
  hold: [300],
  'hold-end': [80, 60, 200],
  done: [200, 100, 200, 100, 400],
};

/** Vibrates where the device can; silently does nothing elsewhere. */
export const vibrate = (id: CueId): void => {
  const pattern = PATTERNS[id];
  if (pattern && 'vibrate' in navigator) navigator.vibrate([...pattern]);
};
