/** Holding a tender point: how long it may last, and what it costs. */
import { MS_PER_SECOND } from '../base/index.ts';
import { passesAt, sweepAt } from './pace.ts';
import { withHeld, withRolled } from './progress.ts';
import { rebalance, rebalanceNotice } from './rebalance.ts';
import type { HoldPhase, SessionState } from './state.ts';

/** Longest total length that a hold begun now may have, with what was held before in this block. Milliseconds. */
export const longestHoldMs = (state: SessionState, index: number): number => {
  const block = state.blocks[index];
  if (!block) return 0;
  const alreadyMs = state.progress[index]?.heldMs ?? 0;
  const budgetMs = (block.totalCapSeconds - block.seconds) * MS_PER_SECOND - alreadyMs;
  return Math.max(0, Math.min(block.longestHoldSeconds * MS_PER_SECOND, budgetMs));
};

const shortestHoldMs = ({ rules }: SessionState): number => rules.shortestHoldSeconds * MS_PER_SECOND;

export const beginHold = (state: SessionState, atMs: number): SessionState => {
  const { phase } = state;
  if (phase.type !== 'roll') return state;
  const block = state.blocks[phase.block];
  if (!block) return state;
  if (block.longestHoldSeconds === 0) return { ...state, notice: { type: 'no-hold', atMs } };
  const most = longestHoldMs(state, phase.block);
  if (most < shortestHoldMs(state))
    return { ...state, notice: { type: 'at-limit', atMs, seconds: block.totalCapSeconds } };
  const length = Math.min(state.rules.holdReleasesSeconds * MS_PER_SECOND, most);
  const passes = passesAt(state, phase, atMs);
  const along = passes === null ? null : sweepAt(passes).position;
  return {
    ...withRolled(state, phase.block, atMs - phase.startedMs),
    phase: {
      type: 'hold',
      block: phase.block,
      startedMs: atMs,
      endsMs: atMs + length,
      rollLeftMs: phase.endsMs - atMs,
    },
    knots: [...state.knots, { block: phase.block, atMs, heldMs: 0, along }],
    notice: null,
  };
};

/** Whether "still tight" can make this hold longer. */
export const canExtendHold = (state: SessionState, phase: HoldPhase): boolean =>
  phase.endsMs - phase.startedMs + shortestHoldMs(state) <= longestHoldMs(state, phase.block);

export const extendHold = (state: SessionState, phase: HoldPhase, atMs: number): SessionState => {
  const most = longestHoldMs(state, phase.block);
  const length = Math.min(phase.endsMs - phase.startedMs + state.rules.holdExtendsSeconds * MS_PER_SECOND, most);
  if (length <= phase.endsMs - phase.startedMs) {
    return { ...state, notice: { type: 'at-limit', atMs, seconds: Math.round(most / MS_PER_SECOND) } };
  }
  return { ...state, phase: { ...phase, endsMs: phase.startedMs + length }, notice: null };
};

/** The hold ends at `atMs`: the block's clock goes on where it stood, and the held time is taken from what comes later. */
export const releaseHold = (state: SessionState, phase: HoldPhase, atMs: number): SessionState => {
  const heldMs = atMs - phase.startedMs;
  const rebalanced = rebalance(withHeld(state, phase.block, heldMs), heldMs, atMs);
  return {
    ...rebalanced.state,
    phase: { type: 'roll', block: phase.block, startedMs: atMs, endsMs: atMs + phase.rollLeftMs },
    notice: rebalanceNotice(rebalanced, atMs),
  };
};
