/** Skip, back and +15 s. None of them resets anything; what they cost or free is divided anew. */
import { MS_PER_SECOND, clamp } from '../base/index.ts';
import { enterAfter } from './advance.ts';
import { gapPhase } from './gap.ts';
import {
  STEP_SECONDS,
  isRunning,
  rolledOfBlockMs,
  settled,
  timeLeftMs,
  withBlock,
  withDropped,
  withSweep,
} from './progress.ts';
import { rebalance, rebalanceNotice } from './rebalance.ts';
import type { RunningPhase, SessionState } from './state.ts';

/** Not of the body: "Back" within this time of a block means the block before. */
const BACK_WINDOW_MS = 3 * MS_PER_SECOND;
/** Not of the body: what the button says. */
const ADDED_SECONDS = 15;

/**
 * Divides the time anew that a move has made longer or shorter; what was held up to now has cost time as well. Of what a
 * skip had freed for nobody, up to `usableMs` is used before another block gives way.
 */
const rebalanced = (before: SessionState, after: SessionState, atMs: number, usableMs = 0): SessionState => {
  const heldMs = before.phase.type === 'hold' ? atMs - before.phase.startedMs : 0;
  const costMs = timeLeftMs(after, atMs) - timeLeftMs(before, atMs) + heldMs;
  const usedMs = clamp(costMs, 0, usableMs);
  const found = rebalance({ ...after, spareMs: after.spareMs - usedMs }, costMs - usedMs, atMs);
  return { ...found.state, notice: rebalanceNotice(found, atMs) };
};

/** Drops the current or coming side-block. */
export const skip = (state: SessionState, atMs: number): SessionState => {
  const { phase } = state;
  if (!isRunning(phase)) return state;
  const dropped = withDropped(settled(state, phase, atMs), phase.block, true);
  return rebalanced(state, enterAfter(dropped, phase.block, atMs), atMs);
};

/** Seconds of a block that may still be rolled anew without passing its hard cap. */
const roomToRestart = (state: SessionState, index: number): number => {
  const block = state.blocks[index];
  const done = state.progress[index];
  if (!block || !done) return 0;
  const room = Math.floor((block.hardCapSeconds - done.rolledMs / MS_PER_SECOND) / STEP_SECONDS) * STEP_SECONDS;
  return clamp(room, 0, block.seconds);
};

const atLimit = (state: SessionState, block: number, atMs: number): SessionState => ({
  ...state,
  notice: { type: 'at-limit', atMs, seconds: state.blocks[block]?.hardCapSeconds ?? 0 },
});

/** What was rolled of a side that comes once more counts for its hard cap: it gets what room is left, or is over. */
const withRoomOnly = (state: SessionState, index: number): SessionState => {
  const seconds = roomToRestart(state, index);
  return seconds === 0 ? withDropped(state, index, true) : withBlock(state, index, { seconds });
};

const restart = (state: SessionState, phase: RunningPhase, atMs: number): SessionState => {
  if (phase.type !== 'roll' && phase.type !== 'hold')
    return rebalanced(state, { ...state, phase: gapPhase(state, phase.block, atMs) }, atMs, state.spareMs);
  const after = settled(state, phase, atMs);
  const seconds = roomToRestart(after, phase.block);
  if (seconds === 0) return atLimit(state, phase.block, atMs);
  const anew = withSweep(withBlock(after, phase.block, { seconds }), phase.block, 0, 0);
  return rebalanced(
    state,
    {
      ...anew,
      phase: { type: 'roll', block: phase.block, startedMs: atMs, endsMs: atMs + seconds * MS_PER_SECOND },
    },
    atMs,
    state.spareMs,
  );
};

/** How much of the block, or of the gap before it, is behind at `atMs`. */
const elapsedMs = (state: SessionState, phase: RunningPhase, atMs: number): number =>
  phase.type === 'roll' || phase.type === 'hold' ? rolledOfBlockMs(state, phase, atMs) : atMs - phase.startedMs;

/** Restarts the block; within its first seconds goes to the one before, also to one that was skipped by mistake. */
export const back = (state: SessionState, atMs: number): SessionState => {
  const { phase } = state;
  if (!isRunning(phase)) return state;
  const before = phase.block - 1;
  if (before < 0 || elapsedMs(state, phase, atMs) >= BACK_WINDOW_MS) return restart(state, phase, atMs);
  const left = withRoomOnly(settled(state, phase, atMs), phase.block);
  const after = withDropped(left, before, false);
  const seconds = roomToRestart(after, before);
  if (seconds === 0) return atLimit(state, before, atMs);
  const anew = withSweep(withBlock(after, before, { seconds }), before, 0, 0);
  return rebalanced(state, { ...anew, phase: gapPhase(anew, before, atMs) }, atMs, state.spareMs);
};

/** Seconds by which a block may be lengthened: soft cap, cap with holds, and hard cap with what was rolled before. */
const roomToLengthen = (state: SessionState, phase: RunningPhase, index: number): number => {
  const block = state.blocks[index];
  const done = state.progress[index];
  if (!block || !done) return 0;
  const toComeMs =
    index !== phase.block || (phase.type !== 'roll' && phase.type !== 'hold')
      ? block.seconds * MS_PER_SECOND
      : phase.type === 'roll'
        ? phase.endsMs - phase.startedMs
        : phase.rollLeftMs;
  return Math.min(
    block.softCapSeconds - block.seconds,
    block.totalCapSeconds - block.seconds - done.heldMs / MS_PER_SECOND,
    block.hardCapSeconds - (done.rolledMs + toComeMs) / MS_PER_SECOND,
  );
};

/** Lengthens this side, and the other side of the region if it is still to come. The total grows. */
export const addSeconds = (state: SessionState, atMs: number): SessionState => {
  const { phase } = state;
  if (!isRunning(phase)) return state;
  const block = state.blocks[phase.block];
  if (!block) return state;
  // The other side gets the same: so the room is the smaller of the two.
  const indexes = sidesToCome(state, phase.block);
  const room = Math.min(...indexes.map((index) => roomToLengthen(state, phase, index)));
  const added = clamp(Math.floor(room / STEP_SECONDS) * STEP_SECONDS, 0, ADDED_SECONDS);
  if (added === 0) return { ...state, notice: { type: 'at-limit', atMs, seconds: block.softCapSeconds } };
  return { ...lengthened(state, phase, indexes, added), notice: { type: 'longer', atMs, seconds: added } };
};

/** This block and the other side of its region, if that is still to come. */
export const sidesToCome = (state: SessionState, current: number): readonly number[] =>
  state.blocks.flatMap((other, index) =>
    index === current ||
    (index > current && other.region === state.blocks[current]?.region && !state.progress[index]?.dropped)
      ? [index]
      : [],
  );

/** Gives `bySeconds` (negative: takes them) to blocks, the one at hand among them: its phase ends that much later. */
export const lengthened = (
  state: SessionState,
  phase: RunningPhase,
  indexes: readonly number[],
  bySeconds: number,
): SessionState => {
  const byMs = bySeconds * MS_PER_SECOND;
  const longer: RunningPhase =
    phase.type === 'roll'
      ? { ...phase, endsMs: phase.endsMs + byMs }
      : phase.type === 'hold'
        ? { ...phase, rollLeftMs: phase.rollLeftMs + byMs }
        : phase;
  return {
    ...state,
    blocks: state.blocks.map((row, index) =>
      indexes.includes(index) ? { ...row, seconds: row.seconds + bySeconds } : row,
    ),
    phase: longer,
  };
};
