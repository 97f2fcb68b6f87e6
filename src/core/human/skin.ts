/** Finds out which place of the resting body's skin a place of the posed body is. */
import type { Side } from '../body/index.ts';
import { GROUPS, type Group } from './flesh.ts';
import { type PlacedBones, toRest, turnOf } from './place-bones.ts';
import type { BoneId } from './skeleton.ts';
import { type Solid, distanceTo, normalAt } from './solid.ts';
import { type Vec, turnedBack } from './vector.ts';

const JOINS: readonly (readonly [string, string])[] = [
  ['thigh', 'trunk'],
  ['shank', 'thigh'],
  ['upperArm', 'trunk'],
  ['forearm', 'upperArm'],
  ['head', 'trunk'],
];

const nextTo = (a: Group, b: Group): boolean => {
  if (a === b) return true;
  const [limbA, sideA] = a.split('-');
  const [limbB, sideB] = b.split('-');
  if (sideA !== undefined && sideB !== undefined && sideA !== sideB) return false;
  return JOINS.some(([x, y]) => (limbA === x && limbB === y) || (limbA === y && limbB === x));
};

const JOINED: readonly (readonly boolean[])[] = GROUPS.map((a) => GROUPS.map((b) => nextTo(a, b)));

/** Whether the skin goes over from one solid's group of flesh to the other's. */
export const joined = (a: Solid, b: Solid): boolean => JOINED[a.group]?.[b.group] === true;

/** How much each bone near a place of the skin decides where that place goes. The weights sum to 1. */
export const boneWeights = (
  near: readonly Solid[],
  hit: Solid,
  at: Vec,
): readonly (readonly [bone: BoneId, weight: number])[] => {
  const least = distanceTo(hit, ...at);
  const names: BoneId[] = [];
  const weights: number[] = [];
  for (const solid of near) {
    const { part } = solid;
    if (!part || !joined(solid, hit)) continue;
    const d = distanceTo(solid, ...at) - least;
    if (d > 0.05) continue;
    const weight = Math.exp(-Math.max(0, d) / 0.012);
    const known = names.indexOf(part.bone);
    if (known < 0) {
      names.push(part.bone);
      weights.push(weight);
    } else if (weight > (weights[known] ?? 0)) weights[known] = weight;
  }
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  return names.map((bone, index) => [bone, (weights[index] ?? 0) / sum]);
};

/** The mean of what each bone makes of a place. */
export const blended = (
  weights: readonly (readonly [bone: BoneId, weight: number])[],
  placeFor: (bone: BoneId) => Vec,
): Vec => {
  let [x, y, z] = [0, 0, 0];
  for (const [bone, weight] of weights) {
    const place = placeFor(bone);
    x += place[0] * weight;
    y += place[1] * weight;
    z += place[2] * weight;
  }
  return [x, y, z];
};

/** Where on the body at rest a place of the skin is: the bones near it decide together. */
export const restPlaceOf = (bones: PlacedBones, near: readonly Solid[], hit: Solid, at: Vec): Vec =>
  hit.part ? blended(boneWeights(near, hit, at), (bone) => toRest(bones, bone, at)) : at;

/** The side of a place; the trunk is parted in its middle. */
export const sideOfPlace = (group: Group, rest: Vec): Side => {
  if (group.endsWith('-left')) return 'left';
  if (group.endsWith('-right')) return 'right';
  return rest[0] >= 0 ? 'left' : 'right';
};

/** The direction away from the skin, as it is on the body at rest. */
export const restNormalOf = (bones: PlacedBones, near: readonly Solid[], hit: Solid, at: Vec): Vec =>
  hit.part ? turnedBack(turnOf(bones, hit.part.bone), normalAt(near, at)) : [0, 1, 0];
