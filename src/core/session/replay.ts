import { MS_PER_SECOND } from '../base/index.ts';
import { advance } from './advance.ts';
import type { Step } from './effect.ts';
import type { SessionEvent } from './event.ts';
import { changesOf } from './rebalance.ts';
import type { NewSeconds } from './replan.ts';
import type { SessionRules } from './rules.ts';
import { initialState } from './start-session.ts';
import type { Knot, SessionBlock, SessionState } from './state.ts';
import { step } from './step.ts';

/** One event as the journal keeps it. */
export interface SessionStep {
  readonly clockMs: number;
  readonly event: SessionEvent;
  /** Absent in journals of older versions. */
  readonly changes?: readonly NewSeconds[] | undefined;
}

/** What was written with an event comes first; only what never was written is divided anew. */
const asWritten = ({ clockMs, changes }: SessionStep, rules: SessionRules): SessionRules =>
  changes === undefined
    ? rules
    : {
        ...rules,
        replan: (situation) => {
          if (situation.atMs !== clockMs) return rules.replan(situation);
          const blocks = situation.blocks.map((block, index) => {
            const seconds = index < situation.from ? undefined : changes.find((each) => each.block === index)?.seconds;
            return seconds === undefined ? block : { ...block, seconds };
          });
          const takenSeconds = changesOf(situation.blocks, blocks).reduce(
            (total, { from, to }) => total + from - to,
            0,
          );
          return { blocks, restMs: situation.takeMs - takenSeconds * MS_PER_SECOND };
        },
      };

/** The state after all steps of a session, from its blocks alone. */
export const replaySession = (
  blocks: readonly SessionBlock[],
  steps: readonly SessionStep[],
  rules: SessionRules,
): SessionState =>
  steps.reduce(
    (state, told) => ({ ...step({ ...state, rules: asWritten(told, rules) }, told.event, told.clockMs).state, rules }),
    initialState(blocks, rules),
  );

/** A tender point that was held, with its place. */
export interface HeldKnot extends Pick<SessionBlock, 'region' | 'side' | 'technique'>, Omit<Knot, 'block'> {}

/** The tender points that were held: a tap where no hold is offered is a step, but no hold. */
export const heldKnots = (
  blocks: readonly SessionBlock[],
  steps: readonly SessionStep[],
  rules: SessionRules,
): readonly HeldKnot[] => {
  const played = replaySession(blocks, steps, rules);
  // A hold that was released by itself leaves no step behind.
  const { knots } = played.phase.type === 'hold' ? advance(played, played.phase.endsMs) : played;
  return knots.flatMap(({ block, ...knot }) => {
    const at = blocks[block];
    return at ? [{ region: at.region, side: at.side, technique: at.technique, ...knot }] : [];
  });
};

/**
 * Where a session stands after the app was closed: everything up to the last heartbeat, then away. Returns the step into
 * that pause and the clock from which it goes on.
 */
export const reopenSession = (
  blocks: readonly SessionBlock[],
  steps: readonly SessionStep[],
  heartbeatMs: number,
  rules: SessionRules,
): Step & { readonly clockMs: number } => {
  const played = replaySession(blocks, steps, rules);
  const clockMs = Math.max(heartbeatMs, played.clockMs);
  return { ...step(played, 'suspend', clockMs), clockMs };
};
