import { expect, test } from 'vitest';
import { placesToRate } from './rated-places.ts';

test('the most sore region comes first, then head to foot', () => {
  const regions = placesToRate(
    [
      { region: 'calves', side: 'left' },
      { region: 'glutes', side: 'left' },
      { region: 'quads', side: 'right' },
    ],
    { 'quads:right': 6, 'calves:right': 9 },
  );
  expect(regions.map(({ region }) => region)).toEqual(['quads', 'glutes', 'calves']);
});

test('a block of both sides asks for left and right, each with where it began', () => {
  const [upperBack] = placesToRate([{ region: 'upper-back', side: 'both' }], { 'upper-back:left': 3 });
  expect(upperBack?.places).toEqual([
    { region: 'upper-back', side: 'left', before: 3 },
    { region: 'upper-back', side: 'right', before: null },
  ]);
});

test('a side that was worked twice is asked once', () => {
  const [calves] = placesToRate(
    [
      { region: 'calves', side: 'right' },
      { region: 'calves', side: 'right' },
    ],
    {},
  );
  expect(calves?.places.map(({ side }) => side)).toEqual(['right']);
});

test('nothing worked, nothing asked', () => {
  expect(placesToRate([], { 'calves:left': 4 })).toEqual([]);
});
