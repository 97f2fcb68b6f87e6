/** Gives each point of the outlines its way to the next frame. */
import type { Shape } from '../../src/core/figure/index.ts';
import { type Vec, distanceToAll, dot, lastHit } from '../../src/core/human/index.ts';
import type { Point } from './camera.ts';
import type { Drawing } from './drawing.ts';
import type { Motion } from './motion.ts';
import type { Rays } from './raycast.ts';

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

export const withMoves = (drawing: Drawing, rays: Rays, motion: Motion, shape: Shape): Shape => {
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
