export { type Cue, type CueId, type CueKind, CUE_IDS, CUE_KINDS, cuesOfPhase, upcomingCues } from './cue.ts';
export { type SessionEvent, SESSION_EVENTS } from './event.ts';
export { type SessionStep, countHolds, reopenSession, replaySession } from './replay.ts';
export { type SessionRules } from './rules.ts';
export { startSession } from './start-session.ts';
export {
  type BlockProgress,
  type Gap,
  type Notice,
  type Phase,
  type RunningPhase,
  type SessionBlock,
  type SessionState,
  GAPS,
} from './state.ts';
export { HEARTBEAT_MS, advance, step } from './step.ts';
export { type SessionView } from './view.ts';
export { viewSession } from './view-session.ts';
