import {
  type BlockSide,
  type PlaceKey,
  type RegionId,
  type Side,
  SIDES,
  placeKey,
  regionIndex,
  sidesOf,
} from '../../../core/body/index.ts';

export interface RatedPlace {
  readonly region: RegionId;
  readonly side: Side;
  /** The level at the start; null: never told. */
  readonly before: number | null;
}

export interface RatedRegion {
  readonly region: RegionId;
  readonly places: readonly RatedPlace[];
}

type Levels = Partial<Readonly<Record<PlaceKey, number>>>;

/** One row a side of everything that was worked, the most sore region first. A block of both sides asks for each. */
export const placesToRate = (
  worked: readonly { readonly region: RegionId; readonly side: BlockSide }[],
  before: Levels,
): readonly RatedRegion[] => {
  const sides = new Map<RegionId, Set<Side>>();
  for (const { region, side } of worked) {
    const known = sides.get(region) ?? new Set<Side>();
    for (const each of sidesOf(side)) known.add(each);
    sides.set(region, known);
  }
  const regions = [...sides].map(([region, known]): RatedRegion => ({
    region,
    places: SIDES.filter((side) => known.has(side)).map((side) => ({
      region,
      side,
      before: before[placeKey(region, side)] ?? null,
    })),
  }));
  const worst = ({ places }: RatedRegion): number => Math.max(...places.map((place) => place.before ?? 0));
  return [...regions].sort((a, b) => worst(b) - worst(a) || regionIndex(a.region) - regionIndex(b.region));
};
