/**
 * The bones at rest: standing, arms and legs straight down, x to the body's left, y up, z forward, floor at y = 0.
 * Every bone's axes are those of the room at rest. Lengths follow Drillis and Contini's segment shares of stature
 * (thigh .245, shank .246, upper arm .186, forearm .146), a little shortened where the flesh rounds the joint.
 */
import { type Side, SIDES } from '../body/index.ts';
import { type Build, hipHalf, shoulderHalf } from './build.ts';
import type { Vec } from './vector.ts';

export const MIDDLE_BONES = ['pelvis', 'waist', 'chest', 'neck', 'head'] as const;
export const SIDE_BONES = [
  'clavicle',
  'upperArm',
  'forearm',
  'wrist',
  'hand',
  'fingers',
  'fingertips',
  'thumb',
  'thigh',
  'shank',
  'foot',
  'toes',
] as const;

export type MiddleBone = (typeof MIDDLE_BONES)[number];
export type SideBone = (typeof SIDE_BONES)[number];
export type BoneId = MiddleBone | `${SideBone}-${Side}`;

export const boneOf = (bone: SideBone, side: Side): BoneId => `${bone}-${side}`;

/** +1 for left, -1 for right: the sign of x. */
export const signOf = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

const MIDDLE_PARENT: Readonly<Record<MiddleBone, MiddleBone | undefined>> = {
  pelvis: undefined,
  waist: 'pelvis',
  chest: 'waist',
  neck: 'chest',
  head: 'neck',
};

const SIDE_PARENT: Readonly<Record<SideBone, SideBone | MiddleBone>> = {
  clavicle: 'chest',
  upperArm: 'clavicle',
  forearm: 'upperArm',
  wrist: 'forearm',
  hand: 'wrist',
  fingers: 'hand',
  fingertips: 'fingers',
  thumb: 'hand',
  thigh: 'pelvis',
  shank: 'thigh',
  foot: 'shank',
  toes: 'foot',
};

const isMiddle = (bone: SideBone | MiddleBone): bone is MiddleBone => MIDDLE_BONES.some((middle) => middle === bone);

/** Parents stand before their children. */
export const BONES: readonly BoneId[] = [
  ...MIDDLE_BONES,
  ...SIDES.flatMap((side) => SIDE_BONES.map((bone) => boneOf(bone, side))),
];

export const boneIndex: ReadonlyMap<BoneId, number> = new Map(BONES.map((bone, index) => [bone, index]));

export const indexOfBone = (bone: BoneId): number => boneIndex.get(bone) ?? 0;

/** The index of each bone's parent, -1 for the pelvis. */
export const PARENTS: readonly number[] = [
  ...MIDDLE_BONES.map((bone) => {
    const parent = MIDDLE_PARENT[bone];
    return parent === undefined ? -1 : indexOfBone(parent);
  }),
  ...SIDES.flatMap((side) =>
    SIDE_BONES.map((bone) => {
      const parent = SIDE_PARENT[bone];
      return indexOfBone(isMiddle(parent) ? parent : boneOf(parent, side));
    }),
  ),
];

/** Where the knuckles, the wrist and so on are below the shoulder; the hand is .106 long as in Drillis and Contini. */
const SIDE_JOINT: Readonly<Record<SideBone, (build: Build) => Vec>> = {
  clavicle: () => [0.02, 0.8, 0],
  upperArm: (build) => [shoulderHalf(build), 0.795, -0.01],
  forearm: (build) => [shoulderHalf(build), 0.625, -0.01],
  wrist: (build) => [shoulderHalf(build), 0.55, -0.01],
  hand: (build) => [shoulderHalf(build), 0.48, -0.01],
  fingers: (build) => [shoulderHalf(build), 0.431, -0.008],
  fingertips: (build) => [shoulderHalf(build), 0.407, -0.008],
  thumb: (build) => [shoulderHalf(build) - 0.002, 0.467, 0.006],
  thigh: (build) => [hipHalf(build), 0.515, 0],
  shank: (build) => [hipHalf(build), 0.278, 0],
  foot: (build) => [hipHalf(build), 0.04, -0.006],
  toes: (build) => [hipHalf(build) + 0.003, 0.014, 0.072],
};

const MIDDLE_JOINT: Readonly<Record<MiddleBone, Vec>> = {
  pelvis: [0, 0.525, 0],
  waist: [0, 0.59, -0.006],
  chest: [0, 0.675, -0.008],
  neck: [0, 0.822, -0.016],
  head: [0, 0.872, -0.004],
};

/** The joint about which each bone turns, at rest, in the order of {@link BONES}. */
export const restJoints = (build: Build): readonly Vec[] => [
  ...MIDDLE_BONES.map((bone) => MIDDLE_JOINT[bone]),
  ...SIDES.flatMap((side) =>
    SIDE_BONES.map((bone): Vec => {
      const [x, y, z] = SIDE_JOINT[bone](build);
      return [x * signOf(side), y, z];
    }),
  ),
];

export const LENGTHS = { upperArm: 0.17, forearm: 0.145, thigh: 0.237, shank: 0.238 } as const;
