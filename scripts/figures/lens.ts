/**
 * A closer look in a circle beside the figure, from a side of its own: the whole figure shows the position, the lens shows
 * what a small tool does to a small muscle. It stands where it covers nothing and enlarges the picture least.
 */
import { ROLES, type Shape, type Stroke } from '../../src/core/figure/index.ts';
import { type Vec, add, dot } from '../../src/core/human/index.ts';
import { type Scene, passOf } from '../../src/core/pose/index.ts';
import { type Camera, type Point, type View, cameraFrom } from './camera.ts';
import { clearOf, flattened } from './flat.ts';

/** Lengths in statures. */
export interface PlacedLens {
  readonly camera: Camera;
  /** The point of space in its middle, and how far it looks around it. */
  readonly middle: Vec;
  readonly radius: number;
  /** Its middle on the picture's plane, and its size there. */
  readonly at: Point;
  readonly shown: number;
  /** What its line leads to, on the picture's plane. */
  readonly points: Point;
  readonly furniture: boolean;
}

const SHOWN = 0.2;
/** Air between the lens and the figure. */
const AIR = 0.012;
const STEP = 0.02;
/** How much wider than high the place is in which a figure is shown. */
const PLACE_ASPECT = 1.15;
/** How much nearness to the contact is worth against the picture's size. */
const NEARNESS = 0.12;

interface Spot {
  readonly at: Point;
  readonly cost: number;
}

export const placeLens = (scenes: readonly Scene[], camera: Camera, view: View): PlacedLens | undefined => {
  const middleScene = scenes[scenes.length >> 1];
  const wish = middleScene?.pose.lens;
  if (!middleScene || !wish) return undefined;
  const contact = passOf(middleScene, 2)[1]?.at ?? middleScene.tool.centre;
  const middle = add(contact, wish.shift ?? [0, 0, 0]);
  const target: Point = [dot(contact, camera.right), dot(contact, camera.up)];
  const flats = scenes.flatMap(({ body, props }) => flattened([...body, ...props.map(({ solid }) => solid)], camera));
  let best: Spot = { at: [view.right + SHOWN, view.top - SHOWN], cost: Infinity };
  for (let x = view.left - 2 * SHOWN; x <= view.right + 2 * SHOWN; x += STEP) {
    for (let y = view.bottom + SHOWN; y <= view.top + SHOWN; y += STEP) {
      const width = Math.max(view.right, x + SHOWN) - Math.min(view.left, x - SHOWN);
      const height = Math.max(view.top, y + SHOWN) - view.bottom;
      const cost =
        Math.max(width / PLACE_ASPECT, height) + NEARNESS * Math.hypot(x - target[0], y - target[1]) + width * 0.02;
      if (cost >= best.cost) continue;
      if (flats.some((flat) => clearOf(x, y, flat) < SHOWN + AIR)) continue;
      best = { at: [x, y], cost };
    }
  }
  return {
    camera: cameraFrom(wish.azimuth, wish.elevation),
    middle,
    radius: wish.radius,
    at: best.at,
    shown: SHOWN,
    points: target,
    furniture: wish.furniture ?? true,
  };
};

/** The window that also shows the lens. */
export const withLens = (view: View, { at: [x, y], shown }: PlacedLens): View => {
  const edge = shown + 0.008;
  return {
    left: Math.min(view.left, x - edge),
    right: Math.max(view.right, x + edge),
    top: Math.max(view.top, y + edge),
    bottom: Math.min(view.bottom, y - edge),
  };
};

/** What the lens itself looks at. */
export const lensView = ({ camera, middle, radius }: PlacedLens): View => {
  const [u, v] = [dot(middle, camera.right), dot(middle, camera.up)];
  return { left: u - radius, right: u + radius, top: v + radius, bottom: v - radius };
};

const CORNERS = 64;

const circle = ([x, y]: Point, radius: number): number[] =>
  Array.from({ length: CORNERS }, (_, index) => (index * 2 * Math.PI) / CORNERS).flatMap((angle) => [
    x + Math.cos(angle) * radius,
    y + Math.sin(angle) * radius,
  ]);

const onPicture =
  (view: View, scale: number) =>
  ([x, y]: Point): Point => [(x - view.left) * scale, (view.top - y) * scale];

/** What lies below all that a lens shows. */
export const lensGround = ({ at, shown }: PlacedLens, view: View, scale: number): Shape => ({
  role: 'mat',
  strokes: [{ points: circle(onPicture(view, scale)(at), shown * scale), closed: true }],
});

/** Its rim, over what it shows, and the line to what it looks at. */
export const lensRim = ({ at, shown, points }: PlacedLens, view: View, scale: number): Shape => {
  const [middle, target] = [onPicture(view, scale)(at), onPicture(view, scale)(points)];
  const radius = shown * scale;
  const ring = circle(middle, radius);
  const away = Math.hypot(target[0] - middle[0], target[1] - middle[1]) || 1;
  const onLine = (along: number): Point => [
    middle[0] + ((target[0] - middle[0]) * along) / away,
    middle[1] + ((target[1] - middle[1]) * along) / away,
  ];
  return {
    role: 'line',
    strokes: [
      { points: [...ring, ...ring.slice(0, 2)], closed: false, free: [false, false] },
      {
        points: [...onLine(radius), ...onLine(Math.max(radius, away - radius * 0.08))],
        closed: false,
        free: [false, true],
      },
    ],
  };
};

/** The rim is this thick, in pixels of the drawing: what lies on it was cut there. */
const RIM = 2;

/** What the circle cut goes along the rim only, and nothing goes out over it. */
const heldIn = ([x, y]: Point, [mx, my]: Point, radius: number): Point => {
  const away = Math.hypot(x, y);
  if (away > radius - RIM) {
    const along = (my * x - mx * y) / (away * away);
    return [-y * along, x * along];
  }
  const there = Math.hypot(x + mx, y + my);
  const share = there > radius ? Math.max(0, (radius - away) / (there - away)) : 1;
  return [mx * share, my * share];
};

/** Moves what was drawn for the lens to its place. */
const carried = (shapes: readonly Shape[], x: number, y: number, radius: number): readonly Shape[] =>
  shapes.map(({ role, strokes }) => ({
    role,
    strokes: strokes.map((stroke): Stroke => {
      const points = stroke.points.map((value, index) => value + (index % 2 === 0 ? x : y) - radius);
      const { moves } = stroke;
      if (!moves) return { ...stroke, points };
      const held = moves.flatMap((move, index) =>
        index % 2 === 0
          ? heldIn([(points[index] ?? 0) - x, (points[index + 1] ?? 0) - y], [move, moves[index + 1] ?? 0], radius)
          : [],
      );
      return { ...stroke, points, moves: held };
    }),
  }));

/** One shape a role, the strokes of both pictures, in the order of painting. */
export const together = (...shapes: readonly Shape[]): Shape[] =>
  ROLES.flatMap((role) => {
    const strokes = shapes.flatMap((shape) => (shape.role === role ? shape.strokes : []));
    return strokes.length > 0 ? [{ role, strokes }] : [];
  });

/** What a lens shows in the picture of the figure. `inside` was drawn in the lens's own window, at its own scale. */
export const lensShapes = (
  inside: readonly Shape[],
  { at, shown }: PlacedLens,
  view: View,
  scale: number,
): readonly Shape[] => {
  const [x, y] = onPicture(view, scale)(at);
  return carried(inside, x, y, shown * scale);
};
