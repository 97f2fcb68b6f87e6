export { advance } from './advance.ts';
export { type ClockLook, type ClockReading, type SessionClock, clockMs, lookAtClock, startClock } from './clock.ts';
export { type Cue, type CueId, type CueKind, CUE_IDS, CUE_KINDS, cuesFrom, cuesOfPhase } from './cue.ts';
export { type Effect, type Step } from './effect.ts';
export { type SessionEvent, SESSION_EVENTS } from './event.ts';
export { giveWay } from './give-way.ts';
export { type PhraseId, type PlainPhrase, PLAIN_PHRASES } from './phrase.ts';
export { isRunning } from './progress.ts';
export { type TimedEvent, type TimedEventError, parseTimedEvents } from './timed-events.ts';
export { type Planning, plannedReplan } from './planned-replan.ts';
export { type NewSeconds, type Replan, type Replanned, type ReplanSituation } from './replan.ts';
export { type HeldKnot, type SessionStep, heldKnots, reopenSession, replaySession } from './replay.ts';
export { type SessionRules } from './rules.ts';
export { type SessionKey, sessionKey } from './session-key.ts';
export { type TimelineRow, simulateSession } from './simulate.ts';
export { initialState, startSession } from './start-session.ts';
export {
  type BlockProgress,
  type Change,
  type Gap,
  type Knot,
  type Notice,
  type Phase,
  type RunningPhase,
  type SessionBlock,
  type SessionState,
  GAPS,
} from './state.ts';
export { HEARTBEAT_MS, step } from './step.ts';
export { type Breath, type SessionView } from './view.ts';
export { breathAt, viewSession } from './view-session.ts';
