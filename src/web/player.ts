/**
 * Runs a session in the world: reads the clock, writes the steps, sounds the cues. All rules are in the core; here is
 * only what must happen at the right moment. Whoever holds a clock, a journal and a loudspeaker can drive it, so tests
 * drive it with simulated ones.
 */
import {
  type Cue,
  type CueId,
  type SessionBlock,
  type SessionEvent,
  type SessionRules,
  type SessionState,
  type SessionView,
  HEARTBEAT_MS,
  advance,
  reopenSession,
  startSession,
  step,
  upcomingCues,
  viewSession,
} from '../core/session/index.ts';

export interface PlayerPorts {
  /** Milliseconds that never jump back. */
  readonly clockMs: () => number;
  /** Milliseconds of the wall clock: also counts while the device sleeps. */
  readonly wallMs: () => number;
  /** Seconds of the audio clock, or null while nothing can sound. */
  readonly soundSeconds: () => number | null;
  readonly schedule: (tones: readonly { readonly inMs: number; readonly id: CueId }[]) => void;
  readonly cancelTones: () => void;
  readonly vibrate: (id: CueId) => void;
  /** Writes one event to the journal; `clockMs` is the session's clock. */
  readonly writeStep: (event: SessionEvent, clockMs: number) => void;
  /** Writes how far the session's clock has come. */
  readonly writeHeartbeat: (clockMs: number) => void;
  readonly onDone: (state: SessionState) => void;
  readonly onChange: () => void;
  /** Calls back again and again until stopped. */
  readonly every: (ms: number, call: () => void) => () => void;
}

export interface Player {
  readonly view: () => SessionView;
  readonly state: () => SessionState;
  /** Seconds since the app went away, for the words on the screen; null when it did not. */
  readonly awaySeconds: () => number | null;
  readonly dispatch: (event: SessionEvent) => void;
  /** Looks at the clock now, without waiting for the next tick: when the page shows again. */
  readonly look: () => void;
  /** Schedules the tones anew: when the loudspeaker has come back. */
  readonly soundAgain: () => void;
  readonly close: () => void;
}

export const TICK_MS = 200;
/** A longer gap between two ticks means that the app was suspended, unless the audio clock went on meanwhile. */
const AWAY_MS = 3_000;
const LOOKAHEAD_MS = 90_000;
const REFILL_MS = 45_000;

interface Start {
  readonly blocks: readonly SessionBlock[];
  readonly rules: SessionRules;
  /** Steps and heartbeat of a session that is opened again. */
  readonly reopened?: {
    readonly steps: readonly { readonly event: SessionEvent; readonly clockMs: number }[];
    readonly heartbeatMs: number;
    readonly leftAtWallMs: number;
  };
}

export const createPlayer = ({ blocks, rules, reopened }: Start, ports: PlayerPorts): Player => {
  const opened = reopened
    ? reopenSession(blocks, reopened.steps, reopened.heartbeatMs, rules)
    : { state: startSession(blocks, rules), clockMs: 0 };
  let state = opened.state;
  // The session's clock is the device's clock minus what was spent away.
  let offsetMs = ports.clockMs() - opened.clockMs;
  let lastTick = { clockMs: ports.clockMs(), wallMs: ports.wallMs(), soundSeconds: ports.soundSeconds() };
  let heartbeatMs = opened.clockMs;
  let awaySinceWallMs = reopened && state.phase.type === 'paused' && state.phase.away ? reopened.leftAtWallMs : null;
  let scheduledToMs = 0;
  let cueFromMs = 0;
  let done = state.phase.type === 'done';

  const now = (): number => ports.clockMs() - offsetMs;

  const tonesFrom = (cues: readonly Cue[], atMs: number): readonly { readonly inMs: number; readonly id: CueId }[] =>
    cues.filter(({ kinds }) => kinds.includes('tone')).map(({ dueMs, id }) => ({ inMs: dueMs - atMs, id }));

  const refillTones = (atMs: number): void => {
    if (scheduledToMs - atMs > REFILL_MS) return;
    const from = Math.max(atMs, scheduledToMs);
    ports.schedule(tonesFrom(upcomingCues(state, from, atMs + LOOKAHEAD_MS), atMs));
    scheduledToMs = atMs + LOOKAHEAD_MS;
  };

  const rescheduleTones = (atMs: number): void => {
    ports.cancelTones();
    scheduledToMs = atMs;
    refillTones(atMs);
  };

  const vibrateDue = (atMs: number): void => {
    for (const { id, kinds } of upcomingCues(state, cueFromMs, atMs)) if (kinds.includes('haptic')) ports.vibrate(id);
    cueFromMs = Math.max(cueFromMs, atMs);
  };

  const settle = (atMs: number): void => {
    state = advance(state, atMs);
    if (state.phase.type === 'done' && !done) {
      done = true;
      stop();
      ports.onDone(state);
    }
  };

  const take = (event: SessionEvent, atMs: number): void => {
    vibrateDue(atMs);
    settle(atMs);
    const next = step(state, event, atMs);
    if (done || next === state) return;
    state = next;
    ports.writeStep(event, atMs);
    cueFromMs = atMs;
    rescheduleTones(atMs);
    settle(atMs);
    ports.onChange();
  };

  /** The clock stood while the app was suspended: it goes on from the last second that was written. */
  const comeBack = (wallMs: number): void => {
    offsetMs = ports.clockMs() - heartbeatMs;
    awaySinceWallMs ??= wallMs;
    if (state.phase.type !== 'paused' && state.phase.type !== 'done') take('suspend', heartbeatMs);
  };

  const look = (): void => {
    if (done) return;
    const tick = { clockMs: ports.clockMs(), wallMs: ports.wallMs(), soundSeconds: ports.soundSeconds() };
    const goneMs = Math.max(tick.clockMs - lastTick.clockMs, tick.wallMs - lastTick.wallMs);
    const soundedMs =
      tick.soundSeconds === null || lastTick.soundSeconds === null
        ? 0
        : (tick.soundSeconds - lastTick.soundSeconds) * 1000;
    const leftWallMs = lastTick.wallMs;
    lastTick = tick;
    if (goneMs > AWAY_MS && soundedMs < goneMs - AWAY_MS) {
      comeBack(leftWallMs);
      return;
    }
    const at = now();
    vibrateDue(at);
    refillTones(at);
    if (at - heartbeatMs >= HEARTBEAT_MS) {
      heartbeatMs = Math.floor(at / HEARTBEAT_MS) * HEARTBEAT_MS;
      ports.writeHeartbeat(heartbeatMs);
    }
    settle(at);
    ports.onChange();
  };

  const stopTicking = ports.every(TICK_MS, look);
  const stop = (): void => stopTicking();

  if (done) stop();
  else if (reopened) {
    ports.writeStep('suspend', opened.clockMs);
    cueFromMs = opened.clockMs;
    scheduledToMs = opened.clockMs;
  } else refillTones(0);

  return {
    view: () => viewSession(state, now()),
    state: () => state,
    awaySeconds: () =>
      awaySinceWallMs !== null && state.phase.type === 'paused' && state.phase.away
        ? Math.max(0, Math.round((ports.wallMs() - awaySinceWallMs) / 1000))
        : null,
    dispatch: (event) => {
      if (done) return;
      look();
      const atMs = now();
      if (event === 'resume') awaySinceWallMs = null;
      take(event, atMs);
    },
    look,
    soundAgain: () => {
      if (!done) rescheduleTones(now());
    },
    close: () => {
      stop();
      ports.cancelTones();
    },
  };
};
