import { MS_PER_SECOND } from '../base/index.ts';
import { gapPhase, nextBlock } from './gap.ts';
import { releaseHold } from './hold.ts';
import { isRunning, withRolled } from './progress.ts';
import type { RunningPhase, SessionState } from './state.ts';

/** Goes on behind a block: to the gap before the next one, or to the end. */
export const enterAfter = (state: SessionState, block: number, atMs: number): SessionState => {
  const next = nextBlock(state, block);
  return {
    ...state,
    phase: next === null ? { type: 'done', completed: true, endedMs: atMs } : gapPhase(state, next, atMs),
  };
};

const endPhase = (state: SessionState, phase: RunningPhase): SessionState => {
  switch (phase.type) {
    case 'roll':
      return enterAfter(withRolled(state, phase.block, phase.endsMs - phase.startedMs), phase.block, phase.endsMs);
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
