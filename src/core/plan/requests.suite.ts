/** Random requests, histories and frames for the tests of the planner. */
import fc from 'fast-check';
import { knowledge } from '../../knowledge/index.ts';
import { type Moment, msToInstant, parseZone } from '../base/index.ts';
import { PLACES, REGIONS, SIDES, placeKey } from '../body/index.ts';
import { ACTIVITIES, CONTEXTS, TOOLS, type ActiveCaution } from '../knowledge/index.ts';
import { EMPTY_HISTORY, FRESH, NO_WISHES, type PlanFrame, type PlanHistory, type PlanRequest } from './index.ts';

const zone = parseZone('Europe/Berlin');
if (!zone.ok) throw new Error('no zone');
export const MOMENT: Moment = { at: msToInstant(Date.UTC(2026, 10, 23, 18)), zone: zone.value };

/** A rest day with ten minutes and a roller, unless said otherwise. */
export const requestOf = (over: Partial<PlanRequest> = {}): PlanRequest => ({
  context: 'rest',
  activity: null,
  effort: null,
  minutes: 10,
  tools: ['foam-roller'],
  sore: {},
  tight: {},
  cautions: [],
  wishes: NO_WISHES,
  getReadySeconds: 10,
  moment: MOMENT,
  ...over,
});

const levels = fc.dictionary(
  fc.constantFrom(...PLACES.map(({ region, side }) => placeKey(region, side))),
  fc.integer({ min: 0, max: 10 }),
  { maxKeys: 8 },
);

const cautions: fc.Arbitrary<readonly ActiveCaution[]> = fc.array(
  fc.record(
    {
      id: fc.constantFrom(...knowledge.cautions.map(({ id }) => id)),
      region: fc.constantFrom(...REGIONS),
      side: fc.constantFrom(...SIDES),
    },
    { requiredKeys: ['id'] },
  ),
  { maxLength: 3 },
);

const workouts = fc.array(
  fc.record({
    title: fc.string(),
    hoursAgo: fc.double({ min: 0, max: 120, noNaN: true }),
    load: fc.dictionary(fc.constantFrom(...REGIONS), fc.double({ min: 0, max: 30, noNaN: true }), { maxKeys: 6 }),
  }),
  { maxLength: 4 },
);

export const histories: fc.Arbitrary<PlanHistory> = fc
  .record({
    workouts,
    last: levels,
    rolled: levels,
    lastTools: fc.dictionary(fc.constantFrom(...REGIONS), fc.constantFrom(...TOOLS), { maxKeys: 4 }),
    due: fc.uniqueArray(fc.constantFrom(...REGIONS), { maxLength: 2 }),
  })
  .map(({ workouts: rows, last, rolled, lastTools, due }) => ({
    ...EMPTY_HISTORY,
    workouts: rows.map((row) => ({ ...row, sorenessLoad: row.load })),
    lastLevels: Object.fromEntries(Object.entries(last).map(([key, level]) => [key, { level, hoursAgo: 20 }])),
    rolledHoursAgo: Object.fromEntries(Object.entries(rolled).map(([key, level]) => [key, level * 3])),
    lastTools,
    due: due.map((region) => ({ region, programme: 'p', done: 2, of: 15 })),
  }));

const wishes = fc.uniqueArray(fc.constantFrom(...REGIONS), { maxLength: 4 }).map((regions) => ({
  always: regions.slice(0, 2),
  never: regions.slice(2),
}));

export const requests: fc.Arbitrary<PlanRequest> = fc
  .record({
    context: fc.constantFrom(...CONTEXTS),
    activity: fc.constantFrom(...ACTIVITIES),
    effort: fc.option(fc.integer({ min: 1, max: 10 })),
    minutes: fc.integer({ min: 2, max: 30 }),
    tools: fc.subarray([...TOOLS], { minLength: 1 }),
    sore: levels,
    tight: levels,
    cautions,
    wishes: fc.oneof({ weight: 3, arbitrary: fc.constant(NO_WISHES) }, { weight: 1, arbitrary: wishes }),
    getReadySeconds: fc.constantFrom(5, 10, 15, 20, 30),
  })
  .map((row) => requestOf(row.context === 'rest' ? { ...row, activity: null, effort: null } : row));

const offered = fc.constantFrom(...knowledge.techniques);

/** What a hand and a session may ask for, also what cannot be. */
export const frames: fc.Arbitrary<PlanFrame> = fc.record({
  secondsLeft: fc.option(fc.integer({ min: 0, max: 1200 })),
  position: fc.option(offered.map(({ region, tool, posture }) => ({ region, tool, posture }))),
  done: fc.uniqueArray(
    fc.record({
      region: fc.constantFrom(...REGIONS),
      side: fc.constantFrom(...SIDES),
      seconds: fc.integer({ min: 0, max: 90 }),
    }),
    { maxLength: 3, selector: ({ region }) => region },
  ),
  fixed: fc.uniqueArray(
    fc
      .record({
        at: offered,
        withTool: fc.boolean(),
        seconds: fc.option(fc.dictionary(fc.constantFrom(...SIDES, 'both'), fc.integer({ min: 0, max: 200 }))),
        least: fc.option(fc.integer({ min: 0, max: 60 })),
      })
      .map(({ at, withTool, seconds, least }) => ({
        region: at.region,
        ...(withTool ? { tool: at.tool } : {}),
        ...(seconds === null ? {} : { seconds }),
        ...(least === null ? {} : { leastSeconds: least }),
      })),
    { maxLength: 3, selector: ({ region }) => region },
  ),
  removed: fc.array(
    fc.record({ region: fc.constantFrom(...REGIONS), side: fc.constantFrom(...SIDES) }, { requiredKeys: ['region'] }),
    { maxLength: 3 },
  ),
  order: fc.uniqueArray(
    offered.map(({ region, tool }) => ({ region, tool })),
    { maxLength: 5, selector: ({ region }) => region },
  ),
  only: fc.option(fc.subarray([...REGIONS]), { freq: 4 }),
  previous: fc.constant(FRESH.previous),
});
