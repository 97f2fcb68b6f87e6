import { describe, expect, test } from 'vitest';
import {
  type Cue,
  type SessionBlock,
  type SessionRules,
  type SessionState,
  type SessionStep,
  giveWay,
} from '../core/session/index.ts';
import { type Player, type PlayerPorts, TICK_MS, createPlayer as create } from './player.ts';

const createPlayer = (...args: Parameters<typeof create>): Player => {
  const player = create(...args);
  player.begin();
  return player;
};

const RULES: SessionRules = {
  shortestHoldSeconds: 5,
  holdEnoughSeconds: 20,
  holdReleasesSeconds: 30,
  holdExtendsSeconds: 10,
  fastestPassSeconds: 1,
  slowestPassSeconds: 8,
  breathInSeconds: 4,
  breathOutSeconds: 6,
  tooMuchShare: 0.5,
  replan: giveWay,
};

const block = (side: 'left' | 'right'): SessionBlock => ({
  region: 'calves',
  side,
  tool: 'foam-roller',
  technique: 'calves/foam-roller',
  posture: 'seated-floor',
  seconds: 30,
  getReadySeconds: 10,
  secondsPerPass: 3,
  pressureStep: 1,
  discomfort: [3, 5],
  leastSeconds: 30,
  softCapSeconds: 60,
  totalCapSeconds: 120,
  hardCapSeconds: 60,
  longestHoldSeconds: 60,
});

const BLOCKS = [block('left'), block('right')];

/** A device whose time moves only when told: awake it ticks, asleep it does not. */
const createDevice = () => {
  const world = { clock: 1_000_000, wall: 50_000_000, sound: null as number | null, hidden: false };
  const log = {
    steps: [] as SessionStep[],
    beats: [] as number[],
    tones: [] as { at: number; id: Cue['id'] }[],
    felt: [] as { at: number; id: Cue['id'] }[],
    done: [] as SessionState[],
    cancelled: 0,
  };
  let tick: (() => void) | null = null;
  const ports: PlayerPorts = {
    readClocks: () => ({
      monotonicMs: world.clock,
      wallMs: world.wall,
      soundMs: world.sound === null ? null : world.sound * 1000,
      hidden: world.hidden,
      keptAwake: false,
    }),
    sound: (cues) =>
      log.tones.push(
        ...cues
          .filter(({ cue }) => cue.kind === 'tone')
          .map(({ inMs, cue }) => ({ at: world.clock + inMs - 1_000_000, id: cue.id })),
      ),
    silence: (fromInMs = 0) => {
      log.cancelled += 1;
      log.tones = log.tones.filter(({ at }) => at < world.clock - 1_000_000 + fromInMs);
    },
    onCue: (cue) => {
      if (cue.kind === 'haptic') log.felt.push({ at: world.clock - 1_000_000, id: cue.id });
    },
    writeStep: (step) => log.steps.push(step),
    writeHeartbeat: (clockMs) => log.beats.push(clockMs),
    onDone: (state) => log.done.push(state),
    onChange: () => undefined,
    every: (_, call) => {
      tick = call;
      return () => {
        tick = null;
      };
    },
  };
  const move = (ms: number, sounding: boolean): void => {
    world.clock += ms;
    world.wall += ms;
    if (sounding && world.sound !== null) world.sound += ms / 1000;
  };
  return {
    world,
    log,
    ports,
    awake: (ms: number) => {
      for (let left = ms; left > 0; left -= TICK_MS) {
        move(Math.min(TICK_MS, left), true);
        tick?.();
      }
    },
    asleep: (ms: number, { sounding = false } = {}) => move(ms, sounding),
    tick: () => tick?.(),
  };
};

const phase = (player: Player): string => {
  const view = player.view();
  return `${view.phase} ${view.block?.side ?? '-'} ${view.secondsLeft}`;
};

describe('the player on a device', () => {
  test('plays a session to its end and reports it once', () => {
    const device = createDevice();
    const player = createPlayer({ blocks: BLOCKS, rules: RULES }, device.ports);
    expect(phase(player)).toBe('get-ready left 10');
    device.awake(80_400);
    expect(player.view().phase).toBe('done');
    device.awake(5_000);
    expect(device.log.done).toHaveLength(1);
    expect(device.log.done[0]?.phase).toMatchObject({ completed: true, endedMs: 80_000 });
  });

  test('writes a heartbeat once a second', () => {
    const device = createDevice();
    createPlayer({ blocks: BLOCKS, rules: RULES }, device.ports);
    device.awake(5_000);
    expect(device.log.beats).toEqual([1000, 2000, 3000, 4000, 5000]);
  });

  test('stands still while the device sleeps, and says how long it was away', () => {
    const device = createDevice();
    const player = createPlayer({ blocks: BLOCKS, rules: RULES }, device.ports);
    device.awake(20_400);
    device.asleep(42_000);
    device.tick();
    expect(phase(player)).toBe('paused left 20');
    expect(player.awaySeconds()).toBe(42);
    device.awake(8_000);
    expect(player.awaySeconds()).toBe(50);
    player.dispatch('resume');
    expect(phase(player)).toBe('roll left 20');
    device.awake(1_000);
    expect(phase(player)).toBe('roll left 19');
  });

  test('runs on when the cues sounded all the time', () => {
    const device = createDevice();
    device.world.sound = 0;
    const player = createPlayer({ blocks: BLOCKS, rules: RULES }, device.ports);
    device.awake(12_000);
    device.asleep(10_000, { sounding: true });
    device.tick();
    expect(phase(player)).toBe('roll left 18');
  });

  test('hands cues over for ten seconds while it is seen, and far ahead once it is hidden', () => {
    const device = createDevice();
    const player = createPlayer({ blocks: BLOCKS, rules: RULES }, device.ports);
    const lastTone = (): number => Math.max(...device.log.tones.map(({ at }) => at));
    device.awake(20_000);
    expect(lastTone()).toBeLessThanOrEqual(30_000);
    device.world.hidden = true;
    device.world.sound = 0;
    player.look();
    expect(lastTone()).toBe(80_000);
  });

  test('hands over anew only what has not begun when the clock of the loudspeaker has moved', () => {
    const device = createDevice();
    const player = createPlayer({ blocks: BLOCKS, rules: RULES }, device.ports);
    device.awake(7_800);
    const before = device.log.tones.map(({ at, id }) => `${at} ${id}`);
    player.soundAnew();
    expect(device.log.cancelled).toBe(1);
    expect(device.log.tones.map(({ at, id }) => `${at} ${id}`).slice(0, before.length)).toEqual(before);
    expect(new Set(device.log.tones.map(({ at, id }) => `${at} ${id}`)).size).toBe(device.log.tones.length);
  });

  test('goes on after a kill at the second of the last heartbeat, however long ago', () => {
    const device = createDevice();
    const first = createPlayer({ blocks: BLOCKS, rules: RULES }, device.ports);
    device.awake(15_000);
    first.dispatch('knot');
    device.awake(22_000);
    first.dispatch('release');
    device.awake(3_700);
    const { steps, beats } = device.log;
    const wall = device.world.wall;

    const later = createDevice();
    later.world.wall = wall + 3_600_000;
    const second = createPlayer(
      { blocks: BLOCKS, rules: RULES, reopened: { steps, heartbeatMs: beats.at(-1) ?? 0, leftAtWallMs: wall } },
      later.ports,
    );
    expect(phase(second)).toBe('paused left 22');
    expect(second.awaySeconds()).toBe(3600);
    second.dispatch('resume');
    later.awake(2_000);
    expect(phase(second)).toBe('roll left 20');
  });

  test('a reopened session can be reopened again', () => {
    const device = createDevice();
    createPlayer(
      { blocks: BLOCKS, rules: RULES, reopened: { steps: [], heartbeatMs: 12_000, leftAtWallMs: device.world.wall } },
      device.ports,
    );
    const third = createPlayer(
      {
        blocks: BLOCKS,
        rules: RULES,
        reopened: { steps: device.log.steps, heartbeatMs: 12_000, leftAtWallMs: device.world.wall },
      },
      createDevice().ports,
    );
    expect(phase(third)).toBe('paused left 28');
  });

  test('tones are scheduled ahead once each, and anew after an event', () => {
    const device = createDevice();
    device.world.hidden = true;
    device.world.sound = 0;
    const player = createPlayer({ blocks: BLOCKS, rules: RULES }, device.ports);
    device.awake(20_000);
    expect(device.log.tones.filter(({ id }) => id === 'roll').map(({ at }) => at)).toEqual([10_000, 50_000]);
    player.dispatch('add-15');
    device.awake(46_000);
    expect(device.log.tones.filter(({ id }) => id === 'roll-end').map(({ at }) => at)).toEqual([55_000, 110_000]);
    const ids = device.log.tones.map(({ at, id }) => `${at} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what is felt comes at its time, once, and nothing of the time away', () => {
    const device = createDevice();
    const player = createPlayer({ blocks: BLOCKS, rules: RULES }, device.ports);
    device.awake(12_000);
    expect(device.log.felt).toEqual([
      { at: 0, id: 'get-ready' },
      { at: 10_000, id: 'roll' },
    ]);
    device.asleep(60_000);
    device.tick();
    player.dispatch('resume');
    device.awake(1_000);
    expect(device.log.felt.slice(2).map(({ id }) => id)).toEqual(['paused', 'resumed']);
  });

  test('hidden without sound the clock stands, hidden with sound it runs on', () => {
    const silent = createDevice();
    const player = createPlayer({ blocks: BLOCKS, rules: RULES }, silent.ports);
    silent.awake(12_000);
    silent.world.hidden = true;
    silent.awake(10_000);
    expect(player.view().phase).toBe('paused');

    const heard = createDevice();
    heard.world.sound = 0;
    const other = createPlayer({ blocks: BLOCKS, rules: RULES }, heard.ports);
    heard.awake(12_000);
    heard.world.hidden = true;
    heard.awake(10_000);
    expect(phase(other)).toBe('roll left 18');
  });

  test('a wall clock that is set back changes nothing', () => {
    const device = createDevice();
    const player = createPlayer({ blocks: BLOCKS, rules: RULES }, device.ports);
    device.awake(12_000);
    device.world.wall -= 3_600_000;
    device.awake(1_000);
    expect(phase(player)).toBe('roll left 27');
  });

  test('ending keeps what was done', () => {
    const device = createDevice();
    const player = createPlayer({ blocks: BLOCKS, rules: RULES }, device.ports);
    device.awake(25_000);
    player.dispatch('end');
    expect(device.log.done[0]?.progress[0]?.rolledMs).toBe(15_000);
  });
});
