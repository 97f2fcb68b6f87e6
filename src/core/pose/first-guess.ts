/** Where the search for a pose starts: limbs bent so that they about reach what they are planted on. */
import { type Side, SIDES } from '../body/index.ts';
import {
  type AngleId,
  DEGREE,
  LENGTHS,
  type Vec,
  across,
  add,
  boneOf,
  facing,
  indexOfAngle,
  length,
  originOf,
  placeBones,
  scale,
  signOf,
  skinPlace,
  sub,
  turnOf,
  turnedBack,
  unit,
  withinLimits,
  type Build,
} from '../human/index.ts';
import type { Task } from './task.ts';
import { onPlane, planeOf } from './furniture.ts';
import { placedSkin } from './place-contact.ts';
import type { BodyPlace } from './pose.ts';

const bodyPlace = (task: Task, build: Build, place: BodyPlace, angles: readonly number[]): Vec => {
  const bones = placeBones({
    build,
    at: task.trunk.at,
    turn: facing(task.trunk.up, task.trunk.front),
    angles,
    hands: { left: 'flat', right: 'flat' },
  });
  return placedSkin(bones, skinPlace(build, place.chart, place.side, place.u, place.v)).at;
};

/** Swing and bend of a limb of two bones whose end is to reach a place. */
const reach = (
  axes: readonly [Vec, Vec, Vec],
  root: Vec,
  target: Vec,
  pole: Vec,
  upper: number,
  lower: number,
  sign: number,
): { readonly flex: number; readonly abduct: number; readonly bend: number } => {
  const way = sub(target, root);
  const span = Math.min(Math.max(length(way), Math.abs(upper - lower) + 0.03), (upper + lower) * 0.995);
  const straight = unit(way);
  const aside = unit(across(pole, straight));
  const cosine = (upper * upper + span * span - lower * lower) / (2 * upper * span);
  const lean = Math.acos(Math.min(1, Math.max(-1, cosine)));
  const first = add(scale(straight, Math.cos(lean)), scale(aside, Math.sin(lean)));
  const [x, y, z] = turnedBack(axes, first);
  const angle = Math.acos(Math.min(1, Math.max(-1, -y))) / DEGREE;
  const size = Math.hypot(x, z) || 1;
  const inner = (upper * upper + lower * lower - span * span) / (2 * upper * lower);
  return {
    flex: (angle * z) / size,
    abduct: (angle * x * sign) / size,
    bend: 180 - Math.acos(Math.min(1, Math.max(-1, inner))) / DEGREE,
  };
};

/** The angles to start from: those the joints tend to, with planted limbs already near their places. */
export const firstGuess = (task: Task, build: Build): number[] => {
  const angles = [...task.tends];
  const set = (angle: AngleId, degrees: number): void => {
    angles[indexOfAngle(angle)] = degrees;
  };
  const bones = placeBones({
    build,
    at: task.trunk.at,
    turn: facing(task.trunk.up, task.trunk.front),
    angles: task.tends,
    hands: { left: 'flat', right: 'flat' },
  });
  const leg = (side: Side): void => {
    const goals = side === 'left' ? task.left : task.right;
    const { foot } = goals;
    if (!foot || 'free' in foot) return;
    const pelvis = turnOf(bones, 'pelvis');
    const root = originOf(bones, boneOf('thigh', side));
    let target: Vec;
    if (!('on' in foot)) target = foot.at;
    else if (foot.on === 'body') target = bodyPlace(task, build, foot.place, angles);
    else {
      const plane = planeOf(foot.on, task.pose.props);
      if (!plane) return;
      target = add(onPlane(plane, foot.at), scale(plane.normal, 0.045));
    }
    const found = reach(pelvis, root, target, goals.kneeOut ?? pelvis[2], LENGTHS.thigh, LENGTHS.shank, signOf(side));
    set(`hip.flex-${side}`, found.flex);
    set(`hip.abduct-${side}`, found.abduct);
    set(`knee.flex-${side}`, found.bend);
  };
  const arm = (side: Side): void => {
    const goals = side === 'left' ? task.left : task.right;
    const { hand } = goals;
    if (!hand || 'free' in hand || 'grips' in hand) return;
    const chest = turnOf(bones, 'chest');
    const root = originOf(bones, boneOf('upperArm', side));
    let target: Vec;
    if (!('on' in hand)) target = hand.at;
    else if (hand.on === 'body') target = bodyPlace(task, build, hand.place, angles);
    else {
      const plane = planeOf(hand.on, task.pose.props);
      if (!plane) return;
      target = add(onPlane(plane, hand.at), scale(plane.normal, 0.02));
    }
    const out =
      goals.elbow && goals.elbow !== 'free' ? sub(goals.elbow.at, root) : (goals.elbowOut ?? scale(chest[2], -1));
    const found = reach(chest, root, target, out, LENGTHS.upperArm, LENGTHS.forearm + 0.03, signOf(side));
    set(`shoulder.flex-${side}`, found.flex);
    set(`shoulder.abduct-${side}`, found.abduct);
    set(`elbow.flex-${side}`, found.bend);
  };
  for (const side of SIDES) {
    leg(side);
    arm(side);
  }
  return withinLimits(angles);
};
