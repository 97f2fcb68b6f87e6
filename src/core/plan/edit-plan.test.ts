import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { msToInstant, parseZone } from '../base/index.ts';
import { REGIONS, type RegionId, SIDES } from '../body/index.ts';
import { ACTIVITIES, type ActiveCaution, CONTEXTS, TOOLS } from '../knowledge/index.ts';
import {
  type Plan,
  type PlanEdits,
  type PlanRequest,
  type ToolChoice,
  EMPTY_HISTORY,
  NO_EDITS,
  NO_WISHES,
  addRegion,
  cautionFilter,
  createPlan,
  frameOf,
  freeRegion,
  hasEdits,
  keepRegion,
  moveRegion,
  regionChoices,
  regionsOfPlan,
  removeRegion,
  secondsOf,
  setSeconds,
  setTool,
  stepSeconds,
} from './index.ts';

const zone = parseZone('Europe/Berlin');
if (!zone.ok) throw new Error('no zone');

const REQUEST: PlanRequest = {
  context: 'after',
  activity: 'run',
  effort: 5,
  minutes: 10,
  tools: ['foam-roller', 'ball', 'stick'],
  sore: { 'calves:right': 6, 'calves:left': 2 },
  tight: {},
  cautions: [],
  wishes: NO_WISHES,
  getReadySeconds: 10,
  moment: { at: msToInstant(Date.UTC(2026, 10, 23, 18)), zone: zone.value },
};

const planWith = (edits: PlanEdits, over: Partial<PlanRequest> = {}, previous: Plan['blocks'] = []): Plan =>
  createPlan({ ...REQUEST, ...over }, EMPTY_HISTORY, knowledge, frameOf(edits, previous));
const best = planWith(NO_EDITS);
const choice = (region: RegionId, over: Partial<PlanRequest> = {}) =>
  regionChoices({ ...REQUEST, ...over }, EMPTY_HISTORY, knowledge).find((each) => each.region === region);
const toolChoice = (region: RegionId, tool = 'foam-roller'): ToolChoice => {
  const found = choice(region)?.tools.find((each) => each.tool === tool);
  if (!found) throw new Error(`no ${tool} for ${region}`);
  return found;
};
const pair = (left: number, right = left) => [
  { side: 'left' as const, seconds: left },
  { side: 'right' as const, seconds: right },
];

describe('what may be chosen', () => {
  test('only tools of the person that are offered for the region', () => {
    expect(choice('biceps')?.tools.map(({ tool }) => tool)).toEqual(['ball']);
    expect(choice('triceps', { tools: ['ball'] })).toBeUndefined();
  });

  test('no gun after hard work, no region that a caution forbids, no side that it forbids', () => {
    const gun = { tools: ['foam-roller', 'massage-gun'] as const };
    expect(choice('quads', { ...gun, effort: 5 })?.tools.map(({ tool }) => tool)).toContain('massage-gun');
    expect(choice('quads', { ...gun, effort: 9 })?.tools.map(({ tool }) => tool)).toEqual(['foam-roller']);
    expect(choice('quads', { cautions: [{ id: 'dvt' }] })).toBeUndefined();
    const wound = { cautions: [{ id: 'open-wound', region: 'calves', side: 'left' }] } as const;
    const sides = choice('calves', wound)?.tools.flatMap(({ seconds }) => seconds.flat().map(({ side }) => side));
    expect(new Set(sides)).toEqual(new Set(['right']));
  });

  test('regions that nobody is in need of may be added too', () => {
    expect(best.blocks.some(({ region }) => region === 'forearms')).toBe(false);
    expect(choice('forearms')).toBeDefined();
  });
});

describe('a step of seconds', () => {
  test('moves both sides alike, down to the least by hand and up to the soft cap', () => {
    const quads = toolChoice('quads');
    expect(stepSeconds(quads, pair(60), 5, null)).toEqual(pair(65));
    expect(stepSeconds(quads, pair(10), -5, null)).toBeNull();
    const most = Math.max(...quads.seconds.map(([first]) => first?.seconds ?? 0));
    expect(stepSeconds(quads, pair(most), 5, null)).toBeNull();
  });

  test('of one side pulls the other along as far as it must, where one is clearly sorer', () => {
    const calves = toolChoice('calves');
    expect(calves.sidesMayDiffer).toBe(true);
    const bySide = (left: number, right: number) => pair(left, right).toReversed();
    expect(stepSeconds(calves, bySide(30, 30), 5, 'right')).toEqual(bySide(30, 35));
    expect(stepSeconds(calves, bySide(30, 30), 5, 'left')).toEqual(bySide(35, 35));
    // At most 30 s apart.
    expect(stepSeconds(calves, bySide(20, 50), -5, 'left')).toEqual(bySide(15, 45));
  });

  test('of one side alone is no step where both must be equal', () => {
    expect(toolChoice('quads').sidesMayDiffer).toBe(false);
    expect(stepSeconds(toolChoice('quads'), pair(60), 5, 'left')).toEqual(pair(65));
  });
});

describe('each change', () => {
  test('keeping changes nothing but holds against other wishes', () => {
    const [region] = regionsOfPlan(best);
    if (!region) throw new Error('no region');
    const kept = keepRegion(NO_EDITS, best, region);
    const bare = ({ blocks }: Plan) =>
      blocks.map(({ technique, side, seconds, getReadySeconds }) => [technique, side, seconds, getReadySeconds]);
    expect(bare(planWith(kept))).toEqual(bare(best));
    const fewer = planWith(kept, { minutes: 4 });
    expect(secondsOf(fewer, region)).toEqual(secondsOf(best, region));
    expect(fewer.unkept).toEqual([]);
    expect(hasEdits(freeRegion(kept, region))).toBe(false);
  });

  test('seconds keep the tool; another tool lets the planner choose them anew', () => {
    const longer = setSeconds(NO_EDITS, best, 'quads', pair(90));
    expect(secondsOf(planWith(longer), 'quads')).toEqual(pair(90));
    const stick = planWith(setTool(NO_EDITS, 'quads', 'stick'));
    expect(stick.blocks.find(({ region }) => region === 'quads')?.tool).toBe('stick');
    expect(secondsOf(planWith(setTool(longer, 'quads', 'stick')), 'quads')).toEqual(pair(90));
  });

  test('removing takes a region out, adding brings it in', () => {
    const without = removeRegion(keepRegion(NO_EDITS, best, 'quads'), 'quads');
    expect(regionsOfPlan(planWith(without))).not.toContain('quads');
    expect(without.fixed).toEqual([]);
    const added = addRegion(without, 'quads');
    expect(added.removed).toEqual([]);
    expect(regionsOfPlan(planWith(added))).toContain('quads');
    expect(regionsOfPlan(planWith(addRegion(NO_EDITS, 'forearms')))).toContain('forearms');
  });

  test('moving gives the order, and only that', () => {
    const regions = regionsOfPlan(best);
    const second = regions[1]!;
    const moved = moveRegion(NO_EDITS, best, second, -1);
    const after = regionsOfPlan(planWith(moved, {}, best.blocks));
    expect(after.slice(0, 2)).toEqual([second, regions[0]]);
    expect(moveRegion(NO_EDITS, best, regions[0]!, -1)).toBe(NO_EDITS);
    expect(moveRegion(NO_EDITS, best, regions.at(-1)!, 1)).toBe(NO_EDITS);
  });

  test('a tool that is not at hand any more leaves the region to the planner, and says so', () => {
    const roller = { tools: ['foam-roller'] as const };
    const stick = planWith(setTool(NO_EDITS, 'quads', 'stick'), roller);
    expect(stick.blocks.find(({ region }) => region === 'quads')?.tool).toBe('foam-roller');
    expect(stick.unkept).toEqual([{ region: 'quads', reason: { type: 'not-offered' } }]);
    const ordered = moveRegion(NO_EDITS, best, regionsOfPlan(best)[1]!, -1);
    expect(planWith(ordered, { tools: ['stick'] }).blocks).not.toEqual([]);
  });
});

describe('whatever is changed by hand', () => {
  const regions = fc.constantFrom(...REGIONS);
  const changes = fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('keep' as const), region: regions }),
      fc.record({ type: fc.constant('free' as const), region: regions }),
      fc.record({
        type: fc.constant('seconds' as const),
        region: regions,
        left: fc.integer({ min: 0, max: 60 }),
        right: fc.integer({ min: 0, max: 60 }),
      }),
      fc.record({ type: fc.constant('tool' as const), region: regions, tool: fc.constantFrom(...TOOLS) }),
      fc.record({ type: fc.constant('remove' as const), region: regions }),
      fc.record({ type: fc.constant('add' as const), region: regions }),
      fc.record({ type: fc.constant('move' as const), at: fc.nat(8), by: fc.constantFrom(-1 as const, 1 as const) }),
    ),
    { maxLength: 8 },
  );
  const cautions: fc.Arbitrary<readonly ActiveCaution[]> = fc.array(
    fc.record(
      {
        id: fc.constantFrom(...knowledge.cautions.map(({ id }) => id)),
        region: regions,
        side: fc.constantFrom(...SIDES),
      },
      { requiredKeys: ['id'] },
    ),
    { maxLength: 2 },
  );
  const requests: fc.Arbitrary<PlanRequest> = fc
    .record({
      context: fc.constantFrom(...CONTEXTS),
      activity: fc.constantFrom(...ACTIVITIES),
      effort: fc.constantFrom(null, 4, 9),
      minutes: fc.integer({ min: 2, max: 30 }),
      tools: fc.uniqueArray(fc.constantFrom(...TOOLS), { minLength: 1 }),
      cautions,
    })
    .map((over) => ({ ...REQUEST, ...over, activity: over.context === 'rest' ? null : over.activity }));

  test('cautions, caps and the minutes hold, and so does what could be kept', () => {
    fc.assert(
      fc.property(requests, changes, (request, steps) => {
        let edits = NO_EDITS;
        let plan = planWith(edits, request);
        for (const step of steps) {
          if (step.type === 'keep') edits = keepRegion(edits, plan, step.region);
          else if (step.type === 'free') edits = freeRegion(edits, step.region);
          else if (step.type === 'seconds')
            edits = setSeconds(edits, plan, step.region, pair(step.left * 5, step.right * 5));
          else if (step.type === 'tool') edits = setTool(edits, step.region, step.tool);
          else if (step.type === 'remove') edits = removeRegion(edits, step.region);
          else if (step.type === 'add') edits = addRegion(edits, step.region);
          else {
            const all = regionsOfPlan(plan);
            edits = moveRegion(edits, plan, all[step.at % Math.max(1, all.length)] ?? 'quads', step.by);
          }
          plan = planWith(edits, request, plan.blocks);
        }
        expect(plan.totalSeconds).toBeLessThanOrEqual(request.minutes * 60);
        const filter = cautionFilter(knowledge, request.cautions);
        for (const block of plan.blocks) {
          const technique = knowledge.techniques.find(({ id }) => id === block.technique)!;
          expect(request.tools).toContain(block.tool);
          for (const side of block.side === 'both' ? SIDES : [block.side])
            expect(filter.forbids(technique, side)).toBeNull();
          expect(block.seconds).toBeLessThanOrEqual(Math.min(technique.maxSeconds.value * 2, block.softCapSeconds));
        }
        const planned = regionsOfPlan(plan);
        for (const region of edits.removed) expect(planned).not.toContain(region);
        const order = edits.order.map(({ region }) => region).filter((region) => planned.includes(region));
        const told = plan.unkept.map(({ region }) => region);
        for (const { region, tool } of edits.fixed) {
          if (told.includes(region)) continue;
          expect(planned).toContain(region);
          if (tool !== null) expect(plan.blocks.find((block) => block.region === region)?.tool).toBe(tool);
        }
        expect(planned.filter((region) => order.includes(region))).toEqual(order);
      }),
    );
  });
});
