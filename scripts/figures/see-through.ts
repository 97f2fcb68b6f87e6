/** The worked muscle where it faces away from the eye: most contacts face the floor. */
import {
  type Solid,
  type Vec,
  distanceToAll,
  fromRest,
  joined,
  lastHit,
  normalAt,
  regionPatches,
  restPlaceOf,
  sideOfPlace,
  skinPlace,
  turnOf,
  turnedBack,
} from '../../src/core/human/index.ts';
import { type Point, projector } from './camera.ts';
import { type Drawing, type Marks, patchDistance } from './drawing.ts';
import type { Rays } from './raycast.ts';

const X_RAY_DEPTH = 0.024;

/** The muscle where it faces away: walks on through the body and marks the flesh near its far skin. */
export const seeThrough = (drawing: Drawing, rays: Rays, pixel: number, front: Solid, marks: Marks): void => {
  const { bones, muscles } = drawing;
  const frontGroup = front.part?.group ?? '';
  // A lens is there to show the muscle: there it is also seen through the towel that covers it. A working hand with the
  // muscle's colour on it would look like what is worked.
  const throughAll = drawing.round === true && !frontGroup.startsWith('forearm');
  if (!throughAll && (frontGroup.startsWith('forearm') || frontGroup.startsWith('upperArm'))) {
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
    if (hit?.part && (throughAll || joined(hit, front))) {
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
export const muscleWindow = (drawing: Drawing): ((x: number, y: number) => boolean) => {
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
