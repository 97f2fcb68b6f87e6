/** A whole session on a simulated clock, as rows: what `roll --simulate` prints. */
import type { BlockSide, RegionId } from '../body/index.ts';
import { advance } from './advance.ts';
import type { Cue, CueKind } from './cue.ts';
import type { Effect } from './effect.ts';
import { isRunning } from './progress.ts';
import type { SessionRules } from './rules.ts';
import { startSession } from './start-session.ts';
import type { Phase, SessionBlock, SessionState } from './state.ts';
import { step } from './step.ts';
import type { TimedEvent } from './timed-events.ts';
import { viewSession } from './view-session.ts';

export interface TimelineRow {
  readonly atMs: number;
  readonly phase: Phase['type'];
  readonly region: RegionId | null;
  readonly side: BlockSide | null;
  /** Of the phase, rounded up; a pause keeps the interrupted value. */
  readonly secondsLeft: number;
  readonly cues: readonly { readonly kind: CueKind; readonly id: Cue['id'] }[];
}

const rowAt = (state: SessionState, atMs: number, cues: TimelineRow['cues']): TimelineRow => {
  const { phase, block, secondsLeft } = viewSession(state, atMs);
  return { atMs, phase, region: block?.region ?? null, side: block?.side ?? null, secondsLeft, cues };
};

/** The moments at which time alone begins a phase, up to and including `untilMs`. */
const phaseStarts = (state: SessionState, untilMs: number): readonly number[] => {
  const starts: number[] = [];
  for (let now = state; isRunning(now.phase) && now.phase.endsMs <= untilMs;) {
    starts.push(now.phase.endsMs);
    now = advance(now, now.phase.endsMs);
  }
  return starts;
};

/**
 * Plays the events and lets the clock run to the end, or to a pause that nobody ends. Rows of one moment are merged: the
 * state is the last one, the cues are all of them.
 */
export const simulateSession = (
  blocks: readonly SessionBlock[],
  rules: SessionRules,
  events: readonly TimedEvent[],
): readonly TimelineRow[] => {
  const first = startSession(blocks, rules);
  let { state } = first;
  let promised: readonly Cue[] = [];
  let shownMs = -1;
  const rows = new Map<number, TimelineRow>();

  const carryOut = (effects: readonly Effect[]): void => {
    const cues: Cue[] = [];
    for (const effect of effects) {
      if (effect.type === 'drop-cues') promised = promised.filter(({ dueMs }) => dueMs <= effect.afterMs);
      else if (effect.type === 'cue') cues.push(effect.cue);
    }
    promised = [...promised, ...cues];
  };
  const note = (atMs: number, cues: TimelineRow['cues'] = []): void => {
    rows.set(atMs, rowAt(state, atMs, [...(rows.get(atMs)?.cues ?? []), ...cues]));
  };
  /** Everything that time alone brings up to a moment. */
  const runTo = (atMs: number): void => {
    for (const startMs of phaseStarts(state, atMs)) if (startMs > shownMs) note(startMs);
    for (const { dueMs, kind, id } of promised.toSorted((a, b) => a.dueMs - b.dueMs))
      if (dueMs <= atMs) note(dueMs, [{ kind, id }]);
    promised = promised.filter(({ dueMs }) => dueMs > atMs);
    shownMs = atMs;
  };

  carryOut(first.effects);
  runTo(0);
  note(0);
  for (const { atMs, type } of events.toSorted((a, b) => a.atMs - b.atMs)) {
    const at = Math.max(0, atMs);
    runTo(at);
    const after = step(state, type, at);
    if (after.effects.length === 0) continue;
    state = after.state;
    carryOut(after.effects);
    note(at);
    runTo(at);
  }
  runTo(Number.POSITIVE_INFINITY);
  return [...rows.values()].toSorted((a, b) => a.atMs - b.atMs);
};
