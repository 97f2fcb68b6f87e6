/** All pictures of one technique. */
import type { Build } from '../human/index.ts';
import type { PressureStep, TechniqueId } from '../knowledge/index.ts';
import type { Shape } from './picture.ts';

/** Coordinates are whole numbers of this many units a stature. */
export const UNITS = 1200;

/** A window on a picture: left, top, width, height, as an SVG's view box. */
export type Box = readonly [x: number, y: number, width: number, height: number];

export interface StillPicture {
  readonly step: PressureStep;
  readonly build: Build;
  readonly box: Box;
  /** Everything that is shown, in the order of painting. */
  readonly shapes: readonly Shape[];
}

/** The pass at the middle step: frames at equal shares of the way, from its start to its end; back is the same reversed. */
export interface MovingPicture {
  readonly build: Build;
  readonly box: Box;
  /** Painted below every frame. */
  readonly scenery: readonly Shape[];
  /** Each with the way of its points to the next frame. */
  readonly frames: readonly (readonly Shape[])[];
  /** The rim of the lens, the arrow of the way and the three chevrons of the pressure, see marks.ts. */
  readonly marks: readonly Shape[];
  /** The marks stand in a lens beside the figure: shown also while it moves. */
  readonly marksAside: boolean;
  /** Where the tool goes over the skin in the picture, from the start of the pass to its end. */
  readonly way: readonly [x: number, y: number];
  /** The frame in the middle, with the way of its points when the chest breathes in. */
  readonly hold: readonly Shape[];
}

export interface Figure {
  readonly technique: TechniqueId;
  readonly moving: MovingPicture;
  readonly stills: readonly StillPicture[];
}
