import { describe, expect, test } from 'vitest';
import { type Context, type DoseRow, type TechniqueId, CONTEXTS, TOOLS, doseTable } from '../core/knowledge/index.ts';
import { basisProblems } from './basis-problems.ts';
import { REVIEW } from './cited.ts';
import { findings } from './findings/index.ts';
import { knowledge } from './index.ts';

const rows = doseTable(knowledge);
const nameOf = ({ context, technique, tool }: DoseRow): string => `${context} ${technique ?? tool}`;
const rowOf = (context: Context, technique: TechniqueId): DoseRow => {
  const row = rows.find((each) => each.context === context && each.technique === technique);
  if (!row) throw new Error(`No row for ${technique} ${context}`);
  return row;
};
const secondsOf = ({ shortest, least, target, most, softCap, hardCap, withHolds }: DoseRow): readonly number[] =>
  [shortest, least, target, most, softCap, hardCap, withHolds].map(({ value }) => value);

describe('the dose table', () => {
  test('has each tool alone and each technique in every context, once', () => {
    expect(new Set(rows.map(nameOf)).size).toBe(rows.length);
    expect(rows).toHaveLength(CONTEXTS.length * (TOOLS.length + knowledge.techniques.length));
  });

  test('says of every number of every row where it comes from', () => {
    expect(rows.flatMap((row) => basisProblems(row, findings, nameOf(row)))).toEqual([]);
  });

  test.each(rows)('$context $tool $technique rises in steps of 5 s and stays within its caps', (row) => {
    const [shortest, least, target, most, softCap, hardCap, withHolds] = secondsOf(row) as [
      number,
      ...(readonly number[]),
    ];
    const rising = [least, target, most, softCap, hardCap];
    expect(rising).toEqual(rising.toSorted((a = 0, b = 0) => a - b));
    expect(shortest).toBeLessThanOrEqual(most ?? 0);
    expect(withHolds).toBeGreaterThanOrEqual(most ?? 0);
    expect(secondsOf(row).every((value) => value % 5 === 0 && value > 0)).toBe(true);
    expect(row.discomfortLow.value).toBeLessThan(row.discomfortHigh.value);
    expect(row.discomfortHigh.value).toBeLessThanOrEqual(5);
  });

  test.each(knowledge.techniques)('$id is never planned for longer or firmer than its own limits', (technique) => {
    for (const context of CONTEXTS) {
      const row = rowOf(context, technique.id);
      expect(row.most.value).toBeLessThanOrEqual(technique.maxSeconds.value);
      expect(row.discomfortHigh.value).toBeLessThanOrEqual(technique.maxDiscomfort.value);
      expect(row.carriedOverFrom !== null).toBe(technique.tool === 'none');
      if (technique.hold.value === 'never') expect(row.hold.longest.value).toBe(0);
    }
  });

  test.each<[Context, TechniqueId, readonly number[], number]>([
    // Shortest, least, target, most, soft cap, hard cap, with holds; longest hold.
    ['before', 'quads/foam-roller', [30, 30, 60, 60, 120, 120, 120], 30],
    ['before', 'calves/foam-roller', [30, 30, 30, 30, 60, 60, 120], 30],
    ['after', 'calves/foam-roller', [30, 30, 30, 30, 60, 60, 300], 60],
    ['after', 'quads/foam-roller', [45, 60, 60, 60, 120, 120, 300], 60],
    ['before', 'pecs/ball', [20, 20, 20, 20, 20, 40, 40], 20],
    ['rest', 'quads/none', [45, 60, 60, 60, 120, 120, 120], 90],
    ['rest', 'peroneals/stick', [20, 20, 20, 20, 20, 40, 20], 0],
  ])('%s %s is %j with holds of %i s', (context, technique, seconds, hold) => {
    const row = rowOf(context, technique);
    expect(secondsOf(row)).toEqual(seconds);
    expect(row.hold.longest.value).toBe(hold);
  });

  test('marks what the review overrides as the review, and what it never saw as our judgement', () => {
    expect(rowOf('before', 'calves/foam-roller').most.basis).toEqual({ type: 'review', ids: [REVIEW] });
    expect(rowOf('before', 'quads/foam-roller').least.basis.type).toBe('finding');
    expect(rowOf('rest', 'calves/none').most.basis).toMatchObject({
      because: expect.stringContaining('carried over from calves/stick') as string,
    });
    expect(rowOf('before', 'peroneals/foam-roller').hold.longest.basis.type).toBe('review');
    expect(rowOf('before', 'peroneals/stick').hold.longest.basis.type).toBe('judgement');
  });

  test('has no gun after hard work, and a pace only where something rolls', () => {
    const limited = rows.filter(({ highestEffort }) => highestEffort !== null);
    expect(new Set(limited.map(({ context, tool }) => `${context} ${tool}`))).toEqual(new Set(['after massage-gun']));
    for (const { motion, id } of knowledge.techniques)
      expect(rowOf('rest', id).secondsPerPass === null).toBe(motion === 'press');
  });
});

describe('a bad mark is told precisely', () => {
  test.each([
    [{ least: 30 }, 'least: the number 30 does not say where it comes from.'],
    [
      { hold: { longest: { value: 1, basis: { type: 'judgement', because: 'so' } } } },
      'hold.longest: our judgement needs a reason.',
    ],
    [{ most: { value: 1, basis: { type: 'finding', ids: [] } } }, 'most: a finding needs its id.'],
    [
      { most: { value: 1, basis: { type: 'finding', ids: ['x2020-y'] } } },
      'most: the finding "x2020-y" does not exist.',
    ],
    [{ most: { value: 1, basis: { type: 'review', ids: ['mine'] } } }, 'most: the review "mine" does not exist.'],
  ])('%j', (entry, problem) => {
    expect(basisProblems(entry, findings)).toEqual([problem]);
  });
});
