/** What hands, elbows, knees and feet are wished to do. */
import type { Side } from '../body/index.ts';
import {
  type PlacedBones,
  type Vec,
  across,
  add,
  boneOf,
  dot,
  length,
  originOf,
  scale,
  signOf,
  skinPlace,
  sub,
  turnOf,
  unit,
} from '../human/index.ts';
import { type Plane, heightOver, planeOf } from './furniture.ts';
import { BALL_HEIGHT, ELBOW_HEIGHT, KNEE_HEIGHT, TOE_HEIGHT, landmark } from './landmarks.ts';
import { contactSkin, placedSkin } from './place-contact.ts';
import type { BodyPlace, FootGoal, HandGoal } from './pose.ts';
import { PLANTED, PLACED, type Out, wish, align } from './residual.ts';
import type { Task, Tried } from './task.ts';
import { type PlacedTool, TOOL_RADIUS, gunGrip, halfLengthOf, isLong } from './tools.ts';

const skinOf = (bones: PlacedBones, { chart, side, u, v }: BodyPlace) =>
  placedSkin(bones, skinPlace(bones.build, chart, side, u, v));

const handAxes = (bones: PlacedBones, side: Side) => {
  const [x, y, z] = turnOf(bones, boneOf('hand', side));
  return { palm: scale(x, -signOf(side)), fingers: scale(y, -1), thumb: z };
};

const handGoal = (out: Out, task: Task, tried: Tried, side: Side, goal: HandGoal, tool: PlacedTool): void => {
  const { bones } = tried;
  const { palm, fingers, thumb } = handAxes(bones, side);
  if ('free' in goal) return;
  if ('grips' in goal) {
    const grip = landmark(bones, side, 'grip');
    if (tool.tool === 'gun') {
      wish(out, grip, gunGrip(tool), PLANTED);
      // The thumb's side of the fist is towards the gun's body.
      align(out, thumb, scale(tool.handle, -1), 12);
      if (goal.fingers) align(out, fingers, goal.fingers, 40);
      return;
    }
    if (isLong(tool.tool)) {
      const half = halfLengthOf(tool.tool);
      const at = goal.at ?? signOf(side);
      wish(out, grip, add(tool.centre, scale(tool.axis, at * half * 0.78)), PLANTED);
      const along = dot(thumb, tool.axis) >= 0 ? tool.axis : scale(tool.axis, -1);
      align(out, thumb, along, 10);
      if (goal.fingers) align(out, fingers, goal.fingers, 40);
      return;
    }
    const skin = contactSkin(bones, task.pose.contact, task.share);
    const radius = TOOL_RADIUS[tool.tool];
    wish(out, landmark(bones, side, 'palm'), add(tool.centre, scale(skin.normal, radius)), PLANTED);
    align(out, palm, scale(skin.normal, -1), 14);
    if (goal.fingers) align(out, fingers, goal.fingers, 25);
    return;
  }
  if (!('on' in goal)) {
    wish(out, landmark(bones, side, 'palm'), goal.at, PLACED);
    if (goal.palm) align(out, palm, goal.palm, 20);
    if (goal.fingers) align(out, fingers, goal.fingers, 25);
    return;
  }
  if (goal.on === 'body') {
    const skin = skinOf(bones, goal.place);
    wish(out, landmark(bones, side, 'palm'), add(skin.at, scale(skin.normal, 0.001)), PLANTED);
    align(out, palm, scale(skin.normal, -1), 14);
    if (goal.fingers) align(out, fingers, goal.fingers, 25);
    return;
  }
  const plane = planeOf(goal.on, task.pose.props);
  if (!plane) return;
  const at = landmark(bones, side, 'palm');
  const off = sub(at, goal.at);
  wish(out, across(off, plane.normal), [0, 0, 0], PLACED);
  out.push(heightOver(plane, at) * PLANTED);
  out.push(heightOver(plane, landmark(bones, side, 'fingertip')) * PLANTED * 0.3 - 0.006 * PLANTED * 0.3);
  align(out, palm, scale(plane.normal, -1), 6);
  if (goal.fingers) align(out, fingers, goal.fingers, 14);
};

const pole = (out: Out, root: Vec, middle: Vec, end: Vec, wished: Vec, degrees: number): void => {
  const line = unit(sub(end, root));
  const now = across(sub(middle, root), line);
  const size = length(now);
  if (size < 0.01) return;
  align(out, scale(now, 1 / size), across(wished, line), degrees);
};

/** Where something is planted: some things slide along with the trunk. */
export const placeOf = (task: Task, { at, slides }: { readonly at: Vec; readonly slides?: boolean }): Vec =>
  slides === true ? add(at, task.carried) : at;

/** How high a foot whose top is down is above a plane: whichever of instep and toes is lower. */
export const topHeight = (bones: PlacedBones, side: Side, plane: Plane): number =>
  Math.min(
    heightOver(plane, landmark(bones, side, 'instep')),
    heightOver(plane, landmark(bones, side, 'toe')) - TOE_HEIGHT,
  );

const footGoal = (out: Out, task: Task, tried: Tried, side: Side, goal: FootGoal): void => {
  const { bones } = tried;
  if ('free' in goal) return;
  const foot = turnOf(bones, boneOf('foot', side));
  if (!('on' in goal)) {
    wish(out, landmark(bones, side, 'ankle'), placeOf(task, goal), PLACED);
    if (goal.toes) align(out, foot[2], goal.toes, 20);
    return;
  }
  if (goal.on === 'body') {
    const skin = skinOf(bones, goal.place);
    wish(out, landmark(bones, side, 'outerAnkle'), add(skin.at, scale(skin.normal, 0.003)), PLANTED);
    if (goal.toes) align(out, foot[2], goal.toes, 25);
    return;
  }
  const plane = planeOf(goal.on, task.pose.props);
  if (!plane) return;
  const height = (id: 'heel' | 'ball'): number => heightOver(plane, landmark(bones, side, id)) * PLANTED;
  const place = (id: 'sole' | 'heel' | 'ball' | 'instep'): void =>
    wish(out, across(sub(landmark(bones, side, id), placeOf(task, goal)), plane.normal), [0, 0, 0], PLACED);
  const level = (weight: number): void => {
    out.push(dot(foot[0], plane.normal) * weight);
  };
  switch (goal.part ?? 'sole') {
    case 'sole':
      out.push(height('heel'), height('ball'));
      level(20);
      place('sole');
      break;
    case 'heel':
      out.push(height('heel'));
      level(4);
      place('heel');
      break;
    case 'ball': {
      out.push((heightOver(plane, landmark(bones, side, 'ballInside')) - BALL_HEIGHT) * PLANTED);
      level(8);
      place('ball');
      align(out, turnOf(bones, boneOf('toes', side))[1], plane.normal, 6);
      break;
    }
    case 'top':
      out.push(topHeight(bones, side, plane) * PLANTED);
      place('instep');
      align(out, foot[1], scale(plane.normal, -1), 18);
      break;
  }
  if (goal.toes) align(out, foot[2], goal.part === 'top' ? across(goal.toes, plane.normal) : goal.toes, 12);
};

export const limbGoals = (out: Out, task: Task, tried: Tried, side: Side, tool: PlacedTool): void => {
  const goals = side === 'left' ? task.left : task.right;
  const { bones } = tried;
  const { props } = task.pose;
  if (goals.hand) handGoal(out, task, tried, side, goals.hand, tool);
  const shoulder = originOf(bones, boneOf('upperArm', side));
  const elbow = originOf(bones, boneOf('forearm', side));
  if (goals.elbow && goals.elbow !== 'free') {
    const plane = planeOf(goals.elbow.on, props);
    if (plane) {
      out.push((heightOver(plane, elbow) - ELBOW_HEIGHT) * PLANTED);
      wish(out, across(sub(elbow, goals.elbow.at), plane.normal), [0, 0, 0], PLACED);
    }
  }
  if (goals.elbowOut) pole(out, shoulder, elbow, landmark(bones, side, 'wrist'), goals.elbowOut, 25);
  if (goals.foot) footGoal(out, task, tried, side, goals.foot);
  const hip = originOf(bones, boneOf('thigh', side));
  const knee = originOf(bones, boneOf('shank', side));
  if (goals.knee && goals.knee !== 'free') {
    const plane = planeOf(goals.knee.on, props);
    if (plane) {
      out.push((heightOver(plane, landmark(bones, side, 'knee')) - KNEE_HEIGHT) * PLANTED);
      wish(out, across(sub(knee, placeOf(task, goals.knee)), plane.normal), [0, 0, 0], PLACED);
    }
  }
  if (goals.kneeOut) pole(out, hip, knee, landmark(bones, side, 'ankle'), goals.kneeOut, 25);
};
