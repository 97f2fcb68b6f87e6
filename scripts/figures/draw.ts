/** Draws a scene: looks at it along rays and turns what is seen into outlines. */
import { type Role, ROLES, type Shape, type Stroke } from '../../src/core/figure/index.ts';
import {
  GROUPS,
  type Solid,
  type Vec,
  regionPatches,
  restPlaceOf,
  sideOfPlace,
  turnOf,
  turnedBack,
} from '../../src/core/human/index.ts';
import { type Field, blurred, cracks, outlines, relaxed, simplified } from './contour.ts';
import { type Drawing, Marks, strokesOf, patchDistance } from './drawing.ts';
import { fingerLines } from './fingers.ts';
import { bodyRole, propRole } from './material.ts';
import { type Rays, castRays } from './raycast.ts';
import { seeThrough, muscleWindow } from './see-through.ts';
import { floorShadow, shadeField } from './shading.ts';
import { withMoves } from './ways.ts';

const NESTED: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  top: ['shorts'],
  shoe: ['sole'],
  towel: ['towel-dark'],
  tool: ['tool-dark', 'tool-light', 'tool-core', 'tool-hole', 'grip'],
  'tool-light': ['tool-core', 'tool-hole'],
  'tool-core': ['tool-hole'],
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
    // A seat seen at a grazing angle is deep from pixel to pixel, and still one plane.
    if (ga >= bodyGroups && step > 0.02) {
      const [at, beside] = [rays.point(a, depth[a] ?? 0), rays.point(b, depth[b] ?? 0)];
      const off = [0, 1, 2].reduce((sum, i) => sum + (normals[a * 3 + i] ?? 0) * ((beside[i] ?? 0) - (at[i] ?? 0)), 0);
      return Math.abs(off) > 0.008;
    }
    const hand = solids[solid[a] ?? -1]?.part?.kind === 'hand' && solids[solid[b] ?? -1]?.part?.kind === 'hand';
    return step > (hand ? 0.0085 : 0.02);
  };
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

/** All shapes of a scene but the mat, the wall behind and the arrow. */
export const draw = (drawing: Drawing): Shape[] => {
  const { bones, props, camera, view, scale, muscles, zones } = drawing;
  const solids = [...drawing.body, ...props.map(({ solid }) => solid)];
  const rays = castRays(solids, camera, view, scale, drawing.round);
  const { width, height } = rays;
  const mayHoldMuscle = muscleWindow(drawing);
  const propOf = new Map(props.map((prop) => [prop.solid, prop]));
  const roles = new Map<Role, number[]>();
  const visible = new Marks(width * height);
  const behind = new Marks(width * height);
  const zoneMarks = new Marks(width * height);
  const lookBehind = (pixel: number, hit: Solid): void => {
    if (mayHoldMuscle(pixel % width, Math.floor(pixel / width))) seeThrough(drawing, rays, pixel, hit, behind);
  };
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
    if (prop) {
      role = propRole(prop, at, normal, drawing.rolled);
      if (drawing.round === true && role.startsWith('towel')) lookBehind(pixel, hit);
    } else if (hit.part) {
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
      lookBehind(pixel, hit);
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
    const [start] = smooth;
    if (!start || smooth.length < 2) return [];
    // A closed stroke would be filled: a line that comes back to its start is an open one.
    return [
      { points: [...smooth.flat(), ...(closed ? start : [])], closed: false, free: closed ? [false, false] : free },
    ];
  });
  add('line', lines);
  add('fine-line', fingerLines(drawing.body, rays));
  add('outline', silhouette);
  const { motion } = drawing;
  if (!motion) return shapes;
  return shapes.map((shape) => withMoves(drawing, rays, motion, shape));
};
