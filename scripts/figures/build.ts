/** All pictures of one technique: the frames of its pass and the stills of the other steps and the other build. */
import { type Box, type Figure, type Shape, UNITS } from '../../src/core/figure/index.ts';
import { BUILDS, type Build, bodySolids } from '../../src/core/human/index.ts';
import { PRESSURE_STEPS, type PressureStep, type Technique } from '../../src/core/knowledge/index.ts';
import {
  type Pose,
  type PoseProblem,
  type Scene,
  type Solved,
  checkPass,
  checkPose,
  poseAtStep,
  sceneOf,
  solvePose,
} from '../../src/core/pose/index.ts';
import type { View } from './camera.ts';
import { type Motion, breathMotion, passMotion } from './motion.ts';
import { drawScene, marksOf, sceneryOf, stillMarks, viewOfScenes, wayOf } from './still.ts';

/** Pixels a stature while drawing: fine enough for fingers, coarse enough for a second a frame. */
export const DRAWN_AT = 300;

/** 13 frames: 12 ways between them in each pass. */
export const SHARES: readonly number[] = Array.from({ length: 13 }, (_, index) => index / 12);

export interface SolvedPicture {
  readonly step: PressureStep;
  readonly build: Build;
  readonly share: number;
  readonly solved: Solved;
}

const toUnits = (value: number): number => Math.round((value * UNITS) / DRAWN_AT);

const inUnits = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.map(({ role, strokes }) => ({
    role,
    strokes: strokes.map((stroke) => ({
      ...stroke,
      points: stroke.points.map(toUnits),
      ...(stroke.moves ? { moves: stroke.moves.map(toUnits) } : {}),
    })),
  }));

const boxOf = ({ left, right, top, bottom }: View): Box => [
  0,
  0,
  toUnits((right - left) * DRAWN_AT),
  toUnits((top - bottom) * DRAWN_AT),
];

export interface Built {
  readonly figure: Figure;
  readonly solved: readonly SolvedPicture[];
  readonly problems: readonly PoseProblem[];
}

export const buildFigure = (pose: Pose, technique: Technique): Built => {
  const { build } = pose;
  const other = BUILDS.find((one) => one !== build) ?? build;
  const pass = solvePose(pose, technique.posture, build, SHARES);
  const scenes = pass.map((solved) => sceneOf(solved));
  const layout = viewOfScenes(scenes);
  const draw = (scene: Scene, motion: Motion): readonly Shape[] =>
    inUnits(drawScene(scene, technique, layout, DRAWN_AT, motion));
  const middle = scenes[scenes.length >> 1];
  const [wayX, wayY] = middle ? wayOf(middle, DRAWN_AT) : [0, 0];
  const frames = scenes.map((scene, index) => draw(scene, passMotion(scene, scenes[index - 1], scenes[index + 1])));
  const breath = middle ? draw(middle, breathMotion(middle, { ...middle, body: bodySolids(middle.bones, 1) })) : [];
  const stillsOf: readonly (readonly [PressureStep, Build])[] = [
    ...PRESSURE_STEPS.filter((step) => step !== 2).map((step) => [step, build] as const),
    ...PRESSURE_STEPS.map((step) => [step, other] as const),
  ];
  const solvedStills = stillsOf.flatMap(([step, who]) =>
    solvePose(poseAtStep(pose, step), technique.posture, who, [0.5]).map((solved): SolvedPicture => ({
      step,
      build: who,
      share: 0.5,
      solved,
    })),
  );
  const stills = solvedStills.map(({ step, build: who, solved }) => {
    const scene = sceneOf(solved);
    const window = viewOfScenes([scene]);
    return {
      step,
      build: who,
      box: boxOf(window),
      shapes: [
        ...inUnits(sceneryOf([scene], window, DRAWN_AT)),
        ...inUnits(drawScene(scene, technique, window, DRAWN_AT)),
        ...inUnits(stillMarks(scene, window, DRAWN_AT, step)),
      ],
    };
  });
  const solved = [
    ...pass.map((one, index): SolvedPicture => ({ step: 2, build, share: SHARES[index] ?? 0, solved: one })),
    ...solvedStills,
  ];
  return {
    figure: {
      technique: pose.technique,
      moving: {
        build,
        box: boxOf(layout),
        scenery: inUnits(sceneryOf(scenes, layout, DRAWN_AT)),
        frames,
        marks: inUnits(marksOf(scenes, layout, DRAWN_AT)),
        marksAside: layout.lens !== undefined,
        way: [toUnits(wayX), toUnits(wayY)],
        hold: breath,
      },
      stills,
    },
    solved,
    problems: [
      ...checkPass(pass),
      ...solved.flatMap((one) =>
        checkPose(technique.region, one.solved).map((problem) => ({
          ...problem,
          text: `step ${one.step}, ${one.build}, at ${one.share.toFixed(2)}: ${problem.text}`,
        })),
      ),
    ],
  };
};
