/** Solids in space and the distance to them. The body's flesh and everything it touches become solids of one kind. */
import { type FleshKind, type Group, GROUPS } from './flesh.ts';
import type { BoneId } from './skeleton.ts';
import { type Turn, type Vec, dot, length, scale } from './vector.ts';

/** In its own axes the shape stands upright at the origin: a cone from there upward, the others around it. */
export type SolidShape =
  | { readonly shape: 'ellipsoid'; readonly radii: Vec }
  | {
      readonly shape: 'cone';
      readonly height: number;
      readonly ra: number;
      readonly rb: number;
      readonly across: readonly [number, number];
    }
  | { readonly shape: 'cylinder'; readonly half: number; readonly radius: number; readonly round: number }
  | { readonly shape: 'box'; readonly half: Vec; readonly round: number };

export interface BodyPart {
  readonly bone: BoneId;
  readonly group: Group;
  readonly kind: FleshKind;
}

export interface Solid {
  readonly form: SolidShape;
  readonly origin: Vec;
  readonly turn: Turn;
  /** Solids of a group melt together. The body's groups come first, then those of the props. */
  readonly group: number;
  readonly blend: number;
  readonly into: number;
  readonly intoBlend: number;
  /** A ball around it. */
  readonly middle: Vec;
  readonly reach: number;
  /** Its core line and the radius about it: for culling, shadows and floors. */
  readonly line: readonly [Vec, Vec];
  readonly radius: number;
  /** What part of the body it is; props have none. */
  readonly part: BodyPart | undefined;
}

/** A signed distance, negative inside, exact enough near the surface. */
export const distanceTo = (solid: Solid, x: number, y: number, z: number): number => {
  const { origin, turn, form } = solid;
  const dx = x - origin[0];
  const dy = y - origin[1];
  const dz = z - origin[2];
  const [ax, ay, az] = turn;
  let u = dx * ax[0] + dy * ax[1] + dz * ax[2];
  const v = dx * ay[0] + dy * ay[1] + dz * ay[2];
  let w = dx * az[0] + dy * az[1] + dz * az[2];
  switch (form.shape) {
    case 'ellipsoid': {
      const [a, b, c] = form.radii;
      const u1 = u / a;
      const v1 = v / b;
      const w1 = w / c;
      const k0 = Math.sqrt(u1 * u1 + v1 * v1 + w1 * w1);
      const u2 = u1 / a;
      const v2 = v1 / b;
      const w2 = w1 / c;
      const k1 = Math.sqrt(u2 * u2 + v2 * v2 + w2 * w2);
      return k1 < 1e-9 ? -Math.min(a, b, c) : (k0 * (k0 - 1)) / k1;
    }
    case 'cone': {
      const { height, ra, rb } = form;
      u /= form.across[0];
      w /= form.across[1];
      const away = Math.sqrt(u * u + w * w);
      const slope = (ra - rb) / height;
      const cosine = Math.sqrt(Math.max(0, 1 - slope * slope));
      const along = -slope * away + cosine * v;
      const d =
        along < 0
          ? Math.sqrt(away * away + v * v) - ra
          : along > cosine * height
            ? Math.sqrt(away * away + (v - height) * (v - height)) - rb
            : away * cosine + v * slope - ra;
      return d * Math.min(form.across[0], form.across[1], 1);
    }
    case 'cylinder': {
      const out = Math.sqrt(u * u + w * w) - form.radius + form.round;
      const up = Math.abs(v) - form.half + form.round;
      const outside = Math.hypot(Math.max(out, 0), Math.max(up, 0));
      return Math.min(Math.max(out, up), 0) + outside - form.round;
    }
    case 'box': {
      const [a, b, c] = form.half;
      const ex = Math.abs(u) - a + form.round;
      const ey = Math.abs(v) - b + form.round;
      const ez = Math.abs(w) - c + form.round;
      const mx = Math.max(ex, 0);
      const my = Math.max(ey, 0);
      const mz = Math.max(ez, 0);
      return Math.sqrt(mx * mx + my * my + mz * mz) + Math.min(Math.max(ex, ey, ez), 0) - form.round;
    }
  }
};

const smoothMin = (a: number, b: number, radius: number): number => {
  const h = radius - Math.abs(a - b);
  const least = a < b ? a : b;
  return h > 0 ? least - (h * h) / (4 * radius) : least;
};

export const FAR = 9;

/** Body groups, then room for props. */
export const GROUP_COUNT = GROUPS.length + 40;

const sums = new Float64Array(GROUP_COUNT);

/** The solid that was nearest in the last call of {@link distanceToAll}: a second result without an object for each step. */
export const lastHit: { solid: Solid | undefined; group: number } = { solid: undefined, group: -1 };

/**
 * The distance to solids that melt together within their groups. A group's sum only ever falls, so the least one is known
 * without a second loop; a solid whose ball is farther than that cannot matter.
 */
export const distanceToAll = (solids: readonly Solid[], x: number, y: number, z: number): number => {
  for (const { group, into } of solids) {
    sums[group] = FAR;
    if (into >= 0) sums[into] = FAR;
  }
  let nearest = FAR;
  let best: Solid | undefined;
  let least = FAR;
  let leastGroup = -1;
  for (const solid of solids) {
    const { middle, group, into } = solid;
    const ex = x - middle[0];
    const ey = y - middle[1];
    const ez = z - middle[2];
    const limit = least + solid.reach + Math.max(solid.blend, solid.intoBlend);
    if (ex * ex + ey * ey + ez * ez > limit * limit) continue;
    const d = distanceTo(solid, x, y, z);
    if (d < nearest) {
      nearest = d;
      best = solid;
    }
    const sum = smoothMin(sums[group] ?? FAR, d, solid.blend);
    sums[group] = sum;
    if (sum < least) {
      least = sum;
      leastGroup = group;
    }
    if (into >= 0) {
      const other = smoothMin(sums[into] ?? FAR, d, solid.intoBlend);
      sums[into] = other;
      if (other < least) {
        least = other;
        leastGroup = into;
      }
    }
  }
  lastHit.solid = best;
  lastHit.group = leastGroup;
  return least;
};

/** How far a solid reaches in a direction. */
export const reachOf = ({ form, origin, turn, line, radius }: Solid, direction: Vec): number => {
  const [x, y, z] = turn.map((axis) => dot(axis, direction)) as [number, number, number];
  switch (form.shape) {
    case 'ellipsoid': {
      const [a, b, c] = form.radii;
      return dot(origin, direction) + Math.hypot(x * a, y * b, z * c);
    }
    case 'cone': {
      const round = Math.hypot(x * form.across[0], y, z * form.across[1]);
      return Math.max(dot(line[0], direction) + form.ra * round, dot(line[1], direction) + form.rb * round);
    }
    case 'cylinder':
    case 'box':
      return Math.max(...line.map((end) => dot(end, direction))) + radius;
  }
};

/** The direction away from the surface. */
export const normalAt = (solids: readonly Solid[], [x, y, z]: Vec, step = 0.0012): Vec => {
  const a = distanceToAll(solids, x + step, y - step, z - step);
  const b = distanceToAll(solids, x - step, y - step, z + step);
  const c = distanceToAll(solids, x - step, y + step, z - step);
  const d = distanceToAll(solids, x + step, y + step, z + step);
  const n: Vec = [a - b - c + d, -a - b + c + d, -a + b - c + d];
  return scale(n, 1 / (length(n) || 1));
};
