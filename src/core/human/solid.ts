/** Solids in space and the distance to them. The body's flesh and everything it touches become solids of one kind. */
import type { Build } from './build.ts';
import { type Flesh, type FleshKind, type Group, GROUPS, flesh } from './flesh.ts';
import type { PlacedBones } from './place-bones.ts';
import { type BoneId, indexOfBone } from './skeleton.ts';
import {
  type Turn,
  type Vec,
  add,
  besides,
  compose,
  cross,
  dot,
  facing,
  length,
  mix,
  NO_TURN,
  scale,
  sub,
  turned,
} from './vector.ts';

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

const alongAxes = (a: Vec, b: Vec): Turn => facing(sub(b, a), besides(sub(b, a)));

/** What of a piece of flesh does not depend on the pose. */
interface Template {
  readonly flesh: Flesh;
  readonly bone: number;
  readonly part: BodyPart;
  readonly group: number;
  readonly into: number;
  /** The axes of the piece within its bone's. */
  readonly turn: Turn;
  readonly height: number;
  readonly widest: number;
  /** The longest axis of an ellipsoid. */
  readonly longest: 0 | 1 | 2;
}

const templateOf = (piece: Flesh): Template => {
  const { bone, group, kind, into } = piece;
  const common = {
    flesh: piece,
    bone: indexOfBone(bone),
    part: { bone, group, kind },
    group: GROUPS.indexOf(group),
    into: into ? GROUPS.indexOf(into) : -1,
  };
  if (piece.shape === 'ellipsoid') {
    const [a, b, c] = piece.radii;
    const longest = a >= b && a >= c ? 0 : b >= c ? 1 : 2;
    const widest = Math.max(piece.radii[(longest + 1) % 3] ?? 0, piece.radii[(longest + 2) % 3] ?? 0);
    return { ...common, turn: NO_TURN, height: 0, widest, longest };
  }
  return {
    ...common,
    turn: alongAxes(piece.a, piece.b),
    height: length(sub(piece.b, piece.a)),
    widest: Math.max(piece.ra, piece.rb) * Math.max(1, ...piece.across),
    longest: 1,
  };
};

const templates: Readonly<Record<Build, readonly Template[]>> = {
  shoulders: flesh.shoulders.map(templateOf),
  hips: flesh.hips.map(templateOf),
};

const ORIGIN: Vec = [0, 0, 0];

const solidOf = (bones: PlacedBones, template: Template, breath: number): Solid => {
  const { flesh: piece, bone, part, group, into, height, longest } = template;
  const turn = bones.turns[bone] ?? NO_TURN;
  const joint = bones.origins[bone] ?? ORIGIN;
  const rest = bones.rest[bone] ?? ORIGIN;
  const place = (at: Vec): Vec => add(joint, turned(turn, sub(at, rest)));
  const { blend } = piece;
  const intoBlend = piece.intoBlend ?? blend;
  const swell = (piece.breath ?? 0) * breath;
  if (piece.shape === 'ellipsoid') {
    const [a, b, c] = piece.radii;
    const radii: Vec = swell > 0 ? [a + swell * 0.5, b, c + swell] : piece.radii;
    const origin = place(piece.centre);
    const tip = scale(turn[longest], Math.max(0, radii[longest] - template.widest));
    return {
      form: { shape: 'ellipsoid', radii },
      origin,
      turn,
      group,
      blend,
      into,
      intoBlend,
      middle: origin,
      reach: Math.max(a, b, c) + swell,
      line: [sub(origin, tip), add(origin, tip)],
      radius: template.widest * 1.06 + swell,
      part,
    };
  }
  const a = place(piece.a);
  const b = place(piece.b);
  return {
    form: { shape: 'cone', height, ra: piece.ra + swell, rb: piece.rb + swell, across: piece.across },
    origin: a,
    turn: compose(turn, template.turn),
    group,
    blend,
    into,
    intoBlend,
    middle: mix(a, b, 0.5),
    reach: height / 2 + template.widest + swell,
    line: [a, b],
    radius: template.widest + swell,
    part,
  };
};

/** The body's flesh where its bones are; `breath` from 0 (out) to 1 (in). */
export const bodySolids = (bones: PlacedBones, breath = 0): readonly Solid[] =>
  templates[bones.build].map((template) => solidOf(bones, template, breath));

export type PropForm =
  | { readonly shape: 'ball'; readonly centre: Vec; readonly radius: number }
  | {
      readonly shape: 'cylinder';
      readonly from: Vec;
      readonly to: Vec;
      readonly radius: number;
      readonly round?: number;
    }
  | {
      readonly shape: 'cone';
      readonly from: Vec;
      readonly to: Vec;
      readonly radii: readonly [number, number];
      readonly across?: readonly [number, number];
    }
  | {
      readonly shape: 'box';
      readonly centre: Vec;
      readonly half: Vec;
      readonly turn: Turn;
      readonly round?: number;
    };

/** A thing as a solid. `group` counts from 0 among the props; those of one group melt together by `blend`. */
export const propSolid = (form: PropForm, group: number, blend = 0.003): Solid => {
  const common = { group: GROUPS.length + group, blend, into: -1, intoBlend: 0, part: undefined };
  switch (form.shape) {
    case 'ball': {
      const { centre, radius } = form;
      return {
        ...common,
        form: { shape: 'ellipsoid', radii: [radius, radius, radius] },
        origin: centre,
        turn: facing([0, 1, 0], [0, 0, 1]),
        middle: centre,
        reach: radius,
        line: [centre, centre],
        radius,
      };
    }
    case 'cylinder': {
      const { from, to, radius, round = 0.006 } = form;
      const middle = mix(from, to, 0.5);
      const half = length(sub(to, from)) / 2;
      return {
        ...common,
        form: { shape: 'cylinder', half, radius, round },
        origin: middle,
        turn: alongAxes(from, to),
        middle,
        reach: Math.hypot(half, radius),
        line: [from, to],
        radius: radius * 1.42,
      };
    }
    case 'cone': {
      const { from, to, radii, across = [1, 1] } = form;
      const height = length(sub(to, from));
      const widest = Math.max(...radii) * Math.max(1, ...across);
      return {
        ...common,
        form: { shape: 'cone', height, ra: radii[0], rb: radii[1], across },
        origin: from,
        turn: alongAxes(from, to),
        middle: mix(from, to, 0.5),
        reach: height / 2 + widest,
        line: [from, to],
        radius: widest,
      };
    }
    case 'box': {
      const { centre, half, turn, round = 0.004 } = form;
      const longest = half.indexOf(Math.max(...half));
      const axis = scale(turned(turn, [longest === 0 ? 1 : 0, longest === 1 ? 1 : 0, longest === 2 ? 1 : 0]), 1);
      const tip = scale(axis, half[longest] ?? 0);
      return {
        ...common,
        form: { shape: 'box', half, round },
        origin: centre,
        turn,
        middle: centre,
        reach: length(half),
        line: [sub(centre, tip), add(centre, tip)],
        radius: Math.hypot(half[(longest + 1) % 3] ?? 0, half[(longest + 2) % 3] ?? 0),
      };
    }
  }
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

/** Two directions at right angles to a normal. */
export const tangents = (normal: Vec): readonly [Vec, Vec] => {
  const [x, y, z] = facing(normal, besides(normal));
  return cross(x, z)[1] * y[1] >= 0 ? [x, z] : [z, x];
};
