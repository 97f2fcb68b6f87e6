import { isOneOf } from '../base/index.ts';

/** The 19 muscle regions, from head to foot: the order is the tie-break wherever nothing else decides. */
export const REGIONS = [
  'neck-traps',
  'rear-shoulder',
  'pecs',
  'upper-back',
  'lats',
  'biceps',
  'triceps',
  'forearms',
  'lower-back-ql',
  'glutes',
  'hip-flexors-tfl',
  'adductors',
  'quads',
  'it-band',
  'hamstrings',
  'calves',
  'tibialis-anterior',
  'peroneals',
  'plantar-foot',
] as const;

export type RegionId = (typeof REGIONS)[number];

export type ByRegion<T> = Readonly<Record<RegionId, T>>;

export const isRegionId = isOneOf(REGIONS);

export const regionIndex = (region: RegionId): number => REGIONS.indexOf(region);
