import { describe, expect, test } from 'vitest';
import { type Moment, msToInstant, parseZone } from '../base/index.ts';
import { programmeRules } from '../../knowledge/programmes.ts';
import { type Programme, type RolledSession, dueRegions, programmeProgress, supportOf } from './index.ts';

const zone = parseZone('Europe/Berlin');
if (!zone.ok) throw new Error('no zone');

const HAMSTRINGS: Programme = {
  id: 'p',
  goal: 'hamstring-flexibility',
  regions: ['hamstrings'],
  weeks: 5,
  timesPerWeek: 3,
};

/** At 18:00 UTC; the programme begins on day 0, a Monday, at noon. */
const day = (at: number, hour = 18): Moment => ({
  at: msToInstant(Date.UTC(2026, 2, 2 + at, hour)),
  zone: zone.value,
});

const rolled = (at: number, seconds = 45, region: 'hamstrings' | 'calves' = 'hamstrings'): RolledSession => ({
  ...day(at),
  done: (['left', 'right'] as const).map((side) => ({ region, side, seconds })),
});

const progress = (days: readonly number[], now: number, programme = HAMSTRINGS) =>
  programmeProgress(
    programme,
    day(0, 12),
    days.map((at) => rolled(at)),
    day(now, 20),
  );

describe('what a programme wants today', () => {
  test.each([
    ['the first day', [], 0, 'due'],
    ['the day itself', [0], 0, 'done'],
    ['the day after', [0], 1, 'resting'],
    ['two days after', [0], 2, 'due'],
    ['three times a week are enough', [0, 2, 4], 5, 'enough'],
    ['a new week begins', [0, 2, 4], 7, 'due'],
    ['two times are left for the last two days', [4], 5, 'due'],
    ['a week was missed: the next asks for no more than its own', [0, 2, 4, 14, 16, 18], 19, 'enough'],
    ['all is done', [0, 2, 4, 7, 9, 11, 14, 16, 18, 21, 23, 25, 28, 30, 32], 33, 'complete'],
    ['all is done but for one, after the last week', [0, 2, 4, 7, 9, 11, 14, 16, 18, 21, 23, 25, 28, 30], 40, 'due'],
  ])('%s', (_, days, now, today) => {
    expect(progress(days, now).today).toBe(today);
  });
});

describe('progress', () => {
  test('counts days, not sessions', () => {
    expect(progress([0, 0, 2], 3)).toMatchObject({ done: 2, of: 15, week: 1, doneThisWeek: 2 });
  });

  test('counts no more than its times in a week, so that one week never stands for two', () => {
    expect(progress([0, 1, 2, 3, 4, 5, 6], 7)).toMatchObject({ done: 3, week: 2, doneThisWeek: 0 });
  });

  test('forgives missed weeks: what was done stays, and the weeks go on', () => {
    expect(progress([0, 2], 60)).toMatchObject({ done: 2, of: 15, week: 9, today: 'due' });
  });

  test('what was rolled before the programme began does not count', () => {
    expect(progress([-3, -1], 0)).toMatchObject({ done: 0 });
  });

  test('other regions and a touch do not count, two goes of a day do', () => {
    const of = (sessions: readonly RolledSession[]) => programmeProgress(HAMSTRINGS, day(0, 12), sessions, day(1)).done;
    expect(of([rolled(0, 45, 'calves')])).toBe(0);
    expect(of([rolled(0, 10)])).toBe(0);
    expect(of([rolled(0, 10), rolled(0, 10)])).toBe(1);
  });

  test('one side is enough, since the other may be off limits', () => {
    const left = { ...day(0), done: [{ region: 'hamstrings' as const, side: 'left' as const, seconds: 30 }] };
    expect(programmeProgress(HAMSTRINGS, day(0, 12), [left], day(0, 20)).done).toBe(1);
  });

  test('days are those of the zone in which they were lived', () => {
    const auckland = parseZone('Pacific/Auckland');
    if (!auckland.ok) throw new Error('no zone');
    const session = { ...rolled(0), zone: auckland.value };
    // 18:00 UTC is the next morning there.
    expect(programmeProgress(HAMSTRINGS, day(0, 12), [session], { ...day(0, 20), zone: auckland.value })).toMatchObject(
      {
        done: 1,
        today: 'done',
      },
    );
  });
});

describe('what studies say', () => {
  test.each([
    [['hamstrings'], 'supported'],
    [['quads'], 'supported'],
    [['calves'], 'not-supported'],
    [['lats'], 'not-studied'],
    [['hamstrings', 'calves'], 'not-supported'],
    [['hamstrings', 'lats'], 'not-studied'],
  ] as const)('%j: %s', (regions, support) => {
    expect(supportOf(programmeRules, regions)).toBe(support);
  });

  test('five weeks, three times a week', () => {
    expect([programmeRules.weeks.value, programmeRules.timesPerWeek.value]).toEqual([5, 3]);
  });
});

describe('what today wants of all programmes', () => {
  const begun = (id: string, regions: Programme['regions'], days: readonly number[], now: number) => {
    const programme = { ...HAMSTRINGS, id, regions };
    return { programme, begun: day(0, 12), progress: progress(days, now, programme) };
  };

  test('nothing when none is due', () => {
    expect(dueRegions([begun('a', ['hamstrings'], [0], 1)])).toEqual([]);
  });

  test('each region once, for the programme that is least far', () => {
    const all = [begun('a', ['hamstrings'], [0, 2], 4), begun('b', ['hamstrings', 'quads'], [], 4)];
    expect(dueRegions(all)).toEqual([
      { region: 'hamstrings', programme: 'b', done: 0, of: 15 },
      { region: 'quads', programme: 'b', done: 0, of: 15 },
    ]);
  });
});
