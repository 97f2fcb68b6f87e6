/**
 * Which taps count. A hand that wipes over the screen, a second finger, and the second tap of a double tap that meets
 * another button than the first must not skip a block.
 */

/** A finger tip is smaller than this, a palm or a cheek larger. CSS pixels; our judgement from the sizes phones report. */
const PALM_PX = 70;

export interface Touch {
  readonly pointerId: number;
  readonly width: number;
  readonly height: number;
}

export interface TapGuard {
  readonly down: (touch: Touch) => void;
  readonly up: (pointerId: number) => void;
  /** `clicks`: how many in quick succession, 0 for a key or a screen reader; `phase`: what the buttons mean now. */
  readonly accepts: (clicks: number, phase: string) => boolean;
}

export const createTapGuard = (): TapGuard => {
  const pointers = new Set<number>();
  let isClumsy = false;
  let lastPhase = '';
  return {
    down: ({ pointerId, width, height }) => {
      if (pointers.size === 0) isClumsy = false;
      pointers.add(pointerId);
      if (pointers.size > 1 || Math.max(width, height) > PALM_PX) isClumsy = true;
    },
    up: (pointerId) => void pointers.delete(pointerId),
    accepts: (clicks, phase) => {
      if (clicks === 0) return true;
      if (isClumsy) return false;
      const meansTheSame = phase === lastPhase;
      lastPhase = phase;
      return clicks === 1 || meansTheSame;
    },
  };
};
