/**
 * The player: `step` lets something happen, `advance` lets time pass. Both are pure and take the session's clock as an
 * argument, so the same events at the same times always give the same state, however late they are processed. Time
 * alone has no effects: every cue up to the end of the session was handed out with its due time by the step before.
 */
import { MS_PER_SECOND } from '../base/index.ts';
import { advance } from './advance.ts';
import { type Cue, cuesAt, cuesFrom } from './cue.ts';
import type { Effect, Step } from './effect.ts';
import type { SessionEvent } from './event.ts';
import { beginHold, extendHold, releaseHold } from './hold.ts';
import { addSeconds, back, skip } from './moves.ts';
import { changePace } from './pace.ts';
import { pause, resume, wake, whilePaused } from './pause.ts';
import { changesOf } from './rebalance.ts';
import { isRunning, runningPhase, settled } from './progress.ts';
import type { Notice, SessionState } from './state.ts';
import { leaveBlock, tooMuch } from './too-much.ts';

/** The app writes its clock down once a second; after a suspend it stands at the last second written. */
export const HEARTBEAT_MS = MS_PER_SECOND;

const end = (state: SessionState, atMs: number): SessionState => {
  const running = runningPhase(state.phase);
  const moment = state.phase.type === 'paused' ? state.phase.pausedMs : atMs;
  const done = running ? settled(state, running, moment) : state;
  return { ...done, phase: { type: 'done', completed: false, endedMs: atMs }, notice: null };
};

const apply = (state: SessionState, event: SessionEvent, atMs: number): SessionState => {
  if (state.phase.type === 'done') return state;
  switch (event) {
    case 'knot':
      return beginHold(state, atMs);
    case 'release':
      return state.phase.type === 'hold' ? releaseHold(state, state.phase, atMs) : state;
    case 'still-tight':
      return state.phase.type === 'hold' ? extendHold(state, state.phase, atMs) : state;
    case 'too-much':
      return tooMuch(state, atMs);
    case 'leave':
      return leaveBlock(state, atMs);
    case 'pause':
      return pause(state, atMs, false);
    case 'suspend':
      // While paused by hand nothing runs that could be lost: coming back shows the same pause.
      return pause(state, atMs, true);
    case 'wake':
      return wake(state, atMs);
    case 'resume':
      return resume(state, atMs);
    case 'skip':
      return whilePaused(state, atMs, skip);
    case 'back':
      return whilePaused(state, atMs, back);
    case 'add-15':
      return whilePaused(state, atMs, addSeconds);
    case 'slower':
      return whilePaused(state, atMs, (running, at) => changePace(running, 'slower', at));
    case 'faster':
      return whilePaused(state, atMs, (running, at) => changePace(running, 'faster', at));
    case 'end':
      return end(state, atMs);
  }
};

/** What is heard at once when the event itself brings no new phase. */
const answerTo = (event: SessionEvent, notice: Notice | null, state: SessionState, atMs: number): readonly Cue[] => {
  switch (event) {
    case 'resume':
      return cuesAt(atMs, 'resumed', { says: ['resumed'] });
    case 'wake':
      return cuesAt(atMs, 'paused', { says: ['away'] });
    case 'still-tight':
      return notice?.type === 'at-limit'
        ? cuesAt(atMs, 'refused', { says: ['limit'] })
        : cuesAt(atMs, 'noted', { says: ['still-tight'] });
    case 'add-15':
    case 'back':
      if (notice?.type === 'at-limit') return cuesAt(atMs, 'refused', { says: ['limit'] });
      return event === 'add-15' ? cuesAt(atMs, 'noted', { says: ['longer'] }) : [];
    case 'knot':
      return notice ? cuesAt(atMs, 'refused', { says: [notice.type === 'no-hold' ? 'keep-moving' : 'limit'] }) : [];
    case 'release':
      return cuesAt(atMs, 'hold-end', { says: ['roll-on'] });
    case 'leave':
      return cuesAt(atMs, 'noted', { says: ['leave'] });
    case 'too-much': {
      if (notice?.type !== 'gentler') return cuesAt(atMs, 'noted', { says: ['leave'] });
      const block = state.blocks[runningPhase(state.phase)?.block ?? -1];
      const how = block ? ([`press:${block.technique}:${notice.step}`] as const) : [];
      return cuesAt(atMs, 'noted', { says: ['gentler', ...how] });
    }
    case 'slower':
    case 'faster':
      return cuesAt(atMs, 'noted', { says: [event] });
    default:
      return [];
  }
};

/** Whether an event has led into another phase, which then sounds from its start. */
const hasBegun = ({ phase: before }: SessionState, { phase: after }: SessionState): boolean => {
  if (before.type !== after.type) return true;
  if (!isRunning(before) || !isRunning(after)) return false;
  return before.block !== after.block || before.startedMs !== after.startedMs;
};

/** The cues that follow from an event at `atMs`: its answer, the start of a phase that it began, and all to come. */
const cuesAfter = (before: SessionState, after: SessionState, event: SessionEvent, atMs: number): readonly Cue[] => {
  const isNew = event !== 'resume' && hasBegun(before, after);
  return [
    ...answerTo(event, after.notice, after, atMs),
    ...cuesFrom(after, atMs).filter(({ dueMs }) => dueMs > atMs || isNew),
  ];
};

const written = (before: SessionState, after: SessionState, event: SessionEvent, clockMs: number): Effect => ({
  type: 'write',
  event,
  clockMs,
  changes: changesOf(before.blocks, after.blocks).map(({ block, to }) => ({ block, seconds: to })),
});

const effectsOf = (before: SessionState, after: SessionState, event: SessionEvent, atMs: number): readonly Effect[] => [
  written(before, after, event, atMs),
  { type: 'drop-cues', afterMs: atMs },
  ...cuesAfter(before, after, event, atMs).map((cue): Effect => ({ type: 'cue', cue })),
];

/**
 * What happens when `event` comes at `atMs` of the session's clock. Events that make no sense in the phase change
 * nothing. A suspend freezes the clock at the last heartbeat, because that is all that a killed app knows.
 */
export const step = (state: SessionState, event: SessionEvent, atMs: number): Step => {
  const at = Math.max(atMs, state.clockMs);
  const moment = event === 'suspend' ? Math.max(state.clockMs, Math.floor(at / HEARTBEAT_MS) * HEARTBEAT_MS) : at;
  // A hold that was over by itself: the moment is known, and everything that sounds was promised before.
  if (event === 'release' && state.phase.type === 'hold' && state.phase.endsMs <= moment) {
    const { endsMs } = state.phase;
    const released = { ...releaseHold(state, state.phase, endsMs), clockMs: endsMs };
    return { state: released, effects: [written(state, released, event, endsMs)] };
  }
  const moved = advance(state, moment);
  const after = apply(moved, event, moment);
  // Only events change the state: one that is ignored must not even move it on, or a replay would differ.
  if (after === moved) return { state, effects: [] };
  const next = { ...after, clockMs: at };
  return { state: next, effects: effectsOf(moved, next, event, moment) };
};
