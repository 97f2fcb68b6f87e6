/**
 * The file of a figure: JSON whose texts hold numbers (see number-text.ts), one text for each kind, because like numbers
 * beside each other compress best. Points are written as the way from the one before. Neither the outline is written, which
 * is the skin's edge, nor the rim of the marks.
 */
import { type Result, err, ok } from '../base/index.ts';
import { BUILDS, type Build } from '../human/index.ts';
import { PRESSURE_STEPS, type PressureStep, type TechniqueId } from '../knowledge/index.ts';
import type { Box, Figure } from './figure.ts';
import { haloOf } from './marks.ts';
import { numberReader, numberWriter } from './number-text.ts';
import { ROLES, type Shape, type Stroke } from './picture.ts';

export const FIGURE_VERSION = 3;

interface Header {
  readonly step: number;
  readonly build: string;
  readonly box: readonly number[];
}

export interface FigureFile {
  readonly version: number;
  readonly technique: string;
  /** What it was made from: see scripts/figures. */
  readonly pose: string;
  readonly engine: string;
  readonly moving: Omit<Header, 'step'> & {
    readonly frames: number;
    readonly marksAside: boolean;
    readonly way: readonly number[];
  };
  readonly stills: readonly Header[];
  readonly structure: string;
  readonly x: string;
  readonly y: string;
  readonly moveX: string;
  readonly moveY: string;
}

const CLOSED = 1;
const STRAIGHT = 2;
const FREE_START = 4;
const FREE_END = 8;
const MOVES = 16;

/** In the order of painting. */
const sorted = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));

const isDerived = ({ role }: Shape): boolean => role === 'outline' || role === 'arrow-halo';

export const makeFigureFile = (figure: Figure, pose: string, engine: string): FigureFile => {
  const structure = numberWriter();
  const [x, y, moveX, moveY] = [numberWriter(), numberWriter(), numberWriter(), numberWriter()];
  let [lastX, lastY] = [0, 0];
  const putStroke = ({ points, closed, straight, free, moves }: Stroke): void => {
    structure.add(
      (closed ? CLOSED : 0) +
        (straight === true ? STRAIGHT : 0) +
        (free?.[0] === true ? FREE_START : 0) +
        (free?.[1] === true ? FREE_END : 0) +
        (moves ? MOVES : 0),
    );
    structure.add(points.length / 2);
    let [lastMoveX, lastMoveY] = [0, 0];
    for (let index = 0; index + 1 < points.length; index += 2) {
      const [px, py] = [points[index] ?? 0, points[index + 1] ?? 0];
      x.add(px - lastX);
      y.add(py - lastY);
      [lastX, lastY] = [px, py];
      if (!moves) continue;
      const [mx, my] = [moves[index] ?? 0, moves[index + 1] ?? 0];
      moveX.add(mx - lastMoveX);
      moveY.add(my - lastMoveY);
      [lastMoveX, lastMoveY] = [mx, my];
    }
  };
  const putShapes = (shapes: readonly Shape[]): void => {
    const kept = sorted(shapes.filter((shape) => !isDerived(shape)));
    structure.add(kept.length);
    for (const { role, strokes } of kept) {
      structure.add(ROLES.indexOf(role));
      structure.add(strokes.length);
      strokes.forEach(putStroke);
    }
  };
  const putMoves = (shapes: readonly Shape[]): void => {
    for (const shape of sorted(shapes)) {
      if (isDerived(shape)) continue;
      for (const { points, moves } of shape.strokes) {
        for (let index = 0; index + 1 < points.length; index += 2) {
          moveX.add(moves?.[index] ?? 0);
          moveY.add(moves?.[index + 1] ?? 0);
        }
      }
    }
  };
  const { moving, stills } = figure;
  putShapes(moving.scenery);
  moving.frames.forEach(putShapes);
  putShapes(moving.marks);
  for (const { shapes } of stills) putShapes(shapes);
  // The points are those of the middle frame.
  putMoves(moving.hold);
  return {
    version: FIGURE_VERSION,
    technique: figure.technique,
    pose,
    engine,
    moving: {
      build: moving.build,
      box: moving.box,
      frames: moving.frames.length,
      marksAside: moving.marksAside,
      way: moving.way,
    },
    stills: stills.map(({ step, build, box }) => ({ step, build, box })),
    structure: structure.text(),
    x: x.text(),
    y: y.text(),
    moveX: moveX.text(),
    moveY: moveY.text(),
  };
};

export interface FigureFileError {
  readonly type: 'figure-file-broken' | 'figure-file-newer';
}

const broken = err<FigureFileError>({ type: 'figure-file-broken' });

/** More points than any figure has: a broken count must not fill the memory. */
const MOST = 100_000;

class Broken extends Error {}

const reader = (file: FigureFile) => {
  const structure = numberReader(file.structure);
  const [x, y, moveX, moveY] = [file.x, file.y, file.moveX, file.moveY].map(numberReader) as [
    () => number,
    () => number,
    () => number,
    () => number,
  ];
  let [lastX, lastY] = [0, 0];
  const count = (): number => {
    const value = structure();
    if (!(value >= 0 && value < MOST)) throw new Broken();
    return value;
  };
  const stroke = (): Stroke => {
    const flags = count();
    const size = count();
    const points: number[] = [];
    const moves: number[] = [];
    let [lastMoveX, lastMoveY] = [0, 0];
    for (let index = 0; index < size; index += 1) {
      lastX += x();
      lastY += y();
      points.push(lastX, lastY);
      if ((flags & MOVES) === 0) continue;
      lastMoveX += moveX();
      lastMoveY += moveY();
      moves.push(lastMoveX, lastMoveY);
    }
    if (!Number.isFinite(lastX + lastY + lastMoveX + lastMoveY)) throw new Broken();
    return {
      points,
      closed: (flags & CLOSED) !== 0,
      ...((flags & STRAIGHT) !== 0 ? { straight: true } : {}),
      ...((flags & (FREE_START | FREE_END)) !== 0
        ? { free: [(flags & FREE_START) !== 0, (flags & FREE_END) !== 0] as const }
        : {}),
      ...((flags & MOVES) !== 0 ? { moves } : {}),
    };
  };
  const shapes = (): readonly Shape[] => {
    const found = Array.from({ length: count() }, (): Shape => {
      const role = ROLES[count()];
      if (role === undefined) throw new Broken();
      return { role, strokes: Array.from({ length: count() }, stroke) };
    });
    const outline = found.flatMap(({ role, strokes }): readonly Shape[] =>
      role === 'skin' ? [{ role: 'outline', strokes }] : [],
    );
    return sorted([...found, ...outline, ...haloOf(found)]);
  };
  /** The same points with other ways. */
  const rewayed = (frame: readonly Shape[]): readonly Shape[] => {
    const found = frame
      .filter((shape) => !isDerived(shape))
      .map(({ role, strokes }): Shape => ({
        role,
        strokes: strokes.map((one) => {
          const moves = one.points.map(() => 0);
          for (let index = 0; index + 1 < moves.length; index += 2) {
            moves[index] = moveX();
            moves[index + 1] = moveY();
          }
          if (moves.some(Number.isNaN)) throw new Broken();
          return { ...one, moves };
        }),
      }));
    const skin = found.find(({ role }) => role === 'skin');
    return skin ? sorted([...found, { role: 'outline', strokes: skin.strokes }]) : found;
  };
  return { shapes, rewayed };
};

const boxOf = (box: readonly number[]): Box => {
  const [x, y, width, height] = box;
  if (x === undefined || y === undefined || width === undefined || height === undefined) throw new Broken();
  return [x, y, width, height];
};

const wayOf = ([x, y]: readonly number[]): readonly [number, number] => {
  if (x === undefined || y === undefined) throw new Broken();
  return [x, y];
};

const buildOf = (name: string): Build => {
  const build = BUILDS.find((one) => one === name);
  if (!build) throw new Broken();
  return build;
};

const stepOf = (value: number): PressureStep => {
  const step = PRESSURE_STEPS.find((one) => one === value);
  if (!step) throw new Broken();
  return step;
};

/** Reads the file of a figure. It is ours, but it may have come half, or from a later version. */
export const parseFigureFile = (file: FigureFile): Result<Figure, FigureFileError> => {
  if (typeof file !== 'object' || file === null) return broken;
  if (file.version > FIGURE_VERSION) return err({ type: 'figure-file-newer' });
  try {
    const { shapes, rewayed } = reader(file);
    const scenery = shapes();
    const frames = Array.from({ length: Math.min(200, file.moving.frames) }, shapes);
    const marks = shapes();
    const stills = file.stills.map(({ step, build, box }) => ({
      step: stepOf(step),
      build: buildOf(build),
      box: boxOf(box),
      shapes: shapes(),
    }));
    const hold = rewayed(frames[frames.length >> 1] ?? []);
    return ok({
      technique: file.technique as TechniqueId,
      moving: {
        build: buildOf(file.moving.build),
        box: boxOf(file.moving.box),
        scenery,
        frames,
        marks,
        marksAside: file.moving.marksAside,
        way: wayOf(file.moving.way),
        hold,
      },
      stills,
    });
  } catch (error) {
    if (error instanceof Broken || error instanceof TypeError) return broken;
    throw error;
  }
};
