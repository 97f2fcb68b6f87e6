/** From strokes to the paths that a browser paints. */
import type { Stroke } from './picture.ts';

/** Half the width of an inner line, and how much is left of it at a free end, and over which length it thins out. */
export interface Pen {
  readonly half: number;
  readonly tip: number;
  readonly over: number;
}

/** Fine lines part what is small, such as fingers. */
export interface Pens {
  readonly line: Pen;
  readonly fine: Pen;
}

/** Tenths are enough at the size of a phone, and short. */
const short = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? '0' : String(rounded);
};

/**
 * A Catmull-Rom spline through the points as SVG path data, its tangents shortened where points lie close together
 * (the centripetal variant's effect at a fraction of its work).
 */
export const curve = (points: readonly number[], closed: boolean): string => {
  const count = points.length / 2;
  if (count < 2) return '';
  const x = (index: number): number =>
    points[2 * (closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index)))] ?? 0;
  const y = (index: number): number =>
    points[2 * (closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))) + 1] ?? 0;
  let text = `M${short(x(0))} ${short(y(0))}`;
  const pieces = closed ? count : count - 1;
  for (let index = 0; index < pieces; index += 1) {
    const [ax, ay, bx, by] = [x(index - 1), y(index - 1), x(index), y(index)];
    const [cx, cy, dx, dy] = [x(index + 1), y(index + 1), x(index + 2), y(index + 2)];
    const size = Math.hypot(cx - bx, cy - by) / 3;
    const before = size / (Math.hypot(cx - ax, cy - ay) || 1);
    const after = size / (Math.hypot(dx - bx, dy - by) || 1);
    text += `C${short(bx + (cx - ax) * before)} ${short(by + (cy - ay) * before)} ${short(cx - (dx - bx) * after)} ${short(
      cy - (dy - by) * after,
    )} ${short(cx)} ${short(cy)}`;
  }
  return closed ? `${text}Z` : text;
};

/** Straight from point to point. */
export const polygon = (points: readonly number[], closed: boolean): string => {
  let text = '';
  for (let index = 0; index + 1 < points.length; index += 2)
    text += `${index === 0 ? 'M' : 'L'}${short(points[index] ?? 0)} ${short(points[index + 1] ?? 0)}`;
  return closed ? `${text}Z` : text;
};

/** The outline of an open line that thins out at its free ends. */
const tapered = (points: readonly number[], free: readonly [boolean, boolean], pen: Pen): number[] => {
  const count = points.length / 2;
  const x = (index: number): number => points[2 * Math.min(count - 1, Math.max(0, index))] ?? 0;
  const y = (index: number): number => points[2 * Math.min(count - 1, Math.max(0, index)) + 1] ?? 0;
  const along = [0];
  for (let index = 1; index < count; index += 1)
    along.push((along[index - 1] ?? 0) + Math.hypot(x(index) - x(index - 1), y(index) - y(index - 1)));
  const total = along[count - 1] ?? 0;
  const over = Math.min(pen.over, total * 0.45) || 1;
  const there: number[] = [];
  const back: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const dx = x(index + 1) - x(index - 1);
    const dy = y(index + 1) - y(index - 1);
    const size = Math.hypot(dx, dy) || 1;
    let half = pen.half;
    const at = along[index] ?? 0;
    if (free[0]) half *= Math.min(1, pen.tip + ((1 - pen.tip) * at) / over);
    if (free[1]) half *= Math.min(1, pen.tip + ((1 - pen.tip) * (total - at)) / over);
    there.push(x(index) - (dy / size) * half, y(index) + (dx / size) * half);
    back.unshift(x(index) + (dy / size) * half, y(index) - (dx / size) * half);
  }
  return [...there, ...back];
};

/** The points of a stroke when it has gone a share of its way to the next frame; negative: towards the one before. */
const movedPoints = ({ points, moves }: Stroke, share: number): readonly number[] =>
  moves && share !== 0 ? points.map((value, index) => value + (moves[index] ?? 0) * share) : points;

/** The path of one stroke; open ones become outlines, so that all shapes but the outline are filled. */
export const strokePath = (stroke: Stroke, pen: Pen, share = 0): string => {
  const points = movedPoints(stroke, share);
  if (stroke.straight === true) return polygon(points, stroke.closed);
  if (stroke.closed) return curve(points, true);
  return curve(tapered(points, stroke.free ?? [false, false], pen), true);
};
