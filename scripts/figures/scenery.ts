/** What lies around a figure: the mat, a wall behind it, and the arrow of the pass. */
import type { Shape } from '../../src/core/figure/index.ts';
import { type Solid, type Vec, add, cross, distanceToAll, scale, unit } from '../../src/core/human/index.ts';
import { type Scene, TOOL_RADIUS, passOf } from '../../src/core/pose/index.ts';
import type { Point } from './camera.ts';

type Project = (at: Vec) => Point;

const polygonOf = (role: Shape['role'], corners: readonly Point[]): Shape => ({
  role,
  strokes: [{ points: corners.flat(), closed: true, straight: true }],
});

/** Below everything that is near the floor. */
export const matCorners = (scenes: readonly Scene[]): readonly Vec[] => {
  let [left, right, back, front] = [9, -9, 9, -9];
  const wall = scenes[0]?.pose.props?.wall;
  for (const { body, props } of scenes) {
    for (const { line, radius } of [...body, ...props.map(({ solid }) => solid)] as readonly Solid[]) {
      for (const [x, y, z] of line) {
        if (y - radius > 0.12) continue;
        left = Math.min(left, x - radius);
        right = Math.max(right, x + radius);
        back = Math.min(back, z - radius);
        front = Math.max(front, z + radius);
      }
    }
  }
  const margin = 0.035;
  [left, right, back, front] = [left - margin, right + margin, back - margin, front + margin];
  // A mat ends where a wall stands.
  if (wall && Math.abs(wall.faces[0]) > 0.9) {
    if (wall.faces[0] > 0) left = wall.at[0];
    else right = wall.at[0];
  }
  if (wall && wall.faces[2] > 0.9) back = wall.at[2];
  return [
    [left, 0, back],
    [right, 0, back],
    [right, 0, front],
    [left, 0, front],
  ];
};

export const matShape = (scenes: readonly Scene[], project: Project): Shape =>
  polygonOf('mat', matCorners(scenes).map(project));

/** Only a wall that is seen from its front and stands behind the figure. */
export const wallCorners = ({ pose }: Scene): readonly Vec[] => {
  const wall = pose.props?.wall;
  if (!wall || wall.drawn === 'slab') return [];
  const side = unit(cross([0, 1, 0], wall.faces));
  const corner = (along: number, height: number): Vec => add([wall.at[0], height, wall.at[2]], scale(side, along));
  const { from = -0.24, to = 0.24 } = wall;
  return [corner(from, 0), corner(to, 0), corner(to, 1.06), corner(from, 1.06)];
};

const HEAD = 0.026;
const HEAD_HALF = 0.0175;
const SHAFT_HALF = 0.0052;

/** A double arrow between two points of the picture. */
const doubleArrow = (a: Point, b: Point, size: number): readonly Point[] => {
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
  let [a, b] = [place(first.at), place(last.at)];
  // A way that is seen end-on, or short, is still an arrow.
  const least = 0.12 * size;
  const span = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (span < least) {
    const along = span > 0.007 * size ? ([(b[0] - a[0]) / span, (b[1] - a[1]) / span] as const) : ([1, 0] as const);
    const grow = (least - span) / 2;
    a = [a[0] - along[0] * grow, a[1] - along[1] * grow];
    b = [b[0] + along[0] * grow, b[1] + along[1] * grow];
  }
  return doubleArrow(a, b, size);
};

export const arrowShapes = (scene: Scene, project: Project, size: number): readonly Shape[] => {
  const corners = arrowCorners(scene, project, size);
  return corners.length === 0 ? [] : [polygonOf('arrow-halo', corners), polygonOf('arrow', corners)];
};
