/** What can move, by how much. Each pose is a list of these angles, and no pose leaves their limits. */
import { type Side, SIDES } from '../body/index.ts';

/**
 * Angles are in degrees. Spine: `flex` forward, `side` and `twist` to the left. Limbs: `flex` forward (the knee backward),
 * `abduct` outward, `turn` outward about the limb's own length, `pronate` thumb inward from pointing forward.
 */
export const MIDDLE_ANGLES = [
  'waist.flex',
  'waist.side',
  'waist.twist',
  'chest.flex',
  'chest.side',
  'chest.twist',
  'neck.flex',
  'neck.side',
  'neck.twist',
] as const;
export const SIDE_ANGLES = [
  'clavicle.raise',
  'clavicle.forward',
  'shoulder.flex',
  'shoulder.abduct',
  'shoulder.turn',
  'elbow.flex',
  'forearm.pronate',
  'wrist.flex',
  'wrist.toThumb',
  'hip.flex',
  'hip.abduct',
  'hip.turn',
  'knee.flex',
  'ankle.point',
  'ankle.tilt',
  'toes.lift',
] as const;

export type MiddleAngle = (typeof MIDDLE_ANGLES)[number];
export type SideAngle = (typeof SIDE_ANGLES)[number];
export type AngleId = MiddleAngle | `${SideAngle}-${Side}`;

export const ANGLES: readonly AngleId[] = [
  ...MIDDLE_ANGLES,
  ...SIDES.flatMap((side) => SIDE_ANGLES.map((angle): AngleId => `${angle}-${side}`)),
];

const angleIndex: ReadonlyMap<AngleId, number> = new Map(ANGLES.map((angle, index) => [angle, index]));

export const indexOfAngle = (angle: AngleId): number => angleIndex.get(angle) ?? 0;

/**
 * Ranges of healthy adults, rounded from the AAOS tables of joint motion; our judgement where a joint of ours stands for
 * several of the body's (waist and chest share the spine, the neck's three angles are spread over neck and head).
 * Shoulder and hip limits are the half-axes of an ellipse of flexion and abduction, since the ends of both exclude each other.
 */
const MIDDLE_LIMITS: Readonly<Record<MiddleAngle, readonly [number, number]>> = {
  'waist.flex': [-20, 45],
  'waist.side': [-22, 22],
  'waist.twist': [-15, 15],
  'chest.flex': [-20, 35],
  'chest.side': [-20, 20],
  'chest.twist': [-30, 30],
  'neck.flex': [-55, 60],
  'neck.side': [-42, 42],
  'neck.twist': [-78, 78],
};

const SIDE_LIMITS: Readonly<Record<SideAngle, readonly [number, number]>> = {
  'clavicle.raise': [-10, 40],
  'clavicle.forward': [-25, 30],
  'shoulder.flex': [-65, 178],
  'shoulder.abduct': [-50, 170],
  'shoulder.turn': [-95, 95],
  'elbow.flex': [0, 148],
  'forearm.pronate': [-90, 90],
  'wrist.flex': [-85, 80],
  'wrist.toThumb': [-40, 25],
  'hip.flex': [-22, 125],
  'hip.abduct': [-30, 52],
  'hip.turn': [-42, 55],
  'knee.flex': [0, 148],
  'ankle.point': [-25, 62],
  'ankle.tilt': [-28, 28],
  'toes.lift': [-20, 75],
};

/** The limits of each angle, in the order of {@link ANGLES}. */
export const LIMITS: readonly (readonly [low: number, high: number])[] = [
  ...MIDDLE_ANGLES.map((angle) => MIDDLE_LIMITS[angle]),
  ...SIDES.flatMap(() => SIDE_ANGLES.map((angle) => SIDE_LIMITS[angle])),
];

export const limitOf = (index: number): readonly [number, number] => LIMITS[index] ?? [0, 0];

/** The pairs of angles that share an ellipse, as indexes. */
const SWINGS: readonly (readonly [flex: number, abduct: number])[] = SIDES.flatMap((side) =>
  (['shoulder', 'hip'] as const).map(
    (joint) => [indexOfAngle(`${joint}.flex-${side}`), indexOfAngle(`${joint}.abduct-${side}`)] as const,
  ),
);

/** How far out of its ellipse a swing is: at most 1 inside. */
const swingShare = (angles: readonly number[], [flex, abduct]: readonly [number, number]): number => {
  const share = (index: number): number => {
    const value = angles[index] ?? 0;
    const [low, high] = limitOf(index);
    return value / (value < 0 ? -low : high);
  };
  // A high power instead of a circle: both may be large together, as in sitting cross-legged, but not both at their end.
  return (Math.abs(share(flex)) ** 3 + Math.abs(share(abduct)) ** 3) ** (1 / 3);
};

/** The nearest angles that every joint allows. */
export const withinLimits = (angles: readonly number[]): number[] => {
  const kept = angles.map((value, index) => {
    const [low, high] = limitOf(index);
    return Math.min(high, Math.max(low, value));
  });
  for (const swing of SWINGS) {
    const share = swingShare(kept, swing);
    if (share > 1) for (const index of swing) kept[index] = (kept[index] ?? 0) / share;
  }
  return kept;
};

export interface LimitBroken {
  readonly angle: AngleId;
  readonly degrees: number;
  readonly allowed: number;
}

/** Every angle that is more than half a degree beyond its limit. */
export const brokenLimits = (angles: readonly number[]): readonly LimitBroken[] =>
  withinLimits(angles).flatMap((allowed, index) => {
    const degrees = angles[index] ?? 0;
    const angle = ANGLES[index];
    return angle !== undefined && Math.abs(degrees - allowed) > 0.5 ? [{ angle, degrees, allowed }] : [];
  });

export type Angles = Partial<Readonly<Record<AngleId, number>>>;

export const anglesToList = (angles: Angles): number[] => ANGLES.map((angle) => angles[angle] ?? 0);

/** Standing with hanging arms. */
export const NO_ANGLES: readonly number[] = ANGLES.map(() => 0);
