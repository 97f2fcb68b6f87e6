/**
 * The gaps between fingers as fine lines. Fingers are thinner than what the rays resolve, so their edges are not found but
 * known: between each two of them, from the knuckles to the shorter tip, wherever that is seen.
 */
import type { Stroke } from '../../src/core/figure/index.ts';
import { SIDES } from '../../src/core/body/index.ts';
import { type Solid, type Vec, add, boneOf, dot, mix, scale } from '../../src/core/human/index.ts';
import type { Point } from './camera.ts';
import type { Rays } from './raycast.ts';

/** Places along a gap. */
const PLACES = 9;
/** Where the gap begins and ends: not in the knuckle, and short of the tip. */
const [START, END] = [0.2, 0.96];
/** How far behind the visible skin a place may lie and still be seen, statures. */
const NEAR = 0.0045;
/** A shorter run is a dot. */
const LEAST = 3;

/** Between two fingers, `share` of the way from the knuckles over the middle joint to the tips. */
const gapAt = (a: readonly [Solid, Solid], b: readonly [Solid, Solid], share: number): Vec => {
  const onFinger = ([near, far]: readonly [Solid, Solid]): Vec =>
    share < 0.5 ? mix(near.line[0], near.line[1], share * 2) : mix(far.line[0], far.line[1], share * 2 - 1);
  return mix(onFinger(a), onFinger(b), 0.5);
};

export const fingerLines = (body: readonly Solid[], rays: Rays): readonly Stroke[] => {
  const { width, height, view, camera } = rays;
  const seenAt = (gap: Vec, radius: number): Point | undefined => {
    // The gap is seen where the skin beside it is: towards the eye from the middle of the fingers.
    const at = add(gap, scale(camera.back, radius * 0.75));
    const x = (dot(at, camera.right) - view.left) * rays.scale;
    const y = (view.top - dot(at, camera.up)) * rays.scale;
    const [i, j] = [Math.floor(x), Math.floor(y)];
    if (i < 0 || j < 0 || i >= width || j >= height) return undefined;
    const pixel = j * width + i;
    const isHand = rays.solids[rays.solid[pixel] ?? -1]?.part?.kind === 'hand';
    return isHand && dot(at, camera.back) > (rays.depth[pixel] ?? 9) - NEAR ? [x, y] : undefined;
  };
  const strokes: Stroke[] = [];
  for (const side of SIDES) {
    const of = (bone: 'fingers' | 'fingertips'): readonly Solid[] =>
      body.filter(({ part }) => part?.bone === boneOf(bone, side));
    const fingers = of('fingers').map((near, index) => [near, of('fingertips')[index] ?? near] as const);
    for (const [index, a] of fingers.slice(0, -1).entries()) {
      const b = fingers[index + 1];
      if (!b) continue;
      let run: Point[] = [];
      const end = (): void => {
        if (run.length >= LEAST) strokes.push({ points: run.flat(), closed: false, free: [true, true] });
        run = [];
      };
      for (let place = 0; place < PLACES; place += 1) {
        const share = START + ((END - START) * place) / (PLACES - 1);
        const seen = seenAt(gapAt(a, b, share), Math.min(a[0].radius, b[0].radius));
        if (seen) run.push(seen);
        else end();
      }
      end();
    }
  }
  return strokes;
};
