import { describe, expect, test } from 'vitest';
import { type ClockReading, type SessionClock, lookAtClock, startClock } from './clock.ts';

const AT_START: ClockReading = {
  monotonicMs: 5_000_000,
  wallMs: 1_795_000_000_000,
  soundMs: 0,
  hidden: false,
  keptAwake: false,
};

/** A device whose clocks move as told. */
const createDevice = () => {
  let reading = AT_START;
  let clock: SessionClock = startClock(0, reading);
  const look = (changes: Partial<ClockReading>) => {
    reading = { ...reading, ...changes };
    const found = lookAtClock(clock, reading);
    clock = found.clock;
    return found;
  };
  const move = (ms: number, over: Partial<ClockReading> = {}) =>
    look({
      monotonicMs: reading.monotonicMs + ms,
      wallMs: reading.wallMs + ms,
      soundMs: reading.soundMs === null ? null : reading.soundMs + ms,
      ...over,
    });
  return {
    look,
    move,
    tick: (seconds: number) => {
      let last = move(0);
      for (let at = 0; at < seconds * 5; at += 1) last = move(200);
      return last;
    },
    reading: () => reading,
  };
};

describe('the session clock', () => {
  test('follows the monotonic clock, and says when a second is to be written', () => {
    const device = createDevice();
    expect(device.move(400)).toMatchObject({ atMs: 400, beatMs: null });
    expect(device.move(700)).toMatchObject({ atMs: 1100, beatMs: 1000 });
    expect(device.move(800)).toMatchObject({ atMs: 1900, beatMs: null });
  });

  test('stands at the last second written when the device slept', () => {
    const device = createDevice();
    device.tick(20.4);
    const { monotonicMs, wallMs, soundMs } = device.reading();
    const found = device.look({ monotonicMs: monotonicMs + 42_000, wallMs: wallMs + 42_000, soundMs });
    expect(found).toMatchObject({ atMs: 20_000, awaySinceWallMs: wallMs });
    expect(device.move(500).atMs).toBe(20_500);
  });

  test('also where the monotonic clock does not count sleep', () => {
    const device = createDevice();
    device.tick(20.4);
    const { monotonicMs, wallMs, soundMs } = device.reading();
    const found = device.look({
      monotonicMs: monotonicMs + 200,
      wallMs: wallMs + 42_000,
      soundMs: (soundMs ?? 0) + 200,
    });
    expect(found).toMatchObject({ atMs: 20_000, awaySinceWallMs: wallMs });
  });

  test('runs on while the cues sound, however seldom anybody looks', () => {
    const device = createDevice();
    device.tick(5);
    expect(device.move(60_000)).toMatchObject({ atMs: 65_000, awaySinceWallMs: null, beatMs: 65_000 });
  });

  test.each([
    ['back an hour', -3_600_000],
    ['back three seconds', -3_000],
    ['on two seconds', 2_000],
  ])('a wall clock that is set %s changes nothing', (_, jump) => {
    const device = createDevice();
    device.tick(20);
    const { monotonicMs, wallMs, soundMs } = device.reading();
    const found = device.look({
      monotonicMs: monotonicMs + 200,
      wallMs: wallMs + 200 + jump,
      soundMs: (soundMs ?? 0) + 200,
    });
    expect(found).toMatchObject({ atMs: 20_200, awaySinceWallMs: null });
  });

  test('a wall clock that is set on while the screen was kept on changes nothing', () => {
    const device = createDevice();
    device.move(200, { keptAwake: true });
    device.tick(20);
    const { monotonicMs, wallMs } = device.reading();
    const found = device.look({ monotonicMs: monotonicMs + 200, wallMs: wallMs + 3_600_200 });
    expect(found).toMatchObject({ awaySinceWallMs: null, atMs: 20_400 });
  });

  test('stands when the page is hidden and nothing sounds', () => {
    const device = createDevice();
    device.tick(20);
    device.look({ hidden: true, soundMs: null });
    let found = device.move(200);
    for (let at = 0; at < 20 && found.awaySinceWallMs === null; at += 1) found = device.move(200);
    expect(found.awaySinceWallMs).not.toBeNull();
    expect(found.atMs).toBeLessThanOrEqual(24_000);
  });

  test('runs on hidden as long as it sounds', () => {
    const device = createDevice();
    device.look({ hidden: true });
    expect(device.tick(120)).toMatchObject({ atMs: 120_000, awaySinceWallMs: null });
  });

  test('runs on silent while the page is on the screen', () => {
    const device = createDevice();
    device.look({ soundMs: null });
    expect(device.tick(30)).toMatchObject({ atMs: 30_000, awaySinceWallMs: null });
  });
});
