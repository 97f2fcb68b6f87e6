/**
 * The flesh: ellipsoids and round cones at rest, which melt into each other within a group. Sizes were found by eye against
 * photographs of standing people, one set for each build. Written for the left side; the right is its mirror image.
 */
import { type Side, SIDES } from '../body/index.ts';
import { type Build, hipHalf, pickFor, shoulderHalf } from './build.ts';
import { type BoneId, type MiddleBone, type SideBone, boneOf, signOf } from './skeleton.ts';
import type { Vec } from './vector.ts';

/** What melts together. Between groups there is an edge, so that a hand on a thigh never grows into it. */
export const GROUPS = [
  'trunk',
  'head',
  ...SIDES.flatMap((side) => [
    `upperArm-${side}` as const,
    `forearm-${side}` as const,
    `thigh-${side}` as const,
    `shank-${side}` as const,
  ]),
] as const;

export type Group = (typeof GROUPS)[number];

/** Parts that are drawn in another colour than the skin below them. */
export type FleshKind = 'flesh' | 'hair' | 'neck' | 'hand' | 'foot';

interface Common {
  readonly bone: BoneId;
  readonly group: Group;
  readonly kind: FleshKind;
  /** How softly it melts into its group: the radius of the smooth minimum. */
  readonly blend: number;
  /** Another group that it melts into as well, so that joints have no seam. */
  readonly into?: Group;
  readonly intoBlend?: number;
  /** How far it moves forward and outward with a breath. */
  readonly breath?: number;
}

export interface Ellipsoid extends Common {
  readonly shape: 'ellipsoid';
  readonly centre: Vec;
  readonly radii: Vec;
}

/** From `a` with radius `ra` to `b` with `rb`, its cross-section scaled. */
export interface Cone extends Common {
  readonly shape: 'cone';
  readonly a: Vec;
  readonly b: Vec;
  readonly ra: number;
  readonly rb: number;
  readonly across: readonly [x: number, z: number];
}

export type Flesh = Ellipsoid | Cone;

type Extra = Partial<Pick<Common, 'into' | 'intoBlend' | 'breath' | 'kind'>>;

const trunkFlesh = (build: Build): Flesh[] => {
  const pick = pickFor(build);
  const flesh: Flesh[] = [];
  const egg = (bone: MiddleBone, centre: Vec, radii: Vec, blend: number, extra: Extra = {}): void => {
    flesh.push({ shape: 'ellipsoid', bone, group: 'trunk', kind: 'flesh', centre, radii, blend, ...extra });
  };
  const cone = (
    bone: MiddleBone,
    a: Vec,
    b: Vec,
    radii: readonly [number, number],
    across: readonly [number, number],
    blend: number,
    extra: Extra = {},
  ): void => {
    const [ra, rb] = radii;
    flesh.push({ shape: 'cone', bone, group: 'trunk', kind: 'flesh', a, b, ra, rb, across, blend, ...extra });
  };
  egg('pelvis', [0, 0.538, -0.004], [pick(0.08, 0.101), 0.066, pick(0.059, 0.064)], 0.03);
  cone('waist', [0, 0.655, -0.002], [0, 0.578, 0], [pick(0.073, 0.059), pick(0.073, 0.071)], [1, 0.76], 0.04);
  egg('chest', [0, 0.715, -0.004], [pick(0.09, 0.072), 0.1, pick(0.064, 0.056)], 0.035, { breath: 0.004 });
  const girdle = pick(0.064, 0.047);
  cone('chest', [-girdle, 0.782, -0.012], [girdle, 0.782, -0.012], [0.04, 0.04], [1, 0.95], 0.03, { breath: 0.002 });
  for (const side of SIDES) {
    const k = signOf(side);
    egg('pelvis', [k * pick(0.042, 0.048), 0.497, -0.036], [pick(0.047, 0.055), 0.054, pick(0.044, 0.05)], 0.035);
    if (build === 'shoulders') egg('chest', [k * 0.043, 0.748, 0.04], [0.048, 0.036, 0.027], 0.02, { breath: 0.005 });
    else egg('chest', [k * 0.035, 0.728, 0.044], [0.037, 0.038, 0.032], 0.022, { breath: 0.005 });
    cone(
      'chest',
      [k * pick(0.078, 0.06), 0.755, -0.018],
      [k * pick(0.053, 0.043), 0.64, -0.012],
      [pick(0.031, 0.023), 0.02],
      [1, 1],
      0.045,
      { breath: 0.002 },
    );
    cone(
      'chest',
      [k * 0.016, 0.842, -0.018],
      [k * pick(0.085, 0.068), 0.806, -0.014],
      [pick(0.025, 0.018), pick(0.022, 0.017)],
      [1, 1],
      0.04,
    );
  }
  const throat = pick(0.0335, 0.0262);
  cone('neck', [0, 0.8, -0.018], [0, 0.882, -0.004], [throat, throat * 0.92], [1, 1], 0.018, { kind: 'neck' });
  return flesh;
};

const headFlesh = (build: Build): Flesh[] => {
  const pick = pickFor(build);
  const egg = (centre: Vec, radii: Vec, blend: number, extra: Extra = {}): Flesh => ({
    shape: 'ellipsoid',
    bone: 'head',
    group: 'head',
    kind: 'flesh',
    centre,
    radii,
    blend,
    ...extra,
  });
  const jaw: Flesh = {
    shape: 'cone',
    bone: 'head',
    group: 'head',
    kind: 'flesh',
    a: [0, 0.915, 0.014],
    b: [0, 0.89, 0.029],
    ra: pick(0.0335, 0.0315),
    rb: pick(0.0215, 0.017),
    across: [1, 1],
    blend: 0.022,
    into: 'trunk',
    intoBlend: 0.012,
  };
  const hair =
    build === 'shoulders'
      ? [egg([0, 0.95, -0.008], [0.0452, 0.0505, 0.0565], 0.008, { kind: 'hair' })]
      : [
          egg([0, 0.948, -0.01], [0.0455, 0.054, 0.0565], 0.008, { kind: 'hair' }),
          egg([0, 0.972, -0.062], [0.0225, 0.0225, 0.0205], 0.005, { kind: 'hair' }),
        ];
  return [
    egg([0, 0.94, -0.006], [0.0432, 0.056, 0.0545], 0.012, { into: 'trunk', intoBlend: 0.014 }),
    jaw,
    // Brow, nose and ears: enough to see where the face looks.
    egg([0, 0.939, 0.043], [0.026, 0.007, 0.0085], 0.012),
    egg([0, 0.917, 0.0525], [0.0068, 0.0125, 0.0105], 0.007),
    egg([0, 0.897, 0.045], [0.011, 0.004, 0.0055], 0.006),
    ...[1, -1].map((k) => egg([k * 0.0435, 0.922, -0.006], [0.006, 0.0155, 0.0105], 0.003)),
    ...hair,
  ];
};

type Extents = readonly [number, number];

const limbs = (side: Side) => {
  const k = signOf(side);
  const flesh: Flesh[] = [];
  const at =
    (half: number) =>
    ([x, y, z]: Vec): Vec => [k * (half + x), y, z];
  const maker = (half: number, group: Group) => {
    const place = at(half);
    const egg = (bone: SideBone, centre: Vec, radii: Vec, blend: number, extra: Extra = {}): void => {
      const kind = 'flesh';
      flesh.push({
        shape: 'ellipsoid',
        bone: boneOf(bone, side),
        group,
        kind,
        centre: place(centre),
        radii,
        blend,
        ...extra,
      });
    };
    const cone = (
      bone: SideBone,
      ends: readonly [Vec, Vec],
      [ra, rb]: Extents,
      across: Extents,
      blend: number,
      extra: Extra = {},
    ): void => {
      flesh.push({
        shape: 'cone',
        bone: boneOf(bone, side),
        group,
        kind: 'flesh',
        a: place(ends[0]),
        b: place(ends[1]),
        ra,
        rb,
        across,
        blend,
        ...extra,
      });
    };
    return { egg, cone };
  };
  return { flesh, maker };
};

const armFlesh = (build: Build, side: Side): Flesh[] => {
  const pick = pickFor(build);
  const { flesh, maker } = limbs(side);
  const upper = maker(shoulderHalf(build), `upperArm-${side}`);
  upper.egg('upperArm', [0.003, 0.785, -0.01], [pick(0.0385, 0.0285), pick(0.048, 0.04), pick(0.038, 0.0295)], 0.03, {
    into: 'trunk',
    intoBlend: 0.04,
  });
  upper.cone(
    'upperArm',
    [
      [0, 0.785, -0.01],
      [0, 0.626, -0.01],
    ],
    [pick(0.031, 0.024), pick(0.0225, 0.0182)],
    [1, 1],
    0.02,
  );
  upper.egg('upperArm', [0, 0.705, 0.002], [pick(0.0265, 0.0188), 0.058, pick(0.0245, 0.0185)], 0.024);
  upper.egg('upperArm', [0.003, 0.715, -0.022], [pick(0.0265, 0.0192), 0.062, pick(0.0235, 0.0185)], 0.024);

  const lower = maker(shoulderHalf(build), `forearm-${side}`);
  const elbow = { into: `upperArm-${side}`, intoBlend: 0.018 } as const;
  lower.egg('forearm', [0, 0.625, -0.01], [pick(0.023, 0.0185), 0.024, pick(0.0235, 0.019)], 0.02, elbow);
  lower.cone(
    'forearm',
    [
      [0, 0.615, -0.01],
      [0, 0.555, -0.01],
    ],
    [pick(0.0235, 0.0188), pick(0.0205, 0.0168)],
    [1, 0.95],
    0.02,
  );
  lower.cone(
    'wrist',
    [
      [0, 0.56, -0.01],
      [0, 0.482, -0.01],
    ],
    [pick(0.0208, 0.017), pick(0.0145, 0.0122)],
    [0.9, 1.02],
    0.02,
  );
  lower.egg('forearm', [0.003, 0.588, -0.006], [pick(0.0272, 0.0208), 0.054, pick(0.0242, 0.0188)], 0.026);
  const hand = { kind: 'hand' } as const;
  const size = pick(1, 0.9);
  const h = (x: number, y: number, z: number): Vec => [x * size, 0.478 - (0.478 - y) * size, -0.008 + z * size];
  lower.cone('hand', [h(0, 0.474, 0), h(-0.001, 0.44, 0)], [0.0195 * size, 0.0245 * size], [0.46, 1], 0.012, hand);
  lower.egg('hand', h(-0.006, 0.458, 0.013), [0.0085 * size, 0.0185 * size, 0.0105 * size], 0.008, hand);
  const fingers = [
    { z: 0.0172, end: 0.381, spread: 0.0035, radius: 0.0061 },
    { z: 0.0058, end: 0.3745, spread: 0.0012, radius: 0.0063 },
    { z: -0.0058, end: 0.379, spread: -0.0012, radius: 0.006 },
    { z: -0.0168, end: 0.39, spread: -0.0042, radius: 0.0053 },
  ];
  for (const { z, end, spread, radius } of fingers) {
    const r = radius * size;
    const middle = h(-0.001, 0.407, z + spread * 0.5);
    lower.cone('fingers', [h(-0.001, 0.436, z), middle], [r * 1.08, r], [1, 1], 0.004, hand);
    lower.cone('fingertips', [middle, h(-0.002, end, z + spread)], [r, r * 0.84], [1, 1], 0.003, hand);
  }
  lower.cone(
    'thumb',
    [h(-0.004, 0.464, 0.016), h(-0.007, 0.4335, 0.034)],
    [0.0088 * size, 0.0066 * size],
    [1, 1],
    0.006,
    hand,
  );
  lower.egg('thumb', h(-0.0085, 0.425, 0.0385), [0.0066 * size, 0.0125 * size, 0.0066 * size], 0.006, hand);
  return flesh;
};

const legFlesh = (build: Build, side: Side): Flesh[] => {
  const pick = pickFor(build);
  const { flesh, maker } = limbs(side);
  const thigh = maker(hipHalf(build), `thigh-${side}`);
  thigh.cone(
    'thigh',
    [
      [pick(0.004, 0.007), 0.495, 0],
      [0, 0.28, 0.002],
    ],
    [pick(0.055, 0.062), pick(0.0335, 0.0312)],
    [1, 1.02],
    0.03,
    { into: 'trunk', intoBlend: 0.045 },
  );
  thigh.egg('thigh', [0.006, 0.4, 0.018], [pick(0.0455, 0.0435), 0.118, pick(0.042, 0.0385)], 0.04);
  thigh.egg('thigh', [-0.01, 0.318, 0.014], [pick(0.0225, 0.021), 0.04, 0.024], 0.03);
  thigh.egg('thigh', [0, 0.392, -0.02], [0.0412, 0.11, 0.037], 0.04);

  const shank = maker(hipHalf(build), `shank-${side}`);
  const knee = { into: `thigh-${side}`, intoBlend: 0.026 } as const;
  shank.egg('shank', [0, 0.279, 0.01], [0.0285, 0.038, 0.0265], 0.03, knee);
  shank.egg('shank', [0, 0.276, -0.004], [pick(0.0322, 0.0305), 0.034, 0.0295], 0.03, knee);
  shank.cone(
    'shank',
    [
      [0, 0.268, 0],
      [0, 0.048, -0.008],
    ],
    [pick(0.0325, 0.03), pick(0.0195, 0.0178)],
    [1, 1],
    0.03,
  );
  shank.egg('shank', [0.002, 0.206, -0.016], [pick(0.0362, 0.0325), 0.072, pick(0.035, 0.031)], 0.034);
  shank.egg('shank', [0, 0.04, -0.01], [pick(0.0225, 0.0205), 0.022, 0.024], 0.014);
  const foot = { kind: 'foot' } as const;
  const wide = pick(1, 0.92);
  shank.cone(
    'foot',
    [
      [0, 0.0225, -0.024],
      [0.002, 0.0195, 0.06],
    ],
    [0.0225, 0.0185],
    [wide, 1],
    0.014,
    foot,
  );
  shank.cone(
    'foot',
    [
      [0, 0.045, 0.004],
      [0.003, 0.0205, 0.072],
    ],
    [0.02, 0.0155],
    [1.16 * wide, 1],
    0.016,
    foot,
  );
  shank.egg('foot', [0.003, 0.0155, 0.066], [0.0272 * wide, 0.0155, 0.026], 0.014, foot);
  shank.egg('toes', [0.005, 0.0125, 0.086], [0.0262 * wide, 0.0122, 0.026], 0.012, foot);
  shank.egg('toes', [-0.0125 * wide, 0.0128, 0.1], [0.0105, 0.0112, 0.0165], 0.009, foot);
  return flesh;
};

const fleshOf = (build: Build): readonly Flesh[] =>
  [
    ...trunkFlesh(build),
    ...headFlesh(build),
    ...SIDES.flatMap((side) => [...armFlesh(build, side), ...legFlesh(build, side)]),
  ].toSorted((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));

/** All of a body's flesh, sorted by group. */
export const flesh: Readonly<Record<Build, readonly Flesh[]>> = {
  shoulders: fleshOf('shoulders'),
  hips: fleshOf('hips'),
};
