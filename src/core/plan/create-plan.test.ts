import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { msToInstant } from '../base/index.ts';
import type { BlockSide } from '../body/index.ts';
import { type PlanHistory, type PlanRequest, EMPTY_HISTORY, FRESH, createPlan, nextMinute } from './index.ts';
import { MOMENT, histories, requestOf, requests } from './requests.suite.ts';

const plan = (over: Partial<PlanRequest> = {}, history: Partial<PlanHistory> = {}) =>
  createPlan(requestOf(over), { ...EMPTY_HISTORY, ...history }, knowledge);

describe('why a block is there', () => {
  test('yesterday’s load is told as the reason', () => {
    const workouts = [{ title: 'Leg day', hoursAgo: 22, load: { quads: 7.5 }, sorenessLoad: { quads: 7.5 } }];
    const block = plan({}, { workouts }).blocks.find(({ region }) => region === 'quads');
    expect(block?.why).toContainEqual({ type: 'load', region: 'quads', load: 7.5, title: 'Leg day', daysAgo: 1 });
  });

  test('six hours ago is yesterday when it is past midnight', () => {
    const moment = { ...MOMENT, at: msToInstant(Date.UTC(2026, 10, 23, 23, 30)) };
    const workouts = [{ title: 'Run', hoursAgo: 6, load: { calves: 5 }, sorenessLoad: { calves: 5 } }];
    const block = plan({ moment }, { workouts }).blocks.find(({ region }) => region === 'calves');
    expect(block?.why).toContainEqual({ type: 'load', region: 'calves', load: 5, title: 'Run', daysAgo: 1 });
  });

  test('every block tells what set its seconds', () => {
    for (const { why, seconds } of plan({ context: 'before', activity: 'squat' }).blocks)
      expect(why).toContainEqual(expect.objectContaining({ type: 'dose', seconds }));
  });

  test('what was chosen by hand says so', () => {
    const made = createPlan(requestOf(), EMPTY_HISTORY, knowledge, { ...FRESH, fixed: [{ region: 'adductors' }] });
    const block = made.blocks.find(({ region }) => region === 'adductors');
    expect(block?.why).toContainEqual({ type: 'by-hand', region: 'adductors' });
  });
});

describe('cautions', () => {
  test('a blood clot refuses everything and comes first', () => {
    const made = plan({ cautions: [{ id: 'dvt' }] });
    expect(made.refused.every(({ reason }) => reason.type === 'caution' && reason.caution === 'dvt')).toBe(true);
    expect(made.cautions[0]).toBe('dvt');
  });

  test('a local caution without its place refuses everything', () => {
    expect(plan({ cautions: [{ id: 'open-wound' }] }).blocks).toEqual([]);
  });
});

describe('what was left out', () => {
  test('fits beside the whole plan with the time that it is said to need', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        const made = createPlan(asked, history, knowledge);
        const fixed = [...new Set(made.blocks.map(({ region }) => region))].map((region) => {
          const here = made.blocks.filter((block) => block.region === region);
          return {
            region,
            tool: here[0]?.tool ?? 'none',
            seconds: Object.fromEntries(here.map(({ side, seconds }): [BlockSide, number] => [side, seconds])),
          };
        });
        for (const { region, side, reason } of made.leftOut) {
          if (reason.type !== 'no-time' || side !== undefined) continue;
          expect(reason.secondsMissing).toBeGreaterThan(0);
          const { unkept } = createPlan(asked, history, knowledge, {
            ...FRESH,
            secondsLeft: asked.minutes * 60 + reason.secondsMissing,
            fixed: [...fixed, { region }],
          });
          expect(unkept.filter((row) => row.reason.type === 'no-time')).toEqual([]);
        }
      }),
    );
  });
});

describe('one more minute', () => {
  const next = (over: Partial<PlanRequest>) => nextMinute(requestOf(over), EMPTY_HISTORY, knowledge);

  test('buys a region', () => {
    expect(next({ context: 'before', activity: 'squat', minutes: 5 })).toMatchObject({
      added: ['hip-flexors-tfl'],
      dropped: [],
    });
  });

  test('or more seconds for what is there', () => {
    const bought = next({
      minutes: 3,
      sore: { 'quads:left': 9, 'quads:right': 9 },
      tools: ['stick'],
      wishes: { always: [], never: ['calves', 'it-band'] },
    });
    expect(bought).toEqual(null);
    const some = next({
      minutes: 2,
      sore: { 'quads:left': 9, 'quads:right': 9 },
      tools: ['stick'],
      wishes: { always: [], never: ['calves', 'it-band'] },
    });
    expect(some).toEqual({ added: [], dropped: [], longer: [{ region: 'quads', seconds: 20 }] });
  });

  test('buys nothing when all is done that is advised, and nothing beyond thirty', () => {
    expect(next({ context: 'before', activity: 'squat', minutes: 29 })).toBe(null);
    expect(next({ minutes: 30 })).toBe(null);
  });

  test('is never said to buy anything that the plan for a minute more does not hold', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        fc.pre(asked.minutes < 30);
        const bought = nextMinute(asked, history, knowledge);
        if (!bought) return;
        const now = createPlan(asked, history, knowledge);
        const more = createPlan({ ...asked, minutes: asked.minutes + 1 }, history, knowledge, {
          ...FRESH,
          previous: now.blocks,
        });
        const has = (made: typeof now, region: string): boolean => made.blocks.some((block) => block.region === region);
        for (const region of bought.added) expect([has(now, region), has(more, region)]).toEqual([false, true]);
        for (const region of bought.dropped) expect([has(now, region), has(more, region)]).toEqual([true, false]);
      }),
    );
  });
});
