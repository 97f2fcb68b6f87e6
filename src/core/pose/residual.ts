/**
 * Wishes as residuals: numbers that are 0 when a wish is met. Weights say how far a wish may be missed for a cost of 1:
 * 1.7 mm (in a body of 172 cm) for what is planted, some centimetres or tens of degrees for what is only liked.
 */
import { type Vec, unit } from '../human/index.ts';

/** What touches a surface or the tool: 1.7 mm. */
export const PLANTED = 1 / 0.001;

/** Where on a surface it touches: 1 cm. */
export const PLACED = 1 / 0.006;

/** About where something is: 5 cm. */
export const NEAR = 1 / 0.03;

/** The residuals, in the order of the wishes. */

export type Out = number[];

export const wish = (out: Out, from: Vec, to: Vec, weight: number): void => {
  out.push((from[0] - to[0]) * weight, (from[1] - to[1]) * weight, (from[2] - to[2]) * weight);
};

/** Two directions that should be the same; `degrees` for a cost of 1. `from` is a unit vector, `to` need not be. */
export const align = (out: Out, from: Vec, to: Vec, degrees: number): void => {
  wish(out, from, unit(to), 57.3 / degrees);
};
