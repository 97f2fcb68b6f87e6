/**
 * Which place a finger means. Fingers are wider than a shin muscle: a touch counts for the place whose outline is
 * nearest, inside or not, as long as it is near enough.
 */
import type { PlaceKey } from '../../../core/body/index.ts';

/** A place as it is drawn in one view. Points alternate x and y, in the units of the view. */
export interface MapPlace {
  readonly place: PlaceKey;
  readonly outline: readonly number[];
  /** How far a narrow place reaches into its wider neighbours, so that it can be hit at all. Absent: not at all. */
  readonly grace?: number;
}

/** Distance from a point to a closed outline, negative inside. */
export const distanceToOutline = (outline: readonly number[], x: number, y: number): number => {
  const count = outline.length / 2;
  let nearest = Number.POSITIVE_INFINITY;
  let inside = false;
  for (let at = 0, before = count - 1; at < count; before = at, at += 1) {
    const ax = outline[2 * before] ?? 0;
    const ay = outline[2 * before + 1] ?? 0;
    const bx = outline[2 * at] ?? 0;
    const by = outline[2 * at + 1] ?? 0;
    const dx = bx - ax;
    const dy = by - ay;
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(ax + along * dx - x, ay + along * dy - y));
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside ? -nearest : nearest;
};

/** The place that a touch at a point means, at most `reach` away; null if none is near enough. */
export const nearestPlace = (places: readonly MapPlace[], x: number, y: number, reach: number): PlaceKey | null => {
  let best: PlaceKey | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { place, outline, grace = 0 } of places) {
    const distance = distanceToOutline(outline, x, y);
    if (distance <= reach && distance - grace < least) {
      best = place;
      least = distance - grace;
    }
  }
  return best;
};
