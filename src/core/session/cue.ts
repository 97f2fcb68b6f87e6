/**
 * The cues of a phase with their due times, so that sound can be scheduled ahead on the audio clock. A cue never
 * depends on a timer having fired in time.
 */
import { MS_PER_SECOND } from '../base/index.ts';
import { advance } from './advance.ts';
import { passesAt } from './pace.ts';
import { type PhraseId, gapPhrases, rollPhrases } from './phrase.ts';
import { isRunning, rolledOfBlockMs } from './progress.ts';
import type { HoldPhase, Phase, RunningPhase, SessionBlock, SessionState } from './state.ts';

export const CUE_KINDS = ['tone', 'speech', 'haptic', 'announce'] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** What a cue tells; tones, vibrations and flashes go by this. */
export const CUE_IDS = [
  'get-ready',
  'switch-side',
  'change-tool',
  'roll',
  'far-end',
  'near-end',
  'half',
  'last-ten',
  'count',
  'roll-end',
  'hold',
  'breath-in',
  'breath-out',
  'hold-enough',
  'hold-end',
  'paused',
  'resumed',
  'noted',
  'refused',
  'done',
] as const;
export type CueId = (typeof CUE_IDS)[number];

/** One thing to hear, feel or read at one moment of the session's clock. */
export type Cue =
  | { readonly dueMs: number; readonly kind: Exclude<CueKind, 'speech'>; readonly id: CueId }
  | { readonly dueMs: number; readonly kind: 'speech'; readonly id: PhraseId };

interface Told {
  readonly says?: readonly PhraseId[];
  /** Only heard: not worth a vibration or a screen reader's word. */
  readonly quiet?: boolean;
}

/** The same moment on every channel. */
export const cuesAt = (dueMs: number, id: CueId, { says = [], quiet = false }: Told = {}): readonly Cue[] => [
  { dueMs, kind: 'tone', id },
  ...(quiet
    ? []
    : [
        { dueMs, kind: 'haptic' as const, id },
        { dueMs, kind: 'announce' as const, id },
      ]),
  ...says.map((phrase): Cue => ({ dueMs, kind: 'speech', id: phrase })),
];

/** Not of the body: the last seconds are counted. */
const COUNTDOWN = [
  [3, 'three'],
  [2, 'two'],
  [1, 'one'],
] as const;

const countdown = (endsMs: number, startedMs: number): readonly Cue[] =>
  COUNTDOWN.flatMap(([before, word]) => {
    const dueMs = endsMs - before * MS_PER_SECOND;
    return dueMs > startedMs ? cuesAt(dueMs, 'count', { says: [word], quiet: true }) : [];
  });

/** Not of the body: what "ten seconds" means. */
const LAST_TEN_SECONDS = 10;
/** Not of the body: "ten seconds" is said only where half-time is well behind. */
const LAST_TEN_FROM_SECONDS = 30;
/** Not of the body: the words about where not and how to move are over by then; time to say what to feel. */
const FEEL_AFTER_MS = 12 * MS_PER_SECOND;
/** Not of the body: in a shorter block there is no time for it. */
const FEEL_FROM_SECONDS = 40;

/** A soft tick at each end of the muscle, so that the ear knows which way the sweep goes. */
const passCues = (state: SessionState, phase: RunningPhase): readonly Cue[] => {
  const secondsPerPass = state.blocks[phase.block]?.secondsPerPass ?? null;
  const passes = passesAt(state, phase, phase.startedMs);
  if (secondsPerPass === null || passes === null) return [];
  const passMs = secondsPerPass * MS_PER_SECOND;
  const cues: Cue[] = [];
  for (let turn = Math.floor(passes) + 1; ; turn += 1) {
    const dueMs = Math.round(phase.startedMs + (turn - passes) * passMs);
    if (dueMs >= phase.endsMs) return cues;
    cues.push(...cuesAt(dueMs, turn % 2 === 1 ? 'far-end' : 'near-end', { quiet: true }));
  }
};

/** In and out, from `startedMs` on. */
const breathCues = ({ rules }: SessionState, startedMs: number, endsMs: number): readonly Cue[] => {
  const inMs = rules.breathInSeconds * MS_PER_SECOND;
  const cycleMs = inMs + rules.breathOutSeconds * MS_PER_SECOND;
  const cues: Cue[] = [];
  for (let dueMs = startedMs; dueMs < endsMs; dueMs += cycleMs) {
    cues.push(...cuesAt(dueMs, 'breath-in', { quiet: true }));
    if (dueMs + inMs < endsMs) cues.push(...cuesAt(dueMs + inMs, 'breath-out', { quiet: true }));
  }
  return cues;
};

const holdCues = (state: SessionState, phase: HoldPhase): readonly Cue[] => {
  const enoughMs = phase.startedMs + state.rules.holdEnoughSeconds * MS_PER_SECOND;
  return [
    ...cuesAt(phase.startedMs, 'hold', { says: ['hold'] }),
    ...breathCues(state, phase.startedMs, phase.endsMs),
    ...(phase.endsMs > enoughMs ? cuesAt(enoughMs, 'hold-enough', { says: ['hold-enough'] }) : []),
    ...cuesAt(phase.endsMs, 'hold-end', { says: ['hold-end', 'roll-on'] }),
  ];
};

/** The first side of a technique is explained; on the second the person knows. */
const isNewTechnique = (state: SessionState, index: number): boolean =>
  state.blocks[index - 1]?.technique !== state.blocks[index]?.technique;

const rollCues = (state: SessionState, phase: RunningPhase, block: SessionBlock): readonly Cue[] => {
  const lengthMs = block.seconds * MS_PER_SECOND;
  const halfMs = phase.endsMs - Math.floor(lengthMs / 2);
  const tenMs = phase.endsMs - LAST_TEN_SECONDS * MS_PER_SECOND;
  // After a hold the rolling goes on without a new start: the end of the hold has just sounded.
  const isStart = rolledOfBlockMs(state, phase, phase.startedMs) <= 0;
  const isNew = isNewTechnique(state, phase.block);
  const step = state.progress[phase.block]?.pressureStep ?? block.pressureStep;
  const feelMs = phase.startedMs + FEEL_AFTER_MS;
  return [
    ...(isStart ? cuesAt(phase.startedMs, 'roll', { says: rollPhrases(block, step, isNew) }) : []),
    ...(isStart && isNew && block.seconds >= FEEL_FROM_SECONDS
      ? [{ dueMs: feelMs, kind: 'speech' as const, id: `feel:${block.discomfort[1]}` as const }]
      : []),
    ...passCues(state, phase),
    ...(block.secondsPerPass === null ? breathCues(state, phase.startedMs, phase.endsMs) : []),
    ...(halfMs > phase.startedMs ? cuesAt(halfMs, 'half', { says: ['half'] }) : []),
    ...(block.seconds >= LAST_TEN_FROM_SECONDS && tenMs > phase.startedMs
      ? cuesAt(tenMs, 'last-ten', { says: ['ten-seconds'], quiet: true })
      : []),
    ...countdown(phase.endsMs, phase.startedMs),
    ...cuesAt(phase.endsMs, 'roll-end'),
  ];
};

const phaseCues = (state: SessionState, phase: Phase): readonly Cue[] => {
  switch (phase.type) {
    case 'paused':
      // A suspended device sounds nothing; the way back does.
      return phase.away ? [] : cuesAt(phase.pausedMs, 'paused', { says: ['paused'] });
    case 'done':
      return cuesAt(phase.endedMs, 'done', { says: [phase.completed ? 'done' : 'ended'] });
    case 'hold':
      return holdCues(state, phase);
    case 'roll': {
      const block = state.blocks[phase.block];
      return block ? rollCues(state, phase, block) : [];
    }
    default: {
      const block = state.blocks[phase.block];
      const says = block ? gapPhrases(phase.type, block, isNewTechnique(state, phase.block)) : [];
      return [...cuesAt(phase.startedMs, phase.type, { says }), ...countdown(phase.endsMs, phase.startedMs)];
    }
  }
};

const byDue = (a: Cue, b: Cue): number => a.dueMs - b.dueMs;

/** All cues of the phase in which the state stands, in order of time. */
export const cuesOfPhase = (state: SessionState): readonly Cue[] => phaseCues(state, state.phase).toSorted(byDue);

/** All cues from `fromMs` on if nothing else happens, in order of time, to the end of the session or to its pause. */
export const cuesFrom = (state: SessionState, fromMs: number): readonly Cue[] => {
  const cues: Cue[] = [];
  // From the state's own phase on: the last cue of a phase falls on the moment at which the next one begins.
  for (let now = state; ;) {
    for (const cue of cuesOfPhase(now)) if (cue.dueMs >= fromMs) cues.push(cue);
    if (!isRunning(now.phase)) return cues;
    now = advance(now, now.phase.endsMs);
  }
};
