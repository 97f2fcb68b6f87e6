/**
 * A plain body of round strokes. Units are those of the drawing at full size, x to the right, y up from the floor.
 * In every pose the right side is nearer to the eye; the left is the mirror image. Seen like that, the front of a
 * segment that runs from the head towards the hands and feet is always on its left-hand normal.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const SEGMENTS = ['trunk', 'upperArm', 'forearm', 'thigh', 'shank', 'foot'] as const;
export type Segment = (typeof SEGMENTS)[number];

export const LENGTH = { trunk: 68, neck: 35, upperArm: 47, forearm: 45, thigh: 72, shank: 68, foot: 27 } as const;

/** Half the stroke of each part. */
export const HALF: Readonly<Record<Segment | 'head', number>> = {
  trunk: 15,
  upperArm: 6.5,
  forearm: 6,
  thigh: 12,
  shank: 9,
  foot: 5.5,
  head: 17,
};

export interface Limb {
  /** Where the ankle or the hand should be. */
  readonly to: Point;
  /** Which way the knee or elbow goes: 1 to the left of the way from hip to ankle, -1 to its right. */
  readonly bend: 1 | -1;
}

export interface Leg extends Limb {
  /** Direction of the toes, degrees from the x axis. */
  readonly toes: number;
  /** A thigh that points towards the eye is drawn this much shorter. */
  readonly short?: number;
}

export interface Pose {
  readonly hip: Point;
  /** Direction from hip to shoulder, degrees. */
  readonly trunk: number;
  /** Direction from shoulder to head, degrees. */
  readonly head: number;
  readonly near: { readonly leg: Leg; readonly arm: Limb };
  readonly far: { readonly leg: Leg; readonly arm: Limb };
}

/** The joints of one side. */
export interface SideJoints {
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
  readonly elbow: Point;
  readonly hand: Point;
}

export interface Joints {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly head: Point;
  readonly near: SideJoints;
  readonly far: SideJoints;
}

export const point = (x: number, y: number): Point => ({ x, y });

export const along = (from: Point, degrees: number, length: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return point(from.x + Math.cos(angle) * length, from.y + Math.sin(angle) * length);
};

export const between = (a: Point, b: Point, share: number): Point =>
  point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** Unit vector to the left of the way from `a` to `b`: the front of the body part. */
export const leftOf = (a: Point, b: Point): Point => {
  const length = distance(a, b) || 1;
  return point(-(b.y - a.y) / length, (b.x - a.x) / length);
};

/** Middle and end joint of a limb of two bones; a target out of reach is approached as far as the limb goes. */
export const reach = (from: Point, limb: Limb, first: number, second: number): readonly [middle: Point, end: Point] => {
  const wanted = distance(from, limb.to) || 1;
  const length = Math.min(wanted, (first + second) * 0.999);
  const end = between(from, limb.to, length / wanted);
  const foot = (first * first - second * second + length * length) / (2 * length);
  const rise = Math.sqrt(Math.max(0, first * first - foot * foot));
  const normal = leftOf(from, end);
  const base = between(from, end, foot / length);
  return [point(base.x + normal.x * rise * limb.bend, base.y + normal.y * rise * limb.bend), end];
};

const sideJoints = (hip: Point, shoulder: Point, { leg, arm }: Pose['near']): SideJoints => {
  const [knee, ankle] = reach(hip, leg, LENGTH.thigh * (leg.short ?? 1), LENGTH.shank * (leg.short ? 0.85 : 1));
  const [elbow, hand] = reach(shoulder, arm, LENGTH.upperArm, LENGTH.forearm);
  return { knee, ankle, toe: along(ankle, leg.toes, LENGTH.foot), elbow, hand };
};

export const jointsOf = (pose: Pose): Joints => {
  const shoulder = along(pose.hip, pose.trunk, LENGTH.trunk);
  return {
    hip: pose.hip,
    shoulder,
    head: along(shoulder, pose.head, LENGTH.neck),
    near: sideJoints(pose.hip, shoulder, pose.near),
    far: sideJoints(pose.hip, shoulder, pose.far),
  };
};

/** The two ends of a segment of the near side, from the head outwards. */
export const segmentOf = (joints: Joints, segment: Segment): readonly [Point, Point] => {
  const { near } = joints;
  switch (segment) {
    case 'trunk':
      return [joints.shoulder, joints.hip];
    case 'upperArm':
      return [joints.shoulder, near.elbow];
    case 'forearm':
      return [near.elbow, near.hand];
    case 'thigh':
      return [joints.hip, near.knee];
    case 'shank':
      return [near.knee, near.ankle];
    case 'foot':
      return [near.ankle, near.toe];
  }
};
