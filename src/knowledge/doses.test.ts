import { describe, expect, test } from 'vitest';
import { isRegionId } from '../core/body/index.ts';
import { DEFAULT_SETTINGS } from '../core/journal/index.ts';
import { ACTIVITIES, CONTEXTS, TOOLS, doseOf } from '../core/knowledge/index.ts';
import { basisProblems } from './basis-problems.ts';
import { doseResponse } from './dose-response.ts';
import { findings } from './findings/index.ts';
import { knowledge } from './index.ts';

describe('doses', () => {
  test('exist for every context and tool, once', () => {
    expect(knowledge.doses).toHaveLength(CONTEXTS.length * TOOLS.length);
    for (const context of CONTEXTS) for (const tool of TOOLS) expect(doseOf(knowledge, context, tool).tool).toBe(tool);
  });

  test.each(knowledge.doses)('$context $tool rises from least to hard cap in steps of 5 s', (dose) => {
    const seconds = [dose.least, dose.target, dose.most, dose.softCap, dose.hardCap].map(({ value }) => value);
    expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
    expect(seconds.every((value) => value % 5 === 0)).toBe(true);
    expect(dose.secondsPerPass.value).toBeGreaterThan(0);
    const [low, high] = dose.discomfort.value;
    expect(low).toBeLessThan(high);
    expect(high).toBeLessThanOrEqual(5);
  });

  test.each([
    ['before', 'foam-roller', [30, 60, 90, 120, 180], 3],
    ['before', 'stick', [30, 60, 90, 120, 180], 2],
    ['before', 'ball', [30, 30, 60, 90, 120], 3],
    ['before', 'massage-gun', [30, 30, 60, 120, 120], 3],
    ['after', 'foam-roller', [90, 90, 120, 300, 300], 3],
    ['after', 'stick', [90, 90, 120, 300, 300], 2],
    ['after', 'ball', [60, 60, 90, 120, 120], 3],
    ['after', 'massage-gun', [60, 60, 120, 120, 120], 3],
    ['rest', 'foam-roller', [90, 90, 120, 300, 300], 3],
    ['rest', 'stick', [180, 180, 180, 300, 300], 2],
    ['rest', 'ball', [60, 60, 120, 120, 120], 3],
    ['rest', 'massage-gun', [60, 60, 120, 120, 120], 3],
  ] as const)('%s %s is %j at %i s per pass', (context, tool, seconds, pass) => {
    const dose = doseOf(knowledge, context, tool);
    expect([dose.least, dose.target, dose.most, dose.softCap, dose.hardCap].map(({ value }) => value)).toEqual(seconds);
    expect(dose.secondsPerPass.value).toBe(pass);
  });

  test('every number says where it comes from, and that exists', () => {
    const { doses, doseRules, needWeights, timeCosts, suitability, techniques } = knowledge;
    expect(
      basisProblems({ doses, doseRules, needWeights, timeCosts, suitability, techniques, doseResponse }, findings),
    ).toEqual([]);
  });
});

test('a session breathes as the dose rules say until somebody sets it otherwise', () => {
  const { breathInSeconds, breathOutSeconds } = DEFAULT_SETTINGS;
  expect([breathInSeconds, breathOutSeconds]).toEqual(knowledge.doseRules.breath.value);
});

describe('activities', () => {
  test.each(ACTIVITIES)('%s weighs regions between 0 and 1', (activity) => {
    const { before, after } = knowledge.activities[activity];
    for (const needs of [before, after]) {
      const entries = Object.entries(needs);
      expect(entries.length).toBeGreaterThanOrEqual(5);
      for (const [region, weight] of entries) {
        expect(isRegionId(region)).toBe(true);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }
  });

  test('a rest day asks little, and least of the IT band', () => {
    const weights = Object.values(knowledge.restNeeds);
    expect(Math.max(...weights)).toBeLessThanOrEqual(0.3);
    expect(knowledge.restNeeds['it-band']).toBe(Math.min(...weights));
  });
});
