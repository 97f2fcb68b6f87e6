import { describe, expect, test } from 'vitest';
import { type Finding, contradicting, findingProblems } from '../../core/knowledge/index.ts';
import { findings } from './index.ts';

const [first] = findings;
if (!first) throw new Error('There are no findings');

describe('findings', () => {
  test('are all here', () => {
    expect(findings.length).toBeGreaterThanOrEqual(217);
  });

  test('have nothing wrong with them', () => {
    expect(findings.flatMap((finding) => findingProblems(finding, findings))).toEqual([]);
  });

  test('of one paper name it in the same words', () => {
    const byDoi = new Map<string, string>();
    for (const { citation } of findings) {
      if (citation.doi === null) continue;
      expect(byDoi.get(citation.doi) ?? citation.text).toBe(citation.text);
      byDoi.set(citation.doi, citation.text);
    }
  });

  test.each([
    ['range of motion', 'wilke2020-rom-vs-noexercise', 'warneke2024-warmup-equivalence'],
    ['range of motion over weeks', 'jena2022-2week-calf', 'konrad2024-fr-4weeks'],
    ['soreness', 'zhou-2024-vas-24h', 'vatovec2024-null'],
    ['power', 'peacock2014-warmup', 'phillips2021-jump-300s'],
    ['massage guns', 'sams2023-gun-review', 'ferreira2023-gun-review'],
  ])('on %s the one for it and the one against it are linked', (_, pro, contra) => {
    const finding = findings.find(({ id }) => id === pro);
    expect(finding && contradicting(finding, findings).map(({ id }) => id)).toContain(contra);
  });

  test('that speak against rolling are not left out', () => {
    const against = findings.filter(({ direction }) => direction === 'no-difference' || direction === 'worse');
    expect(against.length).toBeGreaterThanOrEqual(70);
  });
});

describe('a bad entry is told precisely', () => {
  const bad: readonly (readonly [string, Partial<Finding>, string])[] = [
    ['an id in another form', { id: 'Naderi 2020' }, 'the id must be like "naderi2020-2min".'],
    ['a claim without an end', { claim: 'Rolling helps' }, 'the claim must end with a full stop.'],
    ['hype', { claim: 'Rolling works wonders!' }, 'the claim must have neither "!" nor a long dash.'],
    [
      'a claim that is too long',
      { claim: `${'word '.repeat(40)}end.` },
      'the claim has 41 words; at most 35 are allowed.',
    ],
    [
      'no tool',
      { about: { ...first.about, tools: [] } },
      "about.tools is empty; use 'none' where nothing was treated.",
    ],
    ['no outcome', { about: { ...first.about, outcomes: [] } }, 'about.outcomes needs one to 3 outcomes.'],
    [
      'a value outside its interval',
      { effect: { ...first.effect, value: 9, low: 0, high: 1, interval: 'ci95', scale: 'standardised' } },
      'effect.value 9 lies outside 0 to 1.',
    ],
    [
      'half an interval',
      { effect: { ...first.effect, value: 1, low: 0, high: null, interval: 'none', scale: 'percent' } },
      'effect needs both low and high, or neither.',
    ],
    [
      'numbers without a scale',
      { effect: { ...first.effect, value: 1, low: null, high: null, interval: 'none', scale: 'none' } },
      'effect has numbers, so it needs a scale.',
    ],
    [
      'a DOI that is an address',
      { citation: { ...first.citation, doi: 'https://doi.org/10.1000/1' } },
      'citation.doi "https://doi.org/10.1000/1" is not a DOI such as 10.1000/182.',
    ],
    [
      'an opponent that does not exist',
      { contradicts: ['nobody2020-x'] },
      'contradicts "nobody2020-x", which does not exist.',
    ],
    [
      'an opponent about something else',
      { contradicts: ['sleep-gap'] },
      'contradicts "sleep-gap", which measured something else (sleep).',
    ],
    ['an id that is taken', { id: 'sleep-gap' }, 'the id is taken.'],
    [
      'a result that is there already',
      { id: 'again2020-again' },
      `tells the same result as "${first.id}": merge them.`,
    ],
  ];

  test.each(bad)('%s', (_, change, problem) => {
    const entry: Finding = { ...first, contradicts: [], ...change };
    expect(findingProblems(entry, [...findings, entry])).toContain(`${entry.id}: ${problem}`);
  });
});
