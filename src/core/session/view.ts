/** What a screen shows of a session at one moment. Plain values; a screen adds only words and looks. */
import type { BlockSide, RegionId } from '../body/index.ts';
import type { PressureStep, ToolId } from '../knowledge/index.ts';
import type { Notice, RunningPhase, SessionBlock } from './state.ts';

/** The breathing pacer. */
export interface Breath {
  readonly way: 'in' | 'out';
  /** 0 to 1 within this way. */
  readonly share: number;
  /** Seconds left of this way, rounded up. */
  readonly secondsLeft: number;
}

export interface SessionView {
  readonly phase: RunningPhase['type'] | 'paused' | 'done';
  /** The phase that a pause interrupted. */
  readonly interrupted: RunningPhase['type'] | null;
  readonly block: SessionBlock | null;
  readonly blockIndex: number;
  /** Of the phase, rounded up; a pause keeps the interrupted value. */
  readonly secondsLeft: number;
  /** Length of the phase, seconds. */
  readonly phaseSeconds: number;
  readonly totalLeftSeconds: number;
  /** One bar a block: its seconds now and the share that is done, 0 to 1. Dropped blocks are absent. */
  readonly bars: readonly { readonly seconds: number; readonly done: number; readonly current: boolean }[];
  readonly next: { readonly region: RegionId; readonly side: BlockSide; readonly tool: ToolId } | null;
  /** The sweep: 0 at the first end, 1 at the second; null when the block is pressed, not rolled. */
  readonly pass: { readonly position: number; readonly towards: 0 | 1 } | null;
  /** While holding, pressing and getting ready; null while something is rolled. */
  readonly breath: Breath | null;
  readonly hold: {
    readonly heldSeconds: number;
    /** Released by itself at this many seconds held. */
    readonly untilSeconds: number;
    readonly longEnough: boolean;
    readonly canExtend: boolean;
  } | null;
  readonly away: boolean;
  readonly pressureStep: PressureStep;
  readonly canKnot: boolean;
  readonly canAdd: boolean;
  readonly notice: Notice | null;
  /** The blocks by their number, for the words of a notice. */
  readonly blocks: readonly SessionBlock[];
}
