/** Solids as the eye sees them: round cones on the picture's plane. */
import { type Solid, dot } from '../../src/core/human/index.ts';
import type { Camera } from './camera.ts';

export interface FlatSolid {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly radius: number;
}

export const flattened = (solids: readonly Solid[], { right, up }: Camera): readonly FlatSolid[] =>
  solids.map(({ line: [a, b], radius }) => ({
    ax: dot(a, right),
    ay: dot(a, up),
    bx: dot(b, right),
    by: dot(b, up),
    radius,
  }));

/** How far a point of the plane is from a flat solid; negative inside. */
export const clearOf = (x: number, y: number, { ax, ay, bx, by, radius }: FlatSolid): number => {
  const [ex, ey] = [bx - ax, by - ay];
  const t = Math.min(1, Math.max(0, ((x - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey + 1e-12)));
  return Math.hypot(x - ax - ex * t, y - ay - ey * t) - radius;
};
