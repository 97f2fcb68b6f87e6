import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PLACES, placeKey } from '../../src/core/body/index.ts';
import { MAP_VIEWS, parseBodyMap } from '../../src/core/figure/index.ts';
import { BODY_MAP_FILE } from './body-map-file.ts';
import { drawBodyMapView } from './body-map.ts';

const text = readFileSync(BODY_MAP_FILE);
const parsed = parseBodyMap(JSON.parse(text.toString('utf8')));
if (!parsed.ok) throw new Error('The stored body map is not one');
const map = parsed.value;

describe('the stored body map', () => {
  test('is at most 15 kB compressed, all views together', () => {
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(15_000);
  });

  test('shows every place, those of the left in the side view too', () => {
    const shown = new Set(MAP_VIEWS.flatMap((view) => map[view].places.map(({ place }) => place)));
    for (const { region, side } of PLACES) expect([...shown]).toContain(placeKey(region, side));
  });

  test('is what the human looks like now', () => {
    expect(map.soles).toEqual(drawBodyMapView('soles'));
  });

  test('has left on the left of the person', () => {
    const middle = map.front.width / 2;
    for (const { place, outline } of map.front.places) {
      const x = outline.filter((_, at) => at % 2 === 0);
      const centre = x.reduce((a, b) => a + b, 0) / x.length;
      expect(place.endsWith(centre > middle ? ':left' : ':right'), place).toBe(true);
    }
  });

  test('mirrors left and right', () => {
    const width = map.back.width;
    for (const { place, outline } of map.back.places) {
      if (!place.endsWith(':left')) continue;
      const other = map.back.places.find((each) => each.place === place.replace('left', 'right'));
      const left = Math.min(...outline.filter((_, at) => at % 2 === 0));
      const right = Math.max(...(other?.outline.filter((_, at) => at % 2 === 0) ?? []));
      expect(Math.abs(width - right - left), place).toBeLessThan(12);
    }
  });
});

test('what is no body map is refused', () => {
  expect(parseBodyMap({ ...map, front: null }).ok).toBe(false);
  expect(parseBodyMap({ ...map, soles: { ...map.soles, places: [{ place: 'tail:left', outline: [] }] } }).ok).toBe(
    false,
  );
});
