/**
 * The cues of a phase with their due times, so that sound can be scheduled ahead on the audio clock. A cue never
 * depends on a timer having fired in time.
 */
import { MS_PER_SECOND } from '../base/index.ts';
import type { Phase, SessionState } from './state.ts';
import { advance } from './step.ts';

export const CUE_KINDS = ['tone', 'haptic', 'announce'] as const;
export type CueKind = (typeof CUE_KINDS)[number];

export const CUE_IDS = [
  'get-ready',
  'switch-side',
  'change-tool',
  'roll',
  'half',
  'count',
  'roll-end',
  'hold',
  'hold-enough',
  'hold-end',
  'paused',
  'done',
] as const;
export type CueId = (typeof CUE_IDS)[number];

export interface Cue {
  readonly dueMs: number;
  readonly id: CueId;
  readonly kinds: readonly CueKind[];
}

const ALL: readonly CueKind[] = ['tone', 'haptic', 'announce'];
const QUIET: readonly CueKind[] = ['tone'];

const countdown = (endsMs: number, startedMs: number): readonly Cue[] =>
  [3, 2, 1].flatMap((before) => {
    const dueMs = endsMs - before * MS_PER_SECOND;
    return dueMs > startedMs ? [{ dueMs, id: 'count' as const, kinds: QUIET }] : [];
  });

/** All cues of the phase in which the state stands, in order of time. */
export const cuesOfPhase = (state: SessionState): readonly Cue[] => {
  const phase: Phase = state.phase;
  switch (phase.type) {
    case 'paused':
      return [{ dueMs: phase.pausedMs, id: 'paused', kinds: ALL }];
    case 'done':
      return [{ dueMs: phase.endedMs, id: 'done', kinds: ALL }];
    case 'hold':
      return [
        { dueMs: phase.startedMs, id: 'hold', kinds: ALL },
        ...(phase.endsMs - phase.startedMs > state.rules.holdEnoughSeconds * MS_PER_SECOND
          ? [
              {
                dueMs: phase.startedMs + state.rules.holdEnoughSeconds * MS_PER_SECOND,
                id: 'hold-enough' as const,
                kinds: ALL,
              },
            ]
          : []),
        { dueMs: phase.endsMs, id: 'hold-end', kinds: ALL },
      ];
    case 'roll': {
      const lengthMs = (state.blocks[phase.block]?.seconds ?? 0) * MS_PER_SECOND;
      const halfMs = phase.endsMs - lengthMs / 2;
      return [
        // After a hold the rolling goes on without a new start: the end of the hold has just sounded.
        ...(phase.endsMs - phase.startedMs === lengthMs
          ? [{ dueMs: phase.startedMs, id: 'roll' as const, kinds: ALL }]
          : []),
        ...(halfMs > phase.startedMs ? [{ dueMs: halfMs, id: 'half' as const, kinds: ALL }] : []),
        ...countdown(phase.endsMs, phase.startedMs),
        { dueMs: phase.endsMs, id: 'roll-end', kinds: ALL },
      ];
    }
    default:
      return [{ dueMs: phase.startedMs, id: phase.type, kinds: ALL }, ...countdown(phase.endsMs, phase.startedMs)];
  }
};

/** All cues from `fromMs` (inclusive) until `untilMs` (exclusive) if nothing else happens. */
export const upcomingCues = (state: SessionState, fromMs: number, untilMs: number): readonly Cue[] => {
  const cues: Cue[] = [];
  // From the state's own phase on: the last cue of a phase falls on the moment at which the next one begins.
  for (let now = state; ;) {
    cues.push(...cuesOfPhase(now).filter(({ dueMs }) => dueMs >= fromMs && dueMs < untilMs));
    const { phase } = now;
    if (phase.type === 'paused' || phase.type === 'done' || phase.endsMs >= untilMs) return cues;
    now = advance(now, phase.endsMs);
  }
};
