import { cuesFrom } from './cue.ts';
import type { Step } from './effect.ts';
import { gapPhase } from './gap.ts';
import type { SessionRules } from './rules.ts';
import type { SessionBlock, SessionState } from './state.ts';

/** A session at its clock's zero: the first get-ready has just begun. A session without blocks is done at once. */
export const initialState = (blocks: readonly SessionBlock[], rules: SessionRules): SessionState => {
  const state: SessionState = {
    rules,
    blocks,
    progress: blocks.map(({ pressureStep }) => ({
      rolledMs: 0,
      heldMs: 0,
      pressureStep,
      tooMuch: false,
      dropped: false,
      sweep: { elapsedMs: 0, passes: 0 },
    })),
    phase: { type: 'done', completed: true, endedMs: 0 },
    clockMs: 0,
    owedMs: 0,
    spareMs: 0,
    knots: [],
    notice: null,
  };
  return blocks.length === 0 ? state : { ...state, phase: gapPhase(state, 0, 0) };
};

/** The first step of a session: its state, and every cue up to its end. */
export const startSession = (blocks: readonly SessionBlock[], rules: SessionRules): Step => {
  const state = initialState(blocks, rules);
  return { state, effects: cuesFrom(state, 0).map((cue) => ({ type: 'cue', cue })) };
};
