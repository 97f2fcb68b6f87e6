import { describe, expect, it } from 'vitest';
import { distanceToAll } from '../../src/core/human/index.ts';
import { sceneOf, solvePose } from '../../src/core/pose/index.ts';
import { poses } from '../../src/knowledge/poses/index.ts';
import { techniques } from '../../src/knowledge/techniques.ts';
import { cameraFrom } from './camera.ts';
import { drawScene, viewOfScenes } from './still.ts';

const SCALE = 150;

describe('a lens', () => {
  const pose = poses.find(({ technique }) => technique === 'pecs/ball')!;
  const technique = techniques.find(({ id }) => id === 'pecs/ball')!;
  const scene = sceneOf(solvePose(pose, technique.posture, pose.build, [0.5])[0]!);
  const { lens, ...view } = viewOfScenes([scene]);

  it('stands in the window and covers nothing of the figure', () => {
    expect(lens).toBeDefined();
    const { at, shown } = lens!;
    expect(at[0] - shown).toBeGreaterThan(view.left);
    expect(at[0] + shown).toBeLessThan(view.right);
    expect(at[1] - shown).toBeGreaterThan(view.bottom);
    expect(at[1] + shown).toBeLessThan(view.top);
    const { right, up, back } = cameraFrom(pose.camera.azimuth, pose.camera.elevation);
    const solids = [...scene.body, ...scene.props.map(({ solid }) => solid)];
    for (let turn = 0; turn < 12; turn += 1) {
      const u = at[0] + Math.cos(turn) * shown;
      const v = at[1] + Math.sin(turn) * shown;
      for (let w = -1; w < 1; w += 0.02) {
        const point = [0, 1, 2].map((i) => right[i]! * u + up[i]! * v + back[i]! * w) as [number, number, number];
        expect(distanceToAll(solids, ...point)).toBeGreaterThan(0);
      }
    }
  });

  it('shows the tool and the muscle within its circle, which the figure alone does not reach', () => {
    const shapes = drawScene(scene, technique, { ...view, lens: lens! }, SCALE);
    const [x, y] = [(lens!.at[0] - view.left) * SCALE, (view.top - lens!.at[1]) * SCALE];
    const within = (role: string): number =>
      shapes
        .filter((shape) => shape.role === role)
        .flatMap(({ strokes }) => strokes)
        .filter(({ points }) =>
          points.every(
            (_, index) =>
              index % 2 === 1 ||
              Math.hypot((points[index] ?? 0) - x, (points[index + 1] ?? 0) - y) < lens!.shown * SCALE + 1.5,
          ),
        ).length;
    expect(within('tool')).toBe(1);
    expect(within('skin')).toBe(1);
    expect(within('muscle') + within('muscle-behind')).toBeGreaterThan(0);
    expect(shapes.filter(({ role }) => role === 'skin')).toHaveLength(1);
  });
});
