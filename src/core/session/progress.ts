/** What was done in each block, and how far the block at hand has come. */
import { MS_PER_SECOND } from '../base/index.ts';
import type { Phase, RunningPhase, SessionBlock, SessionState } from './state.ts';

/** Not of the body: the grain in which durations change. */
export const STEP_SECONDS = 5;

export const isRunning = (phase: Phase): phase is RunningPhase => phase.type !== 'paused' && phase.type !== 'done';

/** The running phase, or the one that a pause interrupted. */
export const runningPhase = (phase: Phase): RunningPhase | null =>
  phase.type === 'paused' ? phase.interrupted : phase.type === 'done' ? null : phase;

const withProgress = (
  state: SessionState,
  block: number,
  change: (row: SessionState['progress'][number]) => Partial<SessionState['progress'][number]>,
): SessionState => ({
  ...state,
  progress: state.progress.map((row, index) => (index === block ? { ...row, ...change(row) } : row)),
});

export const withRolled = (state: SessionState, block: number, rolledMs: number): SessionState =>
  withProgress(state, block, (row) => ({ rolledMs: row.rolledMs + Math.max(0, rolledMs) }));

export const withHeld = (state: SessionState, block: number, heldMs: number): SessionState => ({
  ...withProgress(state, block, (row) => ({ heldMs: row.heldMs + Math.max(0, heldMs) })),
  knots: state.knots.map((knot, index) =>
    index === state.knots.length - 1 ? { ...knot, heldMs: Math.max(0, heldMs) } : knot,
  ),
});

export const withDropped = (state: SessionState, block: number, dropped: boolean): SessionState =>
  withProgress(state, block, () => ({ dropped }));

export const withSweep = (state: SessionState, block: number, elapsed: number, passes: number): SessionState =>
  withProgress(state, block, () => ({ sweep: { elapsedMs: elapsed, passes } }));

export const withBlock = (state: SessionState, block: number, changes: Partial<SessionBlock>): SessionState => ({
  ...state,
  blocks: state.blocks.map((row, index) => (index === block ? { ...row, ...changes } : row)),
});

/** Credits what was rolled or held of the running phase up to `atMs`, before the block is left by the user's wish. */
export const settled = (state: SessionState, phase: RunningPhase, atMs: number): SessionState => {
  if (phase.type === 'roll') return withRolled(state, phase.block, atMs - phase.startedMs);
  if (phase.type === 'hold') return withHeld(state, phase.block, atMs - phase.startedMs);
  return state;
};

/** Rolling time of the block at hand that is left. Milliseconds. */
export const rollLeftMs = (state: SessionState, phase: RunningPhase, atMs: number): number => {
  if (phase.type === 'roll') return phase.endsMs - atMs;
  if (phase.type === 'hold') return phase.rollLeftMs;
  return (state.blocks[phase.block]?.seconds ?? 0) * MS_PER_SECOND;
};

/** How much of the block is behind at `atMs`; in the gap before it: nothing. Milliseconds. */
export const rolledOfBlockMs = (state: SessionState, phase: RunningPhase, atMs: number): number =>
  (state.blocks[phase.block]?.seconds ?? 0) * MS_PER_SECOND - rollLeftMs(state, phase, atMs);

/** Everything that is still to come if nobody does anything more, without what is left of a hold. Milliseconds. */
export const timeLeftMs = (state: SessionState, atMs: number): number => {
  const phase = runningPhase(state.phase);
  if (!phase) return 0;
  const gapMs = phase.type === 'roll' || phase.type === 'hold' ? 0 : phase.endsMs - atMs;
  let leftMs = gapMs + rollLeftMs(state, phase, atMs);
  for (let index = phase.block + 1; index < state.blocks.length; index += 1) {
    const block = state.blocks[index];
    if (block && !state.progress[index]?.dropped) leftMs += (block.seconds + block.getReadySeconds) * MS_PER_SECOND;
  }
  return leftMs;
};
