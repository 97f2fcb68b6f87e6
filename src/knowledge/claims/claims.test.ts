import { describe, expect, test } from 'vitest';
import { type Claim, CERTAINTIES, certaintyOf, claimProblems, findingsOf } from '../../core/knowledge/index.ts';
import { findings } from '../findings/index.ts';
import { claims } from './index.ts';

const keyOf = (claim: Claim) => findings.filter(({ id }) => claim.key.includes(id));

/** Flesch-Kincaid grade of one sentence or two; syllables are counted as groups of vowels. */
const gradeOf = (text: string): number => {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const sentences = text.match(/[.;:]/g)?.length ?? 1;
  const syllables = words.map((word) => {
    const groups =
      word
        .toLowerCase()
        .replace(/(?<=[^aeiouy]{1})e$/, '')
        .match(/[aeiouy]+/g)?.length ?? 1;
    return Math.max(1, groups);
  });
  const sum = syllables.reduce((a, b) => a + b, 0);
  return 0.39 * (words.length / sentences) + 11.8 * (sum / words.length) - 15.59;
};

describe('claims', () => {
  test('have nothing wrong with them', () => {
    expect(claims.flatMap((claim) => claimProblems(claim, findings))).toEqual([]);
  });

  test('have ids of their own', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  test.each(claims)('$id is said in plain words', ({ sentence, says }) => {
    expect(gradeOf(sentence)).toBeLessThanOrEqual(11);
    expect(gradeOf(says)).toBeLessThanOrEqual(11);
    expect(sentence).not.toMatch(/\b(SMD|efficacy|significant|meta-analys|proprioception|randomi[sz]ed|placebo)\b/i);
  });

  test('read at the level of a pupil of thirteen on average', () => {
    const grades = claims.map(({ sentence }) => gradeOf(sentence));
    expect(grades.reduce((a, b) => a + b, 0) / grades.length).toBeLessThanOrEqual(8);
  });

  test.each([
    ['lactic-acid', 'contradicted'],
    ['releases-fascia', 'contradicted'],
    ['toxins', 'not-shown'],
    ['prevents-injuries', 'not-shown'],
    ['soreness', 'partly'],
    ['between-sets', 'contradicted'],
  ])('%s is %s', (id, verdict) => {
    expect(claims.find((claim) => claim.id === id)?.verdict).toBe(verdict);
  });

  test('show results against them beside the results for them', () => {
    const soreness = claims.find(({ id }) => id === 'soreness');
    const directions = new Set(soreness && findingsOf(soreness, findings).map(({ direction }) => direction));
    expect([...directions]).toEqual(expect.arrayContaining(['helps', 'no-difference']));
  });

  test('lose a step of certainty for each doubt', () => {
    const claim = claims.find(({ id }) => id === 'range-now');
    if (!claim) throw new Error('range-now is missing');
    const none = certaintyOf({ ...claim, doubts: {} }, keyOf(claim));
    const one = certaintyOf({ ...claim, doubts: { bias: 'x' } }, keyOf(claim));
    expect(CERTAINTIES.indexOf(none) - CERTAINTIES.indexOf(one)).toBe(1);
    expect(certaintyOf({ ...claim, doubts: {} }, [])).toBe('very-low');
  });
});

describe('a bad claim is told precisely', () => {
  const claim = claims.find(({ id }) => id === 'soreness');
  if (!claim) throw new Error('soreness is missing');
  const bad: readonly (readonly [string, Partial<Claim>, string])[] = [
    ['a key result that does not exist', { key: ['x2020-y'] }, 'key result "x2020-y" does not exist.'],
    [
      'a key result about something else',
      { key: ['sleep-gap'] },
      'key result "sleep-gap" is about another tool, region or outcome.',
    ],
    ['no key result', { key: [] }, 'it needs at least one key result.'],
    [
      'a hidden disagreement',
      { doubts: { bias: 'x' } },
      'it needs the doubt "inconsistent": its key results disagree against the same kind of comparison.',
    ],
    [
      'a long sentence',
      { sentence: `${'word '.repeat(26)}end.` },
      'its sentence has 27 words; at most 25 are allowed.',
    ],
    [
      'a shaky support',
      { verdict: 'supported', doubts: { bias: 'x', inconsistent: 'x', imprecise: 'x' } },
      'a supported claim cannot have very low certainty.',
    ],
  ];
  test.each(bad)('%s', (_, change, problem) => {
    expect(claimProblems({ ...claim, ...change }, findings)).toContain(`soreness: ${problem}`);
  });
});
