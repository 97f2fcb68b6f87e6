/** What is searched: a body for a pose at one share of its pass. */
import type { PlacedBones, Solid, Vec } from '../human/index.ts';
import type { ArmGoals, LegGoals, Pose, TrunkGoals } from './pose.ts';

/** What is being solved: a pose at one share of its pass. */
export interface Task {
  readonly pose: Pose;
  readonly share: number;
  /** The way of the tool over its surface. */
  readonly travel: Vec;
  /** The way of the trunk, and of what slides along with it. */
  readonly carried: Vec;
  readonly trunk: TrunkGoals & Required<Pick<TrunkGoals, 'at' | 'up' | 'front'>>;
  readonly left: ArmGoals & LegGoals;
  readonly right: ArmGoals & LegGoals;
  /** The angles to which each joint tends. */
  readonly tends: readonly number[];
  /** How far a tendency may be missed, degrees for a cost of 1. */
  readonly loose: number;
  readonly obstacles: readonly Solid[];
  /** A first try: limbs may pass through things, so that they do not get caught on the wrong side of them. */
  readonly rough: boolean;
}

/** The body as it is tried. */
export interface Tried {
  readonly bones: PlacedBones;
  readonly angles: readonly number[];
  readonly solids: readonly Solid[];
}
