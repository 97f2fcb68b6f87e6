/** "Too much": gentler and shorter, or the end of the block, never a matter of gritting one's teeth. */
import { MS_PER_SECOND, clamp } from '../base/index.ts';
import type { PressureStep } from '../knowledge/index.ts';
import { lengthened, sidesToCome, skip } from './moves.ts';
import { pause } from './pause.ts';
import { STEP_SECONDS, rollLeftMs } from './progress.ts';
import { changesOf, rebalance } from './rebalance.ts';
import type { RunningPhase, SessionState } from './state.ts';

const GENTLER: Readonly<Record<PressureStep, PressureStep | null>> = { 1: null, 2: 1, 3: 2 };

/** Remembers it for this block, and the pressure step from now on for this region. */
const marked = (state: SessionState, block: number, step: PressureStep | null): SessionState => ({
  ...state,
  progress: state.progress.map((row, index) => {
    if (index < block || state.blocks[index]?.region !== state.blocks[block]?.region) return row;
    return { ...row, tooMuch: row.tooMuch || index === block, pressureStep: step ?? row.pressureStep };
  }),
});

/**
 * Takes a share of what is left of this side away, and the same seconds from the other side if it is still to come: the
 * sides stay equal, and nobody is made to endure the planned time.
 */
const shortened = (state: SessionState, phase: RunningPhase, atMs: number): SessionState => {
  const indexes = sidesToCome(state, phase.block);
  const leftSeconds = rollLeftMs(state, phase, atMs) / MS_PER_SECOND;
  const others = indexes.filter((index) => index !== phase.block);
  const room = Math.min(
    leftSeconds - STEP_SECONDS,
    ...others.map((index) => (state.blocks[index]?.seconds ?? 0) - (state.blocks[index]?.leastSeconds ?? 0)),
  );
  const wanted = leftSeconds * state.rules.tooMuchShare;
  const cut = Math.floor(clamp(wanted, 0, Math.max(0, room)) / STEP_SECONDS) * STEP_SECONDS;
  return cut === 0 ? state : lengthened(state, phase, indexes, -cut);
};

/** Nothing gentler is left, or the person has had enough: the block ends, and the player waits for the stop signs. */
const stopped = (state: SessionState, block: number, atMs: number): SessionState => ({
  ...pause(skip(state, atMs), atMs, false),
  notice: { type: 'stopped-block', atMs, block },
});

/** One pressure step down and shorter; at the lowest the block ends. */
export const tooMuch = (state: SessionState, atMs: number): SessionState => {
  const { phase } = state;
  if (phase.type !== 'roll' && phase.type !== 'hold') return state;
  const step = GENTLER[state.progress[phase.block]?.pressureStep ?? 1];
  const noted = marked(state, phase.block, step);
  if (step === null) return stopped(noted, phase.block, atMs);
  const shorter = shortened(noted, phase, atMs);
  const freedSeconds = changesOf(noted.blocks, shorter.blocks).reduce((sum, { from, to }) => sum + from - to, 0);
  const { state: after } = rebalance(shorter, -freedSeconds * MS_PER_SECOND, atMs);
  return { ...after, notice: { type: 'gentler', atMs, step, changes: changesOf(state.blocks, after.blocks) } };
};

/** Ends the block at any pressure step: discomfort above the limit, or a stop sign. */
export const leaveBlock = (state: SessionState, atMs: number): SessionState => {
  const { phase } = state;
  if (phase.type !== 'roll' && phase.type !== 'hold') return state;
  return stopped(marked(state, phase.block, null), phase.block, atMs);
};
