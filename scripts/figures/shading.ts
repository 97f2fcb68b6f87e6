/** Light on the figure and shadow on the floor. */
import type { Shape } from '../../src/core/figure/index.ts';
import { type Vec, distanceToAll, dot, unit } from '../../src/core/human/index.ts';
import type { Point } from './camera.ts';
import { type Field, blurred, outlines } from './contour.ts';
import { type Drawing, strokesOf } from './drawing.ts';
import type { Rays } from './raycast.ts';

/** Where the light comes from, in the camera's axes: from the upper left, a little before the figure. */
const LIGHT = [-0.45, 0.75, 0.5] as const;

/** The darkening of the floor below what is near to it. */
export const floorShadow = (drawing: Drawing, rays: Rays): Shape | undefined => {
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
