/**
 * The tempo: where along the muscle the tool should be. A pass goes from one end to the other, the next one back. The
 * person may go slower or faster: speed is a matter of comfort (findings wilke2019-velocity-stiffness, sezik2024-speed).
 */
import { MS_PER_SECOND, clamp } from '../base/index.ts';
import { isRunning, rolledOfBlockMs, withSweep } from './progress.ts';
import type { RunningPhase, SessionState } from './state.ts';

/** Not of the body: the grain in which the tempo changes. */
const TEMPO_STEP_SECONDS = 0.5;

/** How many passes of the block at hand are behind at `atMs`; null where nothing sweeps. */
export const passesAt = (state: SessionState, phase: RunningPhase, atMs: number): number | null => {
  const block = state.blocks[phase.block];
  const sweep = state.progress[phase.block]?.sweep;
  if (!block || !sweep || block.secondsPerPass === null) return null;
  const elapsedMs = Math.max(0, rolledOfBlockMs(state, phase, atMs));
  return sweep.passes + Math.max(0, elapsedMs - sweep.elapsedMs) / (block.secondsPerPass * MS_PER_SECOND);
};

/** Where the sweep is after so many passes, and whither it goes: 0 the first end, 1 the second. */
export const sweepAt = (passes: number): { readonly position: number; readonly towards: 0 | 1 } => {
  const share = passes % 2;
  return share < 1 ? { position: share, towards: 1 } : { position: 2 - share, towards: 0 };
};

/** One step slower or faster: changes the tempo of this block and of all that follow with the same tempo; the sweep goes on from where it is. */
export const changePace = (state: SessionState, to: 'slower' | 'faster', atMs: number): SessionState => {
  const { phase } = state;
  if (!isRunning(phase)) return state;
  const old = state.blocks[phase.block]?.secondsPerPass ?? null;
  const passes = passesAt(state, phase, atMs);
  if (old === null || passes === null) return state;
  const { fastestPassSeconds, slowestPassSeconds } = state.rules;
  const changed = to === 'slower' ? old + TEMPO_STEP_SECONDS : old - TEMPO_STEP_SECONDS;
  const secondsPerPass = clamp(changed, fastestPassSeconds, slowestPassSeconds);
  if (secondsPerPass === old) return state;
  const swept = withSweep(state, phase.block, Math.max(0, rolledOfBlockMs(state, phase, atMs)), passes);
  return {
    ...swept,
    blocks: swept.blocks.map((block, index) =>
      index >= phase.block && block.secondsPerPass === old ? { ...block, secondsPerPass } : block,
    ),
    notice: { type: 'pace', atMs, secondsPerPass },
  };
};
