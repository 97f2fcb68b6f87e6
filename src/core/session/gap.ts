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

/** Index of the block before that was not dropped, or null before the first. */
export const previousBlock = (state: SessionState, before: number): number | null => {
  for (let index = before - 1; index >= 0; index -= 1) {
    if (!state.progress[index]?.dropped) return index;
  }
  return null;
};

/** The gap phase that leads into a block. */
export const gapPhase = (state: SessionState, index: number, startedMs: number): RunningPhase => {
  const block = state.blocks[index];
  if (!block) throw new Error(`No block ${index}`);
  const before = index === 0 ? undefined : state.blocks[index - 1];
  return {
    type: gapBefore(before, block),
    block: index,
    startedMs,
    endsMs: startedMs + block.getReadySeconds * MS_PER_SECOND,
  };
};
