/**
 * Plays a figure on a canvas. Between two frames every point goes along its own way, so that thirteen frames look like a
 * film, hands that are planted stay where they are, and no path has to be written as text sixty times a second.
 */
import type { MovingPicture } from './figure.ts';
import type { Pen, Pens } from './path.ts';
import type { Role, Shape, Stroke } from './picture.ts';

/** What of a canvas is needed. */
export interface Brush {
  readonly beginPath: () => void;
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly bezierCurveTo: (ax: number, ay: number, bx: number, by: number, x: number, y: number) => void;
  readonly closePath: () => void;
}

/** A share of a pass as a frame and the share of the way to the next one; negative: to the one before. */
export interface Moment {
  readonly frame: number;
  readonly share: number;
}

/** `done` from 0, the start of the way, to 1, its end. Going back is the same in reverse. */
export const momentOf = ({ frames }: MovingPicture, done: number): Moment => {
  const at = Math.min(1, Math.max(0, done)) * (frames.length - 1);
  const frame = Math.round(at);
  return { frame, share: at - frame };
};

/** Points of one stroke while it is traced; grows as needed and is used again. */
let scratch = new Float64Array(4096);

const moved = ({ points, moves }: Stroke, share: number): number => {
  if (scratch.length < points.length) scratch = new Float64Array(points.length * 2);
  const still = !moves || share === 0;
  for (let index = 0; index < points.length; index += 1)
    scratch[index] = still ? (points[index] ?? 0) : (points[index] ?? 0) + (moves[index] ?? 0) * share;
  return points.length / 2;
};

const at = (index: number): number => scratch[index] ?? 0;

const straight = (brush: Brush, count: number): void => {
  brush.moveTo(at(0), at(1));
  for (let index = 1; index < count; index += 1) brush.lineTo(at(2 * index), at(2 * index + 1));
};

/** The same curve as {@link curve} writes as text. No distance is measured twice: this runs a thousand times a frame. */
const smooth = (brush: Brush, count: number): void => {
  brush.moveTo(at(0), at(1));
  let [ax, ay] = [at(2 * count - 2), at(2 * count - 1)];
  let [bx, by] = [at(0), at(1)];
  let [cx, cy] = [at(2 % (2 * count)), at(3 % (2 * count))];
  // From one neighbour of a point to the other.
  let across = Math.sqrt((cx - ax) * (cx - ax) + (cy - ay) * (cy - ay)) || 1;
  for (let index = 0; index < count; index += 1) {
    const next = 2 * ((index + 2) % count);
    const dx = at(next);
    const dy = at(next + 1);
    const size = Math.sqrt((cx - bx) * (cx - bx) + (cy - by) * (cy - by)) / 3;
    const before = size / across;
    across = Math.sqrt((dx - bx) * (dx - bx) + (dy - by) * (dy - by)) || 1;
    const after = size / across;
    brush.bezierCurveTo(
      bx + (cx - ax) * before,
      by + (cy - ay) * before,
      cx - (dx - bx) * after,
      cy - (dy - by) * after,
      cx,
      cy,
    );
    ax = bx;
    ay = by;
    bx = cx;
    by = cy;
    cx = dx;
    cy = dy;
  }
};

/** An open line as two edges that come together at its free ends. */
const thinned = (brush: Brush, count: number, [freeStart, freeEnd]: readonly [boolean, boolean], pen: Pen): void => {
  let total = 0;
  for (let index = 1; index < count; index += 1)
    total += Math.hypot(at(2 * index) - at(2 * index - 2), at(2 * index + 1) - at(2 * index - 1));
  const over = Math.min(pen.over, total * 0.45) || 1;
  const edge = (index: number, along: number, side: number): readonly [number, number] => {
    const before = Math.max(0, index - 1);
    const after = Math.min(count - 1, index + 1);
    const dx = at(2 * after) - at(2 * before);
    const dy = at(2 * after + 1) - at(2 * before + 1);
    const size = Math.hypot(dx, dy) || 1;
    let half = pen.half * side;
    if (freeStart) half *= Math.min(1, pen.tip + ((1 - pen.tip) * along) / over);
    if (freeEnd) half *= Math.min(1, pen.tip + ((1 - pen.tip) * (total - along)) / over);
    return [at(2 * index) - (dy / size) * half, at(2 * index + 1) + (dx / size) * half];
  };
  let along = 0;
  for (let index = 0; index < count; index += 1) {
    if (index > 0) along += Math.hypot(at(2 * index) - at(2 * index - 2), at(2 * index + 1) - at(2 * index - 1));
    const [x, y] = edge(index, along, 1);
    if (index === 0) brush.moveTo(x, y);
    else brush.lineTo(x, y);
  }
  for (let index = count - 1; index >= 0; index -= 1) {
    const [x, y] = edge(index, along, -1);
    brush.lineTo(x, y);
    if (index > 0) along -= Math.hypot(at(2 * index) - at(2 * index - 2), at(2 * index + 1) - at(2 * index - 1));
  }
};

/** Traces all strokes of a shape as one path: begin, trace, then fill it, or stroke it if it is the outline. */
export const traceShape = (brush: Brush, { strokes }: Shape, pen: Pen, share = 0): void => {
  brush.beginPath();
  for (const stroke of strokes) {
    const count = moved(stroke, share);
    if (count < 2) continue;
    if (!stroke.closed) thinned(brush, count, stroke.free ?? [false, false], pen);
    else if (stroke.straight === true) straight(brush, count);
    else smooth(brush, count);
    brush.closePath();
  }
};

/** Paints shapes in their order; `apply` gives the canvas the role's colour and fills or strokes what was traced. */
export const paintShapes = (
  brush: Brush,
  shapes: readonly Shape[],
  pens: Pens,
  share: number,
  apply: (role: Role) => void,
): void => {
  for (const shape of shapes) {
    traceShape(brush, shape, shape.role === 'fine-line' ? pens.fine : pens.line, share);
    apply(shape.role);
  }
};

/** The pens of inner lines and the width of the outline, in units of the files. */
export const FIGURE_PENS: Pens = {
  line: { half: 3.4, tip: 0.2, over: 54 },
  fine: { half: 1.9, tip: 0.35, over: 24 },
};
export const OUTLINE_WIDTH = 8.2;
