/**
 * Runs a session in the world: reads the clocks and carries out the effects of its steps. All rules are in the core; here
 * is only what must happen at the right moment. Whoever holds clocks, a journal and a loudspeaker can drive it, so tests
 * drive it with simulated ones.
 */
import {
  type ClockReading,
  type Cue,
  type Effect,
  type SessionBlock,
  type SessionEvent,
  type SessionRules,
  type SessionState,
  type SessionStep,
  type SessionView,
  advance,
  clockMs,
  lookAtClock,
  reopenSession,
  startClock,
  startSession,
  step,
  viewSession,
} from '../core/session/index.ts';

/** A cue to be sounded, this long from now. */
export interface CueAhead {
  /** Milliseconds; negative: it is late. */
  readonly inMs: number;
  readonly cue: Cue;
}

export interface PlayerPorts {
  readonly readClocks: () => ClockReading;
  /** Adds cues that are heard to those that are still to sound; `nextInMs`: when those that are kept back begin to speak. */
  readonly sound: (cues: readonly CueAhead[], nextInMs: number) => void;
  /** Takes back what was handed over and begins this much later or after; without a time also what sounds now. */
  readonly silence: (fromInMs?: number) => void;
  /** A cue that is felt, read or said is due now. */
  readonly onCue: (cue: Cue) => void;
  /** Writes one event to the journal. */
  readonly writeStep: (step: Required<SessionStep>) => void;
  /** Writes how far the session's clock has come. */
  readonly writeHeartbeat: (clockMs: number) => void;
  readonly onDone: (state: SessionState) => void;
  readonly onChange: () => void;
  /** Calls back again and again until stopped. */
  readonly every: (ms: number, call: () => void) => () => void;
}

export interface Player {
  /** Sounds and writes what the opening brings; nothing happens before. */
  readonly begin: () => void;
  readonly view: () => SessionView;
  readonly state: () => SessionState;
  /** Seconds since the app went away, for the words on the screen; null when it did not. */
  readonly awaySeconds: () => number | null;
  readonly dispatch: (event: SessionEvent) => void;
  /** Looks at the clock now, without waiting for the next tick: when the page shows again. */
  readonly look: () => void;
  /** Hands over the cues anew: when the loudspeaker has come back. */
  readonly soundAgain: () => void;
  /** Hands over anew what has not begun: when the loudspeaker's clock has moved against the device's. */
  readonly soundAnew: () => void;
  readonly close: () => void;
}

/** Short enough that the end of a session is not felt to be late. */
export const TICK_MS = 50;
/**
 * Browsers may let a hidden page tick only once a minute. A page that shows ticks all the time: there little is handed over
 * ahead, because the two clocks drift apart meanwhile.
 */
const LOOKAHEAD_MS = { hidden: 90_000, shown: 10_000 };
/** What begins sooner stays as it is when the rest is handed over anew. */
const ANEW_FROM_MS = 300;

interface Start {
  readonly blocks: readonly SessionBlock[];
  readonly rules: SessionRules;
  /** Steps and heartbeat of a session that is opened again. */
  readonly reopened?: {
    readonly steps: readonly SessionStep[];
    readonly heartbeatMs: number;
    readonly leftAtWallMs: number;
  };
}

const isHeard = ({ kind }: Cue): boolean => kind === 'tone' || kind === 'speech';

export const createPlayer = ({ blocks, rules, reopened }: Start, ports: PlayerPorts): Player => {
  const opened = reopened
    ? reopenSession(blocks, reopened.steps, reopened.heartbeatMs, rules)
    : { ...startSession(blocks, rules), clockMs: 0 };
  let { state } = opened;
  let clock = startClock(opened.clockMs, ports.readClocks());
  let awaySinceWallMs = reopened && state.phase.type === 'paused' && state.phase.away ? reopened.leftAtWallMs : null;
  /** In order of time; all of them, up to the end of the session. */
  let promised: readonly Cue[] = [];
  let soundedToMs = opened.clockMs;
  let feltToMs = opened.clockMs - 1;
  let done = state.phase.type === 'done';

  const now = (): number => clockMs(clock, ports.readClocks().monotonicMs);

  const soundUntil = (untilMs: number, atMs: number): void => {
    if (untilMs <= soundedToMs) return;
    const due = promised.filter((cue) => isHeard(cue) && cue.dueMs >= soundedToMs && cue.dueMs < untilMs);
    soundedToMs = untilMs;
    if (due.length === 0) return;
    const next = promised.find(({ kind, dueMs }) => kind === 'speech' && dueMs >= untilMs);
    ports.sound(
      due.map((cue) => ({ inMs: cue.dueMs - atMs, cue })),
      (next?.dueMs ?? Number.POSITIVE_INFINITY) - atMs,
    );
  };

  const refill = (atMs: number): void => {
    const ahead = LOOKAHEAD_MS[ports.readClocks().hidden ? 'hidden' : 'shown'];
    if (soundedToMs - atMs < ahead / 2) soundUntil(atMs + ahead, atMs);
  };

  const feel = (atMs: number): void => {
    for (const cue of promised) {
      if (cue.dueMs > atMs) break;
      if (cue.dueMs > feltToMs && cue.kind !== 'tone') ports.onCue(cue);
    }
    feltToMs = Math.max(feltToMs, atMs);
    // What is behind is never asked for again.
    const firstAhead = promised.findIndex(({ dueMs }) => dueMs > atMs);
    promised = firstAhead < 0 ? [] : promised.slice(firstAhead);
  };

  const carryOut = (effects: readonly Effect[], atMs: number): void => {
    const added: Cue[] = [];
    for (const effect of effects) {
      if (effect.type === 'write')
        ports.writeStep({ event: effect.event, clockMs: effect.clockMs, changes: effect.changes });
      else if (effect.type === 'cue') added.push(effect.cue);
      else {
        promised = promised.filter(({ dueMs }) => dueMs <= effect.afterMs);
        ports.silence();
        soundedToMs = effect.afterMs;
        feltToMs = Math.min(feltToMs, effect.afterMs - 1);
      }
    }
    promised = [...promised, ...added];
    refill(atMs);
    feel(atMs);
  };

  const releaseIfOver = (atMs: number): void => {
    if (state.phase.type === 'hold' && state.phase.endsMs <= atMs) take('release', atMs);
  };

  const finishIfDone = (atMs: number): void => {
    const settled = advance(state, atMs);
    if (done || settled.phase.type !== 'done') return;
    state = settled;
    done = true;
    stopTicking();
    ports.onDone(state);
  };

  const take = (event: SessionEvent, atMs: number): void => {
    finishIfDone(atMs);
    if (done) return;
    feel(atMs);
    const taken = step(state, event, atMs);
    if (taken.effects.length === 0) return;
    state = taken.state;
    carryOut(taken.effects, atMs);
    finishIfDone(atMs);
    ports.onChange();
  };

  const look = (): void => {
    if (done) return;
    const found = lookAtClock(clock, ports.readClocks());
    ({ clock } = found);
    const { atMs, beatMs } = found;
    if (found.awaySinceWallMs !== null) {
      // The clock stood while the app was suspended: it goes on from the last second that was written.
      if (awaySinceWallMs === null || state.phase.type !== 'paused') awaySinceWallMs = found.awaySinceWallMs;
      take('suspend', atMs);
      take('wake', atMs);
      return;
    }
    // What a hold that ended by itself took from later blocks is written like any other change.
    releaseIfOver(atMs);
    refill(atMs);
    feel(atMs);
    if (beatMs !== null) ports.writeHeartbeat(beatMs);
    finishIfDone(atMs);
    ports.onChange();
  };

  let stopTicking = (): void => undefined;

  return {
    begin: () => {
      if (done) return;
      clock = startClock(opened.clockMs, ports.readClocks());
      stopTicking = ports.every(TICK_MS, look);
      carryOut(opened.effects, opened.clockMs);
      if (reopened) take('wake', opened.clockMs);
    },
    view: () => viewSession(state, now()),
    state: () => state,
    awaySeconds: () =>
      awaySinceWallMs !== null && state.phase.type === 'paused' && state.phase.away
        ? Math.max(0, Math.round((ports.readClocks().wallMs - awaySinceWallMs) / 1000))
        : null,
    dispatch: (event) => {
      if (done) return;
      look();
      if (event === 'resume') awaySinceWallMs = null;
      take(event, now());
    },
    look,
    soundAgain: () => {
      if (done) return;
      const atMs = now();
      ports.silence();
      soundedToMs = atMs;
      refill(atMs);
    },
    soundAnew: () => {
      const atMs = now();
      if (done || soundedToMs <= atMs + ANEW_FROM_MS) return;
      ports.silence(ANEW_FROM_MS);
      soundedToMs = atMs + ANEW_FROM_MS;
      refill(atMs);
    },
    close: () => {
      stopTicking();
      ports.silence();
    },
  };
};
