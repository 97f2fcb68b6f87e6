/**
 * The player: `advance` lets time pass, `step` lets something happen. Both are pure and take the session's clock as an
 * argument, so the same events at the same times always give the same state, however late they are processed.
 */
import { MS_PER_SECOND, clamp } from '../base/index.ts';
import { type PressureStep } from '../knowledge/index.ts';
import { gapPhase, nextBlock, previousBlock } from './gap.ts';
import { STEP_SECONDS } from './give-way.ts';
import { beginHold, extendHold, releaseHold, withHeld, withRolled } from './hold.ts';
import type { SessionEvent } from './event.ts';
import type { Phase, RunningPhase, SessionState } from './state.ts';

/** "Back" within this time of a phase means the block before. */
const BACK_WINDOW_MS = 3 * MS_PER_SECOND;
const ADDED_SECONDS = 15;
/** The app writes its clock down once a second; after a suspend it stands at the last second written. */
export const HEARTBEAT_MS = MS_PER_SECOND;

const isRunning = (phase: Phase): phase is RunningPhase => phase.type !== 'paused' && phase.type !== 'done';

const enterAfter = (state: SessionState, block: number, atMs: number): SessionState => {
  const next = nextBlock(state, block);
  return {
    ...state,
    phase: next === null ? { type: 'done', completed: true, endedMs: atMs } : gapPhase(state, next, atMs),
  };
};

const endPhase = (state: SessionState, phase: RunningPhase): SessionState => {
  switch (phase.type) {
    case 'roll':
      return enterAfter(
        { ...state, progress: withRolled(state, phase.block, phase.endsMs - phase.startedMs) },
        phase.block,
        phase.endsMs,
      );
    case 'hold':
      return releaseHold(state, phase, phase.endsMs);
    default: {
      const seconds = state.blocks[phase.block]?.seconds ?? 0;
      return {
        ...state,
        phase: {
          type: 'roll',
          block: phase.block,
          startedMs: phase.endsMs,
          endsMs: phase.endsMs + seconds * MS_PER_SECOND,
        },
      };
    }
  }
};

/**
 * Lets the clock run to `atMs`: every phase that has ended by then is left at the moment of its end. How often this is
 * called makes no difference, and a clock that jumps back changes nothing.
 */
export const advance = (state: SessionState, atMs: number): SessionState => {
  let now = state;
  while (isRunning(now.phase) && now.phase.endsMs <= atMs) now = endPhase(now, now.phase);
  return now;
};

const shifted = (phase: RunningPhase, byMs: number): RunningPhase => ({
  ...phase,
  startedMs: phase.startedMs + byMs,
  endsMs: phase.endsMs + byMs,
});

const pause = (state: SessionState, atMs: number, away: boolean): SessionState =>
  isRunning(state.phase)
    ? { ...state, phase: { type: 'paused', interrupted: state.phase, pausedMs: atMs, away } }
    : state;

/** Runs `change` on the interrupted phase as if it were running at the moment of the pause, then pauses again. */
const whilePaused = (
  state: SessionState,
  atMs: number,
  change: (running: SessionState, atMs: number) => SessionState,
): SessionState => {
  const { phase } = state;
  if (phase.type !== 'paused') return change(state, atMs);
  const changed = change({ ...state, phase: phase.interrupted }, phase.pausedMs);
  return isRunning(changed.phase) ? { ...changed, phase: { ...phase, interrupted: changed.phase } } : changed;
};

/** Credits what was rolled or held of the running phase up to `atMs`, before the block is left by the user's wish. */
const settled = (state: SessionState, phase: RunningPhase, atMs: number): SessionState => {
  if (phase.type === 'roll') return { ...state, progress: withRolled(state, phase.block, atMs - phase.startedMs) };
  if (phase.type === 'hold') return { ...state, progress: withHeld(state, phase.block, atMs - phase.startedMs) };
  return state;
};

/** How much of the block, or of the gap before it, is behind at `atMs`. */
const elapsedMs = (state: SessionState, phase: RunningPhase, atMs: number): number => {
  if (phase.type === 'roll') return (state.blocks[phase.block]?.seconds ?? 0) * MS_PER_SECOND - (phase.endsMs - atMs);
  if (phase.type === 'hold') return (state.blocks[phase.block]?.seconds ?? 0) * MS_PER_SECOND - phase.rollLeftMs;
  return atMs - phase.startedMs;
};

/** Seconds of a block that may still be rolled anew without passing its hard cap. */
const roomToRestart = (state: SessionState, index: number): number => {
  const block = state.blocks[index];
  const done = state.progress[index];
  if (!block || !done) return 0;
  const room = Math.floor((block.hardCapSeconds - done.rolledMs / MS_PER_SECOND) / STEP_SECONDS) * STEP_SECONDS;
  return clamp(room, 0, block.seconds);
};

const withSeconds = (state: SessionState, block: number, seconds: number): SessionState => ({
  ...state,
  blocks: state.blocks.map((row, index) => (index === block ? { ...row, seconds } : row)),
});

const dropBlock = (state: SessionState, block: number): SessionState => ({
  ...state,
  progress: state.progress.map((row, index) => (index === block ? { ...row, dropped: true } : row)),
});

const skip = (state: SessionState, atMs: number): SessionState => {
  const { phase } = state;
  if (!isRunning(phase)) return state;
  return { ...enterAfter(dropBlock(settled(state, phase, atMs), phase.block), phase.block, atMs), notice: null };
};

const restart = (state: SessionState, phase: RunningPhase, atMs: number): SessionState => {
  if (phase.type !== 'roll' && phase.type !== 'hold')
    return { ...state, phase: gapPhase(state, phase.block, atMs), notice: null };
  const after = settled(state, phase, atMs);
  const seconds = roomToRestart(after, phase.block);
  if (seconds === 0) return atLimit(state, phase.block, atMs);
  return {
    ...withSeconds(after, phase.block, seconds),
    phase: { type: 'roll', block: phase.block, startedMs: atMs, endsMs: atMs + seconds * MS_PER_SECOND },
    notice: null,
  };
};

const atLimit = (state: SessionState, block: number, atMs: number): SessionState => ({
  ...state,
  notice: { type: 'at-limit', atMs, seconds: state.blocks[block]?.hardCapSeconds ?? 0 },
});

const back = (state: SessionState, atMs: number): SessionState => {
  const { phase } = state;
  if (!isRunning(phase)) return state;
  const before = elapsedMs(state, phase, atMs) < BACK_WINDOW_MS ? previousBlock(state, phase.block) : null;
  if (before === null) return restart(state, phase, atMs);
  const after = settled(state, phase, atMs);
  const seconds = roomToRestart(after, before);
  if (seconds === 0) return atLimit(state, before, atMs);
  const shortened = withSeconds(after, before, seconds);
  return { ...shortened, phase: gapPhase(shortened, before, atMs), notice: null };
};

const addSeconds = (state: SessionState, atMs: number): SessionState => {
  const { phase } = state;
  if (!isRunning(phase)) return state;
  const block = state.blocks[phase.block];
  if (!block) return state;
  // The other side of the region gets the same, if it is still to come: so the room is the smaller of the two.
  const indexes = state.blocks.flatMap((other, index) =>
    index === phase.block || (index > phase.block && other.region === block.region && !state.progress[index]?.dropped)
      ? [index]
      : [],
  );
  const room = Math.min(
    ...indexes.map((index) => {
      const row = state.blocks[index];
      const held = (state.progress[index]?.heldMs ?? 0) / MS_PER_SECOND;
      return row ? Math.min(row.softCapSeconds - row.seconds, row.totalCapSeconds - row.seconds - held) : 0;
    }),
  );
  const added = clamp(Math.floor(room / STEP_SECONDS) * STEP_SECONDS, 0, ADDED_SECONDS);
  if (added === 0) return { ...state, notice: { type: 'at-limit', atMs, seconds: block.softCapSeconds } };
  const addedMs = added * MS_PER_SECOND;
  const longer: RunningPhase =
    phase.type === 'roll'
      ? { ...phase, endsMs: phase.endsMs + addedMs }
      : phase.type === 'hold'
        ? { ...phase, rollLeftMs: phase.rollLeftMs + addedMs }
        : phase;
  return {
    ...state,
    blocks: state.blocks.map((row, index) =>
      indexes.includes(index) ? { ...row, seconds: row.seconds + added } : row,
    ),
    phase: longer,
    notice: { type: 'longer', atMs, seconds: added },
  };
};

const GENTLER: Readonly<Record<PressureStep, PressureStep | null>> = { 1: null, 2: 1, 3: 2 };

const tooMuch = (state: SessionState, atMs: number): SessionState => {
  const { phase } = state;
  if (phase.type !== 'roll' && phase.type !== 'hold') return state;
  const block = state.blocks[phase.block];
  const step = GENTLER[state.progress[phase.block]?.pressureStep ?? 1];
  if (!block) return state;
  const marked = state.progress.map((row, index) => {
    const sameRegion = state.blocks[index]?.region === block.region && index >= phase.block;
    if (!sameRegion) return row;
    return { ...row, tooMuch: row.tooMuch || index === phase.block, pressureStep: step ?? row.pressureStep };
  });
  const noted = { ...state, progress: marked };
  if (step !== null) return { ...noted, notice: { type: 'gentler', atMs, step } };
  // Nothing gentler is left: the block ends, and the player waits while the stop signs are asked.
  const ended = skip(noted, atMs);
  return { ...pause(ended, atMs, false), notice: { type: 'stopped-block', atMs } };
};

const resume = (state: SessionState, atMs: number): SessionState =>
  state.phase.type === 'paused'
    ? { ...state, phase: shifted(state.phase.interrupted, atMs - state.phase.pausedMs), notice: null }
    : state;

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
    case 'pause':
      return pause(state, atMs, false);
    case 'suspend':
      // While paused by hand nothing runs that could be lost; coming back shows the same pause.
      return pause(state, atMs, true);
    case 'wake':
      // The way back always ends in a pause at the second at which the clock stood.
      return pause(state, atMs, true);
    case 'resume':
      return resume(state, atMs);
    case 'skip':
      return whilePaused(state, atMs, skip);
    case 'back':
      return whilePaused(state, atMs, back);
    case 'add-15':
      return whilePaused(state, atMs, addSeconds);
    case 'end': {
      const running =
        state.phase.type === 'paused' ? state.phase.interrupted : isRunning(state.phase) ? state.phase : null;
      const moment = state.phase.type === 'paused' ? state.phase.pausedMs : atMs;
      const done = running ? settled(state, running, moment) : state;
      return { ...done, phase: { type: 'done', completed: false, endedMs: atMs }, notice: null };
    }
  }
};

/**
 * What happens when `event` comes at `atMs` of the session's clock. Events that make no sense in the phase change
 * nothing. A suspend freezes the clock at the last heartbeat, because that is all that a killed app knows.
 */
export const step = (state: SessionState, event: SessionEvent, atMs: number): SessionState => {
  const at = Math.max(atMs, state.clockMs);
  if (event === 'suspend') {
    const beat = Math.max(state.clockMs, Math.floor(at / HEARTBEAT_MS) * HEARTBEAT_MS);
    const moved = advance(state, beat);
    const asleep = apply(moved, event, beat);
    return asleep === moved ? moved : { ...asleep, clockMs: at };
  }
  const moved = advance(state, at);
  const after = apply(moved, event, at);
  return after === moved ? moved : { ...after, clockMs: at };
};
