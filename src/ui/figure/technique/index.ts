export { type FigureLoopProps, FigureLoop } from './figure-loop.tsx';
export { type Figures, FiguresContext } from './figures-context.ts';
export { PressureMark } from './pressure-mark.tsx';
export { type TechniqueFigureProps, TechniqueFigure, useRunsLeft } from './technique-figure.tsx';
export { ToolGlyph } from './tool-glyph.tsx';
