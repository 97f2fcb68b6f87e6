/**
 * One finger on the body map. A tap raises a place by two and wraps from 10 to nothing; moving sideways sets any level;
 * moving up or down is the page scrolling, and changes nothing. Pure: positions in, what to do out.
 */
import { clamp } from '../../../core/base/index.ts';
import type { PlaceKey } from '../../../core/body/index.ts';

/** Pixels of movement before a touch is more than a tap. */
export const SLOP = 8;
/** Pixels sideways for one level: the whole scale fits under a thumb on a phone. */
const PIXELS_PER_LEVEL = 14;
const TAP_RAISES = 2;
const HIGHEST = 10;

export interface Touch {
  readonly place: PlaceKey;
  readonly x: number;
  readonly y: number;
  /** The level when it began. */
  readonly from: number;
  /** Null: it may still be a tap. */
  readonly level: number | null;
}

/** What a movement makes of a touch; null: it is scrolling, let go. */
export const moved = (touch: Touch, x: number, y: number): Touch | null => {
  const right = x - touch.x;
  const down = y - touch.y;
  if (touch.level === null) {
    if (Math.abs(down) > SLOP && Math.abs(down) >= Math.abs(right)) return null;
    if (Math.abs(right) <= SLOP) return touch;
  }
  return { ...touch, level: clamp(touch.from + Math.round(right / PIXELS_PER_LEVEL), 0, HIGHEST) };
};

/** The level that a tap leaves: two more, and after the highest nothing. */
export const tapped = (from: number): number => (from >= HIGHEST ? 0 : Math.min(HIGHEST, from + TAP_RAISES));

/** The level that a touch leaves when the finger is lifted. */
export const lifted = (touch: Touch): number => touch.level ?? tapped(touch.from);

/** The level after a key on a place; null: the key means something else. */
export const keyed = (key: string, level: number): number | null => {
  switch (key) {
    case 'ArrowUp':
      return Math.min(HIGHEST, level + 1);
    case 'ArrowDown':
      return Math.max(0, level - 1);
    case 'PageUp':
      return Math.min(HIGHEST, level + TAP_RAISES);
    case 'PageDown':
      return Math.max(0, level - TAP_RAISES);
    case 'Home':
      return 0;
    case 'End':
      return HIGHEST;
    case 'Enter':
    case ' ':
      return tapped(level);
    default:
      return null;
  }
};
