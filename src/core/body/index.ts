export { MOST_RATING } from './rating.ts';
export { type ByRegion, type RegionId, REGIONS, isRegionId, regionIndex } from './region.ts';
export {
  type BlockSide,
  type BySide,
  type Place,
  type PlaceKey,
  type Side,
  BLOCK_SIDES,
  PLACES,
  SIDES,
  isSide,
  otherSide,
  partsOfPlace,
  placeKey,
  sidesOf,
} from './side.ts';
