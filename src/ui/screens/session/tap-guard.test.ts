import { describe, expect, test } from 'vitest';
import { createTapGuard } from './tap-guard.ts';

const finger = (pointerId = 1) => ({ pointerId, width: 24, height: 30 });

describe('which taps count', () => {
  test('a finger does', () => {
    const guard = createTapGuard();
    guard.down(finger());
    guard.up(1);
    expect(guard.accepts(1, 'roll')).toBe(true);
  });

  test('a palm does not, and the next finger does', () => {
    const guard = createTapGuard();
    guard.down({ pointerId: 1, width: 110, height: 60 });
    guard.up(1);
    expect(guard.accepts(1, 'roll')).toBe(false);
    guard.down(finger(2));
    guard.up(2);
    expect(guard.accepts(1, 'roll')).toBe(true);
  });

  test('two fingers at once do not', () => {
    const guard = createTapGuard();
    guard.down(finger(1));
    guard.down(finger(2));
    guard.up(1);
    guard.up(2);
    expect(guard.accepts(1, 'roll')).toBe(false);
  });

  test('the second tap of a double tap counts only while the button means the same', () => {
    const guard = createTapGuard();
    guard.accepts(1, 'roll');
    expect(guard.accepts(2, 'hold')).toBe(false);
    guard.accepts(1, 'roll');
    expect(guard.accepts(2, 'roll')).toBe(true);
  });

  test('keys and screen readers always count', () => {
    const guard = createTapGuard();
    guard.down({ pointerId: 1, width: 110, height: 60 });
    expect(guard.accepts(0, 'roll')).toBe(true);
  });
});
