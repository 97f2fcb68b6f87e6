import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLACES, placeKey } from '../../../core/body/index.ts';
import { parseBodyMap } from '../../../core/figure/index.ts';
import { type MapSide, MAP_SIDES, drawMap } from './map-drawing.ts';
import { bestSideOf } from './best-side.ts';
import { type Zoom, ZOOMS, REACH, frameOf, touchedRegions, zoomOf } from './map-frames.ts';
import { nearestPlace } from './nearest-place.ts';

const parsed = parseBodyMap(JSON.parse(readFileSync(new URL('body-map.json', import.meta.url), 'utf8')));
if (!parsed.ok) throw new Error('The stored body map is not one');
const drawings = drawMap(parsed.value);

/** The stage of a phone 390 wide: what is left beside the edges, and between title and floor line. */
const STAGE = { width: 350, height: 400 };
const FINGER = 48;

/** Whether some square of a finger's size means this place all over, in a frame on a phone. */
const hasRoom = (side: MapSide, zoom: Zoom, place: string): boolean => {
  const drawing = drawings[side];
  const frame = frameOf(drawing, zoom);
  const unit = Math.max(frame.width / STAGE.width, frame.height / STAGE.height);
  const finger = FINGER * unit;
  const places = drawing.places.filter((each) =>
    touchedRegions(side, zoom).some((region) => each.place.startsWith(`${region}:`)),
  );
  const own = places.find((each) => each.place === place);
  if (!own) return false;
  const reach = REACH * unit;
  const offsets = [0, 0.25, 0.5, 0.75, 1].map((share) => share * finger);
  const [ax, ay] = own.anchor;
  for (let dx = -2 * finger; dx <= finger; dx += finger / 40) {
    for (let dy = -2 * finger; dy <= finger; dy += finger / 12) {
      const inside = offsets.every((x) =>
        offsets.every((y) => nearestPlace(places, ax + dx + x, ay + dy + y, reach) === place),
      );
      if (inside) return true;
    }
  }
  return false;
};

describe('on a phone', () => {
  const frames = MAP_SIDES.flatMap((side) =>
    ZOOMS.filter((zoom) => zoom !== 'whole' && (zoom === 'feet') === (side === 'soles')).map((zoom) => ({
      side,
      zoom,
    })),
  );

  test.each(frames)('each place to touch from $side, $zoom, has room for a finger', ({ side, zoom }) => {
    const regions = touchedRegions(side, zoom);
    const cramped = drawings[side].places
      .map(({ place }) => place)
      .filter((place) => regions.some((region) => place.startsWith(`${region}:`)))
      .filter((place) => !hasRoom(side, zoom, place));
    expect(cramped).toEqual([]);
  });

  test.each(PLACES)('$region $side can be touched in the frame that is best for it', ({ region, side }) => {
    const best = bestSideOf(region);
    expect(hasRoom(best === 'beside' ? side : best, zoomOf(region), placeKey(region, side))).toBe(true);
  });
});

test('an anchor lies inside its place', () => {
  for (const side of MAP_SIDES) {
    for (const { place, anchor } of drawings[side].places) {
      expect(
        nearestPlace(
          drawings[side].places.filter((each) => each.place === place),
          ...anchor,
          0,
        ),
        place,
      ).toBe(place);
    }
  }
});

test('the right side is the mirror image of the left', () => {
  expect(drawings.right.places.every(({ place }) => place.endsWith(':right'))).toBe(true);
  expect(drawings.right.places.map(({ place }) => place.replace('right', 'left'))).toEqual(
    drawings.left.places.map(({ place }) => place),
  );
});
