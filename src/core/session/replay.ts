import type { SessionEvent } from './event.ts';
import type { SessionRules } from './rules.ts';
import { startSession } from './start-session.ts';
import type { SessionBlock, SessionState } from './state.ts';
import { step } from './step.ts';

/** One event as the journal keeps it. */
export interface SessionStep {
  readonly clockMs: number;
  readonly event: SessionEvent;
}

/** The state after all steps of a session, from its blocks alone. */
export const replaySession = (
  blocks: readonly SessionBlock[],
  steps: readonly SessionStep[],
  rules: SessionRules,
): SessionState =>
  steps.reduce((state, { event, clockMs }) => step(state, event, clockMs), startSession(blocks, rules));

/** How many tender points were held: a tap where no hold is offered is a step, but no hold. */
export const countHolds = (
  blocks: readonly SessionBlock[],
  steps: readonly SessionStep[],
  rules: SessionRules,
): number => {
  let holds = 0;
  steps.reduce(
    (state, { event, clockMs }) => {
      const next = step(state, event, clockMs);
      if (event === 'knot' && next.phase.type === 'hold' && next.phase.startedMs === clockMs) holds += 1;
      return next;
    },
    startSession(blocks, rules),
  );
  return holds;
};

/**
 * The state in which a session stands after the app was closed: everything up to the last heartbeat, then away.
 * Returns the state and the clock from which it goes on.
 */
export const reopenSession = (
  blocks: readonly SessionBlock[],
  steps: readonly SessionStep[],
  heartbeatMs: number,
  rules: SessionRules,
): { readonly state: SessionState; readonly clockMs: number } => {
  const played = replaySession(blocks, steps, rules);
  const clockMs = Math.max(heartbeatMs, played.clockMs);
  return { state: step(played, 'suspend', clockMs), clockMs };
};
