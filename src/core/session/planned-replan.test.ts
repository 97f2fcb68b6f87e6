import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInstant, parseZone, sum } from '../base/index.ts';
import { knowledge } from '../../knowledge/index.ts';
import {
  type Levels,
  type PlanFrame,
  type PlanRequest,
  EMPTY_HISTORY,
  FRESH,
  NO_WISHES,
  createPlan,
} from '../plan/index.ts';
import { RULES } from './legs.fixture.ts';
import {
  type SessionBlock,
  type SessionRules,
  type SessionState,
  initialState,
  plannedReplan,
  replaySession,
  step,
  viewSession,
} from './index.ts';

const at = parseInstant('2026-11-23T18:00:00Z');
const zone = parseZone('Europe/Berlin');
if (!at.ok || !zone.ok) throw new Error('bad moment');

const request = (over: Partial<PlanRequest> = {}): PlanRequest => ({
  context: 'after',
  activity: 'run',
  effort: 5,
  minutes: 12,
  tools: ['foam-roller', 'ball'],
  sore: { 'calves:left': 6, 'calves:right': 6 },
  tight: {},
  cautions: [],
  wishes: NO_WISHES,
  getReadySeconds: 10,
  moment: { at: at.value, zone: zone.value },
  ...over,
});

const begin = (
  asked: PlanRequest,
  fixed: PlanFrame['fixed'] = [],
): { readonly blocks: readonly SessionBlock[]; readonly rules: SessionRules } => ({
  blocks: createPlan(asked, EMPTY_HISTORY, knowledge, { ...FRESH, fixed }).blocks.map(({ why, ...block }) => {
    void why;
    return block;
  }),
  rules: { ...RULES, replan: plannedReplan({ request: asked, history: EMPTY_HISTORY, knowledge, fixed }) },
});

const total = (blocks: readonly SessionBlock[]): number => sum(blocks.map(({ seconds }) => seconds));

/** Get ready, roll for some seconds, hold for some seconds, release. */
const afterKnot = (
  { blocks, rules }: ReturnType<typeof begin>,
  rolledSeconds: number,
  heldSeconds: number,
): SessionState => {
  const knotMs = ((blocks[0]?.getReadySeconds ?? 0) + rolledSeconds) * 1000;
  const held = step(initialState(blocks, rules), 'knot', knotMs).state;
  return step(held, 'release', knotMs + heldSeconds * 1000).state;
};

describe('the planner divides what is left', () => {
  test('a knot of 20 s is taken from later regions, nobody is left out, and the end stays', () => {
    const session = begin(request());
    const state = afterKnot(session, 5, 20);
    expect(state.notice?.type).toBe('gave-way');
    expect(total(session.blocks) - total(state.blocks)).toBe(20);
    const here = session.blocks[0]?.region;
    state.blocks.forEach((block, index) => {
      const before = session.blocks[index];
      expect(block.seconds).toBeGreaterThanOrEqual(before?.leastSeconds ?? 0);
      if (block.region === here) expect(block.seconds).toBe(before?.seconds);
    });
  });

  test('while it is held the total already counts down, and the preview is what comes', () => {
    const session = begin(request());
    const knotMs = ((session.blocks[0]?.getReadySeconds ?? 0) + 5) * 1000;
    const held = step(initialState(session.blocks, session.rules), 'knot', knotMs).state;
    const left = (ms: number): number => viewSession(held, ms).totalLeftSeconds;
    expect(left(knotMs) - left(knotMs + 20_000)).toBe(20);
    const released = step(held, 'release', knotMs + 20_000).state;
    expect(viewSession(held, knotMs + 20_000).bars.map(({ seconds }) => seconds)).toEqual(
      viewSession(released, knotMs + 20_000).bars.map(({ seconds }) => seconds),
    );
  });

  test('a side that is skipped gives its time to what is ahead', () => {
    const session = begin(request({ minutes: 6 }));
    const { state } = step(initialState(session.blocks, session.rules), 'skip', 15_000);
    const ahead = (blocks: readonly SessionBlock[]): number => total(blocks.slice(2));
    expect(ahead(state.blocks)).toBeGreaterThanOrEqual(ahead(session.blocks));
  });

  test('what was set by hand stays; the others give way', () => {
    const free = begin(request());
    const last = free.blocks.at(-1);
    if (!last) throw new Error('Nothing was planned.');
    const own = free.blocks.filter(({ region }) => region === last.region);
    const byHand = Object.fromEntries(own.map(({ side, seconds }) => [side, seconds - 15]));
    const session = begin(request(), [{ region: last.region, tool: last.tool, seconds: byHand }]);
    const of = (blocks: readonly SessionBlock[]) => blocks.filter(({ region }) => region === last.region);
    const { blocks } = afterKnot(session, 5, 20);
    expect(of(session.blocks).map(({ seconds }) => seconds)).toEqual(Object.values(byHand));
    expect(of(blocks)).toEqual(of(session.blocks));
    expect(total(blocks)).toBe(total(session.blocks) - 20);
  });

  test('both sides of the region that comes next give alike', () => {
    const session = begin(request({ context: 'before', minutes: 8, sore: { 'quads:left': 1, 'quads:right': 1 } }));
    const { blocks, rules } = session;
    const second =
      ((blocks[0]?.seconds ?? 0) + (blocks[0]?.getReadySeconds ?? 0) + (blocks[1]?.getReadySeconds ?? 0)) * 1000;
    const held = step(initialState(blocks, rules), 'knot', second + 25_000).state;
    expect(held.phase.type).toBe('hold');
    const { state } = step(held, 'skip', second + 50_000);
    expect(state.phase).toMatchObject({ type: 'get-ready', block: 2 });
    expect(state.blocks).not.toEqual(blocks);
    for (const at of [2, 4, 6]) expect(state.blocks[at]?.seconds).toBe(state.blocks[at + 1]?.seconds);
  });

  test('seconds by hand stay while anything else can give, and give way before anybody is left out', () => {
    const planned = begin(request()).blocks;
    const here = planned[0]?.region;
    const longer = planned.findLast(
      ({ region, seconds, softCapSeconds }) => region !== here && seconds < softCapSeconds,
    );
    if (!longer) throw new Error('nothing may be longer');
    const { region: chosen, softCapSeconds: most } = longer;
    const session = begin(request(), [{ region: chosen, seconds: { left: most, right: most } }]);
    const secondsHere = (blocks: readonly SessionBlock[]): readonly number[] =>
      blocks.filter(({ region }) => region === chosen).map(({ seconds }) => seconds);
    expect(session.blocks[0]?.region).not.toBe(chosen);
    expect(secondsHere(session.blocks)).toEqual([most, most]);

    const others = session.blocks.filter(({ region }) => region !== chosen && region !== session.blocks[0]?.region);
    const room = sum(others.map(({ seconds, leastSeconds }) => seconds - leastSeconds));
    expect(room).toBeGreaterThanOrEqual(20);
    const little = afterKnot(session, 5, 20);
    expect(total(session.blocks) - total(little.blocks)).toBe(20);
    expect(secondsHere(little.blocks)).toEqual([most, most]);

    const { progress } = initialState(session.blocks, session.rules);
    const { blocks } = session;
    const much = session.rules.replan({ blocks, progress, current: 0, from: 1, atMs: 0, takeMs: (room + 20) * 1000 });
    expect(much.restMs).toBe(0);
    expect(Math.min(...secondsHere(much.blocks))).toBeLessThan(most);
    for (const block of much.blocks) expect(block.seconds).toBeGreaterThanOrEqual(block.leastSeconds);

    // A side that is skipped gives its time to the others.
    const { state } = step(initialState(session.blocks, session.rules), 'skip', 15_000);
    expect(state.blocks).not.toEqual(session.blocks);
    expect(secondsHere(state.blocks)).toEqual([most, most]);
  });

  test('what was written wins over what the planner would say today', () => {
    const session = begin(request());
    const knotMs = ((session.blocks[0]?.getReadySeconds ?? 0) + 5) * 1000;
    const last = session.blocks.length - 1;
    const seconds = (session.blocks[last]?.seconds ?? 0) - 20;
    const steps = [
      { event: 'knot' as const, clockMs: knotMs, changes: [] },
      { event: 'release' as const, clockMs: knotMs + 20_000, changes: [{ block: last, seconds }] },
    ];
    const state = replaySession(session.blocks, steps, session.rules);
    expect(state.blocks[last]?.seconds).toBe(seconds);
    expect(state.blocks.slice(0, last)).toEqual(session.blocks.slice(0, last));
    expect(state.owedMs).toBe(0);
  });

  test('the side rule and the least seconds hold whatever is asked for', () => {
    const level = fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined });
    const places = [
      'calves:left',
      'calves:right',
      'quads:left',
      'quads:right',
      'glutes:left',
      'hamstrings:right',
    ] as const;
    const sore: fc.Arbitrary<Levels> = fc
      .tuple(...places.map(() => level))
      .map((levels) =>
        Object.fromEntries(places.flatMap((place, index) => (levels[index] ? [[place, levels[index]]] : []))),
      );
    fc.assert(
      fc.property(
        sore,
        fc.integer({ min: 4, max: 20 }),
        fc.constantFrom('before', 'after', 'rest' as const),
        fc.array(fc.tuple(fc.integer({ min: 500, max: 40_000 }), fc.constantFrom('knot', 'release', 'skip', 'back')), {
          maxLength: 8,
        }),
        (levels, minutes, context, events) => {
          const asked = request({
            sore: levels,
            minutes,
            context: context as PlanRequest['context'],
            activity: context === 'rest' ? null : 'run',
          });
          const session = begin(asked);
          let state = initialState(session.blocks, session.rules);
          let clock = 0;
          for (const [after, event] of events) {
            clock += after;
            state = step(state, event as 'knot', clock).state;
          }
          for (const [index, block] of state.blocks.entries()) {
            const planned = session.blocks[index];
            expect(block.seconds % 5).toBe(0);
            // What was begun and restarted may be shorter: its hard cap counts what was rolled before.
            if (state.progress[index]?.rolledMs === 0)
              expect(block.seconds).toBeGreaterThanOrEqual(planned?.leastSeconds ?? 0);
            expect(block.seconds).toBeLessThanOrEqual(block.softCapSeconds);
            expect((state.progress[index]?.rolledMs ?? 0) / 1000).toBeLessThanOrEqual(block.hardCapSeconds);
            const [other, plannedOther] = [state.blocks[index + 1], session.blocks[index + 1]];
            const isUntouched = (at: number): boolean =>
              state.progress[at]?.rolledMs === 0 && !state.progress[at]?.dropped;
            // A side that is sorer by two may get more than it was planned to have.
            const sorer = Math.abs(
              (levels[`${block.region}:left` as const] ?? 0) - (levels[`${block.region}:right` as const] ?? 0),
            );
            const areAlike = sorer < 2 && other?.region === block.region && plannedOther?.seconds === planned?.seconds;
            if (areAlike && isUntouched(index) && isUntouched(index + 1)) expect(other.seconds).toBe(block.seconds);
          }
        },
      ),
      { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 2) },
    );
  });
});
