/** Looks at solids along parallel rays: depth, normal and what was hit, for each pixel. */
import { type Solid, type Vec, distanceToAll, dot, lastHit, normalAt } from '../../src/core/human/index.ts';
import type { Camera, View } from './camera.ts';

export interface Rays {
  readonly width: number;
  readonly height: number;
  /** Pixels a stature. */
  readonly scale: number;
  readonly view: View;
  readonly camera: Camera;
  /** Along the camera's back axis. */
  readonly depth: Float32Array;
  readonly normals: Float32Array;
  /** The group that was hit, -1 for nothing. */
  readonly group: Int16Array;
  /** The nearest solid, an index into `solids`. */
  readonly solid: Int16Array;
  /** Positive inside the silhouette, in pixels, cut off at 3. */
  readonly inside: Float32Array;
  readonly solids: readonly Solid[];
  /** The solids that can matter at a pixel. */
  readonly near: (pixel: number) => readonly Solid[];
  /** The point of space of a pixel at a depth. */
  readonly point: (pixel: number, depth: number) => Vec;
}

const TILE = 8;
const HIT = 0.0006;

interface Flat {
  readonly solid: Solid;
  readonly a: readonly [number, number, number];
  readonly b: readonly [number, number, number];
  readonly margin: number;
}

/** The window that shows everything. */
export const viewOf = (solids: readonly Solid[], { right, up }: Camera, margin: number): View => {
  let [left, rightmost, bottom, top] = [9, -9, 9, -9];
  for (const { line, radius } of solids) {
    for (const end of line) {
      const u = dot(end, right);
      const v = dot(end, up);
      left = Math.min(left, u - radius);
      rightmost = Math.max(rightmost, u + radius);
      bottom = Math.min(bottom, v - radius);
      top = Math.max(top, v + radius);
    }
  }
  return { left: left - margin, right: rightmost + margin, bottom: bottom - margin, top: top + margin };
};

/** `round`: only a circle of the window is looked at. */
export const castRays = (solids: readonly Solid[], camera: Camera, view: View, scale: number, round = false): Rays => {
  const { right, up, back } = camera;
  const width = Math.ceil((view.right - view.left) * scale);
  const height = Math.ceil((view.top - view.bottom) * scale);
  const count = width * height;
  const depth = new Float32Array(count).fill(-9);
  const normals = new Float32Array(count * 3);
  const group = new Int16Array(count).fill(-1);
  const solidAt = new Int16Array(count).fill(-1);
  const inside = new Float32Array(count).fill(-3);
  const index = new Map(solids.map((solid, i) => [solid, i]));
  const onPlane = (at: Vec) => [dot(at, right), dot(at, up), dot(at, back)] as const;
  const flats: readonly Flat[] = solids.map((solid) => ({
    solid,
    a: onPlane(solid.line[0]),
    b: onPlane(solid.line[1]),
    margin: solid.radius + Math.max(solid.blend, solid.into >= 0 ? solid.intoBlend : 0) * 0.8 + 0.004,
  }));
  const tilesAcross = Math.ceil(width / TILE);
  const tiles: (readonly Solid[])[] = [];
  const spans: [number, number][] = [];
  for (let tileTop = 0; tileTop < height; tileTop += TILE) {
    for (let tileLeft = 0; tileLeft < width; tileLeft += TILE) {
      const u = view.left + (tileLeft + TILE / 2) / scale;
      const v = view.top - (tileTop + TILE / 2) / scale;
      const list: Solid[] = [];
      let nearest = -9;
      let farthest = 9;
      for (const { solid, a, b, margin } of flats) {
        const ex = b[0] - a[0];
        const ey = b[1] - a[1];
        const t = Math.min(1, Math.max(0, ((u - a[0]) * ex + (v - a[1]) * ey) / (ex * ex + ey * ey + 1e-12)));
        if (Math.hypot(u - a[0] - ex * t, v - a[1] - ey * t) > margin + (TILE * 0.7072) / scale) continue;
        list.push(solid);
        nearest = Math.max(nearest, a[2] + margin, b[2] + margin);
        farthest = Math.min(farthest, a[2] - margin, b[2] - margin);
      }
      tiles.push(list);
      spans.push([nearest, farthest]);
    }
  }
  const tileOf = (pixel: number): number =>
    Math.floor(Math.floor(pixel / width) / TILE) * tilesAcross + Math.floor((pixel % width) / TILE);
  const near = (pixel: number): readonly Solid[] => tiles[tileOf(pixel)] ?? [];
  const point = (pixel: number, w: number): Vec => {
    const u = view.left + ((pixel % width) + 0.5) / scale;
    const v = view.top - (Math.floor(pixel / width) + 0.5) / scale;
    return [
      right[0] * u + up[0] * v + back[0] * w,
      right[1] * u + up[1] * v + back[1] * w,
      right[2] * u + up[2] * v + back[2] * w,
    ];
  };
  /** How far inside the circle a pixel is. */
  const rim = (pixel: number): number =>
    round
      ? width / 2 - 0.5 - Math.hypot((pixel % width) + 0.5 - width / 2, Math.floor(pixel / width) + 0.5 - height / 2)
      : 3;
  for (let pixel = 0; pixel < count; pixel += 1) {
    const tile = tileOf(pixel);
    const list = tiles[tile] ?? [];
    const [start, end] = spans[tile] ?? [0, 0];
    if (list.length === 0 || rim(pixel) <= 0) continue;
    const base = point(pixel, 0);
    let w = start;
    let least = 9;
    let hit = false;
    for (let step = 0; step < 72 && w > end; step += 1) {
      const d = distanceToAll(list, base[0] + back[0] * w, base[1] + back[1] * w, base[2] + back[2] * w);
      if (d < least) least = d;
      if (d < HIT) {
        hit = true;
        break;
      }
      w -= d * 0.93;
    }
    if (!hit) {
      inside[pixel] = Math.max(-3, -least * scale);
      continue;
    }
    inside[pixel] = Math.min(3, rim(pixel));
    depth[pixel] = w;
    group[pixel] = lastHit.group;
    solidAt[pixel] = lastHit.solid ? (index.get(lastHit.solid) ?? -1) : -1;
    const normal = normalAt(list, point(pixel, w));
    normals.set(normal, pixel * 3);
  }
  // Beside the background the silhouette needs to know how deep inside a pixel is: the deepest place behind it.
  for (let j = 1; j < height - 1; j += 1) {
    for (let i = 1; i < width - 1; i += 1) {
      const pixel = j * width + i;
      if ((group[pixel] ?? -1) < 0) continue;
      let edge = false;
      for (let dj = -1; dj <= 1 && !edge; dj += 1)
        for (let di = -1; di <= 1; di += 1) if ((group[pixel + dj * width + di] ?? -1) < 0) edge = true;
      if (!edge) continue;
      const list = near(pixel);
      const base = point(pixel, 0);
      let w = (depth[pixel] ?? 0) - 0.001;
      let deepest = 0.0005;
      for (let step = 0; step < 60; step += 1) {
        const d = distanceToAll(list, base[0] + back[0] * w, base[1] + back[1] * w, base[2] + back[2] * w);
        if (d < deepest) deepest = d;
        if (d > 0.001 || deepest < -2.2 / scale) break;
        w -= Math.max(0.0015, Math.abs(d) * 0.5);
      }
      inside[pixel] = Math.max(0.03, Math.min(3, -deepest * scale, rim(pixel)));
    }
  }
  return { width, height, scale, view, camera, depth, normals, group, solid: solidAt, inside, solids, near, point };
};
