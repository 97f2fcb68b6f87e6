import { expect, test } from 'vitest';
import { findings } from '../../../knowledge/findings/index.ts';
import { claims } from '../../../knowledge/claims/index.ts';
import { findingsOf } from '../../../core/knowledge/index.ts';
import { forestOf, shareOf } from './forest.ts';

const named = (...ids: readonly string[]) => findings.filter(({ id }) => ids.includes(id));

test('less soreness stands on the right, as more range does', () => {
  const [axis] = forestOf(named('zhou-2024-vas-24h', 'wilke2020-rom-vs-noexercise')).axes;
  expect(axis?.rows.map(({ finding, value }) => [finding.id, value])).toEqual([
    ['wilke2020-rom-vs-noexercise', 0.74],
    ['zhou-2024-vas-24h', 0.53],
  ]);
  expect(axis?.rows.map(({ low, high }) => [low, high])).toEqual([
    [0.42, 1.01],
    [0.25, 0.82],
  ]);
});

test('percent and standardised differences never share an axis', () => {
  const { axes } = forestOf(named('zhou-2024-vas-24h', 'phillips2021-rom-60s'));
  expect(axes.map(({ scale }) => scale)).toEqual(['standardised', 'percent']);
});

test('zero is on every axis, and every mark inside it', () => {
  for (const claim of claims) {
    for (const axis of forestOf(findingsOf(claim, findings)).axes) {
      expect(axis.ticks).toContain(0);
      expect(axis.ticks.length).toBeLessThanOrEqual(7);
      for (const { value, low, high } of axis.rows) {
        for (const number of [value, low ?? value, high ?? value]) {
          expect(shareOf(axis, number)).toBeGreaterThan(0);
          expect(shareOf(axis, number)).toBeLessThan(1);
        }
      }
    }
  }
});

test('no result is lost: each stands on an axis or is told in words', () => {
  for (const claim of claims) {
    const all = findingsOf(claim, findings);
    const { axes, inWords } = forestOf(all);
    expect(axes.flatMap(({ rows }) => rows).length + inWords.length).toBe(all.length);
  }
});

test('a smaller loss than in the control group is told in words, not drawn as a loss', () => {
  const { axes, inWords } = forestOf(named('fleckenstein2017-pre-vs-post'));
  expect(axes).toEqual([]);
  expect(inWords.map(({ id }) => id)).toEqual(['fleckenstein2017-pre-vs-post']);
});
