/**
 * The wishes of a pose as residuals: numbers that are 0 when a wish is met. Weights say how far a wish may be missed for a
 * cost of 1: 1.5 mm (in a body of 172 cm) for what is planted, some centimetres or tens of degrees for what is only liked.
 */
import { type Side, SIDES } from '../body/index.ts';
import {
  ANGLES,
  type PlacedBones,
  type Solid,
  type Vec,
  across,
  add,
  boneOf,
  distanceTo,
  distanceToAll,
  dot,
  facing,
  fromRest,
  length,
  mix,
  originOf,
  reachOf,
  scale,
  signOf,
  skinPlace,
  sub,
  turnOf,
  unit,
} from '../human/index.ts';
import { FLOOR, type Plane, heightOver, planeOf } from './furniture.ts';
import { BALL_HEIGHT, ELBOW_HEIGHT, KNEE_HEIGHT, TOE_HEIGHT, landmark } from './landmarks.ts';
import {
  DEFAULT_SINK,
  type Support,
  contactGroups,
  contactSkin,
  placedSkin,
  placeTool,
  supportOf,
} from './place-contact.ts';
import type { ArmGoals, BodyPlace, FootGoal, HandGoal, LegGoals, Pose, TrunkGoals } from './pose.ts';
import { type PlacedTool, TOOL_RADIUS, gunGrip, halfLengthOf, isLong, toolProps } from './tools.ts';

/** What is being solved: a pose at one share of its pass. */
export interface Task {
  readonly pose: Pose;
  readonly share: number;
  /** The way of the tool over its surface. */
  readonly travel: Vec;
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

const PLANTED = 1 / 0.001;
const PLACED = 1 / 0.006;
const NEAR = 1 / 0.03;

type Out = number[];

const wish = (out: Out, from: Vec, to: Vec, weight: number): void => {
  out.push((from[0] - to[0]) * weight, (from[1] - to[1]) * weight, (from[2] - to[2]) * weight);
};

/** Both are directions; `degrees` for a cost of 1. */
const align = (out: Out, from: Vec, to: Vec, degrees: number): void => {
  const weight = 57.3 / degrees;
  const target = unit(to);
  // Beyond a right angle the difference of directions would level off; opposite directions must cost most.
  const off = sub(from, target);
  wish(out, off, [0, 0, 0], weight);
};

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
    wish(out, landmark(bones, side, 'ankle'), goal.at, PLACED);
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
    wish(out, across(sub(landmark(bones, side, id), goal.at), plane.normal), [0, 0, 0], PLACED);
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

const limbGoals = (out: Out, task: Task, tried: Tried, side: Side, tool: PlacedTool): void => {
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
      wish(out, across(sub(knee, goals.knee.at), plane.normal), [0, 0, 0], PLACED);
    }
  }
  if (goals.kneeOut) pole(out, hip, knee, landmark(bones, side, 'ankle'), goals.kneeOut, 25);
};

/** How far the buttocks are above a plane. */
export const seatHeight = (solids: readonly Solid[], normal: Vec): number => {
  let lowest = Infinity;
  for (const solid of solids)
    if (solid.part?.bone === 'pelvis') lowest = Math.min(lowest, -reachOf(solid, scale(normal, -1)));
  return lowest;
};

const trunkGoals = (out: Out, task: Task, tried: Tried): void => {
  const { trunk } = task;
  const { bones, solids } = tried;
  const pelvis = turnOf(bones, 'pelvis');
  const firm = trunk.firm ?? 1;
  if (firm > 0) {
    wish(out, originOf(bones, 'pelvis'), trunk.at, (firm * NEAR) / 1.4);
    const axes = facing(trunk.up, trunk.front);
    align(out, pelvis[1], axes[1], 9 / firm);
    align(out, pelvis[2], axes[2], 9 / firm);
  }
  if (trunk.sits && trunk.sits !== 'nothing') {
    const plane = planeOf(trunk.sits, task.pose.props);
    if (plane) out.push((seatHeight(solids, plane.normal) - dot(plane.at, plane.normal) + 0.003) * PLANTED);
  }
  if (trunk.look) align(out, turnOf(bones, 'head')[2], trunk.look, 25);
};

/** Places along a long tool, or its middle. */
export const toolSamples = ({ tool, centre, axis }: PlacedTool): readonly Vec[] => {
  if (tool === 'double-ball') return [-1, 1].map((k) => add(centre, scale(axis, k * TOOL_RADIUS[tool] * 0.98)));
  if (!isLong(tool)) return [centre];
  const half = halfLengthOf(tool) - TOOL_RADIUS[tool] * 0.3;
  return [-1, -0.67, -0.33, 0, 0.33, 0.67, 1].map((k) => add(centre, scale(axis, k * half)));
};

const contactGoals = (out: Out, task: Task, tried: Tried, tool: PlacedTool, support: Support): void => {
  const { bones, solids } = tried;
  const { contact } = task.pose;
  const radius = TOOL_RADIUS[tool.tool];
  const sink = contact.sinks ?? DEFAULT_SINK;
  const skin = contactSkin(bones, contact, task.share);
  const off = sub(skin.at, tool.centre);
  const faces = contact.faces ?? 1;
  if (faces > 0) align(out, skin.normal, scale(support.plane.normal, -1), 14 / faces);
  if (task.rough) {
    const skinHeight = dot(off, support.plane.normal) - radius + sink;
    out.push(dot(off, support.rolls) * PLACED, dot(off, support.axis) * NEAR, skinHeight * PLACED);
    return;
  }
  if (isLong(tool.tool)) {
    out.push(dot(off, support.rolls) * PLACED, dot(off, support.axis) * NEAR);
  } else {
    wish(out, across(off, support.plane.normal), [0, 0, 0], PLACED);
  }
  const groups = contactGroups(contact);
  const worked = solids.filter(({ part }) => part && groups.has(part.group));
  let least = Infinity;
  for (const [x, y, z] of toolSamples(tool)) least = Math.min(least, distanceToAll(worked, x, y, z));
  out.push((least - radius + sink) * PLANTED);
  // Nothing else of the body presses deeper into the tool.
  let others = Infinity;
  const rest = solids.filter(({ part }) => part && !groups.has(part.group));
  for (const [x, y, z] of toolSamples(tool)) others = Math.min(others, distanceToAll(rest, x, y, z));
  out.push(Math.min(0, others - radius + sink + 0.002) * PLANTED);
};

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

/** How deep flesh may be pressed in: a hand on a thigh, a leg on a leg. */
const SOFT = 0.004;

const apart = (out: Out, depth: number): void => {
  out.push(Math.min(0, depth + SOFT) * PLANTED * 0.6);
};

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

/** Whether hands are meant to touch the tool. */
export const heldBy = (pose: Pose, goals: ArmGoals): boolean =>
  goals.hand !== undefined && 'grips' in goals.hand && pose.contact.tool !== undefined;

const collisionGoals = (out: Out, task: Task, tried: Tried, tool: PlacedTool): void => {
  const { bones, solids } = tried;
  const probes = probesOf(bones);
  const toolSolids = toolProps(tool).map(({ solid }) => solid);
  for (const probe of probes) {
    const { at, radius } = probe;
    out.push(Math.min(0, heightOver(FLOOR, at) - radius + 0.002) * PLANTED);
    let depth = Infinity;
    for (const solid of solids) {
      const ex = at[0] - solid.middle[0];
      const ey = at[1] - solid.middle[1];
      const ez = at[2] - solid.middle[2];
      const limit = solid.reach + radius;
      if (ex * ex + ey * ey + ez * ez > limit * limit || !foreignTo(probe, solid)) continue;
      depth = Math.min(depth, distanceTo(solid, at[0], at[1], at[2]) - radius);
    }
    apart(out, depth);
    let things = Infinity;
    for (const solid of task.obstacles) things = Math.min(things, distanceTo(solid, at[0], at[1], at[2]) - radius);
    const goals = probe.side === 'left' ? task.left : task.right;
    if (!(probe.limb === 'arm' && heldBy(task.pose, goals)) && probe.limb === 'arm')
      for (const solid of toolSolids) things = Math.min(things, distanceTo(solid, at[0], at[1], at[2]) - radius);
    apart(out, things);
  }
  // Head and trunk stay above the floor and before the wall.
  const head = fromRest(bones, 'head', [0, 0.94, -0.006]);
  out.push(Math.min(0, head[1] - 0.056) * PLANTED);
  out.push(Math.min(0, seatHeight(solids, [0, 1, 0]) + 0.003) * PLANTED);
  const sits = task.trunk.sits !== undefined && task.trunk.sits !== 'nothing';
  for (const id of ['pelvis', 'chest'] as const) {
    const middle = fromRest(bones, id, id === 'pelvis' ? [0, 0.53, -0.02] : [0, 0.72, -0.01]);
    out.push(Math.min(0, middle[1] - 0.056) * PLANTED);
    let things = Infinity;
    for (const solid of task.obstacles) things = Math.min(things, distanceTo(solid, ...middle) - 0.05);
    if (!sits || id === 'chest') apart(out, things);
  }
};

/** The degrees that a joint may be away from where it tends for a cost of 1: spines are stiffer than limbs. */
const looseness = ANGLES.map((angle) => {
  if (angle.startsWith('waist') || angle.startsWith('chest')) return 14;
  if (angle.startsWith('neck')) return 22;
  if (angle.startsWith('clavicle')) return 16;
  if (angle.startsWith('wrist') || angle.startsWith('forearm')) return 55;
  if (angle.startsWith('ankle') || angle.startsWith('toes')) return 28;
  if (angle.includes('.turn')) return 38;
  return 50;
});

/** All residuals of a tried body. */
export const residualsOf = (task: Task, tried: Tried): number[] => {
  const out: number[] = [];
  const tool = placeTool(tried.bones, task.pose, task.share, task.travel);
  tried.angles.forEach((angle, index) => {
    out.push((angle - (task.tends[index] ?? 0)) / ((looseness[index] ?? 40) * task.loose));
  });
  trunkGoals(out, task, tried);
  for (const side of SIDES) limbGoals(out, task, tried, side, tool);
  const support = supportOf(task.pose);
  if (support) contactGoals(out, task, tried, tool, support);
  if (!task.rough) collisionGoals(out, task, tried, tool);
  return out;
};
