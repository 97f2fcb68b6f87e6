import { describe, expect, test } from 'vitest';
import { PLACES, REGIONS, placeKey } from '../../../core/body/index.ts';
import type { Levels } from '../../../core/plan/index.ts';
import { BUBBLE_RADIUS, allBubbles } from './bubbles.tsx';
import { FLOOR_Y, SHAPES, VIEWS, anchorOf, viewOf } from './shapes.ts';

test.each(REGIONS)('%s can be pointed at in the view that shows it best', (region) => {
  expect(anchorOf(region, viewOf(region))).not.toBeNull();
});

test.each(VIEWS)('the %s view has each region once', (view) => {
  const regions = SHAPES[view].flatMap(({ region }) => (region === null ? [] : [region]));
  expect(new Set(regions).size).toBe(regions.length);
});

describe('the numbers', () => {
  const levels = Object.fromEntries(PLACES.map(({ region, side }) => [placeKey(region, side), 5])) as Levels;
  test.each(VIEWS)('of a fully marked body never touch in the %s view', (view) => {
    const bubbles = allBubbles(view, levels);
    expect(bubbles.length).toBeGreaterThan(15);
    for (const a of bubbles) {
      expect(a.y + BUBBLE_RADIUS).toBeLessThanOrEqual(FLOOR_Y);
      for (const b of bubbles) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * BUBBLE_RADIUS);
    }
  });
});
