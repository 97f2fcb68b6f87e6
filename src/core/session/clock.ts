/**
 * The session's clock, read off the device's clocks. It runs while the cues reach the person, and stands while they do
 * not: after a suspend it goes on from the last second that was written. Three clocks are compared, because each one
 * lies: the monotonic one may stand in sleep, the wall clock is set by networks and people, the audio clock stands when
 * a call takes the loudspeaker.
 */
import { MS_PER_SECOND } from '../base/index.ts';
import { HEARTBEAT_MS } from './step.ts';

export interface ClockReading {
  /** Never jumps back; on some systems it does not count sleep. */
  readonly monotonicMs: number;
  readonly wallMs: number;
  /** Of the audio clock; null while nothing can sound. */
  readonly soundMs: number | null;
  /** The page is not on the screen. */
  readonly hidden: boolean;
  /** The screen has been kept on without a break: then the device cannot have slept. */
  readonly keptAwake: boolean;
}

export interface SessionClock {
  /** Monotonic time at the session clock's zero. */
  readonly offsetMs: number;
  readonly last: ClockReading;
  /** The last second that was written. */
  readonly writtenMs: number;
  /** Since when nothing has reached the person, on the session's clock; null: it does. */
  readonly unheardSinceMs: number | null;
}

/** Not of the body: a longer gap means that the app was suspended. */
const AWAY_MS = 3 * MS_PER_SECOND;

/** A clock that stands at `atMs` now. */
export const startClock = (atMs: number, reading: ClockReading): SessionClock => ({
  offsetMs: reading.monotonicMs - atMs,
  last: reading,
  writtenMs: atMs,
  unheardSinceMs: null,
});

/** The session's time at a moment of the monotonic clock, without judging whether the app was away. */
export const clockMs = (clock: SessionClock, monotonicMs: number): number => monotonicMs - clock.offsetMs;

export interface ClockLook {
  readonly clock: SessionClock;
  /** The session's time now. */
  readonly atMs: number;
  /** The app was away: since when on the wall clock. Null: it was not. */
  readonly awaySinceWallMs: number | null;
  /** A full second has passed since the last one that was written. */
  readonly beatMs: number | null;
}

const away = (clock: SessionClock, reading: ClockReading, sinceWallMs: number): ClockLook => ({
  clock: { ...startClock(clock.writtenMs, reading), writtenMs: clock.writtenMs },
  atMs: clock.writtenMs,
  awaySinceWallMs: sinceWallMs,
  beatMs: null,
});

/** Looks at the clocks. To be called often; how often makes no difference to the result. */
export const lookAtClock = (clock: SessionClock, reading: ClockReading): ClockLook => {
  const { last } = clock;
  const passedMs = Math.max(0, reading.monotonicMs - last.monotonicMs);
  const wallMs = reading.wallMs - last.wallMs;
  const soundedMs = reading.soundMs === null || last.soundMs === null ? 0 : Math.max(0, reading.soundMs - last.soundMs);
  // A wall clock that jumps while the screen was kept on was set; otherwise only sleep makes it run ahead.
  const goneMs = reading.keptAwake && last.keptAwake ? passedMs : Math.max(passedMs, wallMs);
  if (goneMs > AWAY_MS && soundedMs < goneMs - AWAY_MS) return away(clock, reading, last.wallMs);

  const atMs = clockMs(clock, reading.monotonicMs);
  const isUnheard = reading.hidden && last.hidden && soundedMs * 2 < passedMs;
  const unheardSinceMs = isUnheard
    ? (clock.unheardSinceMs ?? atMs - passedMs)
    : reading.hidden && passedMs === 0
      ? clock.unheardSinceMs
      : null;
  if (unheardSinceMs !== null && atMs - unheardSinceMs > AWAY_MS)
    return away(clock, reading, reading.wallMs - (atMs - clock.writtenMs));
  const isBeat = atMs - clock.writtenMs >= HEARTBEAT_MS;
  const writtenMs = isBeat ? Math.floor(atMs / HEARTBEAT_MS) * HEARTBEAT_MS : clock.writtenMs;
  return {
    clock: { ...clock, last: reading, writtenMs, unheardSinceMs },
    atMs,
    awaySinceWallMs: null,
    beatMs: isBeat ? writtenMs : null,
  };
};
