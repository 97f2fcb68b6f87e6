/** The 19 regions and the no-go zones as patches of skin, in chart coordinates. Left and right are mirror images. */
import type { ByRegion, RegionId, Side } from '../body/index.ts';
import type { Build } from './build.ts';
import { type Chart, DEGREE_LENGTH, chartAt, coversGroup, inRange } from './chart.ts';
import type { Group } from './flesh.ts';
import type { Vec } from './vector.ts';

export interface Patch {
  readonly chart: Chart;
  /** Corners, whose polygon is rounded off. On limbs the angles may exceed 180. */
  readonly outline: readonly (readonly [u: number, v: number])[];
}

const patch = (chart: Chart, outline: Patch['outline']): Patch => ({ chart, outline });

/** Outlines after the muscles' bellies as anatomy atlases show them; where a belly is a sliver it is drawn wider to be hit. */
export const regionPatches: ByRegion<readonly Patch[]> = {
  'neck-traps': [
    patch('back', [
      [0.006, 0.862],
      [0.021, 0.862],
      [0.028, 0.836],
      [0.07, 0.822],
      [0.082, 0.806],
      [0.062, 0.794],
      [0.03, 0.796],
      [0.006, 0.79],
    ]),
    patch('front', [
      [0.03, 0.838],
      [0.07, 0.823],
      [0.082, 0.811],
      [0.05, 0.817],
      [0.03, 0.824],
    ]),
  ],
  'rear-shoulder': [
    patch('arm', [
      [96, 0.802],
      [150, 0.82],
      [208, 0.806],
      [208, 0.766],
      [160, 0.75],
      [102, 0.755],
    ]),
  ],
  pecs: [
    patch('front', [
      [0.008, 0.768],
      [0.04, 0.785],
      [0.08, 0.783],
      [0.092, 0.765],
      [0.082, 0.735],
      [0.055, 0.717],
      [0.025, 0.717],
      [0.008, 0.73],
    ]),
  ],
  'upper-back': [
    patch('back', [
      [0.006, 0.778],
      [0.036, 0.784],
      [0.068, 0.778],
      [0.073, 0.757],
      [0.053, 0.733],
      [0.03, 0.704],
      [0.006, 0.685],
    ]),
  ],
  lats: [
    patch('back', [
      [0.034, 0.672],
      [0.046, 0.628],
      [0.068, 0.62],
      [0.08, 0.665],
      [0.1, 0.735],
      [0.094, 0.754],
      [0.066, 0.736],
      [0.038, 0.702],
    ]),
  ],
  biceps: [
    patch('arm', [
      [-52, 0.735],
      [0, 0.75],
      [50, 0.735],
      [54, 0.69],
      [32, 0.646],
      [-32, 0.646],
      [-54, 0.69],
    ]),
  ],
  triceps: [
    patch('arm', [
      [118, 0.742],
      [180, 0.754],
      [242, 0.742],
      [246, 0.69],
      [218, 0.648],
      [142, 0.648],
      [114, 0.69],
    ]),
  ],
  forearms: [
    patch('arm', [
      [-78, 0.606],
      [0, 0.613],
      [78, 0.606],
      [78, 0.55],
      [48, 0.498],
      [-48, 0.498],
      [-78, 0.55],
    ]),
    patch('arm', [
      [98, 0.606],
      [180, 0.613],
      [262, 0.606],
      [262, 0.55],
      [228, 0.498],
      [132, 0.498],
      [98, 0.55],
    ]),
  ],
  'lower-back-ql': [
    patch('back', [
      [0.006, 0.668],
      [0.026, 0.668],
      [0.036, 0.64],
      [0.044, 0.602],
      [0.03, 0.587],
      [0.006, 0.574],
    ]),
  ],
  glutes: [
    patch('back', [
      [0.01, 0.545],
      [0.04, 0.573],
      [0.08, 0.561],
      [0.096, 0.52],
      [0.09, 0.474],
      [0.062, 0.456],
      [0.03, 0.457],
      [0.01, 0.474],
    ]),
  ],
  'hip-flexors-tfl': [
    patch('front', [
      [0.03, 0.512],
      [0.044, 0.49],
      [0.072, 0.482],
      [0.088, 0.512],
      [0.088, 0.556],
      [0.07, 0.567],
      [0.046, 0.541],
    ]),
  ],
  adductors: [
    patch('leg', [
      [-40, 0.474],
      [-60, 0.405],
      [-68, 0.34],
      [-98, 0.338],
      [-122, 0.4],
      [-124, 0.466],
      [-84, 0.49],
    ]),
  ],
  quads: [
    patch('leg', [
      [-14, 0.474],
      [14, 0.478],
      [38, 0.472],
      [50, 0.43],
      [46, 0.345],
      [30, 0.311],
      [8, 0.317],
      [-14, 0.299],
      [-46, 0.322],
      [-44, 0.37],
      [-28, 0.43],
    ]),
  ],
  'it-band': [
    patch('leg', [
      [62, 0.48],
      [98, 0.49],
      [124, 0.46],
      [126, 0.36],
      [112, 0.302],
      [74, 0.3],
      [56, 0.345],
      [58, 0.43],
    ]),
  ],
  hamstrings: [
    patch('leg', [
      [136, 0.426],
      [156, 0.439],
      [200, 0.441],
      [234, 0.43],
      [238, 0.36],
      [230, 0.303],
      [208, 0.296],
      [196, 0.323],
      [168, 0.323],
      [154, 0.296],
      [136, 0.3],
      [134, 0.36],
    ]),
  ],
  calves: [
    patch('leg', [
      [116, 0.244],
      [140, 0.262],
      [172, 0.262],
      [180, 0.246],
      [188, 0.262],
      [222, 0.262],
      [248, 0.244],
      [248, 0.19],
      [224, 0.142],
      [196, 0.094],
      [164, 0.094],
      [138, 0.142],
      [116, 0.19],
    ]),
  ],
  'tibialis-anterior': [
    patch('leg', [
      [-6, 0.248],
      [30, 0.248],
      [42, 0.19],
      [28, 0.12],
      [8, 0.085],
      [-6, 0.12],
    ]),
  ],
  peroneals: [
    patch('leg', [
      [52, 0.244],
      [100, 0.242],
      [108, 0.18],
      [110, 0.1],
      [82, 0.084],
      [56, 0.125],
      [50, 0.19],
    ]),
  ],
  'plantar-foot': [
    patch('sole', [
      [-0.014, -0.03],
      [0.016, -0.03],
      [0.02, 0.02],
      [0.025, 0.072],
      [0.014, 0.088],
      [-0.016, 0.09],
      [-0.016, 0.04],
    ]),
  ],
};

const ring = (chart: Chart, low: number, high: number): Patch =>
  patch(chart, [
    [-180, high],
    [-60, high],
    [60, high],
    [180, high],
    [180, low],
    [60, low],
    [-60, low],
    [-180, low],
  ]);

const box = (chart: Chart, u: readonly [number, number], v: readonly [number, number]): Patch =>
  patch(chart, [
    [u[0], v[0]],
    [u[0], v[1]],
    [u[1], v[1]],
    [u[1], v[0]],
  ]);

/** Where no tool goes, by the id of its caution. Each covers at least the anatomy that the caution names. */
export const zonePatches: Readonly<Record<string, readonly Patch[]>> = {
  'nogo-neck': [box('back', [-0.01, 0.036], [0.832, 0.888]), box('front', [-0.01, 0.04], [0.818, 0.888])],
  'nogo-head-face-eyes': [ring('head', 0.87, 1)],
  'nogo-clavicle': [box('front', [0.006, 0.098], [0.79, 0.812])],
  'nogo-armpit': [box('arm', [-130, -50], [0.728, 0.772]), box('front', [0.088, 0.104], [0.73, 0.77])],
  'nogo-radial-groove': [box('arm', [92, 152], [0.682, 0.738])],
  'nogo-elbow': [ring('arm', 0.609, 0.641)],
  'nogo-forearm-top': [box('arm', [-62, 62], [0.572, 0.612])],
  'nogo-kidney-floating-ribs': [box('back', [0.014, 0.074], [0.615, 0.668])],
  'nogo-lumbar-roller': [box('back', [-0.005, 0.05], [0.572, 0.664])],
  'nogo-abdomen': [box('front', [-0.005, 0.062], [0.55, 0.672])],
  'nogo-front-hip-point': [box('front', [0.056, 0.078], [0.562, 0.588])],
  'nogo-groin': [box('leg', [-62, 8], [0.46, 0.5])],
  'nogo-adductor-canal': [box('leg', [-58, -32], [0.33, 0.425])],
  'nogo-sciatic': [box('back', [0.018, 0.05], [0.462, 0.508]), box('leg', [170, 190], [0.3, 0.452])],
  'nogo-popliteal': [box('leg', [138, 222], [0.25, 0.306])],
  'nogo-fibular-head': [box('leg', [78, 128], [0.244, 0.276])],
  'nogo-lower-outer-calf': [box('leg', [56, 112], [0.058, 0.112])],
  'nogo-achilles-tendons': [box('leg', [152, 208], [0.036, 0.098])],
  'nogo-bone': [
    box('leg', [-38, 38], [0.258, 0.302]),
    box('leg', [-22, -8], [0.07, 0.25]),
    box('leg', [76, 108], [0.486, 0.512]),
    box('back', [-0.005, 0.006], [0.55, 0.83]),
    box('back', [-0.005, 0.012], [0.49, 0.555]),
    box('front', [-0.005, 0.007], [0.7, 0.79]),
    box('sole', [-0.02, 0.02], [-0.05, -0.032]),
  ],
};

type Corner = readonly [number, number];

/** Cuts the corners off, twice: a soft outline from few points. */
const rounded = (corners: readonly Corner[]): readonly Corner[] => {
  let points = corners;
  for (let round = 0; round < 2; round += 1) {
    points = points.flatMap(([au, av], index): Corner[] => {
      const [bu, bv] = points[(index + 1) % points.length] ?? [au, av];
      return [
        [au * 0.78 + bu * 0.22, av * 0.78 + bv * 0.22],
        [au * 0.22 + bu * 0.78, av * 0.22 + bv * 0.78],
      ];
    });
  }
  return points;
};

/** Patches stand a little over their outline. */
const GROWN = 0.004;

interface Outline {
  readonly chart: Chart;
  readonly unit: number;
  readonly lowest: number;
  readonly points: readonly Corner[];
}

const outlineOf = ({ chart, outline }: Patch): Outline => {
  const unit = chart === 'leg' || chart === 'arm' ? DEGREE_LENGTH[chart] : chart === 'head' ? DEGREE_LENGTH.leg : 1;
  const us = outline.map(([u]) => u);
  const middle = (Math.min(...us) + Math.max(...us)) / 2;
  return { chart, unit, lowest: middle - 180, points: rounded(outline).map(([u, v]) => [u * unit, v]) };
};

const outlines = new Map<Patch, Outline>();
const knownOutline = (from: Patch): Outline => {
  const known = outlines.get(from);
  if (known) return known;
  const made = outlineOf(from);
  outlines.set(from, made);
  return made;
};

/** Signed distance to a polygon: negative inside. */
const toPolygon = (points: readonly Corner[], x: number, y: number): number => {
  let least = Infinity;
  let inside = false;
  let [ax, ay] = points[points.length - 1] ?? [0, 0];
  for (const [bx, by] of points) {
    const ex = bx - ax;
    const ey = by - ay;
    const wx = x - ax;
    const wy = y - ay;
    const t = Math.min(1, Math.max(0, (wx * ex + wy * ey) / (ex * ex + ey * ey)));
    const dx = wx - ex * t;
    const dy = wy - ey * t;
    least = Math.min(least, dx * dx + dy * dy);
    if (ay > y !== by > y && x < (ex * (y - ay)) / ey + ax) inside = !inside;
    ax = bx;
    ay = by;
  }
  return inside ? -Math.sqrt(least) : Math.sqrt(least);
};

/** How far a place of the skin at rest is from patches: negative inside, in statures, 1 where they cannot be. */
export const distanceToPatches = (
  patches: readonly Patch[],
  build: Build,
  side: Side,
  group: Group,
  at: Vec,
  normal: Vec,
): number => {
  let least = 1;
  for (const one of patches) {
    if (!coversGroup(one.chart, group, side)) continue;
    const place = chartAt(build, one.chart, side, at, normal);
    if (!place) continue;
    const { unit, lowest, points } = knownOutline(one);
    const u = one.chart === 'leg' || one.chart === 'arm' || one.chart === 'head' ? inRange(place[0], lowest) : place[0];
    least = Math.min(least, toPolygon(points, u * unit, place[1]) - GROWN);
  }
  return least;
};

export const chartsOf = (region: RegionId): readonly Chart[] => regionPatches[region].map(({ chart }) => chart);
