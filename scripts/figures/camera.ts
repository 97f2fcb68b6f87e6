/** A parallel projection. `azimuth` turns from +z towards +x, `elevation` looks down on the figure; degrees. */
import { DEGREE, type Vec, cross, dot } from '../../src/core/human/index.ts';

export interface Camera {
  readonly right: Vec;
  readonly up: Vec;
  /** From the figure to the eye. */
  readonly back: Vec;
}

export const cameraFrom = (azimuth: number, elevation: number): Camera => {
  const a = azimuth * DEGREE;
  const e = elevation * DEGREE;
  const back: Vec = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
  const right: Vec = [Math.cos(a), 0, -Math.sin(a)];
  return { right, up: cross(back, right), back };
};

/** A window on the picture's plane, in statures. */
export interface View {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Point = readonly [x: number, y: number];

/** Where a point of space is in a picture of `scale` pixels a stature. */
export const projector =
  ({ right, up }: Camera, view: View, scale: number) =>
  (at: Vec): Point => [(dot(at, right) - view.left) * scale, (view.top - dot(at, up)) * scale];
