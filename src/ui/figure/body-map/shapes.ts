/**
 * The placeholder body: half a silhouette for each view, x from the midline outwards, drawn twice by mirroring. One shape
 * for each region that shows in a view; shapes without a region complete the body. Neighbours share their edge, and a
 * stroke in the colour of the ground makes the seam between them. Units are those of the drawing, 140 wide and 396 high.
 */
import type { RegionId } from '../../../core/body/index.ts';

export const VIEWS = ['front', 'back'] as const;
export type View = (typeof VIEWS)[number];

/** The drawing stands on this line. */
export const FLOOR_Y = 396;

export interface Shape {
  readonly region: RegionId | null;
  readonly path: string;
  /** Where a number or a leader touches the shape, on the right half; null: it is too small here to be pointed at. */
  readonly anchor: readonly [number, number] | null;
}

const part = (path: string): Shape => ({ region: null, path, anchor: null });
const shape = (region: RegionId, anchor: readonly [number, number] | null, path: string): Shape => ({
  region,
  anchor,
  path,
});

/** Behind both halves, so that no seam runs down the throat. */
export const NECK = 'M-9.4 36H9.4C9 43 9.2 48 11.6 54C8 57.5 3.5 60 0 60S-8 57.5 -11.6 54C-9.2 48 -9 43 -9.4 36Z';

const HAND = part(
  'M57 203.5C60 205.6 63.6 205.5 66.8 203C70.2 212 70.4 225 66.6 236.5C63.8 241.5 60.6 239 59.7 233.5C57.4 224 56.4 213.5 57 203.5Z',
);
const FOREARM =
  'M45.4 146C49 149.2 53.6 149.2 57.2 145.5C62.4 158.5 65.8 181 66.8 203C63.6 205.5 60 205.6 57 203.5C52.2 186.5 47.6 166.5 45.4 146Z';

const FRONT: readonly Shape[] = [
  shape(
    'neck-traps',
    [20, 60],
    'M11.6 54C16.5 59 26.5 61.5 34.5 64.5C26 66.3 17 66.5 9.5 64.2C6 62.9 3 61.4 0 60C3.8 59 8.2 57.2 11.6 54Z',
  ),
  shape(
    'pecs',
    [19, 83],
    'M0 60C3 61.4 6 62.9 9.5 64.2C17 66.5 26 66.3 34.5 64.5C36.6 72.5 38 82.5 38.2 92C33 104 13 109.5 0 102Z',
  ),
  part(
    'M34.5 64.5C45.5 66 52 74.5 52.6 88C52.8 95 51.8 100.5 49.8 105C45 102 40.8 97.5 38.2 92C38 82.5 36.6 72.5 34.5 64.5Z',
  ),
  shape(
    'biceps',
    [48, 124],
    'M38.2 92C40.8 97.5 45 102 49.8 105C53.4 117 56.4 131 57.2 145.5C53.6 149.2 49 149.2 45.4 146C43.6 131 41.4 113 38.2 92Z',
  ),
  shape('forearms', [56, 176], FOREARM),
  HAND,
  part('M0 102C13 109.5 33 104 38.2 92C38.6 111 35.4 130 31.2 146C22 150.5 9 151.8 0 151.8Z'),
  part(
    'M0 151.8C9 151.8 22 150.5 31.2 146C30.6 155 31.6 163.5 34 171.5C25 181 13 193.5 4 210C2.6 211.4 1.2 212.4 0 213Z',
  ),
  shape(
    'hip-flexors-tfl',
    [28, 198],
    'M34 171.5C39 181 42.4 194 42.8 207.5C36 213 25 215 16.5 213C12 212 8 210.8 4 210C13 193.5 25 181 34 171.5Z',
  ),
  shape('adductors', [8.5, 232], 'M4 210C8 210.8 12 212 16.5 213C15.8 229 13 246.5 8.4 264C4.8 247 2 229 1.4 213Z'),
  shape(
    'quads',
    [22, 246],
    'M16.5 213C22.5 214.4 29.6 213.8 36 211.8C36.6 240 33.6 266 28.2 287.5C22 291.5 14.2 291 9.4 287C8.6 279 8.3 271.5 8.4 264C13 246.5 15.8 229 16.5 213Z',
  ),
  shape(
    'it-band',
    [37.5, 246],
    'M36 211.8C38.6 210.8 41 209.3 42.8 207.5C43.4 240 38.6 267 32.4 288.5C31 288.6 29.6 288.2 28.2 287.5C33.6 266 36.6 240 36 211.8Z',
  ),
  part(
    'M9.4 287C14.2 291 22 291.5 28.2 287.5C29.6 288.2 31 288.6 32.4 288.5C31.6 294.5 31.8 300 32.8 305.5C26 309 15.5 309 9 305.5C8.8 299 9 293 9.4 287Z',
  ),
  shape(
    'calves',
    null,
    'M9 305.5C11.3 306.7 13.7 307.5 16.2 307.8C16.8 323 17.4 339 17.8 353.5C16.2 353.2 14.8 352.6 13.6 351.8C10.2 337 8 320.5 9 305.5Z',
  ),
  shape(
    'tibialis-anterior',
    [21.5, 329],
    'M16.2 307.8C20.2 308.3 24.4 308 28 307.2C29.4 323 27.6 339 24.6 353.4C22.4 353.9 20 353.9 17.8 353.5C17.4 339 16.8 323 16.2 307.8Z',
  ),
  shape(
    'peroneals',
    [30, 330],
    'M28 307.2C29.8 306.8 31.4 306.2 32.8 305.5C35.6 320 34 337.5 29.6 351.6C28.2 352.4 26.5 353 24.6 353.4C27.6 339 29.4 323 28 307.2Z',
  ),
  part(
    'M13.6 351.8C17.4 354.5 25.2 354.5 29.6 351.6C27.8 360.5 26.8 366.5 27.8 374C30.4 381.5 33.4 387 31.8 392C28.6 396.6 15.4 396.6 11.8 392.6C10.4 387 13.2 378 14 370.5C14.4 363.5 14.2 357.5 13.6 351.8Z',
  ),
];

const BACK: readonly Shape[] = [
  shape(
    'neck-traps',
    [12, 64],
    'M0 48.8C3 48.8 6 49 9.4 49.5C10.4 54.5 15 58.5 21.5 60.5C26 62 30.5 63 34.5 64.5C30 69.5 24.5 72.5 19 75C11 79.5 4.5 88.5 0 98.5Z',
  ),
  shape(
    'rear-shoulder',
    [42, 82],
    'M34.5 64.5C45.5 66 52 74.5 52.6 88C52.8 95 51.8 100.5 49.8 105C44.6 103 40.4 99.5 37 95C32.5 88.5 26.5 81.5 19 75C24.5 72.5 30 69.5 34.5 64.5Z',
  ),
  shape(
    'upper-back',
    [16, 99],
    'M0 98.5C4.5 88.5 11 79.5 19 75C26.5 81.5 32.5 88.5 37 95C34.6 100.5 31.5 105 27.5 108.5C18 110.5 8 115.5 0 123Z',
  ),
  shape(
    'lats',
    [24, 126],
    'M0 123C8 115.5 18 110.5 27.5 108.5C31.5 105 34.6 100.5 37 95C39 110.5 36 130.5 31.2 147C27 143.5 21 141.5 14.5 142C8.5 142.6 4 146.5 0 151Z',
  ),
  shape(
    'lower-back-ql',
    [15, 162],
    'M0 151C4 146.5 8.5 142.6 14.5 142C21 141.5 27 143.5 31.2 147C30.6 155.5 31.7 164 34.2 171.5C23 173 8.5 178 0 186Z',
  ),
  shape(
    'glutes',
    [22, 202],
    'M0 186C8.5 178 23 173 34.2 171.5C39.4 182 43 196 42.6 210C42.4 214.5 41.6 218.5 40.4 222C32 230.5 12.5 230.5 1.4 220Z',
  ),
  shape(
    'triceps',
    [48, 124],
    'M37 95C40.4 99.5 44.6 103 49.8 105C53.4 117 56.4 131 57.2 145.5C53.6 149.2 49 149.2 45.4 146C43.6 131 41.4 113 37 95Z',
  ),
  shape('forearms', [56, 176], FOREARM),
  HAND,
  shape('adductors', null, 'M1.4 220C5 223.2 9 225.5 13 226.8C12.6 239.5 11.2 252.5 8.6 265C5 251 2.2 235.5 1.4 220Z'),
  shape(
    'hamstrings',
    [20.5, 256],
    'M13 226.8C19.6 228.8 27 228.7 33.4 226.3C34.8 247.5 32.2 269 26.8 289.5C21 291.5 14.5 291 9.6 288.8C9 280.5 8.6 272.5 8.6 265C11.2 252.5 12.6 239.5 13 226.8Z',
  ),
  shape(
    'it-band',
    [36, 254],
    'M33.4 226.3C36 225.3 38.4 223.9 40.4 222C41 246 37.4 269 31.8 288.8C30.2 289.4 28.5 289.6 26.8 289.5C32.2 269 34.8 247.5 33.4 226.3Z',
  ),
  shape(
    'calves',
    [19.5, 320],
    'M9.6 288.8C14.5 291 21 291.5 26.8 289.5C30.8 309.5 29.8 332 25 352.6C21 353.9 16.6 353.5 13.4 351.6C9.6 331 7.6 309.5 9.6 288.8Z',
  ),
  shape(
    'peroneals',
    [30, 322],
    'M26.8 289.5C28.5 289.6 30.2 289.4 31.8 288.8C35.8 305.5 35 328.5 29.5 350.8C28.1 351.6 26.6 352.2 25 352.6C29.8 332 30.8 309.5 26.8 289.5Z',
  ),
  part(
    'M13.4 351.6C16.6 353.5 25.2 353.5 29.5 350.8C27.4 360 25 366 24.2 374C21 375.3 17 375.3 13.8 374C13.8 366 14.2 358.5 13.4 351.6Z',
  ),
  shape(
    'plantar-foot',
    [18.5, 385],
    'M13.8 374C17 375.3 21 375.3 24.2 374C25.4 381 27.6 388 26 393C23 396.8 13.6 396.8 10.8 393.4C9.8 388 12.6 380.5 13.8 374Z',
  ),
];

export const SHAPES: Readonly<Record<View, readonly Shape[]>> = { front: FRONT, back: BACK };

const pointedAt = (view: View, region: RegionId): readonly [number, number] | null =>
  SHAPES[view].find((each) => each.region === region)?.anchor ?? null;

/** Regions that are better seen from the front though both views show them. */
const FRONT_FIRST: ReadonlySet<RegionId> = new Set(['adductors', 'peroneals', 'it-band']);

/** The view in which a region is seen best. */
export const viewOf = (region: RegionId): View =>
  pointedAt('back', region) && !FRONT_FIRST.has(region) ? 'back' : 'front';

/** On the right half of the drawing; null: the region cannot be pointed at in this view. */
export const anchorOf = (region: RegionId, view: View): readonly [number, number] | null => pointedAt(view, region);
