export { BUILDS, type Build, hipHalf, shoulderHalf } from './build.ts';
export { type Chart, type SkinPlace, coversGroup, restBones, skinPlace } from './chart.ts';
export { type Flesh, type FleshKind, GROUPS, type Group } from './flesh.ts';
export { HAND_SHAPES, type HandShape } from './hand.ts';
export {
  ANGLES,
  type AngleId,
  type Angles,
  type LimitBroken,
  NO_ANGLES,
  anglesToList,
  brokenLimits,
  type SideAngle,
  indexOfAngle,
  limitOf,
  withinLimits,
} from './joints.ts';
export { type Patch, chartsOf, distanceToPatches, regionPatches, zonePatches } from './patch.ts';
export { type BodyState, type PlacedBones, fromRest, originOf, placeBones, toRest, turnOf } from './place-bones.ts';
export { BONES, type BoneId, LENGTHS, type SideBone, boneOf, indexOfBone, signOf } from './skeleton.ts';
export { blended, boneWeights, joined, restNormalOf, restPlaceOf, sideOfPlace } from './skin.ts';
export { type PropForm, bodySolids, propSolid } from './make-solid.ts';
export {
  type BodyPart,
  FAR,
  GROUP_COUNT,
  type Solid,
  type SolidShape,
  distanceTo,
  distanceToAll,
  lastHit,
  normalAt,
  reachOf,
} from './solid.ts';
export {
  DEGREE,
  NO_TURN,
  type Turn,
  type Vec,
  aboutX,
  aboutY,
  aboutZ,
  across,
  add,
  besides,
  compose,
  cross,
  distance,
  dot,
  facing,
  length,
  mix,
  scale,
  sub,
  turnBy,
  turned,
  turnedBack,
  unit,
} from './vector.ts';
