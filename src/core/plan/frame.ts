/**
 * What a plan has to be made around: what was fixed by hand, and in the middle of a session what was done already. One
 * way for both: Today passes edits, the player passes progress, and the planner finds the best of what is still open.
 * Nothing in a frame can break a caution, a cap or the side rules: what it asks for is only ever chosen among the
 * moves that those allow.
 */
import type { BlockSide, RegionId, Side } from '../body/index.ts';
import type { Posture, ToolId } from '../knowledge/index.ts';
import type { Block } from './plan.ts';

/** A region that is to be in the plan. */
export interface FixedRegion {
  readonly region: RegionId;
  /** Absent: the planner chooses. */
  readonly tool?: ToolId;
  /** Seconds of a side; absent sides and no seconds at all: the planner chooses. The nearest that is allowed is taken. */
  readonly seconds?: Readonly<Partial<Record<BlockSide, number>>>;
  /** Down to this the seconds may give way, once no other region can give any more. */
  readonly leastSeconds?: number;
}

/** A side that is not planned again: rolled, or skipped (0 s). */
export interface DonePart {
  readonly region: RegionId;
  readonly side: BlockSide;
  readonly seconds: number;
}

/** Where the person is: the tool in use, the posture, and the region that was rolled last. */
export interface Position {
  readonly region: RegionId;
  readonly tool: ToolId;
  readonly posture: Posture;
}

export interface PlanFrame {
  /** Null: all minutes of the request. Rounded down to five seconds. */
  readonly secondsLeft: number | null;
  /** Null: nothing has begun. */
  readonly position: Position | null;
  readonly done: readonly DonePart[];
  /** In order of importance: what does not fit together with the earlier ones is let go and told in `unkept`. */
  readonly fixed: readonly FixedRegion[];
  /** Not wanted now. A side alone only where the side rules allow the other one alone. */
  readonly removed: readonly { readonly region: RegionId; readonly side?: Side }[];
  /** Of these, those in the plan come in this order, and with this tool where it serves; others may come in between. */
  readonly order: readonly { readonly region: RegionId; readonly tool: ToolId }[];
  /** Nothing else may be planned. Null: everything. */
  readonly only: readonly RegionId[] | null;
  /** The plan before, which decides between plans of the same worth. */
  readonly previous: readonly Pick<Block, 'region' | 'side' | 'tool' | 'seconds'>[];
}

/** A new plan for all the minutes, with nothing fixed. */
export const FRESH: PlanFrame = {
  secondsLeft: null,
  position: null,
  done: [],
  fixed: [],
  removed: [],
  order: [],
  only: null,
  previous: [],
};
