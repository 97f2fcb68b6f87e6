import { expect, test } from 'vitest';
import { toAndFro } from './figure-loop.tsx';
import { fitInto } from './paint.ts';

test('a loop goes there and comes back in its own times', () => {
  const at = [0, 1.5, 3, 3.5, 4, 5.5].map((seconds) => toAndFro(seconds, 3, 1));
  expect(at).toEqual([0, expect.closeTo(0.5), 1, expect.closeTo(0.5), 0, expect.closeTo(0.5)]);
});

test('a figure is as large as its place allows, and never cut off', () => {
  expect(fitInto([5, 7, 200, 100], { width: 350, height: 400 })).toEqual({ width: 350, height: 175 });
  expect(fitInto([0, 0, 100, 200], { width: 350, height: 400 })).toEqual({ width: 200, height: 400 });
  expect(fitInto([0, 0, 100, 200], { width: 350, height: 0 })).toEqual({ width: 0, height: 0 });
});
