/** What a person changed in the plan of today, as plain data; what to plan around it. `edit-plan.ts` makes the changes. */
import type { BlockSide, RegionId } from '../body/index.ts';
import type { ToolId } from '../knowledge/index.ts';
import { type FixedRegion, type PlanFrame, FRESH } from './frame.ts';
import type { Block } from './plan.ts';
import type { SideSeconds } from './side-seconds.ts';

/** A region that is to be in the plan. */
export interface KeptRegion {
  readonly region: RegionId;
  /** Null: the planner chooses. */
  readonly tool: ToolId | null;
  /** Empty: the planner chooses. */
  readonly seconds: SideSeconds;
}

export interface PlanEdits {
  /** The earlier ones are more important, should the minutes be too few for all. */
  readonly fixed: readonly KeptRegion[];
  readonly removed: readonly RegionId[];
  readonly order: readonly { readonly region: RegionId; readonly tool: ToolId }[];
}

export const NO_EDITS: PlanEdits = { fixed: [], removed: [], order: [] };

export const hasEdits = ({ fixed, removed, order }: PlanEdits): boolean =>
  fixed.length > 0 || removed.length > 0 || order.length > 0;

const fixedOf = ({ region, tool, seconds }: KeptRegion): FixedRegion => ({
  region,
  ...(tool === null ? {} : { tool }),
  ...(seconds.length === 0
    ? {}
    : { seconds: Object.fromEntries(seconds.map((part): [BlockSide, number] => [part.side, part.seconds])) }),
});

/** The frame to plan in: around the edits, and close to the plan that was shown before. */
export const frameOf = (
  { fixed, removed, order }: PlanEdits,
  previous: readonly Pick<Block, 'region' | 'side' | 'tool' | 'seconds'>[],
): PlanFrame => ({
  ...FRESH,
  fixed: fixed.map(fixedOf),
  removed: removed.map((region) => ({ region })),
  order,
  previous,
});
