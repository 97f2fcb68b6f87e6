import { expect, test } from 'vitest';
import { weekShares } from './week-shares.ts';

test.each([
  [0, [0, 0, 0]],
  [1, [1 / 3, 0, 0]],
  [4, [1, 1 / 3, 0]],
  [9, [1, 1, 1]],
])('%i of 9 days fill three weeks from the left', (done, shares) => {
  expect(weekShares(done, 3, 3)).toEqual(shares);
});
