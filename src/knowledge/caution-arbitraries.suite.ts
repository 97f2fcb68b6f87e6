/** Random people for the tests of the cautions: what they have, what they ask for and what they did before. */
import fc from 'fast-check';
import { PLACES, type PlaceKey, REGIONS, SIDES, placeKey } from '../core/body/index.ts';
import { ACTIVITIES, type ActiveCaution, CONTEXTS, TOOLS } from '../core/knowledge/index.ts';
import { type PlanEdits, type PlanHistory, type RawPlanRequest, EMPTY_HISTORY } from '../core/plan/index.ts';
import { REVIEWED_IDS, REVIEWED_ROWS } from './caution-oracle.suite.ts';

/** Runs for a property that is meant to run `full` times in `npm run fuzz`, and a tenth as often in `npm test`. */
export const runsOf = (full: number): number => ((fc.readConfigureGlobal()?.numRuns ?? 100) * full) / 1000;

const refusesEverything = new Set(
  REVIEWED_ROWS.filter(({ tools, regions, when }) => tools === 'all' && regions === 'all' && when === undefined).map(
    ({ id }) => id,
  ),
);
const partial = REVIEWED_IDS.filter((id) => !refusesEverything.has(id));
const cases = [...new Set(REVIEWED_ROWS.flatMap(({ when }) => (when === undefined ? [] : [when])))];

const place = {
  region: fc.constantFrom(...REGIONS),
  side: fc.constantFrom(...SIDES),
};

/** Mostly with its place, as the check gives it; seldom one that forbids everything, or nothing would be left to test. */
const oneCaution: fc.Arbitrary<ActiveCaution> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ id: fc.constantFrom(...partial), ...place }) },
  { weight: 4, arbitrary: fc.record({ id: fc.constantFrom(...partial), region: place.region }) },
  {
    weight: 4,
    arbitrary: fc.record({ id: fc.constantFrom(...partial), ...place, cases: fc.subarray(cases, { maxLength: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ id: fc.constantFrom(...partial), cases: fc.constant([]) }) },
  { weight: 2, arbitrary: fc.record({ id: fc.constantFrom(...partial) }) },
  { weight: 1, arbitrary: fc.record({ id: fc.constantFrom(...refusesEverything) }) },
);

export const cautionLists: fc.Arbitrary<readonly ActiveCaution[]> = fc.array(oneCaution, { maxLength: 4 });

/** As the command line can say them: without cases. */
export const sayableCautions: fc.Arbitrary<readonly ActiveCaution[]> = cautionLists.map((list) =>
  list.map(({ id, region, side }) => ({
    id,
    ...(region === undefined ? {} : { region, ...(side === undefined ? {} : { side }) }),
  })),
);

export const cautionWord = ({ id, region, side }: ActiveCaution): string =>
  [id, region, side].filter((part) => part !== undefined).join(':');

const levels = fc.dictionary(
  fc.constantFrom(...PLACES.map(({ region, side }) => placeKey(region, side))),
  fc.integer({ min: 0, max: 10 }),
  { maxKeys: 10 },
);
const words = (map: Partial<Record<PlaceKey, number>>): readonly string[] =>
  Object.entries(map).map(([key, level]) => `${key}=${level}`);

/** A request as somebody types it, without its cautions. */
export const rawRequests: fc.Arbitrary<Omit<RawPlanRequest, 'caution'>> = fc
  .record({
    context: fc.constantFrom(...CONTEXTS),
    activity: fc.constantFrom(...ACTIVITIES),
    effort: fc.option(fc.integer({ min: 1, max: 10 })),
    minutes: fc.integer({ min: 2, max: 30 }),
    tools: fc.subarray([...TOOLS], { minLength: 1 }),
    sore: levels,
    tight: levels,
  })
  .map(({ context, activity, effort, minutes, tools, sore, tight }) => ({
    ...(context === 'rest' ? { rest: true } : { [context]: activity }),
    ...(context === 'rest' || effort === null ? {} : { effort: String(effort) }),
    minutes: String(minutes),
    tools: tools.join(','),
    sore: words(sore),
    tight: words(tight),
  }));

export const histories: fc.Arbitrary<PlanHistory> = fc
  .record({
    workouts: fc.array(
      fc.record({
        title: fc.string({ maxLength: 8 }),
        hoursAgo: fc.double({ min: 0, max: 120, noNaN: true }),
        load: fc.dictionary(fc.constantFrom(...REGIONS), fc.double({ min: 0, max: 30, noNaN: true }), { maxKeys: 6 }),
      }),
      { maxLength: 4 },
    ),
    last: levels,
    rolled: levels,
    sessions: fc.dictionary(fc.constantFrom(...REGIONS), fc.nat({ max: 20 }), { maxKeys: 6 }),
    tools: fc.dictionary(fc.constantFrom(...REGIONS), fc.constantFrom(...TOOLS), { maxKeys: 6 }),
  })

  .map(({ workouts, last, rolled, sessions, tools }) => ({
    ...EMPTY_HISTORY,
    workouts: workouts.map((row) => ({ ...row, sorenessLoad: row.load })),
    lastLevels: Object.fromEntries(Object.entries(last).map(([key, level]) => [key, { level, hoursAgo: 20 }])),
    rolledHoursAgo: Object.fromEntries(Object.entries(rolled).map(([key, level]) => [key, level * 3])),
    sessionsByRegion: sessions,
    lastTools: tools,
  }));

/** What somebody changed in the plan by hand: wishes for regions and tools that may be forbidden. */
export const edits: fc.Arbitrary<PlanEdits> = fc.record({
  fixed: fc.uniqueArray(
    fc.record({
      region: place.region,
      tool: fc.option(fc.constantFrom(...TOOLS)),
      seconds: fc.oneof(
        fc.constant([]),
        fc.integer({ min: 1, max: 24 }).map((fives) => SIDES.map((side) => ({ side, seconds: 5 * fives }))),
      ),
    }),
    { maxLength: 4, selector: ({ region }) => region },
  ),
  removed: fc.uniqueArray(place.region, { maxLength: 2 }),
  order: fc.uniqueArray(fc.record({ region: place.region, tool: fc.constantFrom(...TOOLS) }), {
    maxLength: 4,
    selector: ({ region }) => region,
  }),
});
