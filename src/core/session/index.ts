export { type SessionEvent, SESSION_EVENTS } from './event.ts';
export { type BlockProgress, type Gap, type Notice, type Phase, type RunningPhase, type SessionBlock, type SessionState, GAPS } from './state.ts';
export { type SessionView } from './view.ts';
