/** The whole player on a device that misbehaves: sleeps, kills, clocks that are set, lost sound, late and doubled taps. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type SessionBlock,
  type SessionEvent,
  type SessionRules,
  type SessionStep,
  advance,
  giveWay,
  replaySession,
} from '../core/session/index.ts';
import { sessionRules } from '../knowledge/session-rules.ts';
import { type Player, TICK_MS, createPlayer } from './player.ts';

const RULES: SessionRules = { ...sessionRules, replan: giveWay };

const block = (region: SessionBlock['region'], side: 'left' | 'right'): SessionBlock => ({
  region,
  side,
  tool: 'foam-roller',
  technique: `${region}/foam-roller`,
  posture: 'seated-floor',
  seconds: 45,
  getReadySeconds: 10,
  secondsPerPass: 3,
  pressureStep: 2,
  discomfort: [3, 5],
  leastSeconds: 30,
  softCapSeconds: 90,
  totalCapSeconds: 120,
  hardCapSeconds: 120,
  longestHoldSeconds: 60,
});

const BLOCKS = [block('calves', 'left'), block('calves', 'right'), block('quads', 'left'), block('quads', 'right')];

const TAPS: readonly SessionEvent[] = [
  'knot',
  'release',
  'still-tight',
  'too-much',
  'leave',
  'pause',
  'resume',
  'skip',
  'back',
  'add-15',
  'slower',
  'faster',
];

type Happening =
  | { readonly type: 'awake' | 'asleep' | 'deep-sleep'; readonly ms: number }
  | { readonly type: 'wall-set'; readonly ms: number }
  | { readonly type: 'hide' | 'show' | 'mute' | 'sound' | 'kill' }
  | { readonly type: 'tap'; readonly event: SessionEvent; readonly times: number };

const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ type: fc.constant('awake' as const), ms: fc.integer({ min: 0, max: 15_000 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constantFrom('asleep' as const, 'deep-sleep' as const),
        ms: fc.integer({ min: 0, max: 7_200_000 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('wall-set' as const),
        // Summer time, network time, somebody's hand: an hour, seconds, days, both ways.
        ms: fc.constantFrom(-3_600_000, 3_600_000, -2_500, 2_500, -86_400_000, 86_400_000),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Happening>({ type: 'hide' }, { type: 'show' }, { type: 'mute' }, { type: 'sound' }),
    },
    { weight: 1, arbitrary: fc.constant<Happening>({ type: 'kill' }) },
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constant('tap' as const),
        event: fc.constantFrom(...TAPS),
        times: fc.integer({ min: 1, max: 2 }),
      }),
    },
  ),
  { maxLength: 30 },
);

/** A device with its journal, which outlives the app. */
const createWorld = () => {
  const clocks = { monotonicMs: 1_000_000, wallMs: 1_795_000_000_000, soundMs: 0 as number | null, hidden: false };
  const steps: SessionStep[] = [];
  let beatMs = 0;
  let awakeMs = 0;
  let tick: (() => void) | null = null;
  let player: Player | null = null;
  const open = (): Player => {
    const opened = createPlayer(
      {
        blocks: BLOCKS,
        rules: RULES,
        ...(player ? { reopened: { steps: [...steps], heartbeatMs: beatMs, leftAtWallMs: clocks.wallMs } } : {}),
      },
      {
        readClocks: () => ({ ...clocks, keptAwake: false }),
        sound: () => undefined,
        silence: () => undefined,
        onCue: () => undefined,
        writeStep: (written) => steps.push(written),
        writeHeartbeat: (ms) => {
          expect(ms).toBeGreaterThan(beatMs);
          beatMs = ms;
        },
        onDone: () => undefined,
        onChange: () => undefined,
        every: (_, call) => {
          tick = call;
          return () => {
            if (tick === call) tick = null;
          };
        },
      },
    );
    opened.begin();
    player = opened;
    return opened;
  };
  const move = (ms: number, counted: { readonly monotonic: boolean; readonly sound: boolean }): void => {
    clocks.wallMs += ms;
    if (counted.monotonic) clocks.monotonicMs += ms;
    if (counted.sound && clocks.soundMs !== null) clocks.soundMs += ms;
  };
  const happen = (happening: Happening): void => {
    switch (happening.type) {
      case 'awake':
        for (let left = happening.ms; left > 0; left -= TICK_MS) {
          move(Math.min(left, TICK_MS), { monotonic: true, sound: true });
          awakeMs += Math.min(left, TICK_MS);
          tick?.();
        }
        return;
      case 'asleep':
      case 'deep-sleep':
        move(happening.ms, { monotonic: happening.type === 'asleep', sound: false });
        tick?.();
        return;
      case 'wall-set':
        clocks.wallMs += happening.ms;
        tick?.();
        return;
      case 'hide':
      case 'show':
        clocks.hidden = happening.type === 'hide';
        return;
      case 'mute':
        clocks.soundMs = null;
        return;
      case 'sound':
        clocks.soundMs ??= 0;
        return;
      case 'kill':
        tick = null;
        open();
        return;
      case 'tap':
        for (let time = 0; time < happening.times; time += 1) player?.dispatch(happening.event);
    }
  };
  return { open, happen, steps, beatMs: () => beatMs, awakeMs: () => awakeMs, player: () => player };
};

test('whatever the device does, the journal tells the state, and no second is counted that nobody had', () => {
  fc.assert(
    fc.property(happenings, (story) => {
      const world = createWorld();
      world.open();
      for (const happening of story) {
        const before = world.player()?.view();
        world.happen(happening);
        const player = world.player();
        if (!player) throw new Error('no player');
        const { clockMs: _a, ...live } = player.state();
        const { clockMs: _b, ...told } = replaySession(BLOCKS, world.steps, RULES);
        // A session that ran out by itself leaves no step behind.
        if (live.phase.type === 'done')
          expect(advance({ ...told, clockMs: 0 }, Number.MAX_SAFE_INTEGER).phase.type).toBe('done');
        else expect(told).toEqual(live);
        const view = player.view();
        expect(view.totalLeftSeconds).toBeGreaterThanOrEqual(0);
        expect(world.beatMs()).toBeLessThanOrEqual(world.awakeMs() + 3_000);
        // Nothing but the person ends a pause.
        if (before?.phase === 'paused' && happening.type !== 'tap') {
          expect(view.phase).toBe('paused');
          expect(view.secondsLeft).toBe(before.secondsLeft);
        }
        if (happening.type === 'kill' && view.phase !== 'done') expect(view.phase).toBe('paused');
      }
    }),
    { numRuns: (fc.readConfigureGlobal().numRuns ?? 100) * 2 },
  );
});
