/** From fields of numbers to smooth outlines. */
import type { Point } from './camera.ts';

/** A field of numbers, one a pixel. */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

const WIDE = [0.06, 0.24, 0.4, 0.24, 0.06] as const;
const NARROW = [0.25, 0.5, 0.25] as const;

export const blurred = ({ width, height, values }: Field, kind: 'narrow' | 'wide'): Field => {
  const kernel = kind === 'wide' ? WIDE : NARROW;
  const half = kernel.length >> 1;
  const rows = new Float32Array(values.length);
  const out = new Float32Array(values.length);
  for (let j = 0; j < height; j += 1) {
    for (let i = 0; i < width; i += 1) {
      let sum = 0;
      for (let a = -half; a <= half; a += 1)
        sum += (values[j * width + Math.min(width - 1, Math.max(0, i + a))] ?? 0) * (kernel[a + half] ?? 0);
      rows[j * width + i] = sum;
    }
  }
  for (let j = 0; j < height; j += 1) {
    for (let i = 0; i < width; i += 1) {
      let sum = 0;
      for (let a = -half; a <= half; a += 1)
        sum += (rows[Math.min(height - 1, Math.max(0, j + a)) * width + i] ?? 0) * (kernel[a + half] ?? 0);
      out[j * width + i] = sum;
    }
  }
  return { width, height, values: out };
};

/** For each of the 16 cases of marching squares: from which edge to which (0 top, 1 right, 2 bottom, 3 left). */
const CASES: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/** Closed outlines of where the field exceeds `level`; outside the picture it is `outside`. */
export const contours = ({ width, height, values }: Field, level: number, outside: number): Point[][] => {
  const at = (i: number, j: number): number =>
    i < 0 || j < 0 || i >= width || j >= height ? outside : (values[j * width + i] ?? outside);
  const next = new Map<number, number>();
  const points = new Map<number, Point>();
  const key = (i: number, j: number, vertical: number): number => ((j + 1) * (width + 3) + i + 1) * 2 + vertical;
  const crossing = (i: number, j: number, vertical: 0 | 1): number => {
    const id = key(i, j, vertical);
    if (!points.has(id)) {
      const a = at(i, j);
      const b = vertical ? at(i, j + 1) : at(i + 1, j);
      const t = (level - a) / (b - a);
      points.set(id, vertical ? [i + 0.5, j + t + 0.5] : [i + t + 0.5, j + 0.5]);
    }
    return id;
  };
  for (let j = -1; j < height; j += 1) {
    for (let i = -1; i < width; i += 1) {
      const which =
        Number(at(i, j) > level) |
        (Number(at(i + 1, j) > level) << 1) |
        (Number(at(i + 1, j + 1) > level) << 2) |
        (Number(at(i, j + 1) > level) << 3);
      if (which === 0 || which === 15) continue;
      const edge = (side: number): number =>
        side === 0
          ? crossing(i, j, 0)
          : side === 1
            ? crossing(i + 1, j, 1)
            : side === 2
              ? crossing(i, j + 1, 0)
              : crossing(i, j, 1);
      for (const [from, to] of CASES[which] ?? []) next.set(edge(from), edge(to));
    }
  }
  const loops: Point[][] = [];
  const used = new Set<number>();
  for (const start of next.keys()) {
    if (used.has(start)) continue;
    const loop: Point[] = [];
    let id: number | undefined = start;
    while (id !== undefined && !used.has(id)) {
      used.add(id);
      const point = points.get(id);
      if (point) loop.push(point);
      id = next.get(id);
    }
    if (loop.length > 6) loops.push(loop);
  }
  return loops;
};

export const areaOf = (loop: readonly Point[]): number => {
  let sum = 0;
  let [ax, ay] = loop[loop.length - 1] ?? [0, 0];
  for (const [bx, by] of loop) {
    sum += ax * by - bx * ay;
    ax = bx;
    ay = by;
  }
  return sum / 2;
};

/** Takes the steps out of a line: each point moves half-way to the middle of its neighbours. */
export const relaxed = (line: readonly Point[], closed: boolean, passes: number): Point[] => {
  let points = [...line];
  const count = points.length;
  for (let pass = 0; pass < passes; pass += 1) {
    points = points.map((point, index) => {
      if (!closed && (index === 0 || index === count - 1)) return point;
      const before = points[(index - 1 + count) % count] ?? point;
      const after = points[(index + 1) % count] ?? point;
      return [point[0] * 0.5 + (before[0] + after[0]) * 0.25, point[1] * 0.5 + (before[1] + after[1]) * 0.25];
    });
  }
  return points;
};

/** Ramer, Douglas and Peucker: the fewest points that stay within `tolerance`. */
const simplifiedOpen = (line: readonly Point[], tolerance: number): Point[] => {
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const waiting: [number, number][] = [[0, line.length - 1]];
  for (let range = waiting.pop(); range; range = waiting.pop()) {
    const [from, to] = range;
    const a = line[from];
    const b = line[to];
    if (!a || !b) continue;
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const size = Math.hypot(dx, dy);
    let farthest = 0;
    let which = -1;
    for (let index = from + 1; index < to; index += 1) {
      const [x, y] = line[index] ?? a;
      const away = size < 1e-6 ? Math.hypot(x - a[0], y - a[1]) : Math.abs((x - a[0]) * dy - (y - a[1]) * dx) / size;
      if (away > farthest) {
        farthest = away;
        which = index;
      }
    }
    if (farthest > tolerance) {
      keep[which] = 1;
      waiting.push([from, which], [which, to]);
    }
  }
  return line.filter((_, index) => keep[index]);
};

export const simplified = (line: readonly Point[], closed: boolean, tolerance: number): Point[] => {
  if (!closed) return simplifiedOpen(line, tolerance);
  // Start at the leftmost point: the same shape in two frames then starts at the same place.
  let start = 0;
  for (let index = 1; index < line.length; index += 1)
    if ((line[index]?.[0] ?? 0) < (line[start]?.[0] ?? 0)) start = index;
  const turned = [...line.slice(start), ...line.slice(0, start)];
  const half = turned.length >> 1;
  const first = simplifiedOpen(turned.slice(0, half + 1), tolerance);
  const second = simplifiedOpen([...turned.slice(half), ...turned.slice(0, 1)], tolerance);
  return [...first, ...second.slice(1, -1)];
};

export interface OutlineOptions {
  /** Loops of a smaller area are dropped, square pixels. */
  readonly least: number;
  readonly passes: number;
  readonly tolerance: number;
}

/** Smooth closed outlines of where a field is positive. */
export const outlines = (field: Field, { least, passes, tolerance }: OutlineOptions, outside = -1): Point[][] =>
  contours(field, 0, outside)
    .filter((loop) => Math.abs(areaOf(loop)) > least)
    .map((loop) => simplified(relaxed(loop, true, passes), true, tolerance))
    .filter((loop) => loop.length > 2);

export interface Line {
  readonly points: Point[];
  readonly closed: boolean;
  /** Whether each end is free, so that the stroke thins out there. */
  readonly free: readonly [boolean, boolean];
}

/** The lines between pixels for which `isEdge` holds, as chains along the pixels' borders. */
export const cracks = (width: number, height: number, isEdge: (a: number, b: number) => boolean): Line[] => {
  const links = new Map<number, number[]>();
  const corner = (i: number, j: number): number => j * (width + 1) + i;
  const link = (a: number, b: number): void => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = links.get(from);
      if (list) list.push(to);
      else links.set(from, [to]);
    }
  };
  for (let j = 0; j < height; j += 1) {
    for (let i = 0; i < width; i += 1) {
      const k = j * width + i;
      if (i + 1 < width && isEdge(k, k + 1)) link(corner(i + 1, j), corner(i + 1, j + 1));
      if (j + 1 < height && isEdge(k, k + width)) link(corner(i, j + 1), corner(i + 1, j + 1));
    }
  }
  const used = new Set<number>();
  const edge = (a: number, b: number): number => Math.min(a, b) * 4_000_000 + Math.max(a, b);
  const walk = (from: number, to: number): number[] => {
    const chain = [from, to];
    used.add(edge(from, to));
    let before = from;
    let here = to;
    for (;;) {
      const nexts = links.get(here) ?? [];
      if (nexts.length !== 2 || here === from) return chain;
      const next = nexts[0] === before ? nexts[1] : nexts[0];
      if (next === undefined || used.has(edge(here, next))) return chain;
      used.add(edge(here, next));
      chain.push(next);
      before = here;
      here = next;
    }
  };
  const chains: number[][] = [];
  for (const open of [true, false]) {
    for (const [from, tos] of links) {
      if (open && tos.length === 2) continue;
      for (const to of tos) if (!used.has(edge(from, to))) chains.push(walk(from, to));
    }
  }
  return chains.map((chain) => {
    const first = chain[0] ?? 0;
    const last = chain[chain.length - 1] ?? 0;
    return {
      points: chain.map((at): Point => [at % (width + 1), Math.floor(at / (width + 1))]),
      closed: first === last,
      free: [links.get(first)?.length === 1, links.get(last)?.length === 1],
    };
  });
};
