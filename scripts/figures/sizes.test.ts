import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FIGURE_LIMITS, figureSizes, sizeProblems } from './sizes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Fast; what is sent is smaller still. */
const QUALITY = 7;

test('no figure is larger than it may be, and neither are all of them', () => {
  const sizes = figureSizes(root, QUALITY);
  expect(sizes.length).toBeGreaterThan(50);
  expect(sizeProblems(sizes)).toEqual([]);
});

test('what is too large is named', () => {
  const small = { name: 'a.json', raw: 10, brotli: 5 };
  expect(sizeProblems([small])).toEqual([]);
  expect(sizeProblems([small, { name: 'b.json', raw: 90_000, brotli: FIGURE_LIMITS.one + 1 }])).toEqual([
    'b.json: 60001 bytes brotli',
  ]);
  const many = Array.from({ length: 300 }, (_, at) => ({ name: `${at}`, raw: 70_000, brotli: 20_000 }));
  expect(sizeProblems(many)).toHaveLength(2);
});
