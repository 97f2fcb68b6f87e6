/** What holds for every sequence of events, whenever they come and however often. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEGS, RULES, block, start, stepped } from './legs.fixture.ts';
import {
  type Cue,
  type SessionBlock,
  type SessionEvent,
  type SessionState,
  type SessionStep,
  SESSION_EVENTS,
  advance,
  cuesFrom,
  isRunning,
  replaySession,
  startSession,
  step,
  viewSession,
} from './index.ts';
import { timeLeftMs } from './progress.ts';

/** Ten times the usual count: 10,000 sequences in `npm run fuzz`, 1,000 in `npm test`. */
const numRuns = (fc.readConfigureGlobal().numRuns ?? 100) * 10;

const PLANS: readonly (readonly SessionBlock[])[] = [
  LEGS,
  [block('quads', 'both')],
  [
    block('lats', 'left', { posture: 'side-lying', seconds: 30, softCapSeconds: 60, hardCapSeconds: 60 }),
    block('lats', 'right', { posture: 'side-lying', seconds: 30, softCapSeconds: 60, hardCapSeconds: 60 }),
    block('peroneals', 'left', { longestHoldSeconds: 0, pressureStep: 1, softCapSeconds: 60 }),
    block('peroneals', 'right', { longestHoldSeconds: 0, pressureStep: 1, softCapSeconds: 60 }),
    block('calves', 'right', { tool: 'stick', seconds: 45, totalCapSeconds: 75 }),
  ],
  [
    block('glutes', 'left', { tool: 'ball', seconds: 20, leastSeconds: 20, secondsPerPass: null }),
    block('glutes', 'right', { tool: 'ball', seconds: 20, leastSeconds: 20, secondsPerPass: null }),
    block('upper-back', 'both', { seconds: 90, getReadySeconds: 20 }),
  ],
];

interface Story {
  readonly blocks: readonly SessionBlock[];
  readonly steps: readonly SessionStep[];
}

/** Late and doubled events, and clocks that jump back, are part of every story. */
const stories: fc.Arbitrary<Story> = fc
  .record({
    blocks: fc.constantFrom(...PLANS),
    deltas: fc.array(
      fc.record({
        afterMs: fc.oneof(fc.integer({ min: -90_000, max: 0 }), fc.integer({ min: 0, max: 40_000 }), fc.constant(0)),
        event: fc.constantFrom(...SESSION_EVENTS),
        twice: fc.boolean(),
      }),
      { maxLength: 40 },
    ),
  })
  .map(({ blocks, deltas }) => {
    let at = 0;
    const steps = deltas.flatMap(({ afterMs, event, twice }) => {
      at = Math.max(0, at + afterMs);
      const one = { clockMs: at, event };
      return twice ? [one, one] : [one];
    });
    return { blocks, steps };
  });

const expectSane = (state: SessionState, atMs: number): void => {
  const { blocks, progress } = state;
  expect(progress).toHaveLength(blocks.length);
  for (const [index, row] of blocks.entries()) {
    const done = progress[index];
    expect(row.seconds % 5).toBe(0);
    expect(row.seconds).toBeGreaterThan(0);
    expect(row.seconds).toBeLessThanOrEqual(row.softCapSeconds);
    expect(done?.rolledMs ?? 0).toBeLessThanOrEqual(row.hardCapSeconds * 1000);
    expect(done?.heldMs ?? 0).toBeLessThanOrEqual(row.totalCapSeconds * 1000);
  }
  const view = viewSession(state, atMs);
  expect(view.totalLeftSeconds).toBeGreaterThanOrEqual(0);
  expect(view.secondsLeft).toBeGreaterThanOrEqual(0);
  if (view.pass) expect(view.pass.position).toBeGreaterThanOrEqual(0);
  if (view.pass) expect(view.pass.position).toBeLessThanOrEqual(1);
  for (const { along } of state.knots) if (along !== null) expect(Math.abs(along - 0.5)).toBeLessThanOrEqual(0.5);
};

/** Sides that are both still to come have what the plan gave them alike. */
const expectEqualSides = (state: SessionState): void => {
  const { phase, blocks, progress } = state;
  const running = phase.type === 'paused' ? phase.interrupted : phase.type === 'done' ? null : phase;
  if (!running) return;
  const untouched = (index: number): boolean => {
    const row = progress[index];
    return index > running.block && row !== undefined && !row.dropped && row.rolledMs === 0;
  };
  for (let index = 0; index + 1 < blocks.length; index += 1) {
    const [a, b] = [blocks[index], blocks[index + 1]];
    if (a && b && a.region === b.region && untouched(index) && untouched(index + 1)) expect(a.seconds).toBe(b.seconds);
  }
};

/** When the session was to end, with what nobody could use and what is still to be taken. What was held is behind. */
const endMs = (state: SessionState, atMs: number): number => {
  const heldMs = state.phase.type === 'hold' ? atMs - state.phase.startedMs : 0;
  return atMs + timeLeftMs(state, atMs) - heldMs - state.owedMs + state.spareMs;
};

describe('any sequence of events', () => {
  test('keeps caps, floors, the side rule and a total that is never negative', () => {
    fc.assert(
      fc.property(stories, ({ blocks, steps }) => {
        let state = start(blocks);
        for (const { clockMs, event } of steps) {
          state = stepped(state, event, clockMs);
          expectSane(advance(state, state.clockMs), state.clockMs);
          expectEqualSides(advance(state, state.clockMs));
        }
        const end = advance(state, Number.MAX_SAFE_INTEGER);
        expectSane(end, end.clockMs);
      }),
      { numRuns },
    );
  });

  test('reads the same however often the clock is looked at, and a replay gives the same state', () => {
    fc.assert(
      fc.property(stories, fc.array(fc.nat(60_000), { maxLength: 10 }), ({ blocks, steps }, looks) => {
        let live = start(blocks);
        for (const { clockMs, event } of steps) {
          for (const look of looks) viewSession(live, live.clockMs + look);
          live = step(live, event, clockMs).state;
        }
        expect(replaySession(blocks, steps, RULES)).toEqual(live);
        // What was ignored is not in the journal: a replay without it is the same.
        let kept = start(blocks);
        const written: SessionStep[] = [];
        for (const { clockMs, event } of steps) {
          const { state, effects } = step(kept, event, clockMs);
          kept = state;
          for (const effect of effects)
            if (effect.type === 'write') written.push({ clockMs: effect.clockMs, event: effect.event });
        }
        const { clockMs: _a, ...again } = replaySession(blocks, written, RULES);
        const { clockMs: _b, ...first } = live;
        expect(again).toEqual(first);
      }),
      { numRuns },
    );
  });

  test('a pause stops everything and resuming is exact', () => {
    fc.assert(
      fc.property(stories, fc.nat(3_600_000), fc.nat(3_600_000), ({ blocks, steps }, look, gone) => {
        const state = replaySession(blocks, steps, RULES);
        const at = state.clockMs;
        if (!isRunning(advance(state, at).phase)) return;
        const paused = stepped(state, 'pause', at);
        const { phase: _p, interrupted: _i, ...standing } = viewSession(paused, at);
        const { phase: _q, interrupted: _j, ...later } = viewSession(paused, at + look);
        expect(later).toEqual(standing);
        const resumed = stepped(paused, 'resume', at + gone);
        const { notice: _a, ...before } = viewSession(state, at);
        const { notice: _b, ...after } = viewSession(resumed, at + gone);
        expect(after).toEqual(before);
      }),
      { numRuns },
    );
  });

  test('what was promised and not taken back is what a fresh look would promise', () => {
    fc.assert(
      fc.property(stories, ({ blocks, steps }) => {
        const first = startSession(blocks, RULES);
        let { state } = first;
        let promised: readonly Cue[] = first.effects.flatMap((effect) => (effect.type === 'cue' ? [effect.cue] : []));
        for (const { clockMs, event } of steps) {
          const next = step(state, event, clockMs);
          state = next.state;
          for (const effect of next.effects)
            if (effect.type === 'drop-cues') promised = promised.filter(({ dueMs }) => dueMs <= effect.afterMs);
          promised = [...promised, ...next.effects.flatMap((effect) => (effect.type === 'cue' ? [effect.cue] : []))];
        }
        const ahead = (cues: readonly Cue[]) => cues.filter(({ dueMs }) => dueMs > state.clockMs);
        expect(ahead(promised)).toEqual(ahead(cuesFrom(state, state.clockMs)));
      }),
      { numRuns },
    );
  });

  test('a hold, a skip and a step back keep the end where it was, or say that it moves', () => {
    const moves: readonly SessionEvent[] = ['release', 'skip', 'back', 'too-much'];
    fc.assert(
      fc.property(stories, fc.constantFrom(...moves), fc.nat(20_000), ({ blocks, steps }, event, afterMs) => {
        const state = replaySession(blocks, steps, RULES);
        const at = state.clockMs + afterMs;
        const before = advance(state, at);
        if (!isRunning(before.phase)) return;
        const after = stepped(state, event, at);
        if (!isRunning(after.phase) || after === state) return;
        const laterMs = endMs(after, at) - endMs(before, at);
        const toldMs = after.notice?.type === 'ends-later' ? after.notice.seconds * 1000 : 0;
        // What is told is rounded to a second.
        expect(Math.abs(laterMs - toldMs)).toBeLessThanOrEqual(500);
        // Two steps of five seconds may wait for the next change; only "Back" may use what a skip had freed.
        expect(Math.abs(after.owedMs)).toBeLessThan(10_000);
        if (event !== 'back') expect(after.spareMs).toBeGreaterThanOrEqual(before.spareMs);
        expect(after.spareMs).toBeGreaterThanOrEqual(0);
      }),
      { numRuns },
    );
  });
});
