export { type FigureTechnique, passRunsLeft } from './drawing.ts';
export { type TechniqueFigureProps, TechniqueFigure } from './technique-figure.tsx';
export { ToolGlyph } from './tool-shape.tsx';
