/** Points inside the limbs, for finding out whether one is inside something. */
import { type Side, SIDES } from '../body/index.ts';
import { type PlacedBones, type Solid, type Vec, boneOf, distanceToAll, mix, originOf } from '../human/index.ts';
import { landmark } from './landmarks.ts';
import type { ArmGoals, Pose } from './pose.ts';

/** Points inside the limbs with the flesh around them, which must not enter anything. */
export interface Probe {
  readonly name: string;
  readonly side: Side;
  readonly limb: 'arm' | 'leg';
  readonly at: Vec;
  readonly radius: number;
}

export const probesOf = (bones: PlacedBones): readonly Probe[] =>
  SIDES.flatMap((side): readonly Probe[] => {
    const shoulder = originOf(bones, boneOf('upperArm', side));
    const elbow = originOf(bones, boneOf('forearm', side));
    const wrist = landmark(bones, side, 'wrist');
    const knuckles = landmark(bones, side, 'knuckles');
    const tip = landmark(bones, side, 'fingertip');
    const hip = originOf(bones, boneOf('thigh', side));
    const knee = landmark(bones, side, 'knee');
    const ankle = landmark(bones, side, 'ankle');
    const arm = (name: string, at: Vec, radius: number): Probe => ({ name, side, limb: 'arm', at, radius });
    const leg = (name: string, at: Vec, radius: number): Probe => ({ name, side, limb: 'leg', at, radius });
    return [
      arm('upper arm', mix(shoulder, elbow, 0.72), 0.019),
      arm('elbow', elbow, 0.018),
      arm('forearm', mix(elbow, wrist, 0.33), 0.02),
      arm('forearm', mix(elbow, wrist, 0.7), 0.015),
      arm('wrist', wrist, 0.0125),
      arm('hand', mix(wrist, knuckles, 0.6), 0.0095),
      arm('hand', knuckles, 0.009),
      arm('fingers', tip, 0.004),
      leg('thigh', mix(hip, knee, 0.45), 0.043),
      leg('thigh', mix(hip, knee, 0.75), 0.036),
      leg('knee', knee, 0.03),
      leg('calf', mix(knee, ankle, 0.3), 0.031),
      leg('shin', mix(knee, ankle, 0.65), 0.023),
      leg('ankle', ankle, 0.0195),
      leg('foot', landmark(bones, side, 'ball'), 0.001),
      leg('foot', mix(landmark(bones, side, 'heel'), ankle, 0.45), 0.017),
      leg('foot', mix(landmark(bones, side, 'ball'), landmark(bones, side, 'instep'), 0.3), 0.011),
      leg('toes', landmark(bones, side, 'toe'), 0.0075),
    ];
  });

/** Which groups of flesh a probe must stay out of: all that it is not joined to. */
export const foreignTo = ({ side, limb, name }: Probe, solid: Solid): boolean => {
  const { part } = solid;
  if (!part) return false;
  const own = part.group.endsWith(`-${side}`);
  if (limb === 'arm') {
    if (own && (part.group.startsWith('forearm') || part.group.startsWith('upperArm'))) return false;
    // The upper arm lies at the chest.
    return !(name === 'upper arm' && part.group === 'trunk');
  }
  if (own && (part.group.startsWith('thigh') || part.group.startsWith('shank'))) return false;
  // The thigh grows out of the trunk, and folds against the belly.
  return !(part.group === 'trunk' && (name === 'thigh' || name === 'knee'));
};

/** From where on the upper arm is no longer part of the shoulder, which grows into the trunk. */
const BELOW_SHOULDER = 0.5;
const ARM_POINTS = 6;

/** How far the middle line of an upper arm keeps from the trunk, at whose side its flesh may lie; below 0: it sticks in it. */
export const upperArmOffTrunk = (bones: PlacedBones, trunk: readonly Solid[], side: Side): number => {
  const [shoulder, elbow] = [originOf(bones, boneOf('upperArm', side)), originOf(bones, boneOf('forearm', side))];
  let least = Infinity;
  for (let point = 0; point <= ARM_POINTS; point += 1) {
    const at = mix(shoulder, elbow, BELOW_SHOULDER + ((1 - BELOW_SHOULDER) * point) / ARM_POINTS);
    least = Math.min(least, distanceToAll(trunk, ...at));
  }
  return least;
};

/** Whether hands are meant to touch the tool. */
export const heldBy = (pose: Pose, goals: ArmGoals): boolean =>
  goals.hand !== undefined && 'grips' in goals.hand && pose.contact.tool !== undefined;
