import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { msToInstant, parseZone } from '../base/index.ts';
import { PLACES, REGIONS, SIDES, type PlaceKey, type RegionId, type Side, placeKey } from '../body/index.ts';
import { ACTIVITIES, CONTEXTS, TOOLS, type ActiveCaution } from '../knowledge/index.ts';
import { refusedTechniques } from '../../knowledge/refused-techniques.ts';
import { type Block, EMPTY_HISTORY, NO_WISHES, type PlanHistory, type PlanRequest, createPlan } from './index.ts';

const zone = parseZone('Europe/Berlin');
if (!zone.ok) throw new Error('no zone');
const MOMENT = { at: msToInstant(Date.UTC(2026, 10, 23, 18)), zone: zone.value };

const request = (over: Partial<PlanRequest> = {}): PlanRequest => ({
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

const plan = (over: Partial<PlanRequest> = {}, history: PlanHistory = EMPTY_HISTORY) =>
  createPlan(request(over), history, knowledge);
const regions = (blocks: readonly Block[]): readonly RegionId[] => [...new Set(blocks.map(({ region }) => region))];

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
const histories: fc.Arbitrary<PlanHistory> = fc
  .record({ workouts, last: levels, rolled: levels })
  .map(({ workouts: rows, last, rolled }) => ({
    workouts: rows.map((row) => ({ ...row, sorenessLoad: row.load })),
    lastLevels: Object.fromEntries(Object.entries(last).map(([key, level]) => [key, { level, hoursAgo: 20 }])),
    rolledHoursAgo: Object.fromEntries(Object.entries(rolled).map(([key, level]) => [key, level * 3])),
    sessionsByRegion: {},
    lastTools: {},
    due: [],
  }));
const requests: fc.Arbitrary<PlanRequest> = fc
  .record({
    context: fc.constantFrom(...CONTEXTS),
    activity: fc.constantFrom(...ACTIVITIES),
    effort: fc.option(fc.integer({ min: 1, max: 10 })),
    minutes: fc.integer({ min: 2, max: 30 }),
    tools: fc.subarray([...TOOLS], { minLength: 1 }),
    sore: levels,
    tight: levels,
    cautions,
    getReadySeconds: fc.constantFrom(5, 10, 15, 20, 30),
  })
  .map((row) =>
    request({ ...row, ...(row.context === 'rest' ? { activity: null, effort: null } : {}) } as Partial<PlanRequest>),
  );

const level = (map: Partial<Record<PlaceKey, number>>, region: RegionId, side: Side): number =>
  map[placeKey(region, side)] ?? 0;

describe('every plan', () => {
  test('keeps to the minutes, in steps of five seconds', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        const made = createPlan(asked, history, knowledge);
        const sum = made.blocks.reduce((total, { seconds, getReadySeconds }) => total + seconds + getReadySeconds, 0);
        expect(made.totalSeconds).toBe(sum);
        expect(sum).toBeLessThanOrEqual(asked.minutes * 60);
        for (const { seconds, getReadySeconds } of made.blocks) {
          expect(seconds % 5).toBe(0);
          expect(seconds).toBeGreaterThanOrEqual(15);
          expect(getReadySeconds % 5).toBe(0);
          expect(getReadySeconds).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('uses only owned tools, offered techniques and their limits', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        for (const block of createPlan(asked, history, knowledge).blocks) {
          const technique = knowledge.techniques.find(({ id }) => id === block.technique);
          expect(asked.tools).toContain(block.tool);
          expect(technique).toMatchObject({ region: block.region, tool: block.tool, posture: block.posture });
          expect(block.seconds).toBeLessThanOrEqual(technique?.maxSeconds.value ?? 0);
          expect(block.discomfort[1]).toBeLessThanOrEqual(technique?.maxDiscomfort.value ?? 0);
          expect(refusedTechniques.some(({ region, tool }) => region === block.region && tool === block.tool)).toBe(
            false,
          );
          expect(block.side === 'both').toBe(technique?.sides === 'midline');
          if (asked.context === 'after' && (asked.effort ?? 10) > 6) expect(block.tool).not.toBe('massage-gun');
        }
      }),
    );
  });

  test('gives left and right the same, or the clearly sorer side up to 30 s more', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        const { blocks } = createPlan({ ...asked, cautions: [] }, history, knowledge);
        for (const region of regions(blocks)) {
          const here = blocks.filter((block) => block.region === region && block.side !== 'both');
          if (here.length === 0) continue;
          const [left, right] = SIDES.map((side) => here.find((block) => block.side === side)?.seconds ?? 0) as [
            number,
            number,
          ];
          const apart = Math.max(
            Math.abs(level(asked.sore, region, 'left') - level(asked.sore, region, 'right')),
            Math.abs(level(asked.tight, region, 'left') - level(asked.tight, region, 'right')),
          );
          if (apart < 2) expect(left).toBe(right);
          else {
            expect(Math.abs(left - right)).toBeLessThanOrEqual(30);
            const worse = (side: Side): number =>
              Math.max(level(asked.sore, region, side), level(asked.tight, region, side));
            if (worse('left') > worse('right')) expect(left).toBeGreaterThanOrEqual(right);
            if (worse('right') > worse('left')) expect(right).toBeGreaterThanOrEqual(left);
          }
        }
      }),
    );
  });

  test('is the same for the same input, whatever the order of tools and cautions', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        const once = createPlan(asked, history, knowledge);
        expect(createPlan(structuredClone(asked), structuredClone(history), knowledge)).toEqual(once);
        const turned = { ...asked, tools: asked.tools.toReversed(), cautions: asked.cautions.toReversed() };
        expect(createPlan(turned, history, knowledge).blocks).toEqual(once.blocks);
      }),
    );
  });

  test('leaves nothing in need unmentioned', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        const made = createPlan(asked, history, knowledge);
        const named = new Set([...made.blocks, ...made.leftOut, ...made.refused].map(({ region }) => region));
        for (const { region, side } of PLACES) {
          if (level(asked.sore, region, side) > 0 || level(asked.tight, region, side) > 0)
            expect(named).toContain(region);
        }
      }),
    );
  });
});

describe('worked scenarios', () => {
  test('before squats with five minutes and a roller: the legs, 60 s at most, no gun of course', () => {
    const { blocks } = plan({ context: 'before', activity: 'squat', minutes: 5 });
    expect(regions(blocks)).toContain('quads');
    expect(blocks.every(({ tool }) => tool === 'foam-roller')).toBe(true);
  });

  test('one sore calf and two minutes: the calf', () => {
    const { blocks } = plan({ minutes: 2, sore: { 'calves:right': 6 } });
    expect(blocks.find(({ region }) => region === 'calves')).toMatchObject({ side: 'right', seconds: 30 });
  });

  test('after hard work the gun is refused, and used after easy work', () => {
    const hard = plan({ context: 'after', activity: 'run', tools: ['massage-gun'] });
    expect(hard.blocks).toEqual([]);
    expect(hard.refused).toContainEqual({
      region: 'calves',
      tool: 'massage-gun',
      reason: { type: 'gun-after-hard-work' },
    });
    expect(
      plan({ context: 'after', activity: 'run', effort: 4, tools: ['massage-gun'] }).blocks.length,
    ).toBeGreaterThan(0);
  });

  test('a sore low back with a roller: refused as not advised, and a ball would do', () => {
    const made = plan({ sore: { 'lower-back-ql:left': 5, 'lower-back-ql:right': 5 } });
    expect(made.refused).toContainEqual({
      region: 'lower-back-ql',
      tool: 'foam-roller',
      reason: { type: 'not-advised' },
    });
    expect(regions(made.blocks)).not.toContain('lower-back-ql');
  });

  test('nothing as a tool is a plan of its own', () => {
    const { blocks } = plan({ tools: ['none'], sore: { 'calves:left': 5 } });
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.every(({ tool }) => tool === 'none')).toBe(true);
  });

  test('a blood clot refuses everything and names itself', () => {
    const made = plan({ cautions: [{ id: 'dvt' }] });
    expect(made.blocks).toEqual([]);
    expect(made.refused.every(({ reason }) => reason.type === 'caution' && reason.caution === 'dvt')).toBe(true);
    expect(made.cautions[0]).toBe('dvt');
  });

  test('a wound on the left calf refuses that calf only', () => {
    const made = plan({
      minutes: 30,
      sore: { 'calves:left': 5, 'calves:right': 5 },
      cautions: [{ id: 'open-wound', region: 'calves', side: 'left' }],
    });
    expect(made.blocks.filter(({ region }) => region === 'calves').map(({ side }) => side)).toEqual(['right']);
    expect(made.refused).toContainEqual({
      region: 'calves',
      side: 'left',
      reason: { type: 'caution', caution: 'open-wound' },
    });
    expect(regions(made.blocks)).toContain('quads');
  });

  test('a local caution without its place refuses everything', () => {
    expect(plan({ cautions: [{ id: 'open-wound' }] }).blocks).toEqual([]);
  });

  test('yesterday’s load is told as the reason', () => {
    const history = {
      ...EMPTY_HISTORY,
      workouts: [{ title: 'Leg day', hoursAgo: 22, load: { quads: 7.5 }, sorenessLoad: { quads: 7.5 } }],
    };
    const block = plan({}, history).blocks.find(({ region }) => region === 'quads');
    expect(block?.why).toContainEqual({ type: 'load', region: 'quads', load: 7.5, title: 'Leg day', daysAgo: 1 });
  });

  test('six hours ago is yesterday when it is past midnight', () => {
    const moment = { ...MOMENT, at: msToInstant(Date.UTC(2026, 10, 23, 23, 30)) };
    const workouts = [{ title: 'Run', hoursAgo: 6, load: { calves: 5 }, sorenessLoad: { calves: 5 } }];
    const block = plan({ moment }, { ...EMPTY_HISTORY, workouts }).blocks.find(({ region }) => region === 'calves');
    expect(block?.why).toContainEqual({ type: 'load', region: 'calves', load: 5, title: 'Run', daysAgo: 1 });
  });

  test('more minutes never make the plan shorter', () => {
    const totals = Array.from(
      { length: 29 },
      (_, at) => plan({ minutes: at + 2, sore: { 'calves:right': 6, 'quads:left': 4 } }).blocks.length,
    );
    expect(totals.every((count, at) => at === 0 || count >= (totals[at - 1] ?? 0))).toBe(true);
  });
});
