import { expect, test } from 'vitest';
import { type ClockPair, compareOnsets, deviceTimes, driftOf, findOnsets } from './onsets.ts';

const RATE = 8_000;

const tone = (samples: Float32Array, from: number, seconds: number): void => {
  for (let at = Math.round(from * RATE); at < (from + seconds) * RATE; at += 1) samples[at] = Math.sin(at) * 0.3;
};

test('finds where each sound begins, once', () => {
  const samples = new Float32Array(RATE * 3);
  tone(samples, 0.5, 0.2);
  tone(samples, 2, 0.05);
  const onsets = findOnsets(samples, RATE);
  expect(onsets).toHaveLength(2);
  expect(onsets[0]).toBeCloseTo(0.5, 2);
  expect(onsets[1]).toBeCloseTo(2, 2);
});

test('a late sound is an error, an absent one is missing', () => {
  expect(compareOnsets([0, 1, 2], [10, 11, 12.02], 10).errorsMs.map(Math.round)).toEqual([0, 0, 20]);
  expect(compareOnsets([0, 1, 2], [10, 12], 10).missing).toBe(1);
});

test('where nobody knows the beginning, the middle one is taken', () => {
  expect(compareOnsets([0, 1, 2], [5, 6.004, 7.004]).errorsMs.map(Math.round)).toEqual([0, 0, 4]);
});

test('what was over before the recorder was ready is missing, the rest is in its place', () => {
  const { errorsMs, missing } = compareOnsets([0, 7, 8, 9, 10, 13], [57, 58, 59, 60, 63]);
  expect(missing).toBe(1);
  expect(Math.max(...errorsMs)).toBeLessThan(1);
});

test('the last sound against the first ones is the drift', () => {
  expect(driftOf([5, 5, 6, 5, 25])).toBe(20);
});

test('an audio clock that stood for a moment is set right by the pairs', () => {
  const pairs = Array.from({ length: 200 }, (_, index): ClockPair => {
    const device = index / 10;
    return [device, Math.floor((device - (device > 10 ? 0.03 : 0)) * 50) / 50];
  });
  const [early = 0, late = 0] = deviceTimes([5, 15], pairs);
  expect(early).toBeCloseTo(5, 1);
  expect(late).toBeCloseTo(15.03, 1);
});
