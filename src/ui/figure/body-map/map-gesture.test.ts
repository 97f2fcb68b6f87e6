import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Touch, keyed, lifted, moved, tapped } from './map-gesture.ts';

const touch = (from: number): Touch => ({ place: 'calves:left', x: 100, y: 100, from, level: null });

describe('a finger on the body map', () => {
  test.each([
    [0, 2],
    [1, 3],
    [8, 10],
    [9, 10],
    [10, 0],
  ])('a tap makes %i to %i', (from, to) => {
    expect(lifted(touch(from))).toBe(to);
  });

  test('trembling is still a tap', () => {
    const held = moved(touch(4), 107, 93);
    expect(held && lifted(held)).toBe(6);
  });

  test('sideways sets a level, and back again takes it back', () => {
    const dragged = moved(touch(4), 100 + 3 * 14, 100);
    expect(dragged?.level).toBe(7);
    const back = dragged && moved(dragged, 100, 100);
    expect(back?.level).toBe(4);
    expect(back && lifted(back)).toBe(4);
  });

  test('once it sets a level, going down no longer scrolls', () => {
    const dragged = moved(touch(4), 130, 100);
    expect(dragged && moved(dragged, 130, 200)?.level).toBe(6);
  });

  test('up or down is scrolling', () => {
    expect(moved(touch(4), 103, 120)).toBeNull();
    expect(moved(touch(4), 97, 80)).toBeNull();
  });

  test('any level can be reached from any level, and none outside 0 to 10', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: -600, max: 600 }), (from, by) => {
        const after = moved(touch(from), 100 + by, 100);
        const level = after ? lifted(after) : from;
        return level >= 0 && level <= 10 && Number.isInteger(level);
      }),
    );
    for (let from = 0; from <= 10; from += 1) {
      const reached = new Set(Array.from({ length: 401 }, (_, at) => moved(touch(from), at - 100, 100)?.level));
      for (let to = 0; to <= 10; to += 1) if (to !== from) expect([...reached, from]).toContain(to);
    }
  });
});

test('keys: arrows by one, pages by two, ends, and enter like a tap', () => {
  expect(keyed('ArrowUp', 3)).toBe(4);
  expect(keyed('ArrowDown', 0)).toBe(0);
  expect(keyed('PageUp', 9)).toBe(10);
  expect(keyed('Home', 7)).toBe(0);
  expect(keyed('End', 7)).toBe(10);
  expect(keyed('Enter', 10)).toBe(tapped(10));
  expect(keyed('Tab', 3)).toBeNull();
});
