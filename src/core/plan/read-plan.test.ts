import { describe, expect, test } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import type { Instant, Moment, Zone } from '../base/index.ts';
import { readPlan } from './read-plan.ts';

const moment: Moment = { at: '2026-11-25T08:00:00.000Z' as Instant, zone: 'Etc/UTC' as Zone };

const blockWith = (fields: Record<string, unknown>) => {
  const read = readPlan(
    { blocks: [{ region: 'quads', side: 'left', tool: 'foam-roller', seconds: 60, ...fields }] },
    knowledge,
    moment,
  );
  return read.ok ? read.value.blocks[0] : null;
};

describe('a plan file', () => {
  test.each([
    [undefined, 3],
    [null, null],
    [4.5, 4.5],
    [0, 1],
    [0.1, 1],
    [30, 8],
  ])('with a pass of %s s is rolled at %s s', (told, kept) => {
    expect(blockWith(told === undefined ? {} : { secondsPerPass: told })?.secondsPerPass).toBe(kept);
  });

  test('cannot ask for more seconds than the hard cap', () => {
    expect(blockWith({ seconds: 1800 })?.seconds).toBe(120);
    expect(blockWith({ seconds: 1805 })).toBeNull();
  });
});
