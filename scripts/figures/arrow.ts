/** The arrow of the pass beside a figure, where no lens shows it (see lens-marks.ts). */
import { type Vec, dot } from '../../src/core/human/index.ts';
import { type Scene, passOf } from '../../src/core/pose/index.ts';
import type { Camera, Point } from './camera.ts';
import { type FlatSolid, clearOf, flattened } from './flat.ts';

const HEAD = 0.026;
const HEAD_HALF = 0.0175;
const SHAFT_HALF = 0.0052;

/** The corners of a double arrow between two points of the picture; `size` pixels a stature. */
export const doubleArrow = (a: Point, b: Point, size: number): readonly Point[] => {
  const span = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [x, y] = [(b[0] - a[0]) / span, (b[1] - a[1]) / span];
  const at = (from: Point, along: number, aside: number): Point => [
    from[0] + (x * along - y * aside) * size,
    from[1] + (y * along + x * aside) * size,
  ];
  return [
    a,
    at(a, HEAD, HEAD_HALF),
    at(a, HEAD, SHAFT_HALF),
    at(b, -HEAD, SHAFT_HALF),
    at(b, -HEAD, HEAD_HALF),
    b,
    at(b, -HEAD, -HEAD_HALF),
    at(b, -HEAD, -SHAFT_HALF),
    at(a, HEAD, -SHAFT_HALF),
    at(a, HEAD, -HEAD_HALF),
  ];
};

/** The same way, at least so long: one that is seen end-on, or short, is still an arrow. Below `nothing` it has no direction. */
export const asLongAs = (a: Point, b: Point, least: number, nothing: number): readonly [Point, Point] => {
  const span = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (span >= least) return [a, b];
  const [x, y] = span > nothing ? [(b[0] - a[0]) / span, (b[1] - a[1]) / span] : [1, 0];
  const grow = (least - span) / 2;
  return [
    [a[0] - x * grow, a[1] - y * grow],
    [b[0] + x * grow, b[1] + y * grow],
  ];
};

/** Half the width of what the arrow covers, with some air; its least length. Statures on the picture. */
const HALF = 0.024;
const LEAST = 0.12;
/** How far beside the way it may stand, and how far ahead of or behind it. */
const ASIDE: readonly number[] = Array.from({ length: 81 }, (_, index) => (index - 40) * 0.01);
const AHEAD: readonly number[] = Array.from({ length: 21 }, (_, index) => (index - 10) * 0.01);
/** Rather so many times as far away than in the way. */
const COVERED = 20;
/** Beside the tool it is understood sooner than ahead of it. */
const AHEAD_COST = 1.4;
const PARTS = 8;

/** How much of an arrow of this length lies over the figure: 0 none, its whole width {@link HALF} twice. */
const coveredBy = ([[ax, ay], [bx, by]]: readonly [Point, Point], obstacles: readonly FlatSolid[]): number => {
  let sum = 0;
  for (let part = 0; part <= PARTS; part += 1) {
    const share = part / PARTS;
    let worst = 0;
    for (const flat of obstacles) {
      const over = HALF - clearOf(ax + (bx - ax) * share, ay + (by - ay) * share, flat);
      if (over > worst) worst = over;
    }
    sum += Math.min(worst, HALF * 2);
  }
  return sum / (PARTS + 1);
};

/**
 * The corners of the arrow of the pass on the picture's plane: beside the way of the tool over the skin, as near as it can be
 * without covering the figure, its tool or its furniture.
 */
export const arrowCorners = (scene: Scene, camera: Camera): readonly Point[] => {
  const pass = passOf(scene, 2);
  const [first, , last] = pass;
  if (!first || !last) return [];
  const place = (at: Vec): Point => [dot(at, camera.right), dot(at, camera.up)];
  const [a, b] = asLongAs(place(first.at), place(last.at), LEAST, 0.007);
  const span = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [x, y] = [(b[0] - a[0]) / span, (b[1] - a[1]) / span];
  const solids = [...scene.body, ...scene.props.map(({ solid }) => solid)];
  const obstacles = flattened(solids, camera);
  let best: { readonly ends: readonly [Point, Point]; readonly cost: number } = { ends: [a, b], cost: Infinity };
  for (const aside of ASIDE) {
    for (const ahead of AHEAD) {
      const way = Math.abs(aside) + Math.abs(ahead) * AHEAD_COST;
      if (way >= best.cost) continue;
      const move = ([px, py]: Point): Point => [px + x * ahead - y * aside, py + y * ahead + x * aside];
      const ends = [move(a), move(b)] as const;
      const cost = way + COVERED * coveredBy(ends, obstacles);
      if (cost < best.cost) best = { ends, cost };
    }
  }
  return doubleArrow(...best.ends, 1);
};
