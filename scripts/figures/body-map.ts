/**
 * The body map: the human standing, from four sides and its soles, with each region as an outline of its own. The same
 * patches that a figure's worked muscle is drawn from.
 */
import { PLACES, type PlaceKey, type RegionId, SIDES, type Side, placeKey } from '../../src/core/body/index.ts';
import { type BodyMapView, type MapViewId } from '../../src/core/figure/index.ts';
import {
  type AngleId,
  type Solid,
  type Vec,
  ANGLES,
  NO_TURN,
  bodySolids,
  distanceToPatches,
  normalAt,
  placeBones,
  regionPatches,
  restPlaceOf,
  sideOfPlace,
  turnOf,
  turnedBack,
} from '../../src/core/human/index.ts';
import { type Point, cameraFrom } from './camera.ts';
import { type Field, areaOf, blurred, cracks, outlines, relaxed, simplified } from './contour.ts';
import { type Rays, castRays, viewOf } from './raycast.ts';
import { confined, edgesOf } from './draw.ts';
import { shadeField } from './shading.ts';

/** Pixels a stature while looking, and units a stature in the file. */
const SCALE = 620;
export const MAP_UNITS = 1000;

const BUILD = 'shoulders';

interface Look {
  readonly azimuth: number;
  readonly elevation: number;
  readonly angles: Readonly<Partial<Record<AngleId, number>>>;
  /** Only what lies below this height, statures. */
  readonly below?: number;
}

const both = (angles: Readonly<Record<string, number>>): Partial<Record<AngleId, number>> =>
  Object.fromEntries(SIDES.flatMap((side) => Object.entries(angles).map(([id, value]) => [`${id}-${side}`, value])));

const STANDING = both({ 'shoulder.abduct': 13, 'elbow.flex': 9, 'hip.abduct': 9, 'hip.turn': 8 });

/** The arm that would hide the side of the trunk is held forward. */
const FROM_THE_SIDE = both({ 'shoulder.flex': 62, 'shoulder.abduct': 4, 'elbow.flex': 38 });

const LOOKS: Readonly<Record<MapViewId, Look>> = {
  // The legs stand apart, to show the inner thighs.
  front: { azimuth: 0, elevation: 1, angles: { ...STANDING, ...both({ 'ankle.point': 14, 'hip.abduct': 13 }) } },
  back: { azimuth: 180, elevation: 1, angles: STANDING },
  // Seen from its left; the right side is its mirror image.
  side: { azimuth: 90, elevation: 1, angles: FROM_THE_SIDE },
  soles: { azimuth: 0, elevation: -88, angles: both({ 'hip.abduct': 4 }), below: 0.12 },
};

/** Soles are touched in their own view; elsewhere only their rim would show. */
const isShown = (view: MapViewId, region: RegionId): boolean => (region === 'plantar-foot') === (view === 'soles');

/** The hidden far side of a side view is no place to touch. */
const sidesSeen = (view: MapViewId): readonly Side[] => (view === 'side' ? ['left'] : SIDES);

const toUnits = (loop: readonly Point[]): readonly number[] =>
  loop.flatMap(([x, y]) => [Math.round((x * MAP_UNITS) / SCALE), Math.round((y * MAP_UNITS) / SCALE)]);

const placeFields = (rays: Rays, solids: readonly Solid[], bones: ReturnType<typeof placeBones>, view: MapViewId) => {
  const fields = new Map<PlaceKey, Float32Array>();
  const seen = sidesSeen(view);
  for (let pixel = 0; pixel < rays.group.length; pixel += 1) {
    if ((rays.group[pixel] ?? -1) < 0) continue;
    const hit = solids[rays.solid[pixel] ?? -1];
    if (!hit?.part) continue;
    const at = rays.point(pixel, rays.depth[pixel] ?? 0);
    const near = rays.near(pixel);
    const rest = restPlaceOf(bones, near, hit, at);
    const restNormal: Vec = turnedBack(turnOf(bones, hit.part.bone), normalAt(near, at));
    const side = sideOfPlace(hit.part.group, rest);
    if (!seen.includes(side)) continue;
    for (const place of PLACES) {
      if (place.side !== side || !isShown(view, place.region)) continue;
      const off = distanceToPatches(regionPatches[place.region], BUILD, side, hit.part.group, rest, restNormal);
      if (off * SCALE > 3) continue;
      const key = placeKey(place.region, place.side);
      let field = fields.get(key);
      if (!field) {
        field = new Float32Array(rays.group.length).fill(-2);
        fields.set(key, field);
      }
      field[pixel] = Math.max(-2, Math.min(2, -off * SCALE));
    }
  }
  return fields;
};

const LEAST_AREA = 90;

export const drawBodyMapView = (view: MapViewId): BodyMapView => {
  const { azimuth, elevation, angles, below } = LOOKS[view];
  const bones = placeBones({
    build: BUILD,
    at: [0, 0.525, 0],
    turn: NO_TURN,
    angles: ANGLES.map((id) => angles[id] ?? 0),
    hands: { left: 'flat', right: 'flat' },
  });
  const solids = bodySolids(bones).filter(({ middle }) => below === undefined || middle[1] < below);
  const camera = cameraFrom(azimuth, elevation);
  const rays = castRays(solids, camera, viewOf(solids, camera, 0.008), SCALE);
  const { width, height } = rays;
  const field = (values: Float32Array): Field => ({ width, height, values });
  const silhouette = outlines(blurred(field(rays.inside), 'narrow'), { least: 30, passes: 4, tolerance: 0.35 });
  const shade = outlines(confined(blurred(blurred(shadeField(rays, 0.05, false), 'wide'), 'wide'), rays.inside, 0.2), {
    least: 160,
    passes: 8,
    tolerance: 0.7,
  });
  const lines = cracks(width, height, edgesOf(rays)).flatMap(({ points, closed }) => {
    const smooth = simplified(relaxed(points, closed, 14), closed, 0.5);
    const xs = smooth.map(([x]) => x);
    const ys = smooth.map(([, y]) => y);
    const extent = Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    return smooth.length < 2 || extent < SCALE * 0.035 ? [] : [toUnits(smooth)];
  });
  const places = [...placeFields(rays, solids, bones, view)].flatMap(([place, values]) => {
    const loops = outlines(confined(blurred(field(values), 'wide'), rays.inside, -1.2), {
      least: LEAST_AREA,
      passes: 8,
      tolerance: 0.55,
    });
    const [largest] = loops.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
    return largest ? [{ place, outline: toUnits(largest) }] : [];
  });
  const order = PLACES.map(({ region, side }) => placeKey(region, side));
  return {
    width: Math.round((width * MAP_UNITS) / SCALE),
    height: Math.round((height * MAP_UNITS) / SCALE),
    silhouette: silhouette.map(toUnits),
    shade: shade.map(toUnits),
    lines,
    places: places.toSorted((a, b) => order.indexOf(a.place) - order.indexOf(b.place)),
  };
};
