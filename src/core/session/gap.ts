import { MS_PER_SECOND } from '../base/index.ts';
import type { Gap, RunningPhase, SessionBlock, SessionState } from './state.ts';

/** The gap before a block follows from what changes: the side, else the tool, else only the place. */
export const gapBefore = (previous: SessionBlock | undefined, block: SessionBlock): Gap => {
  if (!previous) return 'get-ready';
  if (previous.region === block.region) return 'switch-side';
  return previous.tool === block.tool ? 'get-ready' : 'change-tool';
};

/** Index of the next block that was not dropped, or null after the last. */
export const nextBlock = (state: SessionState, after: number): number | null => {
  for (let index = after + 1; index < state.blocks.length; index += 1) {
    if (!state.progress[index]?.dropped) return index;
  }
  return null;
};

/** Whether the person lay down for it at all: a block that was skipped in its own gap was never reached. */
const wasReached = (state: SessionState, index: number): boolean => {
  const row = state.progress[index];
  return row !== undefined && (!row.dropped || row.rolledMs > 0 || row.heldMs > 0);
};

/**
 * The gap phase that leads into a block, from where the person is: whoever skipped the left calf while getting ready for
 * it needs the time to get to the calves all the same.
 */
export const gapPhase = (state: SessionState, index: number, startedMs: number): RunningPhase => {
  const block = state.blocks[index];
  if (!block) throw new Error(`No block ${index}`);
  let seconds = block.getReadySeconds;
  let before = index - 1;
  for (; before >= 0 && !wasReached(state, before); before -= 1)
    seconds = Math.max(seconds, state.blocks[before]?.getReadySeconds ?? 0);
  return {
    type: gapBefore(state.blocks[before], block),
    block: index,
    startedMs,
    endsMs: startedMs + seconds * MS_PER_SECOND,
  };
};
