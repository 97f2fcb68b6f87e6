/** Draws a scene: looks at it along rays and turns what is seen into outlines. */
import {
  type Build,
  GROUPS,
  type Group,
  type PlacedBones,
  type Solid,
  type Vec,
  distanceToAll,
  distanceToPatches,
  fromRest,
  dot,
  joined,
  lastHit,
  normalAt,
  regionPatches,
  restPlaceOf,
  sideOfPlace,
  skinPlace,
  turnOf,
  turnedBack,
  unit,
  type Patch,
} from '../../src/core/human/index.ts';
import type { RegionId, Side } from '../../src/core/body/index.ts';
import { type Role, ROLES, type Shape, type Stroke } from '../../src/core/figure/index.ts';
import type { Prop } from '../../src/core/pose/index.ts';
import { type Camera, type Point, type View, projector } from './camera.ts';
import { type Field, blurred, cracks, outlines, relaxed, simplified } from './contour.ts';
import { bodyRole, propRole } from './material.ts';
import type { Motion } from './motion.ts';
import { type Rays, castRays } from './raycast.ts';

export interface Drawing {
  readonly bones: PlacedBones;
  readonly body: readonly Solid[];
  readonly props: readonly Prop[];
  readonly rolled: number;
  readonly camera: Camera;
  readonly view: View;
  /** Pixels a stature. */
  readonly scale: number;
  readonly barefoot: boolean;
  readonly muscles: readonly { readonly region: RegionId; readonly side: Side }[];
  readonly zones: readonly Patch[];
  readonly floorShadow: boolean;
  /** Where each visible place goes until the next frame. */
  readonly motion?: Motion;
}

/** Where the light comes from, in the camera's axes: from the upper left, a little before the figure. */
const LIGHT = [-0.45, 0.75, 0.5] as const;

interface SkinHit {
  readonly rest: Vec;
  readonly restNormal: Vec;
}

/** Marks where a patch of skin is: positive inside, in pixels. */
class Marks {
  readonly byKey = new Map<string, Float32Array>();
  constructor(readonly count: number) {}
  set(key: string, pixel: number, value: number): void {
    let field = this.byKey.get(key);
    if (!field) {
      field = new Float32Array(this.count).fill(-1.5);
      this.byKey.set(key, field);
    }
    field[pixel] = Math.max(-1.5, Math.min(2, value));
  }
}

const strokesOf = (loops: readonly (readonly Point[])[]): Stroke[] =>
  loops.map((loop) => ({ points: loop.flat(), closed: true }));

const NESTED: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  top: ['shorts'],
  shoe: ['sole'],
  tool: ['tool-dark', 'tool-light', 'tool-core', 'tool-hole', 'grip'],
  'tool-light': ['tool-core', 'tool-hole'],
  'tool-core': ['tool-hole'],
};

const X_RAY_DEPTH = 0.024;

const patchDistance = (patches: readonly Patch[], build: Build, group: Group, hit: SkinHit, side: Side): number =>
  distanceToPatches(patches, build, side, group, hit.rest, hit.restNormal);

/** The muscle where it faces away: walks on through the body and marks the flesh near its far skin. */
const seeThrough = (drawing: Drawing, rays: Rays, pixel: number, front: Solid, marks: Marks): void => {
  const { bones, muscles } = drawing;
  const frontGroup = front.part?.group ?? '';
  if (frontGroup.startsWith('forearm') || frontGroup.startsWith('upperArm')) {
    if (!muscles.some(({ region }) => regionPatches[region].some(({ chart }) => chart === 'arm'))) return;
  }
  const list = rays.near(pixel).filter(({ part }) => part);
  const { back } = rays.camera;
  const base = rays.point(pixel, 0);
  let w = (rays.depth[pixel] ?? 0) - 0.003;
  let best = -9;
  let key = '';
  for (let step = 0; step < 44; step += 1) {
    const at: Vec = [base[0] + back[0] * w, base[1] + back[1] * w, base[2] + back[2] * w];
    const d = distanceToAll(list, ...at);
    if (d > 0.3) break;
    if (d > 0.003) {
      w -= Math.max(0.004, d);
      continue;
    }
    if (d < -X_RAY_DEPTH - 0.002) {
      w += d * 0.8;
      continue;
    }
    const hit = lastHit.solid;
    if (hit?.part && joined(hit, front)) {
      const rest = restPlaceOf(bones, list, hit, at);
      const restNormal = turnedBack(turnOf(bones, hit.part.bone), normalAt(list, at));
      for (const { region, side } of muscles) {
        if (sideOfPlace(hit.part.group, rest) !== side) continue;
        const off = patchDistance(regionPatches[region], bones.build, hit.part.group, { rest, restNormal }, side);
        const value = Math.min(-off, (d + X_RAY_DEPTH) * 0.7);
        if (off < 0.012 && value > best) {
          best = value;
          key = `${region}:${side}`;
        }
      }
    }
    w -= 0.007;
  }
  if (key) marks.set(key, pixel, best * rays.scale);
};

/** The part of the picture in which a muscle can be at all: around the corners of its patches. */
const muscleWindow = (drawing: Drawing): ((x: number, y: number) => boolean) => {
  const { bones, muscles, camera, view, scale } = drawing;
  const project = projector(camera, view, scale);
  const margin = 0.035 * scale;
  const boxes = muscles.flatMap(({ region, side }) =>
    regionPatches[region].map(({ chart, outline }) => {
      const corners = outline.map(([u, v]): Point => {
        const { bone, at } = skinPlace(bones.build, chart, side, u, v);
        return project(fromRest(bones, bone, at));
      });
      const xs = corners.map(([x]) => x);
      const ys = corners.map(([, y]) => y);
      return [
        Math.min(...xs) - margin,
        Math.max(...xs) + margin,
        Math.min(...ys) - margin,
        Math.max(...ys) + margin,
      ] as const;
    }),
  );
  return (x, y) => boxes.some(([left, right, top, bottom]) => x > left && x < right && y > top && y < bottom);
};

/** Whether a line belongs between two neighbouring pixels. */
export const edgesOf = (rays: Rays) => {
  const { group, depth, normals, solid, solids } = rays;
  const bodyGroups = GROUPS.length;
  return (a: number, b: number): boolean => {
    const ga = group[a] ?? -1;
    const gb = group[b] ?? -1;
    if (ga < 0 || gb < 0) return false;
    const step = Math.abs((depth[a] ?? 0) - (depth[b] ?? 0));
    if (ga !== gb) {
      if (ga >= bodyGroups || gb >= bodyGroups) return true;
      const parallel =
        (normals[a * 3] ?? 0) * (normals[b * 3] ?? 0) +
        (normals[a * 3 + 1] ?? 0) * (normals[b * 3 + 1] ?? 0) +
        (normals[a * 3 + 2] ?? 0) * (normals[b * 3 + 2] ?? 0);
      return step > 0.01 || parallel < 0.5;
    }
    const hand = solids[solid[a] ?? -1]?.part?.kind === 'hand' && solids[solid[b] ?? -1]?.part?.kind === 'hand';
    return step > (hand ? 0.0085 : 0.02);
  };
};

/** The darkening of the floor below what is near to it. */
const floorShadow = (drawing: Drawing, rays: Rays): Shape | undefined => {
  const { back } = rays.camera;
  if (back[1] < 0.02) return undefined;
  const coarse = 2;
  const width = Math.ceil(rays.width / coarse);
  const height = Math.ceil(rays.height / coarse);
  const values = new Float32Array(width * height).fill(-1);
  const low = [...drawing.body, ...drawing.props.map(({ solid }) => solid)].filter(
    ({ middle, reach }) => middle[1] - reach < 0.13,
  );
  for (let j = 0; j < height; j += 1) {
    for (let i = 0; i < width; i += 1) {
      const pixel = Math.min(rays.height - 1, j * coarse) * rays.width + Math.min(rays.width - 1, i * coarse);
      const base = rays.point(pixel, 0);
      const w = -base[1] / back[1];
      const [x, z] = [base[0] + back[0] * w, base[2] + back[2] * w];
      let dark = 0;
      for (const high of [0.012, 0.05, 0.09])
        dark = Math.max(dark, 1 - high * 5 - Math.max(0, distanceToAll(low, x, high, z)) / 0.03);
      values[j * width + i] = dark - 0.32;
    }
  }
  const field = blurred(blurred({ width, height, values }, 'wide'), 'wide');
  const loops = outlines(field, { least: 12, passes: 6, tolerance: 0.3 }).map((loop) =>
    loop.map(([x, y]): Point => [x * coarse, y * coarse]),
  );
  return loops.length > 0 ? { role: 'shadow', strokes: strokesOf(loops) } : undefined;
};

export const shadeField = (rays: Rays, threshold: number, above: boolean): Field => {
  const { right, up, back } = rays.camera;
  const light = unit([
    right[0] * LIGHT[0] + up[0] * LIGHT[1] + back[0] * LIGHT[2],
    right[1] * LIGHT[0] + up[1] * LIGHT[1] + back[1] * LIGHT[2],
    right[2] * LIGHT[0] + up[2] * LIGHT[1] + back[2] * LIGHT[2],
  ]);
  const values = new Float32Array(rays.width * rays.height);
  for (let pixel = 0; pixel < values.length; pixel += 1) {
    if ((rays.group[pixel] ?? -1) < 0) {
      values[pixel] = above ? -0.6 : 0;
      continue;
    }
    const n: Vec = [rays.normals[pixel * 3] ?? 0, rays.normals[pixel * 3 + 1] ?? 0, rays.normals[pixel * 3 + 2] ?? 0];
    const lit = dot(n, light);
    values[pixel] = Math.max(-1.2, Math.min(1.2, (above ? lit - threshold : threshold - lit) * 12));
  }
  return { width: rays.width, height: rays.height, values };
};

/** Kept within the silhouette, so that nothing needs to be clipped when it is shown. */
export const confined = (field: Field, inside: Float32Array, margin: number): Field => {
  const values = new Float32Array(field.values.length);
  for (let pixel = 0; pixel < values.length; pixel += 1)
    values[pixel] = Math.min(field.values[pixel] ?? -1, (inside[pixel] ?? -3) + margin);
  return { ...field, values };
};

const maskField = (rays: Rays, pixels: readonly (readonly number[])[]): Field => {
  const values = new Float32Array(rays.width * rays.height).fill(-1);
  for (const list of pixels) for (const pixel of list) values[pixel] = 1;
  // Outside the silhouette the nearest material goes on, so that the blur does not round off what the outline cuts.
  const grown = Float32Array.from(values);
  for (let pass = 0; pass < 2; pass += 1) {
    const before = Float32Array.from(grown);
    for (let pixel = rays.width; pixel < values.length - rays.width; pixel += 1) {
      if ((rays.group[pixel] ?? -1) >= 0 || (before[pixel] ?? -1) > 0) continue;
      if (
        (before[pixel - 1] ?? -1) > 0 ||
        (before[pixel + 1] ?? -1) > 0 ||
        (before[pixel - rays.width] ?? -1) > 0 ||
        (before[pixel + rays.width] ?? -1) > 0
      )
        grown[pixel] = 1;
    }
  }
  return blurred({ width: rays.width, height: rays.height, values: grown }, 'wide');
};

/** The visible place that a point of an outline belongs to: of what lies around it, the nearest to the eye. */
const ownerOf = (rays: Rays, x: number, y: number): number => {
  let best = -1;
  for (let ring = 1; ring <= 3 && best < 0; ring += 1) {
    for (let j = Math.floor(y) - ring; j <= Math.floor(y) + ring; j += 1) {
      for (let i = Math.floor(x) - ring; i <= Math.floor(x) + ring; i += 1) {
        if (i < 0 || j < 0 || i >= rays.width || j >= rays.height) continue;
        const pixel = j * rays.width + i;
        if ((rays.group[pixel] ?? -1) < 0) continue;
        if (best < 0 || (rays.depth[pixel] ?? -9) > (rays.depth[best] ?? -9)) best = pixel;
      }
    }
  }
  return best;
};

const withMoves = (drawing: Drawing, rays: Rays, motion: Motion, shape: Shape): Shape => {
  const { right, up, back } = drawing.camera;
  const onPicture = (way: Vec): Point => [dot(way, right) * drawing.scale, -dot(way, up) * drawing.scale];
  const shadowMove = (x: number, y: number): Point => {
    // On the floor: goes with the solid above it, but stays on the floor.
    const base = rays.point(Math.floor(y) * rays.width + Math.floor(x), 0);
    const w = -base[1] / back[1];
    const at: Vec = [base[0] + back[0] * w, 0.03, base[2] + back[2] * w];
    distanceToAll(rays.solids, ...at);
    const { solid } = lastHit;
    if (!solid) return [0, 0];
    const way = motion(solid.middle, solid, rays.solids);
    return onPicture([way[0], 0, way[2]]);
  };
  const move = (x: number, y: number): Point => {
    if (shape.role === 'shadow') return shadowMove(x, y);
    const pixel = ownerOf(rays, x, y);
    const hit = rays.solids[rays.solid[pixel] ?? -1];
    if (pixel < 0 || !hit) return [0, 0];
    return onPicture(motion(rays.point(pixel, rays.depth[pixel] ?? 0), hit, rays.near(pixel)));
  };
  return {
    role: shape.role,
    strokes: shape.strokes.map((stroke) => {
      const moves: number[] = [];
      for (let index = 0; index + 1 < stroke.points.length; index += 2)
        moves.push(...move(stroke.points[index] ?? 0, stroke.points[index + 1] ?? 0));
      return { ...stroke, moves };
    }),
  };
};

/** All shapes of a scene but the mat, the wall behind and the arrow. */
export const draw = (drawing: Drawing): Shape[] => {
  const { bones, props, camera, view, scale, muscles, zones } = drawing;
  const solids = [...drawing.body, ...props.map(({ solid }) => solid)];
  const rays = castRays(solids, camera, view, scale);
  const { width, height } = rays;
  const mayHoldMuscle = muscleWindow(drawing);
  const propOf = new Map(props.map((prop) => [prop.solid, prop]));
  const roles = new Map<Role, number[]>();
  const visible = new Marks(width * height);
  const behind = new Marks(width * height);
  const zoneMarks = new Marks(width * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if ((rays.group[pixel] ?? -1) < 0) continue;
    const hit = solids[rays.solid[pixel] ?? -1];
    if (!hit) continue;
    const at = rays.point(pixel, rays.depth[pixel] ?? 0);
    const normal: Vec = [
      rays.normals[pixel * 3] ?? 0,
      rays.normals[pixel * 3 + 1] ?? 0,
      rays.normals[pixel * 3 + 2] ?? 0,
    ];
    let role: Role;
    const prop = propOf.get(hit);
    if (prop) role = propRole(prop, at, normal, drawing.rolled);
    else if (hit.part) {
      const rest = restPlaceOf(bones, rays.near(pixel), hit, at);
      const restNormal = turnedBack(turnOf(bones, hit.part.bone), normal);
      role = bodyRole(bones.build, hit, rest, restNormal, drawing.barefoot);
      const side = sideOfPlace(hit.part.group, rest);
      for (const muscle of muscles) {
        if (muscle.side !== side) continue;
        const off = patchDistance(
          regionPatches[muscle.region],
          bones.build,
          hit.part.group,
          { rest, restNormal },
          side,
        );
        if (off < 3 / scale) visible.set(`${muscle.region}:${side}`, pixel, -off * scale);
      }
      if (zones.length > 0 && muscles.some((muscle) => muscle.side === side)) {
        const off = patchDistance(zones, bones.build, hit.part.group, { rest, restNormal }, side);
        if (off < 3 / scale) zoneMarks.set(side, pixel, -off * scale);
      }
      if (mayHoldMuscle(pixel % width, Math.floor(pixel / width))) seeThrough(drawing, rays, pixel, hit, behind);
    } else role = 'skin';
    const list = roles.get(role);
    if (list) list.push(pixel);
    else roles.set(role, [pixel]);
  }
  const field = (values: Float32Array): Field => ({ width, height, values });
  const shapes: Shape[] = [];
  const add = (role: Role, strokes: readonly Stroke[]): void => {
    if (strokes.length > 0) shapes.push({ role, strokes });
  };
  const shadow = drawing.floorShadow ? floorShadow(drawing, rays) : undefined;
  if (shadow) shapes.push(shadow);
  const silhouette = strokesOf(
    outlines(blurred(field(rays.inside), 'narrow'), { least: 12, passes: 3, tolerance: 0.22 }),
  );
  add('skin', silhouette);
  for (const role of ROLES) {
    const pixels = roles.get(role);
    const nested = (NESTED[role] ?? []).flatMap((inner) => {
      const list = roles.get(inner);
      return list ? [list] : [];
    });
    if (role === 'skin' || (!pixels && !(role === 'tool' && nested.length > 0))) continue;
    const mask = confined(maskField(rays, [pixels ?? [], ...nested]), rays.inside, 0.7);
    add(role, strokesOf(outlines(mask, { least: 8, passes: 6, tolerance: 0.32 })));
  }
  const patchStrokes = (marks: Marks, least: number): Stroke[] =>
    [...marks.byKey.values()].flatMap((values) =>
      strokesOf(
        outlines(confined(blurred(blurred(field(values), 'narrow'), 'narrow'), rays.inside, 0.4), {
          least,
          passes: 6,
          tolerance: 0.32,
        }),
      ),
    );
  add('zone', patchStrokes(zoneMarks, 12));
  add('muscle', patchStrokes(visible, 12));
  add('muscle-behind', patchStrokes(behind, 0.0009 * scale * scale));
  for (const [role, threshold, above] of [
    ['shade', 0.12, false],
    ['shade-deep', -0.28, false],
    ['light', 0.93, true],
  ] as const) {
    const soft = blurred(blurred(blurred(shadeField(rays, threshold, above), 'narrow'), 'narrow'), 'narrow');
    add(role, strokesOf(outlines(confined(soft, rays.inside, 0.2), { least: 40, passes: 6, tolerance: 0.45 })));
  }
  const lines = cracks(width, height, edgesOf(rays)).flatMap(({ points, closed, free }): Stroke[] => {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const extent = Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    if (extent < scale * 0.03) return [];
    const smooth = simplified(relaxed(points, closed, 14), closed, 0.28);
    return smooth.length < 2 ? [] : [{ points: smooth.flat(), closed, free }];
  });
  add('line', lines);
  add('outline', silhouette);
  const { motion } = drawing;
  if (!motion) return shapes;
  return shapes.map((shape) => withMoves(drawing, rays, motion, shape));
};
