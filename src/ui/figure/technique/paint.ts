/** How the roles of a figure are filled: colours come from the style sheet, strengths are the drawing's own. */
import {
  type Box,
  type Painting,
  type Role,
  FIGURE_PENS,
  OUTLINE_WIDTH,
  paintShapes,
} from '../../../core/figure/index.ts';

type StrokedRole = 'outline' | 'zone' | 'arrow-halo';

/** A name of a custom property without its `--figure-`, and how much covers what is below. */
const FILLS: Readonly<Record<Exclude<Role, StrokedRole>, readonly [name: string, opacity: number]>> = {
  wall: ['wall', 1],
  mat: ['mat', 1],
  shadow: ['shade', 0.1],
  skin: ['skin', 1],
  shoe: ['shoe', 1],
  sole: ['sole', 1],
  top: ['top', 1],
  shorts: ['shorts', 1],
  hair: ['hair', 1],
  wood: ['wood', 1],
  book: ['wood', 1],
  tool: ['tool', 1],
  'tool-dark': ['tool-dark', 1],
  'tool-light': ['tool-light', 1],
  'tool-core': ['tool-core', 1],
  'tool-hole': ['tool-hole', 1],
  grip: ['dark', 1],
  metal: ['dark', 1],
  towel: ['towel', 1],
  'towel-dark': ['towel-dark', 1],
  muscle: ['muscle', 0.86],
  'muscle-behind': ['muscle', 0.62],
  shade: ['shade', 0.17],
  'shade-deep': ['shade', 0.13],
  light: ['shoe', 0.14],
  line: ['line', 1],
  'fine-line': ['line', 0.8],
  'press-rest': ['arrow', 0.24],
  press: ['arrow', 1],
  arrow: ['arrow', 1],
};

/** Widths and dashes in units of the figure's file. */
const STROKES: Readonly<
  Record<StrokedRole, { readonly name: string; readonly width: number; readonly dash: readonly number[] }>
> = {
  outline: { name: 'line', width: OUTLINE_WIDTH, dash: [] },
  zone: { name: 'zone', width: 5, dash: [8, 8] },
  'arrow-halo': { name: 'halo', width: 14, dash: [] },
};

const isStroked = (role: Role): role is StrokedRole => role in STROKES;

export type ColourOf = (name: string) => string;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a box is drawn in a room without being cut off, in the room's unit. */
export const fitInto = ([, , width, height]: Box, room: Size): Size => {
  const scale = Math.max(0, Math.min(room.width / width, room.height / height));
  return { width: width * scale, height: height * scale };
};

/** Paints over the whole of a canvas that has the shape of the painting's box. */
export const paintFigure = (
  context: CanvasRenderingContext2D,
  { box: [x, y, boxWidth], layers }: Painting,
  mirrored: boolean,
  colourOf: ColourOf,
): void => {
  const { width, height } = context.canvas;
  const scale = width / boxWidth;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  if (mirrored) context.setTransform(-scale, 0, 0, scale, width + x * scale, -y * scale);
  else context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  context.lineJoin = 'round';
  const apply = (role: Role): void => {
    if (!isStroked(role)) {
      const [name, opacity] = FILLS[role];
      context.globalAlpha = opacity;
      context.fillStyle = colourOf(name);
      context.fill('evenodd');
      return;
    }
    const { name, width: lineWidth, dash } = STROKES[role];
    context.globalAlpha = 1;
    context.strokeStyle = colourOf(name);
    context.lineWidth = lineWidth;
    context.setLineDash([...dash]);
    context.stroke();
  };
  for (const { shapes, share } of layers) paintShapes(context, shapes, FIGURE_PENS, share, apply);
};
