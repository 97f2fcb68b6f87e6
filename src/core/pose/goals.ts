/** The wishes of a pose, all together. */
import { SIDES } from '../body/index.ts';
import {
  ANGLES,
  type Solid,
  type Vec,
  across,
  add,
  distanceTo,
  distanceToAll,
  dot,
  facing,
  fromRest,
  originOf,
  reachOf,
  scale,
  sub,
  turnOf,
} from '../human/index.ts';
import { FLOOR, heightOver, planeOf } from './furniture.ts';
import { SKULL } from './landmarks.ts';
import { limbGoals } from './limb-goals.ts';
import { DEFAULT_SINK, type Support, contactGroups, contactSkin, placeTool, supportOf } from './place-contact.ts';
import { probesOf, foreignTo, heldBy, upperArmOffTrunk } from './probes.ts';
import { PLANTED, PLACED, NEAR, type Out, wish, align } from './residual.ts';
import type { Task, Tried } from './task.ts';
import { type PlacedTool, TOOL_RADIUS, halfLengthOf, isLong, toolProps } from './tools.ts';

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

/** How deep flesh may be pressed in: a hand on a thigh, a leg on a leg. */
const SOFT = 0.004;

const apart = (out: Out, depth: number): void => {
  out.push(Math.min(0, depth + SOFT) * PLANTED * 0.6);
};

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
  const flesh = solids.filter(({ part }) => part?.group === 'trunk');
  for (const side of SIDES) apart(out, upperArmOffTrunk(bones, flesh, side) - SOFT);
  // Head and trunk stay above the floor and before the wall.
  const head = fromRest(bones, 'head', SKULL.at);
  out.push(Math.min(0, head[1] - SKULL.wide) * PLANTED);
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
