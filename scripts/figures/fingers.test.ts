import { describe, expect, it } from 'vitest';
import { NO_ANGLES, NO_TURN, type HandShape, bodySolids, placeBones } from '../../src/core/human/index.ts';
import { cameraFrom } from './camera.ts';
import { fingerLines } from './fingers.ts';
import { castRays, viewOf } from './raycast.ts';

/** The lines on the hands of somebody who stands, seen from a side; degrees as the cameras of poses. */
const linesOf = (azimuth: number, shape: HandShape, side: 'left' | 'right' | 'both' = 'both') => {
  const bones = placeBones({
    build: 'shoulders',
    at: [0, 0.53, 0],
    turn: NO_TURN,
    angles: NO_ANGLES,
    hands: { left: shape, right: shape },
  });
  const body = bodySolids(bones, 0);
  const shown = body.filter(({ part }) => side === 'both' || part?.group === `forearm-${side}`);
  const camera = cameraFrom(azimuth, 0);
  return fingerLines(shown, castRays(shown, camera, viewOf(shown, camera, 0.02), 300));
};

describe('the lines between fingers', () => {
  it('are three on the back of a flat hand', () => {
    expect(linesOf(90, 'flat', 'left')).toHaveLength(3);
  });

  it('are none where only the first finger is seen, from the thumb side', () => {
    expect(linesOf(0, 'flat', 'left')).toHaveLength(0);
  });

  it('are none of a hand behind the body', () => {
    expect(linesOf(90, 'flat').length).toBe(linesOf(90, 'flat', 'left').length);
  });

  it('thin out at both ends, since a finger has no edge there', () => {
    for (const { free, closed } of linesOf(90, 'relaxed', 'left')) {
      expect(closed).toBe(false);
      expect(free).toEqual([true, true]);
    }
  });
});
