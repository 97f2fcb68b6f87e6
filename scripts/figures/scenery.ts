/** What lies around a figure: the mat, and a wall behind it. */
import type { Shape } from '../../src/core/figure/index.ts';
import { type Solid, type Vec, add, cross, scale, unit } from '../../src/core/human/index.ts';
import type { Scene } from '../../src/core/pose/index.ts';
import type { Point } from './camera.ts';

type Project = (at: Vec) => Point;

export const polygonOf = (role: Shape['role'], corners: readonly Point[]): Shape => ({
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
  if (!wall) return [];
  const side = unit(cross([0, 1, 0], wall.faces));
  const corner = (along: number, height: number): Vec => add([wall.at[0], height, wall.at[2]], scale(side, along));
  const { from = -0.24, to = 0.24 } = wall;
  return [corner(from, 0), corner(to, 0), corner(to, 1.06), corner(from, 1.06)];
};
