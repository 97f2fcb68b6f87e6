/** Where each visible place goes: the way between the frames of a pass, and with a breath. */
import {
  type Solid,
  type Vec,
  add,
  blended,
  boneWeights,
  cross,
  distanceToAll,
  fromRest,
  normalAt,
  scale,
  sub,
  toRest,
} from '../../src/core/human/index.ts';
import type { Prop, Scene } from '../../src/core/pose/index.ts';

/** The way of a place of a solid, in statures. */
export type Motion = (at: Vec, hit: Solid, near: readonly Solid[]) => Vec;

const STILL: Vec = [0, 0, 0];

/** A tool goes with its middle and turns about its length. */
const toolMotion = (at: Vec, from: Scene, to: Scene): Vec => {
  const way = sub(to.tool.centre, from.tool.centre);
  const turn = to.tool.rolled - from.tool.rolled;
  return add(way, scale(cross(from.tool.axis, sub(at, from.tool.centre)), turn));
};

const isTool = (props: readonly Prop[], hit: Solid): boolean =>
  props.some(({ solid, paint }) => solid === hit && paint !== 'wood' && paint !== 'book');

const between = (at: Vec, hit: Solid, near: readonly Solid[], scene: Scene, other: Scene): Vec => {
  if (!hit.part) return isTool(scene.props, hit) ? toolMotion(at, scene, other) : STILL;
  const weights = boneWeights(near, hit, at);
  const there = blended(weights, (bone) => fromRest(other.bones, bone, toRest(scene.bones, bone, at)));
  return sub(there, at);
};

/** Half of the way from the frame before to the frame after: what a place moves in one frame. */
export const passMotion = (scene: Scene, before: Scene | undefined, after: Scene | undefined): Motion => {
  if (before && after)
    return (at, hit, near) =>
      scale(sub(between(at, hit, near, scene, after), between(at, hit, near, scene, before)), 0.5);
  if (after) return (at, hit, near) => between(at, hit, near, scene, after);
  if (before) return (at, hit, near) => scale(between(at, hit, near, scene, before), -1);
  return () => STILL;
};

/** How far the skin goes out when the chest widens. */
export const breathMotion =
  (scene: Scene, breathedIn: Scene): Motion =>
  (at, hit) => {
    if (!hit.part) return STILL;
    const out = distanceToAll(scene.body, ...at) - distanceToAll(breathedIn.body, ...at);
    return Math.abs(out) < 1e-5 ? STILL : scale(normalAt(scene.body, at), out);
  };
