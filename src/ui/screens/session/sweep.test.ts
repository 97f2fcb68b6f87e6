import { expect, test } from 'vitest';
import { lampOf, softTurn } from './sweep.ts';

test('the thumb reaches both ends and the middle in time', () => {
  expect(softTurn(0, 3)).toBeCloseTo(0);
  expect(softTurn(0.5, 3)).toBeCloseTo(0.5);
  expect(softTurn(1, 3)).toBeCloseTo(1);
});

test('it is even between the turns and slower at them', () => {
  const step = (from: number): number => softTurn(from + 0.01, 3) - softTurn(from, 3);
  expect(step(0.3)).toBeCloseTo(step(0.6), 6);
  expect(step(0)).toBeLessThan(step(0.5) / 2);
});

test('it never goes back on its way', () => {
  for (let at = 0; at < 1; at += 0.01) expect(softTurn(at + 0.01, 2)).toBeGreaterThan(softTurn(at, 2));
});

test.each([
  [0, 0],
  [0.32, 0],
  [0.5, 1],
  [0.7, 2],
  [1, 2],
])('at %d the lamp %d is lit', (position, lamp) => {
  expect(lampOf(position)).toBe(lamp);
});
