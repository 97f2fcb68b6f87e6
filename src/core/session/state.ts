/**
 * A session as a value. All times are milliseconds of the session's own clock, which starts at 0 with the first
 * get-ready and stands while the app is away; the state is a function of time stamps, never of counted ticks.
 */
import type { PressureStep } from '../knowledge/index.ts';
import type { Block } from '../plan/plan.ts';
import type { SessionRules } from './rules.ts';

/** A planned block without its reasons: what a session needs, and what the journal keeps of it. */
export type SessionBlock = Omit<Block, 'why'>;

/** The gap before a block. */
export const GAPS = ['get-ready', 'switch-side', 'change-tool'] as const;
export type Gap = (typeof GAPS)[number];

/** A phase in which the clock runs. */
export type RunningPhase =
  | { readonly type: Gap; readonly block: number; readonly startedMs: number; readonly endsMs: number }
  | { readonly type: 'roll'; readonly block: number; readonly startedMs: number; readonly endsMs: number }
  | {
      readonly type: 'hold';
      readonly block: number;
      readonly startedMs: number;
      /** Released by itself then, unless "still tight". */
      readonly endsMs: number;
      /** Rolling time of the block that stands still meanwhile. */
      readonly rollLeftMs: number;
    };

export type HoldPhase = Extract<RunningPhase, { readonly type: 'hold' }>;

export type Phase =
  | RunningPhase
  | {
      readonly type: 'paused';
      readonly interrupted: RunningPhase;
      readonly pausedMs: number;
      /** Not by the person: the app was suspended or closed. */
      readonly away: boolean;
      /** When it came back; null: it has not, or nobody was away. */
      readonly wokeMs: number | null;
    }
  | { readonly type: 'done'; readonly completed: boolean; readonly endedMs: number };

/** What was done in a block so far. */
export interface BlockProgress {
  /** All rolling so far, also of a pass through the block that was restarted. */
  readonly rolledMs: number;
  readonly heldMs: number;
  readonly pressureStep: PressureStep;
  readonly tooMuch: boolean;
  readonly dropped: boolean;
  /** The sweep was at this many passes when this much of the block was behind: the tempo may have changed since. */
  readonly sweep: { readonly elapsedMs: number; readonly passes: number };
}

/** A tender point that was held. */
export interface Knot {
  readonly block: number;
  /** Session clock at the tap. */
  readonly atMs: number;
  /** While it is still held: 0. */
  readonly heldMs: number;
  /** Where the sweep was: 0 at the first end of the muscle, 1 at the second; null where nothing sweeps. */
  readonly along: number | null;
}

/** A block whose seconds changed. */
export interface Change {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** Something to say once, such as what gave way to a knot. */
export type Notice =
  | { readonly type: 'gave-way'; readonly atMs: number; readonly changes: readonly Change[] }
  | { readonly type: 'ends-later'; readonly atMs: number; readonly seconds: number }
  | { readonly type: 'longer'; readonly atMs: number; readonly seconds: number }
  | { readonly type: 'at-limit'; readonly atMs: number; readonly seconds: number }
  | { readonly type: 'no-hold'; readonly atMs: number }
  | {
      readonly type: 'gentler';
      readonly atMs: number;
      readonly step: PressureStep;
      readonly changes: readonly Change[];
    }
  | { readonly type: 'stopped-block'; readonly atMs: number; readonly block: number }
  | { readonly type: 'pace'; readonly atMs: number; readonly secondsPerPass: number };

export interface SessionState {
  readonly rules: SessionRules;
  readonly blocks: readonly SessionBlock[];
  readonly progress: readonly BlockProgress[];
  readonly phase: Phase;
  /** The session clock at the last event. */
  readonly clockMs: number;
  /** Time that is still to be taken from later blocks (or given to them, if negative): less than a step or two. */
  readonly owedMs: number;
  /** Time that was freed and that no block could use: the session ends that much earlier, unless "Back" needs it. */
  readonly spareMs: number;
  readonly knots: readonly Knot[];
  readonly notice: Notice | null;
}
