/** Where the tool is when the body is somewhere: on its surface, or in the hands. */
import { type Side, SIDES } from '../body/index.ts';
import {
  type Group,
  type PlacedBones,
  type SkinPlace,
  type Vec,
  add,
  cross,
  dot,
  fromRest,
  length,
  mix,
  scale,
  skinPlace,
  sub,
  turnOf,
  turned,
  unit,
} from '../human/index.ts';
import { type Plane, planeOf } from './furniture.ts';
import type { ContactGoal, Pose } from './pose.ts';
import { type PlacedTool, TOOL_RADIUS, axisAcross, isLong } from './tools.ts';

export const DEFAULT_SINK = 0.004;

/** The worked side. */
export const WORKED: Side = 'right';

export interface SkinPoint {
  readonly at: Vec;
  readonly normal: Vec;
}

export const placedSkin = (bones: PlacedBones, { bone, at, normal }: SkinPlace): SkinPoint => ({
  at: fromRest(bones, bone, at),
  normal: turned(turnOf(bones, bone), normal),
});

/** The skin under the tool when a share of the pass is done. For a tool across both sides: the middle between them. */
export const contactSkin = (bones: PlacedBones, contact: ContactGoal, share: number): SkinPoint => {
  const u = contact.from[0] + (contact.to[0] - contact.from[0]) * share;
  const v = contact.from[1] + (contact.to[1] - contact.from[1]) * share;
  const at = (side: Side): SkinPoint => placedSkin(bones, skinPlace(bones.build, contact.chart, side, u, v));
  if (contact.both !== true) return at(WORKED);
  const [left, right] = [at('left'), at('right')];
  return { at: mix(left.at, right.at, 0.5), normal: unit(add(left.normal, right.normal)) };
};

export const movesOf = (pose: Pose): 'body' | 'limb' | 'tool' => {
  const { contact } = pose;
  if (contact.moves) return contact.moves;
  if (contact.support === 'held') return 'tool';
  return contact.support.on === 'floor' || contact.support.on === 'wall' ? 'body' : 'limb';
};

/** How the tool lies on its surface. */
export interface Support {
  readonly plane: Plane;
  readonly at: Vec;
  readonly axis: Vec;
  /** The direction in which it rolls: at right angles to its length. */
  readonly rolls: Vec;
}

export const supportOf = (pose: Pose): Support | undefined => {
  const { support, axis } = pose.contact;
  if (support === 'held') return undefined;
  const plane = planeOf(support.on, pose.props);
  if (!plane) return undefined;
  const lies = axisAcross(axis, plane.normal, Math.abs(plane.normal[2]) > 0.9 ? [1, 0, 0] : [0, 0, 1]);
  return { plane, at: support.at, axis: lies, rolls: unit(cross(plane.normal, lies)) };
};

/**
 * How far the tool has gone along its surface at a share of the pass. What lies on a rolling tool moves twice as far as the
 * tool, so the contact wanders over the skin by as much as the tool goes over the floor, the other way.
 */
export const toolTravel = (bones: PlacedBones, pose: Pose, support: Support, share: number): Vec => {
  if (movesOf(pose) === 'tool') return [0, 0, 0];
  const path = sub(contactSkin(bones, pose.contact, 1).at, contactSkin(bones, pose.contact, 0).at);
  const flat = isLong(pose.contact.tool)
    ? scale(support.rolls, dot(path, support.rolls))
    : sub(path, scale(support.plane.normal, dot(path, support.plane.normal)));
  return scale(flat, -(share - 0.5));
};

/** The length of the pass over the skin. */
export const passLength = (bones: PlacedBones, contact: ContactGoal): number => {
  let sum = 0;
  for (let step = 0; step < 8; step += 1)
    sum += length(sub(contactSkin(bones, contact, (step + 1) / 8).at, contactSkin(bones, contact, step / 8).at));
  return sum;
};

/** `travel` is that of the middle frame, so that the way of the tool does not depend on the frame that is solved. */
export const placeTool = (bones: PlacedBones, pose: Pose, share: number, travel: Vec): PlacedTool => {
  const { contact } = pose;
  const { tool } = contact;
  const radius = TOOL_RADIUS[tool];
  const support = supportOf(pose);
  const sink = contact.sinks ?? DEFAULT_SINK;
  const skin = contactSkin(bones, contact, share);
  const handle = unit(contact.handle ?? [-0.3, -1, 0.1]);
  if (support) {
    const centre = add(
      add(
        support.at,
        scale(support.plane.normal, radius - dot(sub(support.at, support.plane.at), support.plane.normal)),
      ),
      travel,
    );
    return { tool, centre, axis: support.axis, handle, rolled: dot(travel, support.rolls) / radius };
  }
  const centre = add(skin.at, scale(skin.normal, radius - sink));
  if (tool === 'gun') {
    const axis = unit(contact.axis ?? skin.normal);
    return { tool, centre, axis, handle: unit(sub(handle, scale(axis, dot(handle, axis)))), rolled: 0 };
  }
  const along = sub(contactSkin(bones, contact, 1).at, contactSkin(bones, contact, 0).at);
  const sideways = length(along) > 1e-4 ? cross(along, skin.normal) : ([0, 0, 1] as const);
  const axis = axisAcross(contact.axis, skin.normal, sideways);
  return { tool, centre, axis, handle, rolled: ((share - 0.5) * passLength(bones, contact)) / radius };
};

/** The flesh that a chart lies on. */
export const contactGroups = ({ chart, both }: ContactGoal): ReadonlySet<Group> => {
  const sides = both === true ? SIDES : [WORKED];
  switch (chart) {
    case 'leg':
      return new Set(sides.flatMap((side) => [`thigh-${side}` as const, `shank-${side}` as const]));
    case 'sole':
      return new Set(sides.map((side) => `shank-${side}` as const));
    case 'arm':
      return new Set(sides.flatMap((side) => [`upperArm-${side}` as const, `forearm-${side}` as const]));
    case 'head':
      return new Set(['head'] as const);
    case 'front':
    case 'back':
      return new Set(['trunk', 'thigh-left', 'thigh-right'] as const);
  }
};
