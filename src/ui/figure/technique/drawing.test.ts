import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../knowledge/index.ts';
import { drawingOf, passRunsLeft } from './drawing.ts';
import { HALF, LENGTH, type Point, distance, segmentOf } from './skeleton.ts';

const MOMENTS = [0, 0.25, 0.5, 0.75, 1];

/** Distance of a point from a stretch of line. */
const distanceTo = (from: Point, to: Point, spot: Point): number => {
  const length = distance(from, to) || 1;
  const share = ((spot.x - from.x) * (to.x - from.x) + (spot.y - from.y) * (to.y - from.y)) / length ** 2;
  const held = Math.min(1.2, Math.max(-0.2, share));
  return distance(spot, { x: from.x + (to.x - from.x) * held, y: from.y + (to.y - from.y) * held });
};

describe.each(knowledge.techniques.map((technique) => [technique.id, technique] as const))('%s', (_, technique) => {
  test.each(MOMENTS)('stays on the floor and inside its box at %d of a pass', (moment) => {
    const { joints, box, tool } = drawingOf(technique, moment);
    const spots: readonly (readonly [Point, number])[] = [
      [joints.hip, HALF.trunk],
      [joints.shoulder, HALF.trunk],
      [joints.head, HALF.head],
      [joints.near.ankle, HALF.shank],
      [joints.near.toe, HALF.foot],
      [joints.near.hand, HALF.upperArm],
      [tool.centre, tool.radius],
      [tool.contact, 0],
    ];
    for (const [spot, half] of spots) {
      expect(spot.y - half).toBeGreaterThan(-3);
      expect(spot.y + half).toBeLessThan(box.height + 1);
      expect(spot.x - half).toBeGreaterThan(box.left - 1);
      expect(spot.x + half).toBeLessThan(box.left + box.width + 1);
    }
  });

  test('has bones of their own length', () => {
    const { joints, placement } = drawingOf(technique, 0.5);
    expect(distance(joints.hip, joints.shoulder)).toBeCloseTo(LENGTH.trunk, 5);
    expect(distance(joints.shoulder, joints.near.elbow)).toBeCloseTo(LENGTH.upperArm, 5);
    const foreshortened = ['proneOut', 'chairFront', 'chairSoleUp'].includes(placement.pose);
    if (!foreshortened) expect(distance(joints.hip, joints.near.knee)).toBeCloseTo(LENGTH.thigh, 5);
  });

  test.each(MOMENTS)('keeps the tool at the worked limb at %d of a pass', (moment) => {
    const { joints, placement, tool } = drawingOf(technique, moment);
    const [from, to] = segmentOf(joints, placement.stretch.segment);
    const half = HALF[placement.stretch.segment];
    const gap = distanceTo(from, to, tool.centre) - half - tool.radius;
    expect(gap).toBeLessThan(5);
    if (placement.held === 'none' && !placement.lengthwise) expect(gap).toBeGreaterThan(-9);
  });

  test('is held by the hands that hold it', () => {
    const { joints, placement, tool } = drawingOf(technique, 0.5);
    const near = placement.held === 'near' || placement.held === 'both';
    const far = placement.held === 'far' || placement.held === 'both';
    const [first, second = first] = tool.grips;
    const gaps = [
      near && first ? distance(joints.near.hand, first) : 0,
      far && second ? distance(joints.far.hand, second) : 0,
    ];
    expect(Math.max(...gaps)).toBeLessThan(12);
  });

  test('moves the tool along a pass', () => {
    const start = drawingOf(technique, 0).tool.centre;
    const end = drawingOf(technique, 1).tool.centre;
    expect(distance(start, end)).toBeGreaterThan(5);
  });
});

test('left and right are mirror images, also in the direction of the pass', () => {
  const sideways = knowledge.techniques.filter((technique) => passRunsLeft(technique, 'right'));
  expect(sideways.length).toBeGreaterThan(0);
  for (const technique of sideways) expect(passRunsLeft(technique, 'left')).toBe(false);
});

test('a tool at a wall touches the wall', () => {
  for (const technique of knowledge.techniques.filter(({ posture }) => posture === 'standing-wall')) {
    const { wallX, tool } = drawingOf(technique, 0.5);
    expect(wallX).not.toBeNull();
    expect(Math.abs((wallX ?? 0) - tool.centre.x)).toBeCloseTo(tool.radius, 5);
  }
});
