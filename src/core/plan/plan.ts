import type { BlockSide, RegionId, Side } from '../body/index.ts';
import type { ActivityId, Context, Posture, PressureStep, TechniqueId, ToolId } from '../knowledge/index.ts';
import type { PlanRequest } from './request.ts';

/** Why a block is in the plan: facts, without words. The catalogue turns them into sentences. */
export type Reason =
  | { readonly type: 'sore'; readonly region: RegionId; readonly side: Side; readonly level: number }
  | { readonly type: 'tight'; readonly region: RegionId; readonly side: Side; readonly level: number }
  | {
      readonly type: 'last';
      readonly region: RegionId;
      readonly side: Side;
      readonly level: number;
      readonly daysAgo: number;
    }
  | {
      readonly type: 'load';
      readonly region: RegionId;
      readonly load: number;
      readonly title: string;
      readonly daysAgo: number;
    }
  | {
      readonly type: 'context';
      readonly context: Context;
      readonly activity: ActivityId | null;
      readonly region: RegionId;
    }
  | { readonly type: 'uneven'; readonly region: RegionId; readonly side: Side; readonly difference: number }
  | { readonly type: 'always'; readonly region: RegionId }
  | { readonly type: 'programme'; readonly region: RegionId; readonly done: number; readonly of: number }
  | { readonly type: 'by-hand'; readonly region: RegionId }
  | { readonly type: 'sorer-side'; readonly region: RegionId; readonly side: Side; readonly extraSeconds: number }
  | {
      readonly type: 'dose';
      readonly context: Context;
      readonly tool: ToolId;
      readonly seconds: number;
      readonly cappedAt: number | null;
      readonly finding: string | null;
    }
  | { readonly type: 'short'; readonly seconds: number; readonly target: number }
  | { readonly type: 'carried-over'; readonly from: TechniqueId };

export interface Block {
  readonly region: RegionId;
  readonly side: BlockSide;
  readonly tool: ToolId;
  readonly technique: TechniqueId;
  readonly posture: Posture;
  /** Rolling seconds, a multiple of 5. */
  readonly seconds: number;
  /** Seconds to get ready before this block, a multiple of 5. */
  readonly getReadySeconds: number;
  /** Null: pressed and held, not rolled. */
  readonly secondsPerPass: number | null;
  readonly pressureStep: PressureStep;
  readonly discomfort: readonly [number, number];
  /** Least seconds to which a knot elsewhere may shorten this block. */
  readonly leastSeconds: number;
  /** Most rolling seconds that +15 s may reach. */
  readonly softCapSeconds: number;
  /** Most rolling and holding seconds together. */
  readonly totalCapSeconds: number;
  /** Never passed, not even by restarting the block. */
  readonly hardCapSeconds: number;
  /** Longest hold here. Seconds; 0 where holds are not offered. */
  readonly longestHoldSeconds: number;
  readonly why: readonly Reason[];
}

export type LeftOutReason =
  | { readonly type: 'removed' }
  | { readonly type: 'never' }
  | { readonly type: 'on-request' }
  | { readonly type: 'no-time'; readonly secondsMissing: number }
  | { readonly type: 'no-technique'; readonly suits: readonly ToolId[] };

export type RefusedReason =
  | { readonly type: 'caution'; readonly caution: string }
  | { readonly type: 'not-advised' }
  | { readonly type: 'gun-after-hard-work' };

export interface LeftOut {
  readonly region: RegionId;
  readonly side?: Side;
  readonly reason: LeftOutReason;
}

export interface Refused {
  readonly region: RegionId;
  readonly side?: Side;
  readonly tool?: ToolId;
  readonly reason: RefusedReason;
}

export interface Unkept {
  readonly region: RegionId;
  /**
   * `not-offered`: no technique of the tools, or a caution; see `refused`. `limited`: the seconds were brought within what
   * the dose and the side rules allow.
   */
  readonly reason: { readonly type: 'no-time' } | { readonly type: 'not-offered' } | { readonly type: 'limited' };
}

export interface Plan {
  readonly request: PlanRequest;
  /** Sum of seconds and getReadySeconds; never above the minutes. */
  readonly totalSeconds: number;
  readonly blocks: readonly Block[];
  /** Ids of the cautions to show with this plan: the person's own, then the zones near the planned techniques. */
  readonly cautions: readonly string[];
  readonly refused: readonly Refused[];
  readonly leftOut: readonly LeftOut[];
  /** What was fixed by hand and could not be kept, or only in part. */
  readonly unkept: readonly Unkept[];
}
