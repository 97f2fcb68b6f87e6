export { FigureLoop } from './figure-loop.tsx';
export {
  type FigurePlayerProps,
  type FigureSource,
  FigurePlayer,
  FigureSourceContext,
  useFigure,
} from './figure-player.tsx';
export { type FigureMoment, standIn } from './paint.ts';
export { ToolGlyph } from './tool-glyph.tsx';
