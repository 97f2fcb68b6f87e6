/** What a step asks of the world. Carried out by whoever holds a journal, a loudspeaker and a screen. */
import type { Cue } from './cue.ts';
import type { SessionEvent } from './event.ts';
import type { NewSeconds } from './replan.ts';
import type { SessionState } from './state.ts';

export type Effect =
  /**
   * The event happened: it belongs into the journal, with the session's clock and the new seconds of the blocks that it
   * changed. A later version of the planner may divide the time in another way; a replay must not.
   */
  | {
      readonly type: 'write';
      readonly event: SessionEvent;
      readonly clockMs: number;
      readonly changes: readonly NewSeconds[];
    }
  /** Cues that are due later than this were promised before something changed: they must not come. */
  | { readonly type: 'drop-cues'; readonly afterMs: number }
  /** Due at its time, however late anybody looks at the clock. */
  | { readonly type: 'cue'; readonly cue: Cue };

/** The new state, and what follows from it. An event that makes no sense in the phase has no effects. */
export interface Step {
  readonly state: SessionState;
  readonly effects: readonly Effect[];
}
