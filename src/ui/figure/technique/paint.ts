/** How the roles of a figure are filled: colours come from the style sheet, strengths are the drawing's own. */
import {
  type Box,
  type MovingPicture,
  type Role,
  type Shape,
  FIGURE_PEN,
  OUTLINE_WIDTH,
  momentOf,
  paintShapes,
} from '../../../core/figure/index.ts';

interface Fill {
  readonly colour: string;
  readonly opacity: number;
}

const FILLS: Readonly<
  Record<Exclude<Role, 'outline' | 'zone' | 'arrow-halo'>, readonly [name: string, opacity: number]>
> = {
  wall: ['wall', 1],
  mat: ['mat', 1],
  shadow: ['line', 0.1],
  skin: ['skin', 1],
  shoe: ['shoe', 1],
  sole: ['sole', 1],
  top: ['top', 1],
  shorts: ['shorts', 1],
  hair: ['hair', 1],
  wood: ['wood', 1],
  slab: ['wall', 1],
  book: ['wood', 1],
  tool: ['tool', 1],
  'tool-dark': ['tool-dark', 1],
  'tool-light': ['tool-light', 1],
  'tool-core': ['tool-core', 1],
  'tool-hole': ['tool-hole', 1],
  grip: ['dark', 1],
  metal: ['dark', 1],
  towel: ['shoe', 1],
  muscle: ['muscle', 0.86],
  'muscle-behind': ['muscle', 0.62],
  shade: ['shade', 0.17],
  'shade-deep': ['shade', 0.13],
  light: ['shoe', 0.14],
  line: ['line', 1],
  arrow: ['arrow', 1],
};

export type FigureColours = (name: string) => string;

/** What to show of a figure: a place of the pass, 0 to 1; or a breath in a hold, 0 out to 1 in. */
export interface FigureMoment {
  readonly pass: number;
  readonly breath: number | null;
  readonly arrow: boolean;
  readonly mirrored: boolean;
}

const fillOf = (role: Role, colours: FigureColours): Fill | null => {
  if (role === 'outline' || role === 'zone' || role === 'arrow-halo') return null;
  const [name, opacity] = FILLS[role];
  return { colour: colours(name), opacity };
};

/** The scale and the corner with which a box stands on the lower edge, in the middle. */
export const standIn = (box: Box, width: number, height: number) => {
  const [x, y, boxWidth, boxHeight] = box;
  const scale = Math.min(width / boxWidth, height / boxHeight);
  return { scale, left: (width - boxWidth * scale) / 2 - x * scale, top: height - (boxHeight + y) * scale };
};

/** Paints one moment of a figure over the whole of a canvas. */
export const paintFigure = (
  context: CanvasRenderingContext2D,
  { box, scenery, frames, arrow, hold }: MovingPicture,
  moment: FigureMoment,
  colours: FigureColours,
): void => {
  const { width, height } = context.canvas;
  const { scale, left, top } = standIn(box, width, height);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  if (moment.mirrored) context.setTransform(-scale, 0, 0, scale, width - left, top);
  else context.setTransform(scale, 0, 0, scale, left, top);
  context.lineJoin = 'round';
  const apply = (role: Role): void => {
    const fill = fillOf(role, colours);
    if (fill) {
      context.globalAlpha = fill.opacity;
      context.fillStyle = fill.colour;
      context.fill('evenodd');
      return;
    }
    context.globalAlpha = 1;
    context.strokeStyle = colours(role === 'outline' ? 'line' : role === 'zone' ? 'zone' : 'halo');
    context.lineWidth = role === 'outline' ? OUTLINE_WIDTH : role === 'zone' ? 5 : 14;
    context.setLineDash(role === 'zone' ? [8, 8] : []);
    context.stroke();
    context.setLineDash([]);
  };
  const paint = (shapes: readonly Shape[], share: number): void =>
    paintShapes(context, shapes, FIGURE_PEN, share, apply);
  paint(scenery, 0);
  if (moment.breath === null) {
    const { frame, share } = momentOf({ box, scenery, frames, arrow, hold, build: 'shoulders' }, moment.pass);
    paint(frames[frame] ?? [], share);
  } else paint(hold, moment.breath);
  if (moment.arrow) paint(arrow, 0);
};
