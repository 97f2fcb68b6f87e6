import { expect, test } from 'vitest';
import { TIGHT, WIDE, breathRadius, ropeAt, ropeRun } from './rope.ts';

test('the loop widens breathing in and tightens breathing out, without a jump', () => {
  expect(breathRadius('in', 0)).toBe(TIGHT);
  expect(breathRadius('in', 1)).toBe(WIDE);
  expect(breathRadius('out', 0)).toBe(WIDE);
  expect(breathRadius('out', 1)).toBe(TIGHT);
  expect(breathRadius('in', 0.5)).toBeGreaterThan(breathRadius('in', 0.25));
});

test('the orange runs along the whole rope and never beyond it', () => {
  const rope = ropeAt(TIGHT);
  expect(ropeRun(rope, 0)).toEqual({ under: 0, over: 0 });
  const whole = ropeRun(rope, 1);
  expect(whole.under).toBeCloseTo(rope.underLength);
  expect(whole.over).toBeCloseTo(rope.overLength);
  expect(ropeRun(rope, 0.5).over).toBe(0);
});

test.each([TIGHT, WIDE])('the loop of radius %d stays inside the drawing', (radius) => {
  const { centre, under } = ropeAt(radius);
  expect(centre - radius - 11).toBeGreaterThan(0);
  expect(under).not.toContain('NaN');
});
