export { type BodyFigureProps, BodyFigure } from './body-figure.tsx';
export { BUBBLE_RADIUS, allBubbles } from './bubbles.tsx';
export { HALF_WIDTH, mirrorOf } from './frame.ts';
export { type View, FLOOR_Y, anchorOf, viewOf } from './shapes.ts';
