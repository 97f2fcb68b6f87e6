/**
 * What of the body is shown, and which places may be touched in it. Muscles lie closer together than fingers are wide, so
 * only those are to be touched in a frame whose neighbours leave them a finger's room; every place has such a frame.
 */
import { type RegionId, REGIONS } from '../../../core/body/index.ts';
import type { MapDrawing, MapSide } from './map-drawing.ts';

export const ZOOMS = ['whole', 'trunk', 'arms', 'thighs', 'shins', 'feet'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** How far beside a place a finger may land and still mean it. Pixels: the half diagonal of a target of 48. */
export const REACH = 34;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Seen = 'front' | 'back' | 'beside';

const seenAs = (side: MapSide): Seen => (side === 'back' ? 'back' : side === 'front' ? 'front' : 'beside');

const TOUCHED: Readonly<Record<Exclude<Zoom, 'feet'>, Readonly<Record<Seen, readonly RegionId[]>>>> = {
  whole: { front: REGIONS, back: REGIONS, beside: REGIONS },
  trunk: {
    front: ['pecs', 'hip-flexors-tfl'],
    back: ['neck-traps', 'upper-back', 'lats', 'lower-back-ql'],
    beside: ['lats', 'hip-flexors-tfl'],
  },
  arms: {
    front: ['biceps', 'forearms'],
    back: ['rear-shoulder', 'triceps', 'forearms'],
    beside: ['rear-shoulder', 'forearms'],
  },
  thighs: {
    front: ['quads', 'adductors'],
    back: ['glutes', 'hamstrings'],
    beside: ['glutes', 'it-band'],
  },
  shins: {
    front: ['tibialis-anterior'],
    back: ['calves'],
    beside: ['peroneals'],
  },
};

/** The regions that may be touched in a frame. */
export const touchedRegions = (side: MapSide, zoom: Zoom): readonly RegionId[] =>
  zoom === 'feet' || side === 'soles' ? ['plantar-foot'] : TOUCHED[zoom][seenAs(side)];

/** Heights in thousandths of a stature from the top of the drawing. */
const BANDS: Readonly<
  Record<'trunk' | 'arms' | 'thighs' | 'shins', Readonly<Record<Seen, readonly [number, number]>>>
> = {
  trunk: { front: [190, 560], back: [115, 455], beside: [190, 560] },
  arms: { front: [150, 540], back: [150, 540], beside: [150, 540] },
  thighs: { front: [505, 745], back: [420, 745], beside: [420, 745] },
  shins: { front: [700, 1010], back: [700, 1010], beside: [700, 1010] },
};

const MARGIN = 14;

/** The part of a drawing that a zoom shows, as wide as what lies in it. */
export const frameOf = (drawing: MapDrawing, zoom: Zoom): Box => {
  const { width, height, side, places } = drawing;
  if (zoom === 'whole' || zoom === 'feet' || side === 'soles')
    return { x: -MARGIN, y: 0, width: width + 2 * MARGIN, height };
  const [top, bottom] = BANDS[zoom][seenAs(side)];
  const regions = touchedRegions(side, zoom);
  const xs = places
    .filter(({ place }) => regions.some((region) => place.startsWith(`${region}:`)))
    .flatMap(({ outline }) => outline.filter((_, at) => at % 2 === 0));
  const left = Math.min(...xs) - MARGIN;
  const right = Math.max(...xs) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
};

const ZOOM_OF: Readonly<Record<RegionId, Zoom>> = {
  'neck-traps': 'trunk',
  'rear-shoulder': 'arms',
  pecs: 'trunk',
  'upper-back': 'trunk',
  lats: 'trunk',
  biceps: 'arms',
  triceps: 'arms',
  forearms: 'arms',
  'lower-back-ql': 'trunk',
  glutes: 'thighs',
  'hip-flexors-tfl': 'trunk',
  adductors: 'thighs',
  quads: 'thighs',
  'it-band': 'thighs',
  hamstrings: 'thighs',
  calves: 'shins',
  'tibialis-anterior': 'shins',
  peroneals: 'shins',
  'plantar-foot': 'feet',
};

export const zoomOf = (region: RegionId): Zoom => ZOOM_OF[region];
