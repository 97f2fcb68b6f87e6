import { describe, expect, test } from 'vitest';
import { headsetEvent, spokenEvent } from './controls.ts';

describe('the headset', () => {
  test.each([
    ['nexttrack', 'roll', 'next', 'knot'],
    ['nexttrack', 'hold', 'next', 'release'],
    ['nexttrack', 'get-ready', 'next', 'skip'],
    ['nexttrack', 'roll', 'play', 'skip'],
    ['pause', 'roll', 'play', 'knot'],
    ['play', 'paused', 'play', 'resume'],
    ['pause', 'roll', 'next', 'pause'],
    ['previoustrack', 'roll', 'next', 'back'],
    ['previoustrack', 'roll', 'previous', 'knot'],
    ['play', 'done', 'play', null],
  ] as const)('%s while in %s, the knot on %s: %s', (action, phase, knotOn, event) => {
    expect(headsetEvent(action, phase, knotOn)).toBe(event);
  });
});

describe('a spoken word', () => {
  test.each([
    ['knot', 'knot'],
    ['it is still tight', 'still-tight'],
    ['too much', 'too-much'],
    ['let go', 'release'],
    ['i do not know', null],
    ['go on please', 'resume'],
  ] as const)('"%s" means %s', (phrase, event) => {
    expect(spokenEvent(phrase)).toBe(event);
  });
});
