import { isRunning } from './progress.ts';
import type { RunningPhase, SessionState } from './state.ts';

const shifted = (phase: RunningPhase, byMs: number): RunningPhase => ({
  ...phase,
  startedMs: phase.startedMs + byMs,
  endsMs: phase.endsMs + byMs,
});

/** Stops everything at `atMs`. Already paused or done: nothing changes. */
export const pause = (state: SessionState, atMs: number, away: boolean): SessionState =>
  isRunning(state.phase)
    ? { ...state, phase: { type: 'paused', interrupted: state.phase, pausedMs: atMs, away, wokeMs: null } }
    : state;

/** The app is back after a suspend: it stays paused, and the person is told. */
export const wake = (state: SessionState, atMs: number): SessionState =>
  state.phase.type === 'paused' && state.phase.away && state.phase.wokeMs === null
    ? { ...state, phase: { ...state.phase, wokeMs: atMs } }
    : state;

/** Goes on exactly where it stopped: the interrupted phase is moved by the length of the pause. */
export const resume = (state: SessionState, atMs: number): SessionState =>
  state.phase.type === 'paused'
    ? { ...state, phase: shifted(state.phase.interrupted, atMs - state.phase.pausedMs), notice: null }
    : state;

/** Runs `change` on the interrupted phase as if it were running at the moment of the pause, then pauses again. */
export const whilePaused = (
  state: SessionState,
  atMs: number,
  change: (running: SessionState, atMs: number) => SessionState,
): SessionState => {
  const { phase } = state;
  if (phase.type !== 'paused') return change(state, atMs);
  const running = { ...state, phase: phase.interrupted };
  const changed = change(running, phase.pausedMs);
  if (changed === running) return state;
  return isRunning(changed.phase) ? { ...changed, phase: { ...phase, interrupted: changed.phase } } : changed;
};
