/**
 * What is drawn over a lens: the arrow of the pass beside the tool, and for a tool that is held how hard to press, as three
 * chevrons towards the muscle. They stand where they cover least of the tool and of the hand.
 */
import type { Shape, Stroke } from '../../src/core/figure/index.ts';
import { type Vec, dot } from '../../src/core/human/index.ts';
import { type PropPaint, type Scene, passOf } from '../../src/core/pose/index.ts';
import { asLongAs, doubleArrow } from './arrow.ts';
import type { Point, View } from './camera.ts';
import { type FlatSolid, clearOf, flattened } from './flat.ts';
import type { PlacedLens } from './lens.ts';
import { polygonOf } from './scenery.ts';

/** Lengths are statures on the picture, seen from the lens's middle, y upwards. */
const RIM = 0.016;
const LEAST_ARROW = 0.1;
/** How much of the lens's width an arrow takes at most. */
const MOST_ARROW = 1.25;
/** Half the width of what an arrow and a chevron cover, with some air. */
const ARROW_HALF = 0.014;
const CHEVRON = { half: 0.021, deep: 0.013, thick: 0.0095, apart: 0.0185 } as const;
const CHEVRONS = 3;

/** What it costs to cover a hundredth of a stature: of the tool, of a hand, of the worked way. */
const COST = { tool: 1, hand: 0.6, way: 0.35, arrow: 3 } as const;

/** How much less it matters what is covered at the ends of the pass than in its middle. */
const AT_ENDS = 0.4;
const NOT_TOOLS: readonly PropPaint[] = ['wood', 'book', 'towel', 'towel-end'];

interface Obstacle {
  readonly flat: FlatSolid;
  readonly cost: number;
}

interface Inside {
  readonly contact: Point;
  readonly from: Point;
  readonly to: Point;
  /** Into the skin. */
  readonly inward: Point;
  readonly radius: number;
  readonly obstacles: readonly Obstacle[];
}

const lookInto = (
  scene: Scene,
  moments: readonly Scene[],
  { camera, middle, radius, shown }: PlacedLens,
): Inside | undefined => {
  const scale = shown / radius;
  const [u, v] = [dot(middle, camera.right), dot(middle, camera.up)];
  const place = (at: Vec): Point => [(dot(at, camera.right) - u) * scale, (dot(at, camera.up) - v) * scale];
  const pass = passOf(scene, 2);
  const [first, contact, last] = pass;
  if (!first || !contact || !last) return undefined;
  // A gun is pressed along itself, everything else straight down on the skin.
  const outward = scene.tool.tool === 'gun' ? scene.tool.axis : contact.normal;
  const inward: Point = [-dot(outward, camera.right), -dot(outward, camera.up)];
  const enlarged = ({ ax, ay, bx, by, radius: r }: FlatSolid): FlatSolid => ({
    ax: (ax - u) * scale,
    ay: (ay - v) * scale,
    bx: (bx - u) * scale,
    by: (by - v) * scale,
    radius: r * scale,
  });
  const obstaclesOf = ({ props, body }: Scene, share: number): readonly Obstacle[] => {
    const tool = props.flatMap(({ paint, solid }) => (NOT_TOOLS.includes(paint) ? [] : [solid]));
    const hands = body.filter(({ part }) => part?.kind === 'hand');
    return [
      ...flattened(tool, camera).map((flat) => ({ flat: enlarged(flat), cost: COST.tool * share })),
      ...flattened(hands, camera).map((flat) => ({ flat: enlarged(flat), cost: COST.hand * share })),
    ];
  };
  const from = place(first.at);
  const to = place(last.at);
  return {
    contact: place(contact.at),
    from,
    to,
    inward,
    radius: shown,
    obstacles: [
      ...obstaclesOf(scene, 1),
      ...[moments[0], moments[moments.length - 1]].flatMap((moment) => (moment ? obstaclesOf(moment, AT_ENDS) : [])),
      { flat: { ax: from[0], ay: from[1], bx: to[0], by: to[1], radius: 0.008 }, cost: COST.way },
    ],
  };
};

/** What a round mark of this half width would cover at these places. */
const covered = (places: readonly Point[], half: number, obstacles: readonly Obstacle[]): number => {
  let sum = 0;
  for (const [x, y] of places) {
    let worst = 0;
    for (const { flat, cost } of obstacles)
      worst = Math.max(worst, cost * Math.min(half * 2, Math.max(0, half - clearOf(x, y, flat))));
    sum += worst;
  }
  return (sum / places.length) * 100;
};

const isInside = (places: readonly Point[], radius: number): boolean =>
  places.every(([x, y]) => Math.hypot(x, y) < radius - RIM);

const along = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

const SHIFTS: readonly number[] = Array.from({ length: 41 }, (_, index) => (index - 20) * 0.008);

interface Spot<T> {
  readonly what: T;
  readonly cost: number;
}

/** Nothing if no spot lies within the lens. */
const cheapest = <T>(spots: readonly Spot<T>[]): T | undefined =>
  spots.reduce<Spot<T | undefined>>((best, spot) => (spot.cost < best.cost ? spot : best), {
    what: undefined,
    cost: Infinity,
  }).what;

/** The ends of the arrow, beside the way and as long, if that fits. */
const arrowEnds = ({ from, to, radius, obstacles }: Inside): readonly [Point, Point] => {
  const [a, b] = asLongAs(from, to, LEAST_ARROW, 0.006);
  const span = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const cut = Math.max(0, (1 - (MOST_ARROW * radius) / span) / 2);
  const [start, end] = [along(a, b, cut), along(a, b, 1 - cut)];
  const [x, y] = [(b[0] - a[0]) / span, (b[1] - a[1]) / span];
  const spots = SHIFTS.flatMap((aside) =>
    SHIFTS.map((ahead): Spot<readonly [Point, Point]> => {
      const move = ([px, py]: Point): Point => [px + x * ahead - y * aside, py + y * ahead + x * aside];
      const ends = [move(start), move(end)] as const;
      const places = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].map((share) => along(ends[0], ends[1], share));
      if (!isInside(places, radius)) return { what: ends, cost: Infinity };
      return { what: ends, cost: covered(places, ARROW_HALF, obstacles) + Math.abs(aside) * 6 + Math.abs(ahead) * 8 };
    }),
  );
  return cheapest(spots) ?? [start, end];
};

/** Pressed straight away from the eye there is no direction on the picture: then from any side to the muscle. */
const pressWays = ({ inward }: Inside): readonly Point[] => {
  const flat = Math.hypot(...inward);
  if (flat > 0.3) return [[inward[0] / flat, inward[1] / flat]];
  return Array.from({ length: 12 }, (_, index): Point => [
    Math.cos((index * Math.PI) / 6),
    Math.sin((index * Math.PI) / 6),
  ]);
};

interface Chevrons {
  /** The first one is nearest to the muscle. */
  readonly tips: readonly Point[];
  readonly way: Point;
}

const placeChevrons = (inside: Inside, arrow: readonly [Point, Point]): Chevrons | undefined => {
  const { contact, radius } = inside;
  const [[ax, ay], [bx, by]] = arrow;
  const obstacles = [
    ...inside.obstacles,
    { flat: { ax, ay, bx, by, radius: ARROW_HALF + CHEVRON.half }, cost: COST.arrow },
  ];
  const spotOf = (way: Point, aside: number, back: number): Spot<Chevrons> => {
    const tips = Array.from({ length: CHEVRONS }, (_, index): Point => {
      const behind = back + index * CHEVRON.apart;
      return [contact[0] - way[0] * behind - way[1] * aside, contact[1] - way[1] * behind + way[0] * aside];
    });
    const middles = tips.map(([x, y]): Point => [x - way[0] * CHEVRON.deep, y - way[1] * CHEVRON.deep]);
    const edges = middles.flatMap(([x, y]): readonly Point[] => [
      [x - way[1] * CHEVRON.half, y + way[0] * CHEVRON.half],
      [x + way[1] * CHEVRON.half, y - way[0] * CHEVRON.half],
    ]);
    const cost = isInside([...edges, ...tips], radius)
      ? covered([...middles, ...edges], 0.01, obstacles) + Math.abs(aside) * 6 + back * 4
      : Infinity;
    return { what: { tips, way }, cost };
  };
  return cheapest(
    pressWays(inside).flatMap((way) =>
      SHIFTS.flatMap((aside) => SHIFTS.filter((back) => back >= 0).map((back) => spotOf(way, aside, back))),
    ),
  );
};

const chevron = ([x, y]: Point, [wx, wy]: Point): readonly Point[] => {
  const at = (ahead: number, aside: number): Point => [x + wx * ahead - wy * aside, y + wy * ahead + wx * aside];
  const { half, deep, thick } = CHEVRON;
  return [
    at(0, 0),
    at(-deep, half),
    at(-deep - thick, half),
    at(-thick, 0),
    at(-deep - thick, -half),
    at(-deep, -half),
  ];
};

/** The arrow and, of a held tool, the three chevrons, the one nearest to the muscle first. `moments`: all that is shown of a pass. */
export const lensMarks = (
  scene: Scene,
  moments: readonly Scene[],
  lens: PlacedLens,
  view: View,
  scale: number,
): readonly Shape[] => {
  const inside = lookInto(scene, moments, lens);
  if (!inside) return [];
  const onPicture = ([x, y]: Point): Point => [
    (lens.at[0] + x - view.left) * scale,
    (view.top - lens.at[1] - y) * scale,
  ];
  const ends = arrowEnds(inside);
  const arrow = [polygonOf('arrow', doubleArrow(onPicture(ends[0]), onPicture(ends[1]), scale))];
  if (scene.pose.contact.support !== 'held') return arrow;
  const chevrons = placeChevrons(inside, ends);
  if (!chevrons) return arrow;
  const strokes = chevrons.tips.map((tip): Stroke => ({
    points: chevron(tip, chevrons.way).flatMap(onPicture),
    closed: true,
    straight: true,
  }));
  return [...arrow, { role: 'press', strokes }];
};
