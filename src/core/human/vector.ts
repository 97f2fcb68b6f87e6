/** Vectors and rotations of space. Lengths are in statures (the body's height is 1), angles in degrees. */
export type Vec = readonly [x: number, y: number, z: number];

/** A rotation, as the three axes that it turns x, y and z into. */
export type Turn = readonly [x: Vec, y: Vec, z: Vec];

export const DEGREE = Math.PI / 180;

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec): number => Math.sqrt(dot(a, a));
export const distance = (a: Vec, b: Vec): number => length(sub(a, b));

/** The direction of a vector; the zero vector stays. */
export const unit = (a: Vec): Vec => {
  const size = length(a);
  return size > 1e-12 ? scale(a, 1 / size) : a;
};

export const mix = (a: Vec, b: Vec, share: number): Vec => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** The part of a vector that is at right angles to a direction. */
export const across = (a: Vec, direction: Vec): Vec => sub(a, scale(direction, dot(a, direction)));

export const NO_TURN: Turn = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export const turned = (turn: Turn, a: Vec): Vec => {
  const [x, y, z] = turn;
  return [
    x[0] * a[0] + y[0] * a[1] + z[0] * a[2],
    x[1] * a[0] + y[1] * a[1] + z[1] * a[2],
    x[2] * a[0] + y[2] * a[1] + z[2] * a[2],
  ];
};

/** The inverse of {@link turned}. */
export const turnedBack = (turn: Turn, a: Vec): Vec => [dot(turn[0], a), dot(turn[1], a), dot(turn[2], a)];

/** First `b`, then `a`. */
export const compose = (a: Turn, b: Turn): Turn => [turned(a, b[0]), turned(a, b[1]), turned(a, b[2])];

/** Rodrigues: about the direction of the vector by its length in degrees. */
export const turnBy = (x: number, y: number, z: number): Turn => {
  const degrees = Math.sqrt(x * x + y * y + z * z);
  if (degrees < 1e-9) return NO_TURN;
  const [a, b, c] = [x / degrees, y / degrees, z / degrees];
  const sine = Math.sin(degrees * DEGREE);
  const cosine = Math.cos(degrees * DEGREE);
  const rest = 1 - cosine;
  return [
    [cosine + a * a * rest, a * b * rest + c * sine, a * c * rest - b * sine],
    [a * b * rest - c * sine, cosine + b * b * rest, b * c * rest + a * sine],
    [a * c * rest + b * sine, b * c * rest - a * sine, cosine + c * c * rest],
  ];
};

export const aboutX = (degrees: number): Turn => turnBy(degrees, 0, 0);
export const aboutY = (degrees: number): Turn => turnBy(0, degrees, 0);
export const aboutZ = (degrees: number): Turn => turnBy(0, 0, degrees);

/** The rotation whose y axis is `up` and whose z axis is as near as possible to `front`. */
export const facing = (up: Vec, front: Vec): Turn => {
  const y = unit(up);
  const x = unit(cross(y, front));
  return [x, y, cross(x, y)];
};

/** Any vector that is not along the given one. */
export const besides = (a: Vec): Vec => (Math.abs(unit(a)[2]) > 0.9 ? [1, 0, 0] : [0, 0, 1]);
