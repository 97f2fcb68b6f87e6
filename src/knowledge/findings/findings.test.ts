import { describe, expect, test } from 'vitest';
import { findings } from './index.ts';

describe('findings', () => {
  test('have ids of their own', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    expect(findings.length).toBeGreaterThanOrEqual(40);
  });

  test('none is unverified', () => {
    expect(findings.filter(({ verification }) => verification === 'unverified')).toEqual([]);
  });

  test.each(findings)('$id claims soberly and names its paper', ({ claim, citation, year, doi, effect }) => {
    expect(claim).toMatch(/[.]$/);
    expect(claim).not.toMatch(/[!—]/);
    expect(claim.split(/\s+/).length).toBeLessThanOrEqual(35);
    expect(citation.length).toBeGreaterThan(20);
    expect(year).toBeGreaterThanOrEqual(2000);
    expect(doi ?? '10.1000/none').toMatch(/^10\.\d{4,9}\//);
    expect(effect.low ?? -Infinity).toBeLessThanOrEqual(effect.high ?? Infinity);
  });

  test.each([
    ['range of motion', 'wilke2020-rom-vs-noexercise', 'warneke2023-sham'],
    ['range of motion over weeks', 'konrad2022-training-rom', 'konrad2024-fr-4weeks'],
    ['soreness', 'zhou-2024-vas-24h', 'vatovec2024-null'],
    ['jumping', 'phillips2021-jump-60s', 'phillips2021-jump-300s'],
    ['massage guns', 'sams2023-gun-review', 'ferreira2023-gun-review'],
    ['feet', 'grieve2015-feet', 'grabow2017-foot'],
  ])('on %s stand a finding for and one against', (_, pro, contra) => {
    const ids = findings.map(({ id }) => id);
    expect(ids).toContain(pro);
    expect(ids).toContain(contra);
  });
});
