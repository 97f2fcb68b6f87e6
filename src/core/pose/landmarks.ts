/** The places of hands and feet that touch things. Each moves with one bone; written for the left, mirrored for the right. */
import type { Side } from '../body/index.ts';
import {
  type Build,
  type PlacedBones,
  type SideBone,
  type Vec,
  boneOf,
  fromRest,
  hipHalf,
  shoulderHalf,
  signOf,
} from '../human/index.ts';

interface Landmark {
  readonly bone: SideBone;
  readonly from: 'shoulder' | 'hip';
  /** From below the joint of shoulder or hip, outward, up from the floor, forward. */
  readonly at: Vec;
}

const LANDMARKS = {
  palm: { bone: 'hand', from: 'shoulder', at: [-0.0105, 0.444, -0.006] },
  grip: { bone: 'hand', from: 'shoulder', at: [-0.0235, 0.4335, -0.004] },
  elbow: { bone: 'forearm', from: 'shoulder', at: [0, 0.625, -0.01] },
  wrist: { bone: 'hand', from: 'shoulder', at: [0, 0.48, -0.01] },
  fingertip: { bone: 'fingertips', from: 'shoulder', at: [-0.001, 0.38, -0.006] },
  knuckles: { bone: 'hand', from: 'shoulder', at: [0, 0.436, -0.008] },
  knee: { bone: 'shank', from: 'hip', at: [0, 0.278, 0.004] },
  heel: { bone: 'foot', from: 'hip', at: [0, -0.003, -0.03] },
  ball: { bone: 'foot', from: 'hip', at: [0.003, -0.003, 0.066] },
  ballInside: { bone: 'foot', from: 'hip', at: [0.003, 0.0158, 0.068] },
  sole: { bone: 'foot', from: 'hip', at: [0.002, -0.003, 0.018] },
  instep: { bone: 'foot', from: 'hip', at: [0.003, 0.0345, 0.066] },
  toe: { bone: 'toes', from: 'hip', at: [0, 0.012, 0.106] },
  ankle: { bone: 'foot', from: 'hip', at: [0, 0.04, -0.006] },
  outerAnkle: { bone: 'shank', from: 'hip', at: [0.022, 0.048, -0.01] },
} as const satisfies Readonly<Record<string, Landmark>>;

export type LandmarkId = keyof typeof LANDMARKS;

const restPlace = (build: Build, side: Side, id: LandmarkId): Vec => {
  const { from, at } = LANDMARKS[id];
  const half = from === 'shoulder' ? shoulderHalf(build) : hipHalf(build);
  return [signOf(side) * (half + at[0]), at[1], at[2]];
};

export const landmark = (bones: PlacedBones, side: Side, id: LandmarkId): Vec =>
  fromRest(bones, boneOf(LANDMARKS[id].bone, side), restPlace(bones.build, side, id));

/** How far the joint inside is from a surface on which the flesh around it lies. */
export const ELBOW_HEIGHT = 0.0215;
export const KNEE_HEIGHT = 0.0325;
export const BALL_HEIGHT = 0.019;

/** How far the toes' joints are from a floor on which they lie. */
export const TOE_HEIGHT = 0.0135;

/** The middle of the skull at rest, and how far it reaches towards its narrowest and its widest side. */
export const SKULL = { at: [0, 0.94, -0.006], narrow: 0.05, wide: 0.056 } as const;
