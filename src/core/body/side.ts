import { isOneOf } from '../base/index.ts';
import { REGIONS, type RegionId, isRegionId } from './region.ts';

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** The side of a block: `both` where a technique works both at once or the midline. */
export const BLOCK_SIDES = ['left', 'right', 'both'] as const;
export type BlockSide = (typeof BLOCK_SIDES)[number];

export type BySide<T> = Readonly<Record<Side, T>>;

export const isSide = isOneOf(SIDES);

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** The sides that a block of `side` touches. */
export const sidesOf = (side: BlockSide): readonly Side[] => (side === 'both' ? SIDES : [side]);

/** One region on one side. */
export interface Place {
  readonly region: RegionId;
  readonly side: Side;
}

export type PlaceKey = `${RegionId}:${Side}`;

export const placeKey = (region: RegionId, side: Side): PlaceKey => `${region}:${side}`;

/** The region and side of a key; null if it is none. */
export const partsOfPlace = (key: string): readonly [RegionId, Side] | null => {
  const [region = '', side = ''] = key.split(':');
  return isRegionId(region) && isSide(side) ? [region, side] : null;
};

/** All 38 places, head to foot, left before right. */
export const PLACES: readonly Place[] = REGIONS.flatMap((region) => SIDES.map((side) => ({ region, side })));
