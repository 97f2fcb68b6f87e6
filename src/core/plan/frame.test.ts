import { describe, expect, test } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { msToInstant, parseZone } from '../base/index.ts';
import { PLACES, REGIONS, placeKey } from '../body/index.ts';
import { TOOLS } from '../knowledge/index.ts';
import { type Block, EMPTY_HISTORY, FRESH, NO_WISHES, type PlanFrame, type PlanRequest, createPlan } from './index.ts';

const zone = parseZone('Europe/Berlin');
if (!zone.ok) throw new Error('no zone');

const REQUEST: PlanRequest = {
  context: 'after',
  activity: 'run',
  effort: 8,
  minutes: 10,
  tools: ['foam-roller', 'ball', 'stick'],
  sore: { 'calves:left': 5, 'calves:right': 5 },
  tight: {},
  cautions: [],
  wishes: NO_WISHES,
  getReadySeconds: 10,
  moment: { at: msToInstant(Date.UTC(2026, 10, 23, 18)), zone: zone.value },
};

const plan = (frame: Partial<PlanFrame> = {}, over: Partial<PlanRequest> = {}) =>
  createPlan({ ...REQUEST, ...over }, EMPTY_HISTORY, knowledge, { ...FRESH, ...frame });
const of = (blocks: readonly Block[], region: string) => blocks.filter((block) => block.region === region);
const regions = (blocks: readonly Block[]) => [...new Set(blocks.map(({ region }) => region))];

describe('by hand', () => {
  test('a fixed region stays, with its tool and seconds, and the rest is planned around it', () => {
    const { blocks, unkept, totalSeconds } = plan({
      fixed: [{ region: 'quads', tool: 'stick', seconds: { left: 40, right: 40 } }],
    });
    expect(of(blocks, 'quads').map(({ tool, seconds }) => [tool, seconds])).toEqual([
      ['stick', 40],
      ['stick', 40],
    ]);
    expect(unkept).toEqual([]);
    expect(regions(blocks).length).toBeGreaterThan(2);
    expect(totalSeconds).toBeLessThanOrEqual(600);
  });

  test('seconds beyond what is allowed are brought to the nearest that are', () => {
    const { blocks, unkept } = plan({ fixed: [{ region: 'forearms', tool: 'ball', seconds: { left: 200 } }] });
    // The review allows 20 s there, and never more.
    expect(of(blocks, 'forearms').map(({ seconds }) => seconds)).toEqual([20, 20]);
    expect(unkept).toEqual([{ region: 'forearms', reason: { type: 'limited' } }]);
  });

  test('a change of one side changes the other with it', () => {
    const { blocks } = plan({ fixed: [{ region: 'quads', tool: 'foam-roller', seconds: { left: 35 } }] });
    expect(of(blocks, 'quads').map(({ seconds }) => seconds)).toEqual([35, 35]);
  });

  test('a caution is stronger than a wish', () => {
    const { blocks, unkept, refused } = plan(
      { fixed: [{ region: 'calves' }] },
      { cautions: [{ id: 'open-wound', region: 'calves', side: 'left' }] },
    );
    expect(of(blocks, 'calves').map(({ side }) => side)).toEqual(['right']);
    expect(unkept).toEqual([]);
    expect(refused).toContainEqual({
      region: 'calves',
      side: 'left',
      reason: { type: 'caution', caution: 'open-wound' },
    });
    const none = plan({ fixed: [{ region: 'calves' }] }, { cautions: [{ id: 'dvt' }] });
    expect(none.blocks).toEqual([]);
    expect(none.unkept).toEqual([{ region: 'calves', reason: { type: 'not-offered' } }]);
  });

  test('what is removed is gone, and said', () => {
    const { blocks, leftOut } = plan({ removed: [{ region: 'calves' }] });
    expect(of(blocks, 'calves')).toEqual([]);
    expect(leftOut).toContainEqual({ region: 'calves', reason: { type: 'removed' } });
  });

  test('an order by hand is kept, at the price of moving about', () => {
    const usual = plan();
    const turned = regions(usual.blocks).toReversed();
    const order = turned.map((region) => ({ region, tool: of(usual.blocks, region)[0]!.tool }));
    const { blocks } = plan({ order });
    const kept = regions(blocks).filter((region) => turned.includes(region));
    expect(kept).toEqual(turned.filter((region) => kept.includes(region)));
    expect(kept.length).toBeGreaterThan(2);
  });

  test('of what is fixed and does not fit, the last goes', () => {
    const fixed = (['quads', 'hamstrings', 'calves', 'glutes'] as const).map((region) => ({ region }));
    const { blocks, unkept } = plan({ fixed }, { minutes: 3 });
    expect(regions(blocks)).toContain('quads');
    expect(unkept.at(-1)).toEqual({ region: 'glutes', reason: { type: 'no-time' } });
  });
});

describe('in the middle of a session', () => {
  const whole = plan();
  const [first, second] = whole.blocks as [Block, Block];

  test('the other side of what was begun comes first, with the same seconds', () => {
    expect(second.region).toBe(first.region);
    const rest = plan({
      secondsLeft: whole.totalSeconds - first.getReadySeconds - first.seconds,
      position: first,
      done: [first],
      order: regions(whole.blocks).map((region) => ({ region, tool: of(whole.blocks, region)[0]!.tool })),
      only: regions(whole.blocks),
      previous: whole.blocks,
      fixed: [{ region: first.region, tool: first.tool, seconds: { [second.side]: second.seconds } }],
    });
    const tools = (blocks: readonly Block[]) =>
      blocks.map(({ region, side, tool, seconds }) => ({ region, side, tool, seconds }));
    expect(tools(rest.blocks)).toEqual(tools(whole.blocks.slice(1)));
    expect(rest.blocks.map(({ getReadySeconds }) => getReadySeconds)).toEqual(
      whole.blocks.slice(1).map(({ getReadySeconds }) => getReadySeconds),
    );
  });

  test('twenty seconds lost to a knot come from later regions, never from the other side', () => {
    const rest = plan({
      secondsLeft: whole.totalSeconds - first.getReadySeconds - first.seconds - 20,
      position: first,
      done: [first],
      previous: whole.blocks,
      only: regions(whole.blocks),
      fixed: [{ region: first.region, seconds: { [second.side]: second.seconds }, leastSeconds: 20 }],
    });
    expect(rest.blocks[0]).toMatchObject({ region: first.region, side: second.side, seconds: second.seconds });
    expect(rest.totalSeconds).toBeLessThanOrEqual(whole.totalSeconds - first.getReadySeconds - first.seconds - 20);
  });

  test('when nobody else can give, the other side does, down to its least', () => {
    const rest = plan({
      secondsLeft: 10 + 35,
      position: { region: 'quads', tool: 'foam-roller', posture: 'prone' },
      done: [{ region: 'quads', side: 'left', seconds: 60 }],
      only: ['quads'],
      fixed: [{ region: 'quads', seconds: { right: 60 }, leastSeconds: 30 }],
    });
    expect(rest.blocks).toMatchObject([{ region: 'quads', side: 'right', seconds: 35, getReadySeconds: 10 }]);
    expect(rest.unkept).toEqual([{ region: 'quads', reason: { type: 'limited' } }]);
  });

  test('what is done is not planned again', () => {
    const done = (['left', 'right'] as const).map((side) => ({ region: 'calves' as const, side, seconds: 30 }));
    expect(of(plan({ done, secondsLeft: 300 }).blocks, 'calves')).toEqual([]);
  });
});

describe('an order of everything', () => {
  test('is kept, back and forth between tools, with other regions in between', () => {
    const order = REGIONS.map((region, at) => {
      const tools = knowledge.techniques.filter((technique) => technique.region === region).map(({ tool }) => tool);
      return { region, tool: tools[at % tools.length]! };
    });
    for (const length of [5, 12, 13, 19]) {
      const { blocks } = plan(
        { order: order.slice(0, length).toReversed(), secondsLeft: 1800 },
        { tools: TOOLS, tight: Object.fromEntries(PLACES.map(({ region, side }) => [placeKey(region, side), 6])) },
      );
      const wanted = order
        .slice(0, length)
        .toReversed()
        .map(({ region }) => region);
      const inPlan = regions(blocks).filter((region) => wanted.includes(region));
      expect(inPlan).toEqual(wanted.filter((region) => inPlan.includes(region)));
      expect(inPlan.length).toBeGreaterThan(3);
    }
  });

  test('no more stations are made by techniques than are counted on', () => {
    const stations = new Set(knowledge.techniques.map(({ tool, posture }) => `${tool} ${posture}`));
    expect(stations.size).toBeLessThanOrEqual(18);
  });
});
