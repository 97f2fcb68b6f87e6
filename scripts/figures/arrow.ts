/** The arrow of the pass beside a figure, where no lens shows it (see lens-marks.ts). */
import { type Vec, add, distanceToAll, scale } from '../../src/core/human/index.ts';
import { type Scene, TOOL_RADIUS, passOf } from '../../src/core/pose/index.ts';
import type { Point } from './camera.ts';

type Project = (at: Vec) => Point;

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

/** From where on the far side of the limb the arrow is out of the way. */
const clearance = (scene: Scene, from: Vec, normal: Vec): number => {
  let inside = true;
  for (let way = 0.02; way < 0.3; way += 0.005) {
    const d = distanceToAll(scene.body, ...add(from, scale(normal, -way)));
    if (inside && d > 0) return way;
    inside = d <= 0;
    if (d > 0.01) return way;
  }
  return 0.1;
};

/** The corners of the arrow beside the way of the tool over the skin; none if the pose hides it. */
export const arrowCorners = (scene: Scene, project: Project, size: number): readonly Point[] => {
  const { arrow } = scene.pose;
  if (arrow?.hidden === true) return [];
  const pass = passOf(scene, 8);
  const [first, last] = [pass[0], pass[pass.length - 1]];
  const middle = pass[4];
  if (!first || !last || !middle) return [];
  const { support, tool } = scene.pose.contact;
  const away =
    support === 'held'
      ? -0.045
      : support.on === 'wall'
        ? -2 * TOOL_RADIUS[tool] - 0.03
        : clearance(scene, middle.at, middle.normal) + 0.035;
  const aside: Vec = scale(middle.normal, -away);
  const [dx, dy] = arrow?.shift ?? [0, 0];
  const place = (at: Vec): Point => {
    const [x, y] = project(add(at, aside));
    return [x + dx * size, y - dy * size];
  };
  return doubleArrow(...asLongAs(place(first.at), place(last.at), 0.12 * size, 0.007 * size), size);
};
