/** What is drawn, and from where. */
import type { RegionId, Side } from '../../src/core/body/index.ts';
import type { Stroke } from '../../src/core/figure/index.ts';
import {
  type Build,
  type Group,
  type PlacedBones,
  type Solid,
  type Vec,
  distanceToPatches,
  type Patch,
} from '../../src/core/human/index.ts';
import type { Prop } from '../../src/core/pose/index.ts';
import type { Camera, Point, View } from './camera.ts';
import type { Motion } from './motion.ts';

export interface Drawing {
  readonly bones: PlacedBones;
  readonly body: readonly Solid[];
  readonly props: readonly Prop[];
  readonly rolled: number;
  readonly camera: Camera;
  readonly view: View;
  /** Pixels a stature. */
  readonly scale: number;
  readonly barefoot: boolean;
  readonly muscles: readonly { readonly region: RegionId; readonly side: Side }[];
  readonly zones: readonly Patch[];
  readonly floorShadow: boolean;
  /** Only a circle in the window is drawn. */
  readonly round?: boolean;
  /** Where each visible place goes until the next frame. */
  readonly motion?: Motion;
}

interface SkinHit {
  readonly rest: Vec;
  readonly restNormal: Vec;
}

/** Marks where a patch of skin is: positive inside, in pixels. */
export class Marks {
  readonly byKey = new Map<string, Float32Array>();
  constructor(readonly count: number) {}
  set(key: string, pixel: number, value: number): void {
    let field = this.byKey.get(key);
    if (!field) {
      field = new Float32Array(this.count).fill(-1.5);
      this.byKey.set(key, field);
    }
    field[pixel] = Math.max(-1.5, Math.min(2, value));
  }
}

export const strokesOf = (loops: readonly (readonly Point[])[]): Stroke[] =>
  loops.map((loop) => ({ points: loop.flat(), closed: true }));

export const patchDistance = (
  patches: readonly Patch[],
  build: Build,
  group: Group,
  hit: SkinHit,
  side: Side,
): number => distanceToPatches(patches, build, side, group, hit.rest, hit.restNormal);
