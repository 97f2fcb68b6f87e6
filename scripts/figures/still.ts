/** One picture of a pose: a pressure step, a build, a share of the pass. */
import { type Picture, type Shape, haloOf, marksAtStep } from '../../src/core/figure/index.ts';
import { type Build, dot, sub } from '../../src/core/human/index.ts';
import type { PressureStep, Technique } from '../../src/core/knowledge/index.ts';
import {
  type Pose,
  type PoseProblem,
  type Prop,
  type Scene,
  type Solved,
  checkPose,
  passOf,
  poseAtStep,
  sceneOf,
  solvePose,
  workedSides,
  zonesNear,
} from '../../src/core/pose/index.ts';
import { type Point, type View, cameraFrom, projector } from './camera.ts';
import { draw } from './draw.ts';
import { type PlacedLens, lensGround, lensRim, lensShapes, lensView, placeLens, together, withLens } from './lens.ts';
import type { Motion } from './motion.ts';
import { viewOf } from './raycast.ts';
import { arrowCorners } from './arrow.ts';
import { lensMarks } from './lens-marks.ts';
import { matCorners, matShape, polygonOf, wallCorners } from './scenery.ts';

export interface Still {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const MARGIN = 0.02;

/** The window on the picture's plane, and the lens in it. */
export interface Layout extends View {
  readonly lens?: PlacedLens;
}

/** The window that shows all scenes, their mat and their wall. */
export const viewOfScenes = (scenes: readonly Scene[]): Layout => {
  const [first] = scenes;
  if (!first) return { left: 0, right: 1, top: 1, bottom: 0 };
  const camera = cameraFrom(first.pose.camera.azimuth, first.pose.camera.elevation);
  const solids = scenes.flatMap(({ body, props }) => [...body, ...props.map(({ solid }) => solid)]);
  let { left, right, top, bottom } = viewOf(solids, camera, MARGIN);
  for (const corner of [...matCorners(scenes), ...wallCorners(first)]) {
    left = Math.min(left, dot(corner, camera.right) - 0.005);
    right = Math.max(right, dot(corner, camera.right) + 0.005);
    bottom = Math.min(bottom, dot(corner, camera.up) - 0.005);
    top = Math.max(top, dot(corner, camera.up) + 0.005);
  }
  if (first.pose.lens) {
    const view: View = { left, right, top: top + 0.01, bottom };
    const lens = placeLens(scenes, camera, view);
    return lens ? { ...withLens(view, lens), lens } : view;
  }
  // The arrow belongs to the picture as well.
  for (const [x, y] of arrowCorners(scenes[scenes.length >> 1] ?? first, camera)) {
    left = Math.min(left, x - 0.012);
    right = Math.max(right, x + 0.012);
    top = Math.max(top, y + 0.012);
    bottom = Math.min(bottom, y - 0.012);
  }
  return { left, right, top: top + 0.01, bottom };
};

const isFurniture = ({ paint }: Prop): boolean => paint === 'wood';

const shownOf = (scene: Scene, technique: Technique, motion: Motion | undefined) => ({
  bones: scene.bones,
  body: scene.body,
  rolled: scene.tool.rolled,
  barefoot: scene.pose.barefoot ?? false,
  muscles: workedSides(scene.pose).map((side) => ({ region: technique.region, side })),
  zones: zonesNear(scene.pose, scene.build, technique.zones),
  ...(motion ? { motion } : {}),
});

const drawLens = (
  scene: Scene,
  technique: Technique,
  lens: PlacedLens,
  view: View,
  scale: number,
  motion?: Motion,
): readonly Shape[] => {
  const inside = draw({
    ...shownOf(scene, technique, motion),
    props: lens.furniture ? scene.props : scene.props.filter((prop) => !isFurniture(prop)),
    camera: lens.camera,
    view: lensView(lens),
    scale: (scale * lens.shown) / lens.radius,
    floorShadow: false,
    round: true,
  });
  return lensShapes(inside, lens, view, scale);
};

export const drawScene = (
  scene: Scene,
  technique: Technique,
  { lens, ...view }: Layout,
  scale: number,
  motion?: Motion,
): Shape[] => {
  const { azimuth, elevation } = scene.pose.camera;
  const whole = draw({
    ...shownOf(scene, technique, motion),
    props: scene.props,
    camera: cameraFrom(azimuth, elevation),
    view,
    scale,
    floorShadow: true,
  });
  return lens ? together(...whole, ...drawLens(scene, technique, lens, view, scale, motion)) : whole;
};

/** The mat, the wall and the ground of the lens, which no frame moves. */
export const sceneryOf = (scenes: readonly Scene[], { lens, ...view }: Layout, scale: number): Picture['shapes'] => {
  const [first] = scenes;
  if (!first) return [];
  const camera = cameraFrom(first.pose.camera.azimuth, first.pose.camera.elevation);
  const project = projector(camera, view, scale);
  const wall = wallCorners(first);
  return [
    ...(wall.length > 0
      ? [{ role: 'wall' as const, strokes: [{ points: wall.flatMap(project), closed: true, straight: true }] }]
      : []),
    matShape(scenes, project),
    ...(lens ? [lensGround(lens, view, scale)] : []),
  ];
};

/**
 * The rim of the lens, the arrow and the three chevrons of the pressure in it; where there is none, the arrow beside the
 * figure.
 */
export const marksOf = (scenes: readonly Scene[], { lens, ...view }: Layout, scale: number): readonly Shape[] => {
  const scene = scenes[scenes.length >> 1];
  if (!scene) return [];
  if (lens) return [lensRim(lens, view, scale), ...lensMarks(scene, scenes, lens, view, scale)];
  const camera = cameraFrom(scene.pose.camera.azimuth, scene.pose.camera.elevation);
  const corners = arrowCorners(scene, camera);
  const onPicture = ([x, y]: Point): Point => [(x - view.left) * scale, (view.top - y) * scale];
  return corners.length === 0 ? [] : [polygonOf('arrow', corners.map(onPicture))];
};

/** The marks as a still of a pressure step shows them. */
export const stillMarks = (scene: Scene, layout: Layout, scale: number, step: PressureStep): readonly Shape[] => {
  const marks = marksAtStep(marksOf([scene], layout, scale), step);
  return [...haloOf(marks), ...marks];
};

/** Where the tool goes over the skin, on the picture. */
export const wayOf = (scene: Scene, scale: number): Point => {
  const { right, up } = cameraFrom(scene.pose.camera.azimuth, scene.pose.camera.elevation);
  const [first, , last] = passOf(scene, 2);
  if (!first || !last) return [0, 0];
  const way = sub(last.at, first.at);
  return [dot(way, right) * scale, -dot(way, up) * scale];
};

export interface Look {
  readonly pose: Pose;
  readonly technique: Technique;
  readonly step: PressureStep;
  readonly build: Build;
  readonly share: number;
  readonly scale: number;
}

/** A still with what is wrong with it. */
export const lookAt = ({
  pose,
  technique,
  step,
  build,
  share,
  scale,
}: Look): { readonly still: Still; readonly problems: readonly PoseProblem[]; readonly solved: Solved } | undefined => {
  const [solved] = solvePose(poseAtStep(pose, step), technique.posture, build, [share]);
  if (!solved) return undefined;
  const scene = sceneOf(solved);
  const view = viewOfScenes([scene]);
  const shapes = [
    ...sceneryOf([scene], view, scale),
    ...drawScene(scene, technique, view, scale),
    ...stillMarks(scene, view, scale, step),
  ];
  return {
    still: {
      picture: { shapes },
      width: (view.right - view.left) * scale,
      height: (view.top - view.bottom) * scale,
      scale,
    },
    problems: checkPose(technique.region, solved),
    solved,
  };
};
