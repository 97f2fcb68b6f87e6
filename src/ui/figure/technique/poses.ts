/** The poses of the techniques, all with the right side near. Drawn by eye after the reviewed starting positions. */
import { type Leg, type Limb, type Point, type Pose, point } from './skeleton.ts';

const FLAT = -7;

const leg = (x: number, y: number, toes = FLAT, bend: 1 | -1 = 1, short?: number): Leg => ({
  to: point(x, y),
  bend,
  toes,
  ...(short === undefined ? {} : { short }),
});

const arm = (x: number, y: number, bend: 1 | -1 = -1): Limb => ({ to: point(x, y), bend });

const pose = (
  hip: Point,
  trunk: number,
  head: number,
  nearLeg: Leg,
  farLeg: Leg,
  nearArm: Limb,
  farArm: Limb,
): Pose => ({
  hip,
  trunk,
  head,
  near: { leg: nearLeg, arm: nearArm },
  far: { leg: farLeg, arm: farArm },
});

/** On a chair, upright to leaning forward. */
const chair = (trunk: number, nearLeg: Leg = leg(212, 9), nearArm: Limb = arm(182, 86)): Pose =>
  pose(point(130, 71), trunk, trunk - 8, nearLeg, leg(200, 9), nearArm, arm(172, 88));

const standing = (hipX: number, trunk: number, nearArm: Limb, farArm: Limb): Pose =>
  pose(point(hipX, 146), trunk, trunk - 4, leg(152, 9), leg(140, 9), nearArm, farArm);

export const POSES = {
  // Head left, sitting on the floor, hands behind.
  sitCalf: pose(point(150, 17), 118, 100, leg(285, 53, 78), leg(238, 9), arm(86, 6), arm(100, 6)),
  sitCalfLow: pose(point(150, 17), 118, 100, leg(288, 24, 78), leg(238, 9), arm(86, 6), arm(100, 6)),
  sitHamstring: pose(point(140, 34), 122, 102, leg(263, 13, 72), leg(252, 12, 76), arm(74, 6), arm(88, 6)),
  sitGlute: pose(point(150, 47), 146, 112, leg(238, 9), leg(196, 106, 60), arm(62, 6), arm(78, 6)),
  // Face down, head right.
  prone: pose(point(150, 55), -1.5, 14, leg(9, 31, -72), leg(24, 31, -72), arm(258, 6), arm(272, 6)),
  proneHip: pose(point(150, 50), 2.5, 14, leg(13, 16, 186), leg(40, 12, 186), arm(258, 6), arm(272, 6)),
  proneOut: pose(point(150, 47), 5, 16, leg(42, 30, 190, 1, 0.72), leg(10, 12, 186), arm(258, 6), arm(272, 6)),
  // Face up, head left.
  supine: pose(point(178, 38), 168, 160, leg(262, 9), leg(250, 9), arm(70, 74), arm(74, 72)),
  // On the right side, head left, seen from the front.
  sideThigh: pose(point(164, 52), 178, 150, leg(298, 20, 20), leg(222, 9), arm(54, 6, 1), arm(140, 6, 1)),
  sideShank: pose(point(152, 20), 151, 134, leg(288, 50, 40), leg(226, 9), arm(48, 6, 1), arm(132, 6, 1)),
  sideTrunk: pose(point(168, 40), 164, 126, leg(290, 12, 16), leg(238, 9), arm(26, 46), arm(140, 6, 1)),
  // Hands and shins, head right.
  kneeling: pose(point(166, 104), -22, 0, leg(66, 42, 186), leg(72, 42, 186), arm(238, 6), arm(250, 6)),
  // On a chair, facing right.
  chair: chair(92),
  chairLean: chair(36),
  chairLeanMore: chair(30, leg(214, 9)),
  chairHamstring: chair(66, leg(238, 13, 62)),
  chairBall: pose(point(130, 62), 90, 82, leg(208, 9), leg(198, 9), arm(182, 88), arm(172, 88)),
  chairSole: chair(88, leg(214, 25, -8)),
  chairSoleHigh: chair(88, leg(214, 43, -6)),
  chairSoleUp: chair(54, leg(218, 92, 24, -1, 0.6)),
  chairArmOut: chair(90, leg(212, 9), arm(204, 140)),
  chairArmDown: chair(88, leg(212, 9), arm(196, 96)),
  chairArmUp: chair(92, leg(212, 9), arm(120, 196, 1)),
  tableUpper: chair(88, leg(212, 9), arm(196, 156)),
  tableFore: chair(86, leg(212, 9), arm(219, 118)),
  // On a chair, knees apart, seen from the front.
  chairFront: pose(
    point(150, 71),
    90,
    90,
    leg(198, 9, -10, 1, 0.72),
    leg(102, 9, 190, -1, 0.72),
    arm(176, 92),
    arm(124, 92, 1),
  ),
  // On the feet, facing right.
  stand: standing(147, 92, arm(168, 150), arm(164, 146)),
  wallBack: pose(point(140, 136), 94, 92, leg(172, 9), leg(160, 9), arm(158, 128), arm(152, 126)),
  wallFront: standing(150, 90, arm(182, 190), arm(182, 200)),
  wallChest: standing(150, 88, arm(118, 150, 1), arm(184, 196)),
  // From behind, the right side at the wall.
  wallSide: pose(point(150, 141), 82, 92, leg(160, 9, -10), leg(132, 9, 190), arm(190, 276, 1), arm(128, 158, 1)),
} as const satisfies Readonly<Record<string, Pose>>;

export type PoseName = keyof typeof POSES;
