import { MS_PER_SECOND } from '../base/index.ts';
import { giveWay } from './give-way.ts';
import type { RunningPhase, SessionState } from './state.ts';

type Hold = Extract<RunningPhase, { type: 'hold' }>;

/** Longest total length that a hold begun with `heldMs` already behind in this block may have, in milliseconds. */
export const longestHoldMs = (state: SessionState, index: number): number => {
  const block = state.blocks[index];
  if (!block) return 0;
  const alreadyMs = state.progress[index]?.heldMs ?? 0;
  const budgetMs = (block.totalCapSeconds - block.seconds) * MS_PER_SECOND - alreadyMs;
  return Math.max(0, Math.min(block.longestHoldSeconds * MS_PER_SECOND, budgetMs));
};

/** A hold shorter than this helps nobody; the player says "enough here" instead. */
const SHORTEST_HOLD_MS = 5 * MS_PER_SECOND;

export const beginHold = (state: SessionState, atMs: number): SessionState => {
  const { phase } = state;
  if (phase.type !== 'roll') return state;
  const block = state.blocks[phase.block];
  if (!block) return state;
  if (block.longestHoldSeconds === 0) return { ...state, notice: { type: 'no-hold', atMs } };
  const most = longestHoldMs(state, phase.block);
  if (most < SHORTEST_HOLD_MS) return { ...state, notice: { type: 'at-limit', atMs, seconds: block.totalCapSeconds } };
  const length = Math.min(state.rules.holdReleasesSeconds * MS_PER_SECOND, most);
  return {
    ...state,
    progress: withRolled(state, phase.block, atMs - phase.startedMs),
    phase: {
      type: 'hold',
      block: phase.block,
      startedMs: atMs,
      endsMs: atMs + length,
      rollLeftMs: phase.endsMs - atMs,
    },
    notice: null,
  };
};

/** Whether "still tight" can make this hold longer. */
export const canExtendHold = (state: SessionState, phase: Hold): boolean =>
  phase.endsMs - phase.startedMs + SHORTEST_HOLD_MS <= longestHoldMs(state, phase.block);

export const extendHold = (state: SessionState, phase: Hold, atMs: number): SessionState => {
  const most = longestHoldMs(state, phase.block);
  const length = Math.min(phase.endsMs - phase.startedMs + state.rules.holdExtendsSeconds * MS_PER_SECOND, most);
  if (length <= phase.endsMs - phase.startedMs) {
    return { ...state, notice: { type: 'at-limit', atMs, seconds: Math.round(most / MS_PER_SECOND) } };
  }
  return { ...state, phase: { ...phase, endsMs: phase.startedMs + length }, notice: null };
};

/** The hold ends at `atMs`: the block's clock goes on where it stood, and the held time is taken from what comes later. */
export const releaseHold = (state: SessionState, phase: Hold, atMs: number): SessionState => {
  const heldMs = atMs - phase.startedMs;
  const progress = withHeld(state, phase.block, heldMs);
  const given = giveWay(state, phase.block, state.owedMs + heldMs);
  return {
    ...state,
    blocks: given.blocks,
    progress,
    owedMs: given.owedMs,
    phase: { type: 'roll', block: phase.block, startedMs: atMs, endsMs: atMs + phase.rollLeftMs },
    notice:
      given.laterSeconds > 0
        ? { type: 'ends-later', atMs, seconds: given.laterSeconds }
        : given.changes.length > 0
          ? { type: 'gave-way', atMs, changes: given.changes }
          : null,
  };
};

/** Adds rolled time to a block's progress. */
export const withRolled = (state: SessionState, block: number, rolledMs: number): SessionState['progress'] =>
  state.progress.map((row, index) =>
    index === block ? { ...row, rolledMs: row.rolledMs + Math.max(0, rolledMs) } : row,
  );

/** Adds held time to a block's progress. */
export const withHeld = (state: SessionState, block: number, heldMs: number): SessionState['progress'] =>
  state.progress.map((row, index) => (index === block ? { ...row, heldMs: row.heldMs + Math.max(0, heldMs) } : row));
