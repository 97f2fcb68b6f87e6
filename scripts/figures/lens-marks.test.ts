import { describe, expect, it } from 'vitest';
import { poses } from '../../src/knowledge/poses/index.ts';
import { techniques } from '../../src/knowledge/techniques.ts';
import { sceneOf, solvePose } from '../../src/core/pose/index.ts';
import { cameraFrom } from './camera.ts';
import { clearOf, flattened } from './flat.ts';
import { marksOf, viewOfScenes } from './still.ts';

const SCALE = 300;

const marksOfPose = (id: string) => {
  const pose = poses.find(({ technique }) => technique === id)!;
  const technique = techniques.find((one) => one.id === id)!;
  const scenes = solvePose(pose, technique.posture, pose.build, [0, 0.5, 1]).map((solved) => sceneOf(solved));
  const layout = viewOfScenes(scenes);
  return { layout, marks: marksOf(scenes, layout, SCALE), scene: scenes[1]! };
};

describe('the marks over a lens', () => {
  it.each(['calves/stick', 'forearms/massage-gun', 'biceps/none'])(
    'are a rim, an arrow and three chevrons for %s, apart from each other and within the lens',
    (id) => {
      const { layout, marks } = marksOfPose(id);
      expect(marks.map(({ role, strokes }) => [role, strokes.length])).toEqual([
        ['line', 2],
        ['arrow', 1],
        ['press', 3],
      ]);
      const { at, shown } = layout.lens!;
      const [x, y] = [(at[0] - layout.left) * SCALE, (layout.top - at[1]) * SCALE];
      const corners = marks.slice(1).flatMap(({ strokes }) => strokes.flatMap(({ points }) => [points]));
      for (const points of corners)
        for (let index = 0; index + 1 < points.length; index += 2)
          expect(Math.hypot(points[index]! - x, points[index + 1]! - y)).toBeLessThan(shown * SCALE);
      const [arrow, ...chevrons] = corners.map((points) => [points[0]!, points[1]!] as const);
      for (const tip of chevrons) expect(Math.hypot(tip[0] - arrow![0], tip[1] - arrow![1])).toBeGreaterThan(4);
    },
  );

  it('have no chevrons where the body rests on the tool', () => {
    expect(marksOfPose('upper-back/ball').marks.map(({ role }) => role)).toEqual(['line', 'arrow']);
  });
});

describe('the arrow of a figure without a lens', () => {
  it.each(['calves/foam-roller', 'glutes/foam-roller', 'it-band/foam-roller', 'lats/foam-roller'])(
    'covers nothing of %s',
    (id) => {
      const { layout, marks, scene } = marksOfPose(id);
      expect(layout.lens).toBeUndefined();
      expect(marks.map(({ role }) => role)).toEqual(['arrow']);
      const { azimuth, elevation } = scene.pose.camera;
      const shown = flattened(
        [...scene.body, ...scene.props.map(({ solid }) => solid)],
        cameraFrom(azimuth, elevation),
      );
      const points = marks[0]!.strokes[0]!.points;
      for (let index = 0; index + 1 < points.length; index += 2) {
        const [x, y] = [layout.left + points[index]! / SCALE, layout.top - points[index + 1]! / SCALE];
        for (const flat of shown) expect(clearOf(x, y, flat)).toBeGreaterThan(0);
      }
    },
  );
});
