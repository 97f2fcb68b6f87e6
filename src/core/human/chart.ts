/**
 * Coordinates on the skin of the body at rest. On a limb: `u` is the angle about the bone in degrees (0 front, 90 outer,
 * 180 back, -90 inner), `v` the height above the floor. On the trunk: `u` is the distance from the middle, `v` the height.
 * On the sole: `u` outward from the foot's middle, `v` forward from the ankle. Heights of the joints: ankle .04, knee .278,
 * hip .515, navel .60, shoulder .795; wrist .48, elbow .625.
 */
import type { Side } from '../body/index.ts';
import { type Build, hipHalf, pickFor, shoulderHalf } from './build.ts';
import { bodySolids } from './make-solid.ts';
import { FAR, type Solid, distanceToAll, normalAt } from './solid.ts';
import type { Group } from './flesh.ts';
import { NO_ANGLES } from './joints.ts';
import { type PlacedBones, placeBones } from './place-bones.ts';
import { type BoneId, boneOf, signOf } from './skeleton.ts';
import { DEGREE, NO_TURN, type Vec, add, scale } from './vector.ts';

export const CHARTS = ['leg', 'arm', 'back', 'front', 'sole', 'head'] as const;
export type Chart = (typeof CHARTS)[number];

/** The sole's skin at rest lies below this height. */
const SOLE_HEIGHT = 0.06;

/** How much narrower or wider than the first build a trunk is at a height, so that one patch fits both. */
export const trunkWidth = (build: Build, height: number): number => {
  const pick = pickFor(build);
  const upper = pick(1, 0.82);
  const lower = pick(1, 1.16);
  const share = Math.min(1, Math.max(0, (height - 0.56) / 0.1));
  return lower + (upper - lower) * share * share * (3 - 2 * share);
};

/** How long a degree about the bone is, so that distances on the chart are lengths. */
export const DEGREE_LENGTH: Readonly<Record<'leg' | 'arm', number>> = { leg: DEGREE * 0.042, arm: DEGREE * 0.026 };

export const axisOf = (build: Build, chart: 'leg' | 'arm'): readonly [x: number, z: number] =>
  chart === 'leg' ? [hipHalf(build), 0] : [shoulderHalf(build), -0.01];

export const inRange = (degrees: number, from: number): number => {
  let angle = degrees;
  while (angle < from) angle += 360;
  while (angle >= from + 360) angle -= 360;
  return angle;
};

/** Whether a chart covers what belongs to a group of flesh. */
export const coversGroup = (chart: Chart, group: Group, side: Side): boolean => {
  switch (chart) {
    case 'leg':
      return group === `thigh-${side}` || group === `shank-${side}`;
    case 'sole':
      return group === `shank-${side}`;
    case 'arm':
      return group === `upperArm-${side}` || group === `forearm-${side}`;
    case 'back':
    case 'front':
      return group === 'trunk' || group === `thigh-${side}`;
    case 'head':
      return group === 'head';
  }
};

export const restBones: Readonly<Record<Build, PlacedBones>> = {
  shoulders: placeBones({
    build: 'shoulders',
    at: [0, 0.525, 0],
    turn: NO_TURN,
    angles: NO_ANGLES,
    hands: { left: 'relaxed', right: 'relaxed' },
  }),
  hips: placeBones({
    build: 'hips',
    at: [0, 0.525, 0],
    turn: NO_TURN,
    angles: NO_ANGLES,
    hands: { left: 'relaxed', right: 'relaxed' },
  }),
};

const restSolids: Readonly<Record<Build, readonly Solid[]>> = {
  shoulders: bodySolids(restBones.shoulders),
  hips: bodySolids(restBones.hips),
};

/** A place on the skin: which bone carries it, and where it is at rest. */
export interface SkinPlace {
  readonly bone: BoneId;
  readonly at: Vec;
  readonly normal: Vec;
}

const boneAt = (chart: Chart, side: Side, height: number): BoneId => {
  switch (chart) {
    case 'leg':
      return boneOf(height > 0.278 ? 'thigh' : 'shank', side);
    case 'sole':
      return boneOf('foot', side);
    case 'arm':
      return boneOf(height > 0.625 ? 'upperArm' : height > 0.555 ? 'forearm' : height > 0.478 ? 'wrist' : 'hand', side);
    case 'head':
      return 'head';
    case 'back':
    case 'front':
      return height > 0.87
        ? 'head'
        : height > 0.83
          ? 'neck'
          : height > 0.655
            ? 'chest'
            : height > 0.585
              ? 'waist'
              : 'pelvis';
  }
};

const cast = (solids: readonly Solid[], from: Vec, direction: Vec, inside: boolean): Vec => {
  let at = from;
  for (let step = 0; step < 80; step += 1) {
    const d = distanceToAll(solids, ...at);
    if (Math.abs(d) < 0.0003) break;
    at = add(at, scale(direction, (inside ? -d : d) * 0.8));
    if (Math.abs(d) >= FAR) break;
  }
  return at;
};

const cache = new Map<string, SkinPlace>();

/** The place on the skin at chart coordinates. */
export const skinPlace = (build: Build, chart: Chart, side: Side, u: number, v: number): SkinPlace => {
  const key = `${build}/${chart}/${side}/${u}/${v}`;
  const known = cache.get(key);
  if (known) return known;
  const k = signOf(side);
  const solids = restSolids[build].filter(({ part }) => {
    if (!part) return false;
    if (chart === 'front' || chart === 'back')
      return coversGroup(chart, part.group, 'left') || coversGroup(chart, part.group, 'right');
    return coversGroup(chart, part.group, side);
  });
  let at: Vec;
  switch (chart) {
    case 'leg':
    case 'arm': {
      const [x, z] = axisOf(build, chart);
      at = cast(solids, [k * x, v, z], [k * Math.sin(u * DEGREE), 0, Math.cos(u * DEGREE)], true);
      break;
    }
    case 'sole':
      at = cast(solids, [k * (hipHalf(build) + u), -0.05, v], [0, 1, 0], false);
      break;
    case 'head':
      at = cast(
        solids,
        [k * Math.sin(u * DEGREE) * 0.3, v, Math.cos(u * DEGREE) * 0.3],
        [-k * Math.sin(u * DEGREE), 0, -Math.cos(u * DEGREE)],
        false,
      );
      break;
    case 'back':
    case 'front': {
      const front = chart === 'front' ? 1 : -1;
      at = cast(solids, [k * u * trunkWidth(build, v), v, front * 0.3], [0, 0, -front], false);
      break;
    }
  }
  const place: SkinPlace = { bone: boneAt(chart, side, v), at, normal: normalAt(solids, at) };
  cache.set(key, place);
  return place;
};

/** Chart coordinates of a place at rest; undefined where the chart does not reach. */
export const chartAt = (
  build: Build,
  chart: Chart,
  side: Side,
  at: Vec,
  normal: Vec,
): readonly [u: number, v: number] | undefined => {
  const k = signOf(side);
  switch (chart) {
    case 'leg':
    case 'arm': {
      const [x, z] = axisOf(build, chart);
      return [Math.atan2(k * at[0] - x, at[2] - z) / DEGREE, at[1]];
    }
    case 'sole':
      // Below the knee cap skin faces the floor too; only the foot has a sole.
      return normal[1] < -0.3 && at[1] < SOLE_HEIGHT ? [k * at[0] - hipHalf(build), at[2]] : undefined;
    case 'head':
      return [Math.atan2(k * at[0], at[2]) / DEGREE, at[1]];
    case 'back':
    case 'front': {
      const outward = (chart === 'front' ? 1 : -1) * normal[2];
      return outward > 0.12 && k * at[0] > -0.001 ? [(k * at[0]) / trunkWidth(build, at[1]), at[1]] : undefined;
    }
  }
};
