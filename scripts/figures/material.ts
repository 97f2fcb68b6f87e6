/** What each visible place is made of: skin, clothes, hair, or a part of a tool. */
import { type Build, type Solid, type Vec, dot, sub } from '../../src/core/human/index.ts';
import type { Role } from '../../src/core/figure/index.ts';
import type { Prop } from '../../src/core/pose/index.ts';

const limbOf = (group: string): string => group.split('-')[0] ?? group;

/** The height above which there is hair, from the forehead over the ears to the nape. */
const HAIRLINE: readonly (readonly [z: number, y: number])[] = [
  [0.06, 0.966],
  [0.042, 0.966],
  [0.022, 0.957],
  [0.014, 0.932],
  [0.006, 0.926],
  [-0.004, 0.938],
  [-0.016, 0.93],
  [-0.026, 0.908],
  [-0.05, 0.893],
  [-0.08, 0.893],
];

const hairlineAt = (z: number): number => {
  for (let index = 1; index < HAIRLINE.length; index += 1) {
    const [za, ya] = HAIRLINE[index - 1] ?? [0, 0];
    const [zb, yb] = HAIRLINE[index] ?? [0, 0];
    if (z <= za && z >= zb) return ya + ((yb - ya) * (za - z)) / (za - zb);
  }
  return z > 0 ? 0.966 : 0.893;
};

/** Clothes are cut by height at rest: shorts to the middle of the thigh, a T-shirt or a tank top. */
export const bodyRole = (build: Build, hit: Solid, rest: Vec, normal: Vec, barefoot: boolean): Role => {
  const { part } = hit;
  if (!part) return 'skin';
  const limb = limbOf(part.group);
  const [x, y, z] = [Math.abs(rest[0]), rest[1], rest[2]];
  if (limb === 'head') return rest[2] < -0.066 || y > hairlineAt(z) ? 'hair' : 'skin';
  if (limb === 'shank') {
    if (barefoot || y > 0.054) return 'skin';
    return y < 0.0085 ? 'sole' : 'shoe';
  }
  if (limb === 'thigh') return y > (build === 'shoulders' ? 0.39 : 0.412) ? 'shorts' : 'skin';
  if (limb === 'forearm') return 'skin';
  if (limb === 'upperArm') return build === 'shoulders' && y > 0.712 ? 'top' : 'skin';
  if (part.kind === 'neck' && y > 0.822) return 'skin';
  if (y < 0.598) return 'shorts';
  const front = normal[2] > 0;
  if (build === 'shoulders') return (x / 0.046) ** 2 + ((y - 0.836) / (front ? 0.04 : 0.026)) ** 2 < 1 ? 'skin' : 'top';
  if (y > 0.815 || (x > 0.066 && y > 0.755) || (x > 0.058 && y > 0.796)) return 'skin';
  return (x / 0.044) ** 2 + ((y - (front ? 0.815 : 0.832)) / 0.052) ** 2 < 1 ? 'skin' : 'top';
};

const rollerRole = (solid: Solid, at: Vec, normal: Vec, rolled: number): Role => {
  if (solid.form.shape !== 'cylinder') return 'tool';
  const { radius, half } = solid.form;
  const [ax, ay, az] = solid.turn;
  const off = sub(at, solid.origin);
  const [u, v, w] = [dot(off, ax), dot(off, ay), dot(off, az)];
  if (Math.abs(v) > half - 0.004 && Math.abs(dot(normal, ay)) > 0.7) {
    const away = Math.hypot(u, w);
    if (away < radius * 0.36) return 'tool-hole';
    if (away < radius * 0.5) return 'tool-core';
    // A mark that shows how it turns.
    const angle = rolled + 0.9;
    const mark = Math.hypot(u - Math.cos(angle) * radius * 0.75, w - Math.sin(angle) * radius * 0.75);
    return mark < radius * 0.13 ? 'tool-core' : 'tool-light';
  }
  return Math.floor(Math.abs(v) / 0.0125) % 3 === 1 ? 'tool-dark' : 'tool';
};

/** Two woven stripes at each hem, so that it is taken for a towel. */
const towelEndRole = (solid: Solid, at: Vec): Role => {
  if (solid.form.shape !== 'box') return 'towel';
  const share = dot(sub(at, solid.origin), solid.turn[1]) / solid.form.half[1];
  return (share > 0 && share < 0.25) || (share > 0.5 && share < 0.75) ? 'towel-dark' : 'towel';
};

/** What a place of a thing is made of. */
export const propRole = ({ paint, solid }: Prop, at: Vec, normal: Vec, rolled: number): Role => {
  switch (paint) {
    case 'roller':
      return rollerRole(solid, at, normal, rolled);
    case 'ball':
      return 'tool';
    case 'sock':
      return 'towel';
    case 'gun':
      return 'tool';
    case 'gun-head':
      return 'metal';
    case 'stick': {
      if (solid.form.shape !== 'cylinder') return 'tool';
      const along = Math.abs(dot(sub(at, solid.origin), solid.turn[1]));
      return along > solid.form.half - 0.056 ? 'grip' : Math.floor(along / 0.016) % 2 === 1 ? 'tool-dark' : 'tool';
    }
    case 'bottle':
      return 'tool';
    case 'bottle-cap':
      return 'metal';
    case 'wood':
      return 'wood';
    case 'book':
      return 'book';
    case 'towel':
      return 'towel';
    case 'towel-end':
      return towelEndRole(solid, at);
  }
};
