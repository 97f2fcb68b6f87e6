/** The stored body map as paths: made once for each side from which the body is seen. */
import { clamp } from '../../../core/base/index.ts';
import type { PlaceKey } from '../../../core/body/index.ts';
import { type BodyMap, type BodyMapView, curve } from '../../../core/figure/index.ts';
import { distanceToOutline } from './nearest-place.ts';

export const MAP_SIDES = ['front', 'back', 'left', 'right', 'soles'] as const;
export type MapSide = (typeof MAP_SIDES)[number];

export interface DrawnPlace {
  readonly place: PlaceKey;
  readonly path: string;
  readonly outline: readonly number[];
  readonly grace: number;
  /** Where a number stands or a line begins: the point deepest inside. */
  readonly anchor: readonly [x: number, y: number];
}

export interface MapDrawing {
  readonly side: MapSide;
  readonly width: number;
  readonly height: number;
  readonly silhouette: string;
  readonly shade: string;
  readonly lines: string;
  readonly places: readonly DrawnPlace[];
}

const GRID = 9;

/** The point of a grid over the outline that lies deepest inside it. */
const deepestPoint = (outline: readonly number[]): readonly [number, number] => {
  const xs = outline.filter((_, at) => at % 2 === 0);
  const ys = outline.filter((_, at) => at % 2 === 1);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: readonly [number, number] = [left + width / 2, top + height / 2];
  let depth = Number.POSITIVE_INFINITY;
  for (let i = 1; i < GRID; i += 1) {
    for (let j = 1; j < GRID; j += 1) {
      const x = left + (width * i) / GRID;
      const y = top + (height * j) / GRID;
      const distance = distanceToOutline(outline, x, y);
      // A little towards the middle, so that a long muscle has its number half-way.
      const value = distance + Math.abs(j / GRID - 0.5) * 2;
      if (value < depth) {
        depth = value;
        best = [x, y];
      }
    }
  }
  return [Math.round(best[0]), Math.round(best[1])];
};

const WIDE_ENOUGH = 60;
const MOST_GRACE = 14;

/** The narrower a place, the further it reaches into its neighbours. */
const graceOf = (outline: readonly number[]): number => {
  const xs = outline.filter((_, at) => at % 2 === 0);
  const ys = outline.filter((_, at) => at % 2 === 1);
  const narrow = Math.min(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  return clamp((WIDE_ENOUGH - narrow) / 2, 0, MOST_GRACE);
};

const mirrored = (points: readonly number[], width: number): readonly number[] =>
  points.map((value, at) => (at % 2 === 0 ? width - value : value));

const otherPlace = (place: PlaceKey): PlaceKey =>
  (place.endsWith(':left') ? place.replace(':left', ':right') : place.replace(':right', ':left')) as PlaceKey;

const drawingOf = (side: MapSide, view: BodyMapView, mirror: boolean): MapDrawing => {
  const turn = (points: readonly number[]): readonly number[] => (mirror ? mirrored(points, view.width) : points);
  const paths = (loops: readonly (readonly number[])[], closed: boolean): string =>
    loops.map((points) => curve(turn(points), closed)).join('');
  return {
    side,
    width: view.width,
    height: view.height,
    silhouette: paths(view.silhouette, true),
    shade: paths(view.shade, true),
    lines: paths(view.lines, false),
    places: view.places.map(({ place, outline }) => {
      const points = turn(outline);
      return {
        place: mirror ? otherPlace(place) : place,
        outline: points,
        path: curve(points, true),
        anchor: deepestPoint(points),
        grace: graceOf(points),
      };
    }),
  };
};

/** All five drawings of a map. */
export const drawMap = (map: BodyMap): Readonly<Record<MapSide, MapDrawing>> => ({
  front: drawingOf('front', map.front, false),
  back: drawingOf('back', map.back, false),
  left: drawingOf('left', map.side, false),
  right: drawingOf('right', map.side, true),
  soles: drawingOf('soles', map.soles, false),
});
