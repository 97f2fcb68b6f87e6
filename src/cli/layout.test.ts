import { expect, test } from 'vitest';
import { labelled, listed, paragraph } from './layout.ts';

const LONG = 'word '.repeat(60).trim();

test('a long text is broken at spaces and loses nothing', () => {
  const lines = paragraph(LONG, '    - ').split('\n');
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => line.length <= 92)).toBe(true);
  expect(lines.map((line) => line.slice(6)).join(' ')).toBe(LONG);
  expect(lines[0]?.startsWith('    - word')).toBe(true);
  expect(lines[1]?.startsWith('      word')).toBe(true);
});

test('a word that is too long stays whole', () => {
  expect(paragraph(`a ${'x'.repeat(100)} b`)).toBe(`a\n${'x'.repeat(100)}\nb`);
});

test('what has no text has no line', () => {
  expect(labelled('DOI', '')).toEqual([]);
  expect(listed('Stop if', [])).toEqual([]);
  expect(labelled('DOI', '10.1/x')).toEqual(['  DOI: 10.1/x']);
  expect(listed('Stop if', ['a', 'b'])).toEqual(['  Stop if:', '    - a', '    - b']);
});
