import { describe, expect, test } from 'vitest';
import { LEGS, RULES, block, phaseAt, play, start, stepped } from './legs.fixture.ts';
import { type SessionEvent, advance, heldKnots, reopenSession, viewSession } from './index.ts';

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
    expect(phaseAt(held, 35)).toBe('hold quads left 15');
    expect(phaseAt(stepped(held, 'release', 42_000), 42)).toBe('roll quads left 50');
  });

  test('it is released by itself at 30 s', () => {
    const state = play([[20, 'knot']]);
    expect(phaseAt(state, 49.9)).toBe('hold quads left 1');
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
    expect(heldKnots(LEGS, steps, RULES)).toHaveLength(2);
    expect(heldKnots(moving, steps, RULES)).toEqual([]);
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
    const resumed = stepped(state, 'resume', 500_000);
    expect(resumed.phase).toMatchObject({ type: 'roll', endsMs: 549_600 });
  });

  test('a suspend stands at the last second written, and waking leaves it paused', () => {
    const state = play([
      [20.7, 'suspend'],
      [95, 'wake'],
    ]);
    expect(state.phase).toMatchObject({ type: 'paused', away: true, pausedMs: 20_000 });
    expect(phaseAt(state, 300)).toBe('paused quads left 50');
    expect(phaseAt(stepped(state, 'resume', 300_000), 300)).toBe('roll quads left 50');
  });

  test('reopening gives the state of the last heartbeat', () => {
    const steps = [
      { clockMs: 20_000, event: 'knot' },
      { clockMs: 45_000, event: 'release' },
    ] as const;
    const { state, clockMs } = reopenSession(LEGS, steps, 61_000, RULES);
    expect(clockMs).toBe(61_000);
    expect(phaseAt(state, 61)).toBe('paused quads left 34');
    expect(phaseAt(stepped(state, 'resume', 61_000), 61)).toBe('roll quads left 34');
  });
});

describe('skip, back, +15 s, too much, end', () => {
  test('skip drops the current block, in a gap the coming one', () => {
    expect(phaseAt(play([[20, 'skip']]), 20)).toBe('switch-side quads right 10');
    expect(phaseAt(play([[72, 'skip']]), 72)).toBe('get-ready calves left 10');
  });

  test('what was rolled of a side before going back counts for its hard cap', () => {
    const over = { seconds: 60, softCapSeconds: 60, hardCapSeconds: 60 };
    const blocks = [block('lats', 'left', over), block('lats', 'right', over)];
    const state = play(
      [
        [0, 'skip'],
        [12, 'back'],
      ],
      blocks,
    );
    expect(state.progress.map(({ rolledMs }) => rolledMs)).toEqual([0, 2_000]);
    // 2 s of the right one are behind, in steps of 5 s; the skip had freed what the step back costs.
    expect(state.blocks.map(({ seconds }) => seconds)).toEqual([60, 55]);
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
    const twice = stepped(once, 'too-much', 25_000);
    expect(twice.phase).toMatchObject({ type: 'paused', interrupted: { type: 'switch-side', block: 1 } });
    expect(twice.notice).toMatchObject({ type: 'stopped-block' });
  });

  test('end keeps what was done', () => {
    const state = play([[25, 'end']]);
    expect(state.phase).toEqual({ type: 'done', completed: false, endedMs: 25_000 });
    expect(state.progress[0]?.rolledMs).toBe(15_000);
  });
});

describe('what was skipped or too much', () => {
  test('back within 3 s brings a side that was skipped by mistake', () => {
    const skipped = play([[30, 'skip']]);
    expect(phaseAt(skipped, 30)).toBe('switch-side quads right 10');
    expect(phaseAt(stepped(skipped, 'back', 31_000), 31)).toBe('get-ready quads left 10');
  });

  test('what a skip freed for nobody is there again when it was a mistake', () => {
    // In the gap before the right thigh: nothing of it was rolled yet.
    const before = play([]);
    const skipped = stepped(before, 'skip', 72_000);
    expect(skipped.spareMs).toBeGreaterThanOrEqual(60_000);
    const back = stepped(skipped, 'back', 73_000);
    expect(phaseAt(back, 73)).toBe('switch-side quads right 10');
    expect(back.blocks).toEqual(before.blocks);
    expect(back.notice).toBeNull();
    // A hold takes from what is ahead as ever: the session is not to grow again by what was let go.
    const held = stepped(stepped(skipped, 'knot', 90_000), 'release', 110_000);
    expect(held.spareMs).toBe(skipped.spareMs);
    expect(held.notice?.type).toBe('gave-way');
  });

  test('whoever skips while getting ready still has the time to get there', () => {
    // In the gap before the left glute, a change of tool of 20 s: the right one needs it just the same.
    expect(phaseAt(play([[285, 'skip']]), 285)).toBe('change-tool glutes right 20');
    expect(phaseAt(play([[3, 'skip']]), 3)).toBe('get-ready quads right 10');
  });

  test('too much halves what is left of this side, and takes the same from the other', () => {
    const state = play([[20, 'too-much']]);
    expect(state.blocks.map(({ seconds }) => seconds)).toEqual([35, 35, 60, 60, 60, 60]);
    expect(state.notice).toEqual({
      type: 'gentler',
      atMs: 20_000,
      step: 1,
      changes: [
        { block: 0, from: 60, to: 35 },
        { block: 1, from: 60, to: 35 },
      ],
    });
    expect(phaseAt(state, 20)).toBe('roll quads left 25');
  });

  test('leaving ends the block at any step and waits for the stop signs', () => {
    const state = play([[20, 'leave']]);
    expect(state.phase).toMatchObject({ type: 'paused', interrupted: { type: 'switch-side', block: 1 } });
    expect(state.notice).toEqual({ type: 'stopped-block', atMs: 20_000, block: 0 });
    expect(state.progress[0]).toMatchObject({ tooMuch: true, dropped: true, rolledMs: 10_000 });
    expect(play([[5, 'leave']]).phase.type).toBe('get-ready');
  });
});

describe('tempo', () => {
  test('slower and faster change the passes of this tempo, and the sweep does not jump', () => {
    const at = (state: ReturnType<typeof play>, seconds: number) => viewSession(state, seconds * 1000).pass;
    const state = play([[20, 'slower']]);
    expect(state.blocks.map(({ secondsPerPass }) => secondsPerPass)).toEqual([3.5, 3.5, 3.5, 3.5, 3.5, 3.5]);
    expect(at(state, 20)).toEqual(at(start(), 20));
    // 10 s at 3 s a pass: one third of the fourth pass. The rest of it takes two thirds of 3.5 s.
    expect(at(state, 20 + (2 / 3) * 3.5)?.position).toBeCloseTo(0);
    expect(play([[20, 'faster']]).blocks[0]?.secondsPerPass).toBe(2.5);
  });

  test('stops at its limits', () => {
    const often = Array.from({ length: 20 }, (_, at) => [20 + at / 10, 'faster'] as const);
    expect(play(often).blocks[0]?.secondsPerPass).toBe(1);
  });
});

test('a knot keeps its place along the muscle', () => {
  const state = play([
    [20.5, 'knot'],
    [42, 'release'],
  ]);
  // 10.5 s at 3 s a pass: half of the fourth pass, on the way back.
  expect(state.knots).toEqual([{ block: 0, atMs: 20_500, heldMs: 21_500, along: 0.5 }]);
  expect(heldKnots(LEGS, [{ clockMs: 20_500, event: 'knot' }], RULES)).toEqual([
    { region: 'quads', side: 'left', technique: 'quads/foam-roller', atMs: 20_500, heldMs: 30_000, along: 0.5 },
  ]);
});
