/** The tools as solids. Sizes in statures after common products: a 15 cm roller, 9 cm soft balls, a 58 cm stick. */
import {
  DEGREE,
  type PropForm,
  type Solid,
  type Vec,
  sub,
  across,
  add,
  besides,
  cross,
  facing,
  propSolid,
  scale,
  unit,
} from '../human/index.ts';
import type { ToolShape } from './pose.ts';

/** How something is painted. */
export type PropPaint =
  | 'roller'
  | 'ball'
  | 'sock'
  | 'gun'
  | 'gun-head'
  | 'stick'
  | 'bottle'
  | 'bottle-cap'
  | 'wood'
  | 'book'
  | 'towel'
  | 'towel-end';

export interface Prop {
  readonly paint: PropPaint;
  readonly solid: Solid;
}

/** The radius with which each tool meets the skin. */
export const TOOL_RADIUS: Readonly<Record<ToolShape, number>> = {
  roller: 0.043,
  'small-roller': 0.026,
  ball: 0.026,
  'firm-ball': 0.021,
  'big-ball': 0.034,
  'tennis-ball': 0.0195,
  'double-ball': 0.022,
  gun: 0.015,
  stick: 0.0098,
  bottle: 0.0195,
  // The palm lies on the skin: there is nothing in between.
  palm: 0.001,
};

/** Half the length of those that are long. */
const HALF_LENGTH: Partial<Readonly<Record<ToolShape, number>>> = {
  roller: 0.105,
  'small-roller': 0.075,
  stick: 0.17,
  bottle: 0.075,
};

export const isLong = (tool: ToolShape): boolean => HALF_LENGTH[tool] !== undefined;

export const halfLengthOf = (tool: ToolShape): number => HALF_LENGTH[tool] ?? 0;

/** Where a tool is. */
export interface PlacedTool {
  readonly tool: ToolShape;
  /** The middle of the part that touches. */
  readonly centre: Vec;
  /** The direction of its length; of a gun from its head to its back, of a double ball from ball to ball. */
  readonly axis: Vec;
  readonly handle: Vec;
  /** How far it has rolled, in radians. */
  readonly rolled: number;
}

/** The group numbers of props; each has an outline of its own. */
export const TOOL_GROUP = 0;
export const FURNITURE_GROUP = 6;

/** Where a hand closes round a gun. */
export const gunGrip = ({ centre, axis, handle }: PlacedTool): Vec =>
  add(add(centre, scale(axis, 0.093)), scale(handle, 0.058));

const forms = (placed: PlacedTool): readonly (readonly [PropPaint, PropForm, number, number?])[] => {
  const { tool, centre, axis, handle } = placed;
  const radius = TOOL_RADIUS[tool];
  const half = halfLengthOf(tool);
  const from = add(centre, scale(axis, -half));
  const to = add(centre, scale(axis, half));
  switch (tool) {
    case 'roller':
    case 'small-roller':
      return [['roller', { shape: 'cylinder', from, to, radius, round: 0.006 }, 0]];
    case 'ball':
    case 'firm-ball':
    case 'big-ball':
    case 'tennis-ball':
      return [['ball', { shape: 'ball', centre, radius }, 0]];
    case 'double-ball':
      return [
        ['ball', { shape: 'ball', centre: add(centre, scale(axis, -radius * 0.98)), radius }, 0],
        ['ball', { shape: 'ball', centre: add(centre, scale(axis, radius * 0.98)), radius }, 1],
      ];
    case 'gun': {
      const at = (along: number, down: number): Vec => add(add(centre, scale(axis, along)), scale(handle, down));
      return [
        ['gun-head', { shape: 'ball', centre, radius }, 1],
        ['gun-head', { shape: 'cylinder', from: at(0.008, 0), to: at(0.04, 0), radius: 0.0075, round: 0.002 }, 1],
        ['gun', { shape: 'cylinder', from: at(0.034, 0), to: at(0.118, 0), radius: 0.0215, round: 0.009 }, 0, 0.016],
        [
          'gun',
          { shape: 'cylinder', from: at(0.093, 0.006), to: at(0.093, 0.112), radius: 0.0138, round: 0.008 },
          0,
          0.016,
        ],
      ];
    }
    case 'palm':
      return [];
    case 'stick':
      return [['stick', { shape: 'cylinder', from, to, radius, round: 0.0045 }, 0]];
    case 'bottle': {
      const neck = add(to, scale(axis, 0.018));
      return [
        ['bottle', { shape: 'cylinder', from, to, radius, round: 0.008 }, 0, 0.014],
        ['bottle', { shape: 'cylinder', from: to, to: neck, radius: 0.0075, round: 0.002 }, 0, 0.014],
        [
          'bottle-cap',
          { shape: 'cylinder', from: neck, to: add(neck, scale(axis, 0.011)), radius: 0.009, round: 0.002 },
          1,
        ],
      ];
    }
  }
};

export const toolProps = (placed: PlacedTool): readonly Prop[] =>
  forms(placed).map(([paint, form, group, blend]) => ({
    paint,
    solid: propSolid(form, TOOL_GROUP + group, blend),
  }));

/** How far the ends of a towel hang back around the ball. */
const DROOP = 26 * DEGREE;

/** A folded towel over a ball that leans on a surface: flat where the body presses it, its ends hanging back around the ball. */
export const towelProps = ({ tool, centre }: PlacedTool, normal: Vec): readonly Prop[] => {
  const radius = TOOL_RADIUS[tool];
  const up: Vec = Math.abs(normal[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0];
  const top = add(centre, scale(normal, radius * 0.74));
  const part = (paint: PropPaint, middle: Vec, along: Vec, faces: Vec, half: number): Prop => ({
    paint,
    solid: propSolid(
      {
        shape: 'box',
        centre: middle,
        half: [radius * 2.4, half, radius * 0.15],
        turn: facing(along, faces),
        round: radius * 0.14,
      },
      TOOL_GROUP + 2,
      radius * 0.5,
    ),
  });
  const [middle, end] = [radius * 0.95, radius * 1.15];
  const hanging = (sign: number): Prop => {
    const out = scale(up, sign);
    const along = sub(scale(out, Math.cos(DROOP)), scale(normal, Math.sin(DROOP)));
    const faces = add(scale(normal, Math.cos(DROOP)), scale(out, Math.sin(DROOP)));
    return part('towel-end', add(add(top, scale(out, middle * 0.96)), scale(along, end * 0.94)), along, faces, end);
  };
  return [part('towel', top, up, normal, middle), hanging(1), hanging(-1)];
};

/** An axis at right angles to the normal, near the wished one. */
export const axisAcross = (wished: Vec | undefined, normal: Vec, fallback: Vec): Vec => {
  const flat = across(wished ?? fallback, normal);
  return unit(Math.hypot(...flat) > 0.05 ? flat : cross(normal, besides(normal)));
};
