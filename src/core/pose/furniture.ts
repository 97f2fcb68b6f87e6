/** Wall, chair, table and books. */
import {
  type Solid,
  type Turn,
  type Vec,
  add,
  cross,
  dot,
  NO_TURN,
  propSolid,
  scale,
  sub,
  turned,
  unit,
} from '../human/index.ts';
import type { PropGoals, Surface } from './pose.ts';
import { FURNITURE_GROUP, type Prop, type PropPaint } from './tools.ts';

/** The height of a chair's seat: 46 cm, the usual one. */
export const SEAT_HEIGHT = 0.265;

/** A flat place to stand, sit, lean or put a tool on. */
export interface Plane {
  readonly at: Vec;
  readonly normal: Vec;
}

export const FLOOR: Plane = { at: [0, 0, 0], normal: [0, 1, 0] };

const UP: Vec = [0, 1, 0];

/** The plane of a surface; undefined if the pose has no such thing. */
export const planeOf = (surface: Surface, props: PropGoals | undefined): Plane | undefined => {
  switch (surface) {
    case 'floor':
      return FLOOR;
    case 'wall':
      return props?.wall ? { at: props.wall.at, normal: unit(props.wall.faces) } : undefined;
    case 'seat':
      return props?.chair ? { at: [props.chair.at[0], SEAT_HEIGHT, props.chair.at[1]], normal: UP } : undefined;
    case 'table':
      return props?.table ? { at: props.table.at, normal: UP } : undefined;
    case 'book':
      return props?.book ? { at: props.book.at, normal: UP } : undefined;
  }
};

/** Above a plane, negative below. */
export const heightOver = ({ at, normal }: Plane, point: Vec): number => dot(sub(point, at), normal);

/** The point of the plane nearest to a point. */
export const onPlane = (plane: Plane, point: Vec): Vec => sub(point, scale(plane.normal, heightOver(plane, point)));

/** Axes for a thing that faces a horizontal direction: x there, y up. */
const standing = (faces: Vec): Turn => {
  const x = unit([faces[0], 0, faces[2]]);
  return [x, UP, cross(x, UP)];
};

const box = (
  paint: PropPaint,
  group: number,
  turn: Turn,
  middle: Vec,
  centre: Vec,
  half: Vec,
  round = 0.004,
): Prop => ({
  paint,
  solid: propSolid(
    { shape: 'box', centre: add(middle, turned(turn, centre)), half, turn, round },
    FURNITURE_GROUP + group,
    0.001,
  ),
});

const chair = ({ at, faces = [1, 0, 0], back = true }: NonNullable<PropGoals['chair']>): readonly Prop[] => {
  const turn = standing(faces);
  const middle: Vec = [at[0], 0, at[1]];
  const [deep, wide, leg] = [0.122, 0.118, 0.0085];
  const part = (centre: Vec, half: Vec): Prop => box('wood', 0, turn, middle, centre, half);
  const legs = [-1, 1].flatMap((z) => [
    part([deep - 0.016, SEAT_HEIGHT / 2 - 0.008, z * (wide - 0.014)], [leg, SEAT_HEIGHT / 2 - 0.008, leg]),
    part(
      [-deep + 0.012, back ? 0.26 : SEAT_HEIGHT / 2 - 0.008, z * (wide - 0.014)],
      [leg, back ? 0.26 : SEAT_HEIGHT / 2 - 0.008, leg],
    ),
  ]);
  const seat = part([0, SEAT_HEIGHT - 0.009, 0], [deep, 0.009, wide]);
  const rest = part([-deep + 0.014, 0.468, 0], [0.007, 0.044, wide - 0.006]);
  return [...legs, seat, ...(back ? [rest] : [])];
};

const table = ({ at, half }: NonNullable<PropGoals['table']>): readonly Prop[] => {
  const middle: Vec = [at[0], 0, at[2]];
  const top = at[1];
  const part = (centre: Vec, size: Vec): Prop => box('wood', 1, NO_TURN, middle, centre, size);
  return [
    part([0, top - 0.009, 0], [half[0], 0.009, half[1]]),
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        part([x * (half[0] - 0.016), (top - 0.018) / 2, z * (half[1] - 0.016)], [0.009, (top - 0.018) / 2, 0.009]),
      ),
    ),
  ];
};

const book = ({ at, half = [0.05, 0.065] }: NonNullable<PropGoals['book']>): readonly Prop[] => [
  box('book', 2, NO_TURN, [at[0], 0, at[2]], [0, at[1] / 2, 0], [half[0], at[1] / 2, half[1]], 0.002),
];

const WALL_THICKNESS = 0.03;

/** The picture paints a wall as a plane behind the figure; here it is what the body must not pass through, as far as it may reach. */
const wallSolid = ({ at, faces }: NonNullable<PropGoals['wall']>): Solid =>
  box(
    'wood',
    3,
    standing(faces),
    [at[0], 0, at[2]],
    [-WALL_THICKNESS / 2, 0.54, 0],
    [WALL_THICKNESS / 2, 0.54, 2],
    0.001,
  ).solid;

/** What is drawn as a solid. */
export const furnitureProps = (props: PropGoals | undefined): readonly Prop[] => [
  ...(props?.chair ? chair(props.chair) : []),
  ...(props?.table ? table(props.table) : []),
  ...(props?.book ? book(props.book) : []),
];

/** What the body must not pass through, apart from the floor. */
export const obstacles = (props: PropGoals | undefined): readonly Solid[] => [
  ...furnitureProps(props).map(({ solid }) => solid),
  ...(props?.wall ? [wallSolid(props.wall)] : []),
];
