/** docs/PLANNER.md has every weight of the planner in one table, as it is in the knowledge. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Basis, type Cited } from '../src/core/knowledge/index.ts';
import { knowledge } from '../src/knowledge/index.ts';
import { programmeRules } from '../src/knowledge/programmes.ts';

const text = readFileSync(new URL('../docs/PLANNER.md', import.meta.url), 'utf8');

const basisText = (basis: Basis): string => {
  if (basis.type === 'judgement') return `our judgement: ${basis.because}`;
  return `${basis.type === 'finding' ? '' : 'review '}${basis.ids.map((id) => `\`${id}\``).join(', ')}`;
};

type Weight = readonly [name: string, cited: Cited<unknown>];

const rowText = ([name, { value, basis }]: Weight): string =>
  `| \`${name}\` | ${String(value)} | ${basisText(basis)} |`;

const { needWeights, timeCosts, suitability, doseRules } = knowledge;

const WEIGHTS: readonly Weight[] = [
  ...Object.entries(needWeights).map(([name, cited]): Weight => [`need.${name}`, cited as Cited<number>]),
  ['benefit.tau', doseRules.tau],
  ['dose.shortest.before', doseRules.shortest.before],
  ['dose.shortest.after', doseRules.shortest.after],
  ['dose.shortest.rest', doseRules.shortest.rest],
  ['dose.leastByHand', doseRules.leastByHand],
  ['dose.sideDifference', doseRules.sideDifference],
  ['dose.sorerSideExtra', doseRules.sorerSideExtra],
  ['dose.hardAboveEffort', doseRules.hardAboveEffort],
  ...Object.entries(suitability.tool).map(([tool, cited]): Weight => [`suitability.${tool}`, cited]),
  ['suitability.gunAfter', suitability.gunAfter],
  ['suitability.secondChoice', suitability.secondChoice],
  ...Object.entries(timeCosts).map(([name, cited]): Weight => [`way.${name}`, cited as Cited<number>]),
  ['programme.weeks', programmeRules.weeks],
  ['programme.timesPerWeek', programmeRules.timesPerWeek],
];

describe('the page on the planner', () => {
  test('has every weight in its table, with what it rests on, and no other', () => {
    const rows = text.split('\n').filter((line) => /^\| `(need|benefit|dose|suitability|way|programme)\./.test(line));
    expect(rows.join('\n')).toBe(WEIGHTS.map(rowText).join('\n'));
  });

  test('names every field of the model that is printed', () => {
    for (const field of [
      'budgetSeconds',
      'openingSeconds',
      'stations',
      'fromSeconds',
      'betweenSeconds',
      'regions',
      'durations',
      'optimum',
      'certificate',
      'upperBound',
      'multipliers',
      'filled',
    ])
      expect(text).toContain(`\`${field}\``);
  });
});
