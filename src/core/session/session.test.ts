import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  SESSION_EVENTS,
  countHolds,
  upcomingCues,
  type SessionBlock,
  type SessionEvent,
  type SessionState,
  advance,
  reopenSession,
  replaySession,
  startSession,
  step,
  viewSession,
} from './index.ts';

const RULES = {
  holdEnoughSeconds: 20,
  holdReleasesSeconds: 30,
  holdExtendsSeconds: 10,
  breathInSeconds: 4,
  breathOutSeconds: 6,
};

const block = (
  region: SessionBlock['region'],
  side: SessionBlock['side'],
  over: Partial<SessionBlock> = {},
): SessionBlock => ({
  region,
  side,
  tool: 'foam-roller',
  technique: `${region}/${over.tool ?? 'foam-roller'}`,
  posture: 'seated-floor',
  seconds: 60,
  getReadySeconds: 10,
  secondsPerPass: 3,
  pressureStep: 2,
  discomfort: [3, 5],
  leastSeconds: 30,
  softCapSeconds: 120,
  totalCapSeconds: 120,
  hardCapSeconds: 180,
  longestHoldSeconds: 60,
  ...over,
});

const LEGS: readonly SessionBlock[] = [
  block('quads', 'left'),
  block('quads', 'right'),
  block('calves', 'left'),
  block('calves', 'right'),
  block('glutes', 'left', { tool: 'ball', getReadySeconds: 20 }),
  block('glutes', 'right', { tool: 'ball' }),
];

const start = (blocks = LEGS): SessionState => startSession(blocks, RULES);

const play = (events: readonly (readonly [number, SessionEvent])[], blocks = LEGS): SessionState =>
  events.reduce((state, [seconds, event]) => step(state, event, seconds * 1000), start(blocks));

const phaseAt = (state: SessionState, seconds: number): string => {
  const view = viewSession(state, seconds * 1000);
  return `${view.phase} ${view.block?.region ?? '-'} ${view.block?.side ?? '-'} ${view.secondsLeft}`;
};

describe('time alone', () => {
  test.each([
    [0, 'get-ready quads left 10'],
    [9.9, 'get-ready quads left 1'],
    [10, 'roll quads left 60'],
    [69.5, 'roll quads left 1'],
    [70, 'switch-side quads right 10'],
    [140, 'get-ready calves left 10'],
    [280, 'change-tool glutes left 20'],
    [430, 'done - - 0'],
  ])('at %s s the session shows "%s"', (seconds, expected) => {
    expect(phaseAt(start(), seconds)).toBe(expected);
  });

  test('how often the clock is read makes no difference', () => {
    let often = start();
    for (let ms = 0; ms <= 333_000; ms += 137) often = advance(often, ms);
    expect(advance(often, 333_000)).toEqual(advance(start(), 333_000));
  });

  test('a clock that jumps back changes nothing', () => {
    const at = advance(start(), 100_000);
    expect(advance(at, 40_000)).toEqual(at);
  });
});

describe('knot', () => {
  test('the block stands still while it is held, and goes on where it stood', () => {
    const held = play([[20, 'knot']]);
    expect(phaseAt(held, 35)).toBe('hold quads left 50');
    expect(phaseAt(step(held, 'release', 42_000), 42)).toBe('roll quads left 50');
  });

  test('it is released by itself at 30 s', () => {
    const state = play([[20, 'knot']]);
    expect(phaseAt(state, 49.9)).toBe('hold quads left 50');
    expect(phaseAt(state, 50)).toBe('roll quads left 50');
  });

  test('still tight adds ten seconds, up to the longest hold', () => {
    const events: (readonly [number, SessionEvent])[] = [
      [20, 'knot'],
      ...Array.from({ length: 9 }, (_, at) => [25 + at, 'still-tight'] as const),
    ];
    const state = play(events);
    expect(state.phase).toMatchObject({ type: 'hold', startedMs: 20_000, endsMs: 80_000 });
    expect(state.notice).toMatchObject({ type: 'at-limit' });
  });

  test('the held time is taken from later regions, both sides alike, and the total stays', () => {
    const before = viewSession(start(), 20_000).totalLeftSeconds;
    const state = play([
      [20, 'knot'],
      [40, 'release'],
    ]);
    expect(before - viewSession(state, 40_000).totalLeftSeconds).toBe(20);
    expect(state.blocks.map(({ seconds }) => seconds)).toEqual([60, 60, 55, 55, 55, 55]);
    expect(state.notice).toMatchObject({ type: 'gave-way' });
  });

  test('while it is held the total already counts down', () => {
    const state = play([[20, 'knot']]);
    expect(viewSession(state, 20_000).totalLeftSeconds - viewSession(state, 40_000).totalLeftSeconds).toBe(20);
  });

  test('when later regions have nothing to give, the other side of this one gives', () => {
    const blocks = [
      block('quads', 'left'),
      block('quads', 'right'),
      block('calves', 'left', { seconds: 30 }),
      block('calves', 'right', { seconds: 30 }),
    ];
    const state = play(
      [
        [20, 'knot'],
        [40, 'release'],
      ],
      blocks,
    );
    expect(state.blocks.map(({ seconds }) => seconds)).toEqual([60, 40, 30, 30]);
  });

  test('when nobody has anything to give, the session ends later and says so', () => {
    const state = play(
      [
        [20, 'knot'],
        [42, 'release'],
      ],
      [block('quads', 'both')],
    );
    expect(state.notice).toEqual({ type: 'ends-later', atMs: 42_000, seconds: 22 });
    expect(phaseAt(state, 91.5)).toBe('roll quads both 1');
  });

  test('only what was held counts as held', () => {
    const moving = [block('peroneals', 'left', { longestHoldSeconds: 0 })];
    const steps = [
      { clockMs: 20_000, event: 'knot' },
      { clockMs: 21_000, event: 'knot' },
      { clockMs: 30_000, event: 'release' },
      { clockMs: 40_000, event: 'knot' },
    ] as const;
    expect(countHolds(LEGS, steps, RULES)).toBe(2);
    expect(countHolds(moving, steps, RULES)).toBe(0);
  });

  test('a technique that must keep moving refuses the hold', () => {
    const state = play([[20, 'knot']], [block('peroneals', 'left', { longestHoldSeconds: 0 })]);
    expect(state.phase.type).toBe('roll');
    expect(state.notice).toEqual({ type: 'no-hold', atMs: 20_000 });
  });

  test('rolling and holding together never pass the cap', () => {
    const events = [0, 1, 2, 3, 4].flatMap(
      (n) =>
        [
          [20 + n * 31, 'knot'],
          [50 + n * 31, 'release'],
        ] as const,
    );
    const state = play(events);
    expect(state.progress[0]?.heldMs).toBe(60_000);
  });
});

describe('pause and away', () => {
  test('a pause keeps the second exactly', () => {
    const state = play([[20.4, 'pause']]);
    expect(phaseAt(state, 500)).toBe('paused quads left 50');
    const resumed = step(state, 'resume', 500_000);
    expect(resumed.phase).toMatchObject({ type: 'roll', endsMs: 549_600 });
  });

  test('a suspend stands at the last second written, and waking leaves it paused', () => {
    const state = play([
      [20.7, 'suspend'],
      [95, 'wake'],
    ]);
    expect(state.phase).toMatchObject({ type: 'paused', away: true, pausedMs: 20_000 });
    expect(phaseAt(state, 300)).toBe('paused quads left 50');
    expect(phaseAt(step(state, 'resume', 300_000), 300)).toBe('roll quads left 50');
  });

  test('reopening gives the state of the last heartbeat', () => {
    const steps = [
      { clockMs: 20_000, event: 'knot' },
      { clockMs: 45_000, event: 'release' },
    ] as const;
    const { state, clockMs } = reopenSession(LEGS, steps, 61_000, RULES);
    expect(clockMs).toBe(61_000);
    expect(phaseAt(state, 61)).toBe('paused quads left 34');
    expect(phaseAt(step(state, 'resume', 61_000), 61)).toBe('roll quads left 34');
  });
});

describe('skip, back, +15 s, too much, end', () => {
  test('skip drops the current block, in a gap the coming one', () => {
    expect(phaseAt(play([[20, 'skip']]), 20)).toBe('switch-side quads right 10');
    expect(phaseAt(play([[72, 'skip']]), 72)).toBe('get-ready calves left 10');
  });

  test('back restarts the block, within its first 3 s the one before', () => {
    expect(phaseAt(play([[30, 'back']]), 30)).toBe('roll quads left 60');
    expect(phaseAt(play([[82, 'back']]), 82)).toBe('get-ready quads left 10');
    expect(phaseAt(play([[12, 'back']]), 12)).toBe('roll quads left 60');
  });

  test('restarting never passes the hard cap', () => {
    const state = play([
      [60, 'back'],
      [110, 'back'],
      [160, 'back'],
      [210, 'back'],
      [260, 'back'],
    ]);
    expect((state.progress[0]?.rolledMs ?? 0) / 1000).toBeLessThanOrEqual(180);
  });

  test('+15 s lengthens this side and the other side still to come', () => {
    const state = play([[20, 'add-15']]);
    expect(state.blocks.map(({ seconds }) => seconds)).toEqual([75, 75, 60, 60, 60, 60]);
    expect(phaseAt(state, 20)).toBe('roll quads left 65');
    expect(play([[100, 'add-15']]).blocks.map(({ seconds }) => seconds)).toEqual([60, 75, 60, 60, 60, 60]);
  });

  test('+15 s adds what fits below the cap, then says so', () => {
    const blocks = [block('calves', 'left', { softCapSeconds: 70 }), block('calves', 'right', { softCapSeconds: 70 })];
    expect(play([[20, 'add-15']], blocks).blocks[0]?.seconds).toBe(70);
    expect(
      play(
        [
          [20, 'add-15'],
          [21, 'add-15'],
        ],
        blocks,
      ).notice,
    ).toMatchObject({ type: 'at-limit', seconds: 70 });
  });

  test('too much lowers the pressure for this region, at the lowest it ends the block and waits', () => {
    const once = play([[20, 'too-much']]);
    expect(once.progress.map(({ pressureStep }) => pressureStep)).toEqual([1, 1, 2, 2, 2, 2]);
    const twice = step(once, 'too-much', 25_000);
    expect(twice.phase).toMatchObject({ type: 'paused', interrupted: { type: 'switch-side', block: 1 } });
    expect(twice.notice).toMatchObject({ type: 'stopped-block' });
  });

  test('end keeps what was done', () => {
    const state = play([[25, 'end']]);
    expect(state.phase).toEqual({ type: 'done', completed: false, endedMs: 25_000 });
    expect(state.progress[0]?.rolledMs).toBe(15_000);
  });
});

describe('cues', () => {
  test('are known ahead, phase after phase, with the time of each', () => {
    const due = upcomingCues(start(), 0, 75_000).map(({ dueMs, id }) => `${dueMs / 1000} ${id}`);
    expect(due).toEqual([
      '0 get-ready',
      '7 count',
      '8 count',
      '9 count',
      '10 roll',
      '40 half',
      '67 count',
      '68 count',
      '69 count',
      '70 roll-end',
      '70 switch-side',
    ]);
  });

  test('a hold says when it is long enough and when it ends', () => {
    const due = upcomingCues(play([[20, 'knot']]), 20_000, 51_000).map(({ dueMs, id }) => `${dueMs / 1000} ${id}`);
    expect(due).toEqual(['20 hold', '40 hold-enough', '50 hold-end']);
  });

  test('the end sounds at the end, not at the last event', () => {
    expect(upcomingCues(start(), 0, 3_600_000).at(-1)).toMatchObject({ dueMs: 430_000, id: 'done' });
  });
});

const anyEvents = fc.array(fc.tuple(fc.integer({ min: -5_000, max: 60_000 }), fc.constantFrom(...SESSION_EVENTS)), {
  maxLength: 60,
});

const playAll = (
  deltas: readonly (readonly [number, SessionEvent])[],
): { state: SessionState; steps: { clockMs: number; event: SessionEvent }[] } => {
  let at = 0;
  const steps = deltas.map(([delta, event]) => ({ clockMs: (at = Math.max(0, at + delta)), event }));
  return { state: replaySession(LEGS, steps, RULES), steps };
};

describe('any sequence of events', () => {
  test('keeps caps, floors and the total', () => {
    fc.assert(
      fc.property(anyEvents, (deltas) => {
        const { state } = playAll(deltas);
        state.blocks.forEach((row, index) => {
          const done = state.progress[index];
          expect(row.seconds % 5).toBe(0);
          expect(row.seconds).toBeGreaterThan(0);
          expect(row.seconds).toBeLessThanOrEqual(row.softCapSeconds);
          expect((done?.rolledMs ?? 0) / 1000).toBeLessThanOrEqual(row.hardCapSeconds);
          expect((done?.heldMs ?? 0) / 1000).toBeLessThanOrEqual(row.totalCapSeconds);
        });
        expect(viewSession(state, state.clockMs).totalLeftSeconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('sides of a region that are both to come stay equal', () => {
    fc.assert(
      fc.property(anyEvents, (deltas) => {
        const { state } = playAll(deltas);
        const current =
          state.phase.type === 'done'
            ? LEGS.length
            : state.phase.type === 'paused'
              ? state.phase.interrupted.block
              : state.phase.block;
        for (let index = current + 1; index + 1 < LEGS.length; index += 1) {
          const [a, b] = [state.blocks[index], state.blocks[index + 1]];
          const untouched = [index, index + 1].every(
            (at) => !state.progress[at]?.dropped && state.progress[at]?.rolledMs === 0,
          );
          if (a && b && a.region === b.region && untouched) expect(a.seconds).toBe(b.seconds);
        }
      }),
    );
  });

  test('time read in between changes nothing, and a replay gives the same state', () => {
    fc.assert(
      fc.property(anyEvents, (deltas) => {
        const { state, steps } = playAll(deltas);
        let live = startSession(LEGS, RULES);
        for (const { clockMs, event } of steps) {
          live = advance(live, clockMs - 200);
          live = step(live, event, clockMs);
        }
        expect(live).toEqual(state);
      }),
    );
  });

  test('a pause stops everything and resuming is exact', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 0, max: 3_600_000 }), (deltas, gone) => {
        const { state } = playAll(deltas);
        const at = state.clockMs;
        if (state.phase.type === 'paused' || state.phase.type === 'done') return;
        const resumed = step(step(state, 'pause', at), 'resume', at + gone);
        const { notice: _a, ...before } = viewSession(state, at);
        const { notice: _b, ...after } = viewSession(resumed, at + gone);
        expect(after).toEqual(before);
      }),
    );
  });
});
