/** What a screen shows of a session at one moment. Plain values; a screen adds only words and looks. */
import type { BlockSide, RegionId } from '../body/index.ts';
import type { PressureStep, ToolId } from '../knowledge/index.ts';
import type { Notice, RunningPhase, SessionBlock } from './state.ts';

export interface SessionView {
  readonly phase: RunningPhase['type'] | 'paused' | 'done';
  /** The phase that a pause interrupted. */
  readonly interrupted: RunningPhase['type'] | null;
  readonly block: SessionBlock | null;
  readonly blockIndex: number;
  /** Of the phase, rounded up; a pause keeps the interrupted value. While holding: of the rolling that stands still. */
  readonly secondsLeft: number;
  /** Length of the phase, seconds. */
  readonly phaseSeconds: number;
  readonly totalLeftSeconds: number;
  /** One bar a block: its seconds now and the share that is done, 0 to 1. Dropped blocks are absent. */
  readonly bars: readonly { readonly seconds: number; readonly done: number; readonly current: boolean }[];
  readonly next: { readonly region: RegionId; readonly side: BlockSide; readonly tool: ToolId } | null;
  /** The sweep: 0 at the first end, 1 at the second; null when the block is pressed, not rolled. */
  readonly pass: { readonly position: number; readonly towards: 0 | 1 } | null;
  readonly hold: {
    readonly heldSeconds: number;
    /** Released by itself at this many seconds held. */
    readonly untilSeconds: number;
    readonly longEnough: boolean;
    readonly canExtend: boolean;
    readonly breath: 'in' | 'out';
    /** 0 to 1 within this breath phase. */
    readonly breathShare: number;
    /** Seconds left of this breath phase, rounded up. */
    readonly breathSecondsLeft: number;
  } | null;
  readonly away: boolean;
  readonly pressureStep: PressureStep;
  readonly canKnot: boolean;
  readonly canAdd: boolean;
  readonly notice: Notice | null;
}
