/**
 * Whenever a block takes more or less than planned, the time that is left is divided anew, so that the session ends when
 * it was to end; what gives way is told in one line.
 */
import { MS_PER_SECOND } from '../base/index.ts';
import { STEP_SECONDS, runningPhase } from './progress.ts';
import type { Change, Notice, SessionState } from './state.ts';

/** What changed among the blocks. */
export const changesOf = (before: SessionState['blocks'], after: SessionState['blocks']): readonly Change[] =>
  before.flatMap((block, index) => {
    const to = after[index]?.seconds ?? block.seconds;
    return to === block.seconds ? [] : [{ block: index, from: block.seconds, to }];
  });

/** A side that was skipped may come back by "Back": it changes with its other side, so that they stay as planned. */
const withSkipped = (
  { progress }: SessionState,
  blocks: SessionState['blocks'],
  changes: readonly Change[],
): SessionState['blocks'] =>
  blocks.map((block, index) => {
    const row = progress[index];
    if (!row?.dropped || row.rolledMs > 0 || row.heldMs > 0) return block;
    const change = changes.find((other) => blocks[other.block]?.region === block.region);
    if (!change) return block;
    const least = Math.min(block.seconds, block.leastSeconds);
    return { ...block, seconds: Math.max(least, block.seconds + change.to - change.from) };
  });

/** Less than two steps may simply have no taker of that size; it waits for the next change instead of being announced. */
const WAITS_MS = 2 * STEP_SECONDS * MS_PER_SECOND;

export interface Rebalanced {
  readonly state: SessionState;
  readonly changes: readonly Change[];
  /** Seconds that nobody could give: the session ends that much later. */
  readonly laterSeconds: number;
}

/** Takes `extraMs` (positive: this took longer, negative: it was cut short) from what is ahead, or gives it there. */
export const rebalance = (state: SessionState, extraMs: number, atMs: number): Rebalanced => {
  const phase = runningPhase(state.phase);
  const takeMs = state.owedMs + extraMs;
  if (!phase || takeMs === 0) return { state: { ...state, owedMs: takeMs }, changes: [], laterSeconds: 0 };
  const { blocks, restMs } = state.rules.replan({
    blocks: state.blocks,
    progress: state.progress,
    current: phase.block,
    from: phase.type === 'roll' || phase.type === 'hold' ? phase.block + 1 : phase.block,
    atMs,
    takeMs,
  });
  const changes = changesOf(state.blocks, blocks);
  const isLate = restMs >= WAITS_MS || (changes.length === 0 && extraMs > 0 && restMs >= STEP_SECONDS * MS_PER_SECOND);
  // Time that nobody needs is not owed for ever: the session ends earlier.
  const isSpare = restMs <= -WAITS_MS;
  return {
    state: {
      ...state,
      blocks: withSkipped(state, blocks, changes),
      owedMs: isLate || isSpare ? 0 : restMs,
      spareMs: isSpare ? state.spareMs - restMs : state.spareMs,
    },
    changes,
    laterSeconds: isLate ? Math.round(restMs / MS_PER_SECOND) : 0,
  };
};

/** The line about it. */
export const rebalanceNotice = ({ changes, laterSeconds }: Rebalanced, atMs: number): Notice | null =>
  laterSeconds > 0
    ? { type: 'ends-later', atMs, seconds: laterSeconds }
    : changes.length > 0
      ? { type: 'gave-way', atMs, changes }
      : null;
