import { expect, test } from 'vitest';
import { type SessionView, type SessionKey, sessionKey } from './index.ts';

const rows: readonly (readonly [key: string, phase: SessionView['phase'], meaning: SessionKey | null])[] = [
  [' ', 'roll', 'knot'],
  [' ', 'hold', 'release'],
  [' ', 'paused', 'resume'],
  [' ', 'get-ready', null],
  ['p', 'roll', 'pause'],
  ['P', 'hold', 'pause'],
  ['p', 'paused', 'resume'],
  ['ArrowLeft', 'roll', 'back'],
  ['ArrowRight', 'switch-side', 'skip'],
  ['+', 'roll', 'add-15'],
  ['Escape', 'hold', 'ask-end'],
  ['q', 'roll', 'ask-end'],
  ['s', 'hold', 'still-tight'],
  ['s', 'roll', null],
  ['t', 'roll', 'too-much'],
  [',', 'roll', 'slower'],
  ['.', 'roll', 'faster'],
  ['x', 'roll', null],
];

test.each(rows)('%j while in %s means %s', (key, phase, meaning) => {
  expect(sessionKey(key, phase)).toBe(meaning);
});
