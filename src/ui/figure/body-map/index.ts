export { type BodyFigureProps, BodyFigure } from './body-figure.tsx';
export { heatStep } from './heat.ts';
export { type View, anchorOf, viewOf } from './shapes.ts';
export { Weaves } from './weaves.tsx';
