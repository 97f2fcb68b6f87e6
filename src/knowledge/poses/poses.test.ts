import { describe, expect, it } from 'vitest';
import { PRESSURE_STEPS } from '../../core/knowledge/index.ts';
import { checkPose, poseAtStep, poseDistance, solvePose } from '../../core/pose/index.ts';
import { techniques } from '../techniques.ts';
import { poses } from './index.ts';

const techniqueOf = (id: string) => {
  const technique = techniques.find((one) => one.id === id);
  if (!technique) throw new Error(`There is no technique ${id}.`);
  return technique;
};

/** What two figures of different regions must differ by, in the mean of joints and tools: 2.5 cm in a body of 172 cm. */
const LEAST_DISTANCE = 0.015;

describe('the poses', () => {
  it('belong to techniques, each to its own', () => {
    const ids = poses.map(({ technique }) => technique);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(techniqueOf(id).id).toBe(id);
  });

  it.each(poses)('$technique is right at every pressure step', (pose) => {
    const { region, posture } = techniqueOf(pose.technique);
    const wrong = PRESSURE_STEPS.flatMap((step) =>
      solvePose(poseAtStep(pose, step), posture, pose.build, [0.5]).flatMap((solved) =>
        checkPose(region, solved).map(({ text }) => `step ${step}: ${text}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('of different regions differ', () => {
    const middles = poses.flatMap((pose) => {
      const { region, posture } = techniqueOf(pose.technique);
      return solvePose(pose, posture, pose.build, [0.5]).map((solved) => ({ id: pose.technique, region, solved }));
    });
    const alike = middles.flatMap((a, index) =>
      middles
        .slice(index + 1)
        .filter((b) => a.region !== b.region && poseDistance(a.solved, b.solved) < LEAST_DISTANCE)
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(alike).toEqual([]);
  });
});
