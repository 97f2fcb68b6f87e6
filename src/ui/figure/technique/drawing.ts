/** The geometry of one technique figure: joints, worked stretch, tool and scenery, without any markup. */
import type { BlockSide, RegionId } from '../../../core/body/index.ts';
import type { Posture, ToolId } from '../../../core/knowledge/index.ts';
import { BEGINS_NEAR, type Placement, placementOf } from './placements.ts';
import { POSES } from './poses.ts';
import {
  HALF,
  type Joints,
  LENGTH,
  type Point,
  along,
  between,
  distance,
  jointsOf,
  leftOf,
  point,
  reach,
  segmentOf,
} from './skeleton.ts';

export interface FigureTechnique {
  readonly region: RegionId;
  readonly tool: ToolId;
  readonly posture: Posture;
}

/** What the tool looks like here: "nothing" is a bottle, a ball or the own hand. */
export type ToolShape = 'roller' | 'bar' | 'ball' | 'double-ball' | 'gun' | 'stick' | 'hand';

export interface PlacedTool {
  readonly shape: ToolShape;
  readonly centre: Point;
  readonly radius: number;
  /** Where it touches the body. */
  readonly contact: Point;
  /** Direction from the body into the tool, degrees. */
  readonly angle: number;
  /** The gun's handle points the other way. */
  readonly flipped: boolean;
  /** Where hands hold it. */
  readonly grips: readonly Point[];
}

export interface Drawing {
  readonly joints: Joints;
  readonly placement: Placement;
  /** The worked stretch, already moved to its face, and its width. */
  readonly muscle: { readonly from: Point; readonly to: Point; readonly width: number };
  readonly tool: PlacedTool;
  /** The wall's x, or the height of the seat or table. */
  readonly wallX: number | null;
  readonly seatY: number | null;
  readonly tableY: number | null;
  readonly box: { readonly left: number; readonly width: number; readonly height: number };
}

const RADIUS: Readonly<Record<ToolShape, number>> = {
  roller: 18,
  bar: 17,
  ball: 9,
  'double-ball': 8,
  gun: 8,
  stick: 5,
  hand: 7,
};

const GUN_BARREL = 26;
const GUN_HANDLE = 12;
const STICK_REACH = 32;
/** A stick lies across the limb, towards the eye: drawn as a slant, the end of the near hand low. */
const STICK_SLANT = 52;

const shapeOf = (tool: ToolId, { held, lengthwise }: Placement): ToolShape => {
  switch (tool) {
    case 'foam-roller':
      return lengthwise ? 'bar' : 'roller';
    case 'massage-gun':
      return 'gun';
    case 'none':
      return held === 'none' ? 'ball' : 'hand';
    default:
      return tool;
  }
};

const degrees = (of: Point): number => (Math.atan2(of.y, of.x) * 180) / Math.PI;

const placeTool = (joints: Joints, placement: Placement, tool: ToolId, share: number): PlacedTool => {
  const { stretch, scenery, comesFrom, held } = placement;
  const shape = shapeOf(tool, placement);
  const [start, end] = segmentOf(joints, stretch.segment);
  const half = HALF[stretch.segment];
  // The tool stays a little inside the ends of the muscle.
  const at = between(start, end, stretch.from + (stretch.to - stretch.from) * (0.14 + 0.72 * share));
  const front = leftOf(start, end);
  const face = stretch.face === 0 ? 1 : stretch.face;
  const outward = point(front.x * face, front.y * face);
  // Standing figures are drawn smaller: the ball at the wall would be a dot.
  const radius = shape === 'roller' && scenery === 'table' ? 12 : RADIUS[shape] * (scenery === 'wall' ? 1.3 : 1);
  const depth = stretch.face === 0 && held !== 'none' ? 0 : half;
  const contact = point(at.x + outward.x * depth, at.y + outward.y * depth);
  const angle = comesFrom ?? (shape === 'stick' ? STICK_SLANT : degrees(outward));
  const centre = shape === 'stick' || shape === 'hand' ? contact : along(contact, angle, radius);
  const onFloor = held === 'none' && (scenery === 'floor' || (scenery === 'chair' && stretch.segment === 'foot'));
  const tangent = degrees(point(-outward.y, outward.x));
  const barrelEnd = along(centre, angle, GUN_BARREL);
  // The handle is on the side where the arm is.
  const [handle, flipped] =
    distance(joints.shoulder, along(barrelEnd, angle - 90, GUN_HANDLE)) <=
    distance(joints.shoulder, along(barrelEnd, angle + 90, GUN_HANDLE))
      ? ([along(barrelEnd, angle - 90, GUN_HANDLE), false] as const)
      : ([along(barrelEnd, angle + 90, GUN_HANDLE), true] as const);
  const grips =
    shape === 'gun'
      ? [handle]
      : shape === 'stick'
        ? [along(centre, angle + 180, STICK_REACH), along(centre, angle, STICK_REACH)]
        : shape === 'hand'
          ? [along(centre, tangent, 6), along(centre, tangent, -10)]
          : [centre];
  return { shape, centre: onFloor ? point(centre.x, radius) : centre, radius, contact, angle, flipped, grips };
};

/** Arms go to what they hold. */
const withHands = (joints: Joints, { held }: Placement, { grips }: PlacedTool): Joints => {
  const [first, second = first] = grips;
  if (held === 'none' || !first || !second) return joints;
  const hand = (to: Point, bend: 1 | -1): { readonly elbow: Point; readonly hand: Point } => {
    const [elbow, end] = reach(joints.shoulder, { to, bend }, LENGTH.upperArm, LENGTH.forearm);
    return { elbow, hand: end };
  };
  return {
    ...joints,
    near: held === 'far' ? joints.near : { ...joints.near, ...hand(first, -1) },
    far: held === 'near' ? joints.far : { ...joints.far, ...hand(second, held === 'far' ? 1 : -1) },
  };
};

const muscleOf = (joints: Joints, { stretch }: Placement): Drawing['muscle'] => {
  const [start, end] = segmentOf(joints, stretch.segment);
  const half = HALF[stretch.segment];
  const front = leftOf(start, end);
  const shift = stretch.face * half * 0.4;
  const moved = (share: number): Point => {
    const on = between(start, end, share);
    return point(on.x + front.x * shift, on.y + front.y * shift);
  };
  return { from: moved(stretch.from), to: moved(stretch.to), width: stretch.face === 0 ? half * 2 : half * 1.2 };
};

const boxOf = (
  joints: Joints,
  tool: PlacedTool,
  wallX: number | null,
  scenery: Placement['scenery'],
): Drawing['box'] => {
  const spots: readonly (readonly [Point, number])[] = [
    [joints.head, HALF.head],
    [joints.shoulder, HALF.trunk],
    [joints.hip, HALF.trunk],
    [tool.centre, tool.radius],
    ...[joints.near, joints.far].flatMap(({ knee, ankle, toe, elbow, hand }) =>
      [knee, ankle, toe, elbow, hand].map((joint) => [joint, 12] as const),
    ),
    ...tool.grips.map((grip) => [grip, 10] as const),
  ];
  const rights = spots.map(([spot, half]) => spot.x + half);
  const lefts = spots.map(([spot, half]) => spot.x - half);
  const left = Math.min(...lefts, wallX ?? Infinity, scenery === 'chair' || scenery === 'table' ? 88 : Infinity) - 4;
  const right = Math.max(...rights, wallX ?? -Infinity, scenery === 'table' ? 246 : -Infinity) + 4;
  return { left, width: right - left, height: Math.max(...spots.map(([spot, half]) => spot.y + half)) + 3 };
};

/** Everything that a figure shows, with the right side near; `position` is the tool's place on its way, 0 to 1. */
export const drawingOf = ({ region, tool, posture }: FigureTechnique, position: number): Drawing => {
  const share = BEGINS_NEAR.has(region) ? position : 1 - position;
  const placement = placementOf(region, posture, tool);
  const resting = jointsOf(POSES[placement.pose]);
  const placed = placeTool(resting, placement, tool, share);
  const joints = withHands(resting, placement, placed);
  const towards = Math.cos((placed.angle * Math.PI) / 180) < 0 ? -1 : 1;
  const wallX = placement.scenery === 'wall' ? placed.centre.x + towards * placed.radius : null;
  const seated = placement.scenery === 'chair' || placement.scenery === 'table';
  const sitsOnTool =
    placement.scenery === 'chair' && placement.held === 'none' && placement.stretch.segment === 'thigh';
  return {
    joints,
    placement,
    muscle: muscleOf(joints, placement),
    tool: placed,
    wallX,
    // Sitting on a ball: the seat is below it.
    seatY: !seated ? null : sitsOnTool ? placed.centre.y - placed.radius : joints.hip.y - HALF.trunk,
    tableY: placement.scenery === 'table' ? placed.centre.y - placed.radius : null,
    box: boxOf(joints, placed, wallX, placement.scenery),
  };
};

/** Less than this is up and down for the eye, not left and right. */
const SIDEWAYS = 6;

/** Whether the tool's way from its first to its second end leads to the left in the picture of `side`. */
export const passRunsLeft = (technique: FigureTechnique, side: BlockSide): boolean => {
  const way = drawingOf(technique, 1).tool.centre.x - drawingOf(technique, 0).tool.centre.x;
  return Math.abs(way) >= SIDEWAYS && way < 0 !== (side === 'left');
};
