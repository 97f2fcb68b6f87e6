import { describe, expect, test } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { type PlanHistory, type PlanRequest, EMPTY_HISTORY, assessNeeds } from './index.ts';
import { requestOf } from './requests.suite.ts';

/** Looked at are the biceps: nothing asks for them on a rest day. */
const biceps = (asked: Partial<PlanRequest> = {}, history: Partial<PlanHistory> = {}) =>
  assessNeeds(knowledge, requestOf(asked), { ...EMPTY_HISTORY, ...history })['biceps:right'];

const trained = (sets: number): Partial<PlanHistory> => ({
  workouts: [{ title: 'Curls', hoursAgo: 20, load: { biceps: sets }, sorenessLoad: { biceps: sets } }],
});

/** 1 - (1 - w1·x1)(1 - w2·x2)… with the weights of docs/PLANNER.md. */
const joined = (...shares: readonly number[]): number => 1 - shares.reduce((open, share) => open * (1 - share), 1);

describe('need', () => {
  test.each<[string, Partial<PlanRequest>, Partial<PlanHistory>, number]>([
    ['nothing known', {}, {}, 0],
    ['sore 6', { sore: { 'biceps:right': 6, 'biceps:left': 6 } }, {}, 0.6],
    ['tight 5', { tight: { 'biceps:right': 5, 'biceps:left': 5 } }, {}, 0.4],
    [
      'sore 6 and tight 5',
      { sore: { 'biceps:right': 6, 'biceps:left': 6 }, tight: { 'biceps:right': 5, 'biceps:left': 5 } },
      {},
      joined(0.6, 0.4),
    ],
    [
      'sore 10: nothing can add to it',
      { sore: { 'biceps:right': 10 }, wishes: { always: ['biceps'], never: [] } },
      {},
      1,
    ],
    ['worse than the left by 4', { sore: { 'biceps:right': 6, 'biceps:left': 2 } }, {}, joined(0.6, 0.2 * 0.4)],
    ['worse by 1 is within the noise', { sore: { 'biceps:right': 6, 'biceps:left': 5 } }, {}, 0.6],
    ['better than the left', { sore: { 'biceps:right': 2, 'biceps:left': 6 } }, {}, 0.2],
    [
      'a level of 6 told a day ago',
      {},
      { lastLevels: { 'biceps:right': { level: 6, hoursAgo: 24 } } },
      0.7 * 0.6 * 0.5,
    ],
    [
      '… and again today: today counts',
      { sore: { 'biceps:right': 3, 'biceps:left': 3 } },
      { lastLevels: { 'biceps:right': { level: 6, hoursAgo: 24 } } },
      0.3,
    ],
    ['eight sets', {}, trained(8), 0.6 * (1 - Math.exp(-1))],
    ['less than half a set', {}, trained(0.4), 0],
    ['after pull-ups', { context: 'after', activity: 'pull-up', effort: 8 }, {}, 0.8 * 0.45],
    ['after easy pull-ups', { context: 'after', activity: 'pull-up', effort: 4 }, {}, 0.8 * 0.45 * 0.5],
    ['before pull-ups, which ask less', { context: 'before', activity: 'pull-up', effort: 2 }, {}, 0.4 * 0.45],
    ['always', { wishes: { always: ['biceps'], never: [] } }, {}, 0.9],
    ['a programme', {}, { due: [{ region: 'biceps', programme: 'p', done: 1, of: 15 }] }, 0.6],
    [
      'always, rolled this minute',
      { wishes: { always: ['biceps'], never: [] } },
      { rolledHoursAgo: { 'biceps:right': 0 } },
      0.9 * 0.5,
    ],
    [
      'always, rolled half a day ago',
      { wishes: { always: ['biceps'], never: [] } },
      { rolledHoursAgo: { 'biceps:right': 12 } },
      0.9 * 0.75,
    ],
    [
      'sore 6, rolled this minute: a mark counts in full',
      { sore: { 'biceps:right': 6, 'biceps:left': 6 } },
      { rolledHoursAgo: { 'biceps:right': 0 } },
      0.6,
    ],
  ])('%s', (_, asked, history, value) => {
    expect(biceps(asked, history).value).toBeCloseTo(value, 10);
  });

  test('tells its reasons, the weightiest first', () => {
    const { reasons } = biceps(
      { sore: { 'biceps:right': 7 }, wishes: { always: ['biceps'], never: [] } },
      { ...trained(2), due: [{ region: 'biceps', programme: 'p', done: 1, of: 15 }] },
    );
    expect(reasons.map(({ type }) => type)).toEqual(['always', 'sore', 'programme', 'uneven', 'load']);
  });
});
