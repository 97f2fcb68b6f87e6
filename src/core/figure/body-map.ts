/** The body map as it is stored: outlines in thousandths of a stature, drawn when the figures are made. */
import * as v from 'valibot';
import { type PlaceKey, PLACES, placeKey } from '../body/index.ts';
import { type Result, err, ok } from '../base/index.ts';

/** `side` is seen from the left; the right is its mirror image. */
export const MAP_VIEWS = ['front', 'back', 'side', 'soles'] as const;
export type MapViewId = (typeof MAP_VIEWS)[number];

/** A place as it is drawn in one view. Points alternate x and y. */
export interface MapPlace {
  readonly place: PlaceKey;
  readonly outline: readonly number[];
}

export interface BodyMapView {
  readonly width: number;
  readonly height: number;
  readonly silhouette: readonly (readonly number[])[];
  readonly shade: readonly (readonly number[])[];
  readonly lines: readonly (readonly number[])[];
  readonly places: readonly MapPlace[];
}

export type BodyMap = Readonly<Record<MapViewId, BodyMapView>>;

const KEYS: ReadonlySet<string> = new Set(PLACES.map(({ region, side }) => placeKey(region, side)));

const points = v.array(v.number());
const view = v.object({
  width: v.number(),
  height: v.number(),
  silhouette: v.array(points),
  shade: v.array(points),
  lines: v.array(points),
  places: v.array(
    v.object({ place: v.custom<PlaceKey>((input) => typeof input === 'string' && KEYS.has(input)), outline: points }),
  ),
});
const file = v.object({ front: view, back: view, side: view, soles: view });

/** Reads the stored map. Anything else is not one. */
export const parseBodyMap = (input: unknown): Result<BodyMap, { readonly type: 'not-a-body-map' }> => {
  const parsed = v.safeParse(file, input);
  return parsed.success ? ok(parsed.output) : err({ type: 'not-a-body-map' });
};
