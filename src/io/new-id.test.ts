import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test('ids sort as they were made, also within one millisecond and when the clock jumps back', () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => newId(1_800_000_000_000 - (at % 3)));
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});

test('ids have the form of a UUID version 7', () => {
  expect(newId(1_800_000_000_000)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
