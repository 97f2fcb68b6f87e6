import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGIONS, SIDES } from '../body/index.ts';
import {
  ANGLES,
  BUILDS,
  NO_ANGLES,
  NO_TURN,
  anglesToList,
  bodySolids,
  coversGroup,
  brokenLimits,
  distance,
  distanceToAll,
  distanceToPatches,
  indexOfAngle,
  limitOf,
  lastHit,
  originOf,
  placeBones,
  regionPatches,
  restBones,
  skinPlace,
  withinLimits,
  zonePatches,
} from './index.ts';

const standing = (angles: readonly number[], build: (typeof BUILDS)[number] = 'hips') =>
  placeBones({ build, at: [0, 0.525, 0], turn: NO_TURN, angles, hands: { left: 'relaxed', right: 'relaxed' } });

const anyAngles = fc.array(fc.double({ min: -400, max: 400, noNaN: true }), {
  minLength: ANGLES.length,
  maxLength: ANGLES.length,
});

describe('joint limits', () => {
  it('hold after every attempt to break them', () => {
    fc.assert(
      fc.property(anyAngles, (angles) => {
        const kept = withinLimits(angles);
        expect(brokenLimits(kept)).toEqual([]);
        kept.forEach((angle, index) => {
          const [low, high] = limitOf(index);
          expect(angle).toBeGreaterThanOrEqual(low - 1e-9);
          expect(angle).toBeLessThanOrEqual(high + 1e-9);
        });
      }),
    );
  });

  it('leave alone what is allowed', () => {
    const angles = anglesToList({ 'knee.flex-left': 90, 'shoulder.flex-right': 120, 'waist.flex': 20 });
    expect(withinLimits(angles)).toEqual(angles);
  });

  it.each([
    ['knee.flex-left', -5],
    ['elbow.flex-right', 160],
    ['waist.side', 40],
  ] as const)('name %s at %d as broken', (angle, degrees) => {
    expect(brokenLimits(anglesToList({ [angle]: degrees })).map((broken) => broken.angle)).toEqual([angle]);
  });

  it('keep flexion and abduction from being at their end together', () => {
    const kept = withinLimits(anglesToList({ 'hip.flex-left': 125, 'hip.abduct-left': 52 }));
    expect(kept[indexOfAngle('hip.flex-left')]).toBeLessThan(110);
  });
});

describe('the bones', () => {
  it.each([
    ['a raised knee', 'hip.flex-left', 90, 'shank-left', 2, 1],
    ['a bent elbow', 'elbow.flex-right', 90, 'wrist-right', 2, 1],
    ['an abducted arm', 'shoulder.abduct-left', 90, 'forearm-left', 0, 1],
    ['an abducted right arm', 'shoulder.abduct-right', 90, 'forearm-right', 0, -1],
    ['a bent knee', 'knee.flex-left', 90, 'foot-left', 2, -1],
  ] as const)('%s moves to the right side', (_, angle, degrees, bone, axis, sign) => {
    const before = originOf(standing(NO_ANGLES), bone)[axis];
    const after = originOf(standing(anglesToList({ [angle]: degrees })), bone)[axis];
    expect((after - before) * sign).toBeGreaterThan(0.05);
  });

  it('keep their lengths in every pose', () => {
    fc.assert(
      fc.property(anyAngles, (angles) => {
        const bones = standing(withinLimits(angles));
        for (const side of SIDES) {
          expect(distance(originOf(bones, `thigh-${side}`), originOf(bones, `shank-${side}`))).toBeCloseTo(0.237, 6);
          expect(distance(originOf(bones, `upperArm-${side}`), originOf(bones, `forearm-${side}`))).toBeCloseTo(
            0.17,
            6,
          );
        }
      }),
    );
  });
});

describe.each(BUILDS)('the flesh of the build %s', (build) => {
  const solids = bodySolids(restBones[build]);

  it('is the same on both sides', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -0.15, max: 0.15, noNaN: true }),
        (x, y, z) => {
          expect(distanceToAll(solids, x, y, z)).toBeCloseTo(distanceToAll(solids, -x, y, z), 3);
        },
      ),
    );
  });

  it('stands on the floor and is one stature high', () => {
    expect(distanceToAll(solids, 0, 1.03, 0)).toBeGreaterThan(0.01);
    expect(distanceToAll(solids, 0, 0.97, 0)).toBeLessThan(0);
    let lowest = 1;
    for (const k of [-1, 1])
      for (let z = -0.05; z < 0.1; z += 0.005) lowest = Math.min(lowest, distanceToAll(solids, k * 0.053, -0.01, z));
    expect(lowest).toBeGreaterThan(0.004);
    expect(lowest).toBeLessThan(0.014);
  });

  it.each(REGIONS)('has the region %s on both sides, with its middle on the skin', (region) => {
    for (const side of SIDES) {
      for (const patch of regionPatches[region]) {
        const us = patch.outline.map(([u]) => u);
        const vs = patch.outline.map(([, v]) => v);
        const u = (Math.min(...us) + Math.max(...us)) / 2;
        const v = (Math.min(...vs) + Math.max(...vs)) / 2;
        const place = skinPlace(build, patch.chart, side, u, v);
        const own = solids.filter(({ part }) => part && coversGroup(patch.chart, part.group, side));
        expect(Math.abs(distanceToAll(own, ...place.at))).toBeLessThan(0.012);
        const group = lastHit.solid?.part?.group;
        expect(group).toBeDefined();
        expect(distanceToPatches([patch], build, side, group!, place.at, place.normal)).toBeLessThan(0.012);
        // The other side's patch is elsewhere.
        const other = side === 'left' ? 'right' : 'left';
        expect(distanceToPatches([patch], build, other, group!, place.at, place.normal)).toBeGreaterThan(0);
      }
    }
  });
});

it('knows a patch for every no-go zone', async () => {
  const { noGoZones } = await import('../../knowledge/no-go-zones.ts');
  expect(Object.keys(zonePatches).toSorted()).toEqual(noGoZones.map(({ id }) => id).toSorted());
});
