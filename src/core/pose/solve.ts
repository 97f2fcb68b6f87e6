/** From a pose's wishes to a body in space. */
import type { BySide } from '../body/index.ts';
import {
  ANGLES,
  type Angles,
  type AngleId,
  type BodyState,
  type Build,
  type HandShape,
  type PlacedBones,
  type Vec,
  add,
  bodySolids,
  compose,
  facing,
  indexOfAngle,
  placeBones,
  scale,
  turnBy,
  withinLimits,
} from '../human/index.ts';
import type { Posture } from '../knowledge/index.ts';
import { firstGuess } from './first-guess.ts';
import { residualsOf } from './goals.ts';
import type { Task } from './task.ts';
import { obstacles } from './furniture.ts';
import { leastSquares } from './least-squares.ts';
import { movesOf, supportOf, toolTravel } from './place-contact.ts';
import type { ArmGoals, LegGoals, Pose } from './pose.ts';
import { PRESETS } from './presets.ts';

/** A solved pose at one share of the pass. */
export interface Solved {
  readonly state: BodyState;
  readonly bones: PlacedBones;
  readonly task: Task;
}

const ROOT = 6;
/** One unit of the first three variables is a hundredth of a stature, so that they weigh about as much as degrees. */
const UNIT = 0.01;

const shapeOf = (goals: ArmGoals, pose: Pose): HandShape => {
  const { hand } = goals;
  if (!hand) return 'relaxed';
  if (hand.shape) return hand.shape;
  if ('free' in hand) return 'relaxed';
  if ('grips' in hand && pose.contact.tool === 'palm') return 'flat';
  if ('grips' in hand) return pose.contact.tool.includes('ball') ? 'cup' : 'grip';
  if (!('on' in hand)) return 'relaxed';
  return hand.on === 'body' ? 'cup' : 'flat';
};

const within = (variables: readonly number[]): number[] => [
  ...variables.slice(0, ROOT),
  ...withinLimits(variables.slice(ROOT)),
];

const STEPS = [0.02, 0.02, 0.02, 0.05, 0.05, 0.05, ...ANGLES.map(() => 0.05)];

const mergeSide = (base: ArmGoals & LegGoals, change: (ArmGoals & LegGoals) | undefined): ArmGoals & LegGoals => ({
  ...base,
  ...change,
});

/** The pose with everything its preset adds. */
const complete = (pose: Pose, posture: Posture) => {
  const start = pose.start ?? posture;
  const preset = PRESETS[start];
  const props =
    start === 'seated-chair' && !pose.props?.chair && !pose.props?.wall
      ? { ...pose.props, chair: { at: [-0.015, 0] as const } }
      : pose.props;
  const full: Pose = props ? { ...pose, props } : pose;
  return {
    pose: full,
    trunk: { ...preset.trunk, ...pose.trunk },
    left: mergeSide(preset.left, pose.left),
    right: mergeSide(preset.right, pose.right),
    angles: { ...preset.angles, ...pose.angles } satisfies Angles,
  };
};

const isAngle = (id: string): id is AngleId => ANGLES.some((angle) => angle === id);

const listOf = (angles: Angles, swing: Angles | undefined, amount: number): number[] => {
  const list = ANGLES.map((angle) => angles[angle] ?? 0);
  for (const [id, degrees] of Object.entries(swing ?? {})) {
    if (!isAngle(id)) continue;
    const index = indexOfAngle(id);
    list[index] = (list[index] ?? 0) + degrees * amount;
  }
  return list;
};

const bodyOf = (build: Build, task: Task, hands: BySide<HandShape>, variables: readonly number[]): BodyState => {
  const [x = 0, y = 0, z = 0, a = 0, b = 0, c = 0] = variables;
  return {
    build,
    at: add(task.trunk.at, [x * UNIT, y * UNIT, z * UNIT]),
    turn: compose(turnBy(a, b, c), facing(task.trunk.up, task.trunk.front)),
    angles: variables.slice(ROOT),
    hands,
  };
};

interface Found {
  readonly variables: number[];
  readonly state: BodyState;
  readonly bones: PlacedBones;
}

const solveTask = (
  build: Build,
  task: Task,
  hands: BySide<HandShape>,
  start: readonly number[],
  iterations: number,
): Found => {
  const variables = leastSquares(
    {
      residuals: (tried) => {
        const state = bodyOf(build, task, hands, tried);
        const bones = placeBones(state);
        return residualsOf(task, { bones, angles: state.angles, solids: bodySolids(bones) });
      },
      within,
      steps: STEPS,
    },
    start,
    iterations,
  );
  const state = bodyOf(build, task, hands, variables);
  return { variables, state, bones: placeBones(state) };
};

const MIDDLE = 0.5;

/** The task of a pose at a share of its pass, with the hands' shapes. */
export const taskOf = (
  given: Pose,
  posture: Posture,
  share: number,
  travel: Vec,
): { readonly task: Task; readonly hands: BySide<HandShape>; readonly angles: Angles } => {
  const { pose, trunk, left, right, angles } = complete(given, posture);
  return {
    task: {
      pose,
      trunk,
      left,
      right,
      obstacles: obstacles(pose.props),
      share,
      travel,
      carried: scale(travel, movesOf(pose) === 'body' ? 2 : 0),
      tends: listOf(angles, undefined, 0),
      loose: 1,
      rough: false,
    },
    hands: { left: shapeOf(left, pose), right: shapeOf(right, pose) },
    angles,
  };
};

/** Rounds after which a body that tends to where it is hardly moves any more. */
const SETTLING = 4;

/**
 * Lets a body come to rest: it tends to the angles and the place that it has. The frames of a pass do so too, and would
 * otherwise begin with a jerk.
 */
const settle = (build: Build, task: Task, hands: BySide<HandShape>, first: Found): { found: Found; task: Task } => {
  let found = first;
  let rests = task;
  for (let round = 0; round < SETTLING; round += 1) {
    rests = {
      ...task,
      trunk: { ...task.trunk, at: found.state.at },
      tends: found.variables.slice(ROOT),
      loose: 0.8,
    };
    const [, , , a = 0, b = 0, c = 0] = found.variables;
    found = solveTask(build, rests, hands, [0, 0, 0, a, b, c, ...found.variables.slice(ROOT)], 20);
  }
  return { found, task: rests };
};

/**
 * The body at each share of the pass (0 at its start, 1 at its end). The middle is solved first; the others start from
 * their neighbour and tend to the middle's angles, so that only moves what has to.
 */
export const solvePose = (
  given: Pose,
  posture: Posture,
  build: Build,
  shares: readonly number[],
): readonly Solved[] => {
  const { task: middle, hands } = taskOf(given, posture, MIDDLE, [0, 0, 0]);
  const { pose } = middle;
  const rough = solveTask(
    build,
    { ...middle, rough: true },
    hands,
    [0, 0, 0, 0, 0, 0, ...firstGuess(middle, build)],
    60,
  );
  const { found, task: rests } = settle(build, middle, hands, solveTask(build, middle, hands, rough.variables, 80));
  const support = supportOf(pose);
  const settled = Object.fromEntries(ANGLES.map((id, index) => [id, rests.tends[index] ?? 0]));
  const carries = movesOf(pose) === 'body' ? 2 : 0;
  const at = new Map<number, Solved>([[MIDDLE, { state: found.state, bones: found.bones, task: rests }]]);
  const followed = [
    shares.filter((share) => share > MIDDLE).toSorted((a, b) => a - b),
    shares.filter((share) => share < MIDDLE).toSorted((a, b) => b - a),
  ];
  for (const way of followed) {
    let before = found.variables;
    for (const share of way) {
      const travel: Vec = support ? toolTravel(found.bones, pose, support, share) : [0, 0, 0];
      const moved = scale(travel, carries);
      const task: Task = {
        ...rests,
        trunk: { ...rests.trunk, at: add(rests.trunk.at, moved) },
        share,
        travel,
        carried: moved,
        tends: listOf(settled, pose.swing, (share - MIDDLE) * 2),
      };
      // The variables tell where the pelvis is from where the task has it: both have been carried on by as much.
      const next = solveTask(build, task, hands, before, 24);
      before = next.variables;
      at.set(share, { state: next.state, bones: next.bones, task });
    }
  }
  return shares.flatMap((share) => {
    const solved = at.get(share);
    return solved ? [solved] : [];
  });
};
