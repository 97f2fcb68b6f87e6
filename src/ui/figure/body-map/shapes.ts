/**
 * The placeholder body: half a silhouette for each view, x from the midline outwards, drawn twice by mirroring. One shape
 * for each region that shows in a view; shapes without a region complete the body. Units are those of the drawing,
 * 140 wide and 412 high.
 */
import type { RegionId } from '../../../core/body/index.ts';

export const VIEWS = ['front', 'back'] as const;
export type View = (typeof VIEWS)[number];

export interface Shape {
  readonly region: RegionId | null;
  readonly path: string;
  /** Where a number or a leader touches the shape, on the right half. */
  readonly anchor: readonly [number, number];
}

const shape = (region: RegionId | null, anchor: readonly [number, number], path: string): Shape => ({
  region,
  anchor,
  path,
});

const ARM: readonly Shape[] = [
  shape(
    null,
    [63, 222],
    'M57.5 208 C60.5 210 64 210 67.2 207 C70 214 70 226 66.5 236 C63 241 60 238 59 233 C57 226 56.5 216 57.5 208Z',
  ),
  shape(
    'forearms',
    [57, 172],
    'M46.5 148 C50 151.5 55 151.5 58.5 148 C63 163 66 183 67 202.5 C63.5 205.5 60 205.5 57 203.5 C52 187 48 169 46.5 148Z',
  ),
];

const UPPER_ARM =
  'M38 96 C42 101 46 105 50.5 107 C54.5 119 57.5 131 58.5 143.5 C54.5 147.5 49.5 147.5 46 144 C42 129 38.5 113 38 96Z';

export const SHAPES: Readonly<Record<View, readonly Shape[]>> = {
  front: [
    shape(null, [0, 47], 'M-.3 41 H7.5 C7.5 47 9 50.5 12 54 C8 56 4 56.5 -.3 56.5Z'),
    shape('pecs', [17, 82], 'M1.5 61 C10 57.5 22 60 32 66 C36 76 35 88 31 96 C22 105 9 106 1.5 100Z'),
    shape(
      null,
      [45, 85],
      'M35.5 66.5 C45 67 52 74 53 87 C53 94 52.5 99 50.5 103 C44 101 39.5 96 37.5 91 C39 83 38 74 35.5 66.5Z',
    ),
    shape('biceps', [49, 124], UPPER_ARM),
    ...ARM,
    shape(null, [14, 140], 'M1.5 104.5 C9 109.5 20 108.5 30 101.5 C33.5 120 31 140 30 157 C28.5 173 20 187 1.5 192Z'),
    shape(
      'hip-flexors-tfl',
      [30, 193],
      'M32 161 C36 172 40 186 40.5 200 C38.5 208 34 214 29 216 C24 208 18 200.5 10.5 194.5 C20 188 28.5 177 32 161Z',
    ),
    shape(
      'adductors',
      [10, 226],
      'M1.8 198 C8 200 14 206 19 214.5 C19 234 16 254 12 268 C7.5 267 5.5 262 5 258 C3.5 240 2 220 1.8 198Z',
    ),
    shape(
      'quads',
      [27, 248],
      'M22 217 C28 220.5 34 218 38 211 C40 236 37 264 32 290 C27 296 17 296 12.5 291 C13 285 14 278 15.2 271 C19 256 21.5 236 22 217Z',
    ),
    shape('it-band', [42, 244], 'M41.2 205 C47 229 44.5 262 37 291 L34 290 C39.5 263 42.2 236 40.3 211Z'),
    shape(
      null,
      [22, 304],
      'M13 295.5 C18 299.5 27 299.5 32 294.5 C33 302 32.5 308 31 312.5 C26 316 18 316 14 312.5 C12.5 307 12.3 301 13 295.5Z',
    ),
    shape(
      'tibialis-anterior',
      [20, 346],
      'M14.5 317 C18.5 320 23 320 26 318 C28.3 338 26.3 362 22.8 382 C20 384 17.5 384 15.8 382 C13 362 12.3 339 14.5 317Z',
    ),
    shape(
      'peroneals',
      [31, 344],
      'M28.2 317 C29.8 316.2 31.3 315 32.3 313.8 C36.5 336 33.5 360 27 383 L24.8 382 C28 361 30.3 339 28.2 317Z',
    ),
    shape(
      null,
      [20, 396],
      'M14.3 387 C17 389 23 389 26.3 386.5 C28.5 394 30.5 400 29.5 405 C24 408 15 408 12.5 404 C12.5 397 13.5 392 14.3 387Z',
    ),
  ],
  back: [
    shape('neck-traps', [11, 60], 'M-.3 41 H7.5 C8 49 14 55.5 26 60 C22 66 14 70 -.3 70Z'),
    shape(
      'rear-shoulder',
      [43, 82],
      'M29.5 61.5 C42 63 51 72 53 87 C53 94 52.5 99 50.5 103 C43 100 36 93 31.5 85 C32.5 77 32 69 29.5 61.5Z',
    ),
    shape(
      'upper-back',
      [13, 92],
      'M1.5 73.5 C12 73.5 21 69.5 26.5 64 C28.5 70.5 29.5 78 28.5 86 C26 100 14 112 1.5 116.5Z',
    ),
    shape('triceps', [49, 124], UPPER_ARM),
    ...ARM,
    shape(
      'lats',
      [25, 128],
      'M30 89 C33 94 35.5 97.5 38 100.5 C37.5 118 35.5 136 31 151 C22 148 9 139 2 122.5 C14 117 26 105 30 89Z',
    ),
    shape(
      'lower-back-ql',
      [16, 163],
      'M1.5 128 C9 141 19 150 30.2 154.5 C30.5 161 32 168 33.5 173.5 C22 176.5 9 178.5 1.5 183.5Z',
    ),
    shape(
      'glutes',
      [23, 202],
      'M1.8 187.5 C9 182.5 22 180 34.5 177.5 C40.5 188 42.5 203 40.5 216 C31 225 13 226 3 217.5Z',
    ),
    shape(
      'hamstrings',
      [21, 256],
      'M3.5 222.5 C13 230.5 29 230 38 223 C38.5 246 35.5 270 31 291 C25 295.5 14.5 295.5 9.5 291 C5.5 268 3.7 244 3.5 222.5Z',
    ),
    shape('it-band', [41, 254], 'M41 220.5 C44.5 244 42 268 36.5 291 L33.8 290 C38 268 40.5 246 39.8 222Z'),
    shape(
      'calves',
      [21, 326],
      'M10 297.5 C16 300.5 25 300.5 31 296.5 C36 314 34 336 27.5 356 C23 360 16 360 12.5 356 C9.5 338 8 316 10 297.5Z',
    ),
    shape(
      'plantar-foot',
      [18, 390],
      'M12.5 361.5 C16 364.5 23 364.5 26.5 361 C25 370 24 378 24.3 384 C26.5 396 26 404.5 18 405 C10.5 405 9.5 396 12.2 384 C13.3 376 13 369 12.5 361.5Z',
    ),
  ],
};

/** The view in which a region is seen best. */
export const viewOf = (region: RegionId): View =>
  SHAPES.back.some((each) => each.region === region) && region !== 'it-band' ? 'back' : 'front';

export const anchorOf = (region: RegionId, view: View): readonly [number, number] | null =>
  SHAPES[view].find((each) => each.region === region)?.anchor ?? null;
