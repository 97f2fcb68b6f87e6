export { type BodyMap, type BodyMapView, type MapPlace, type MapViewId, MAP_VIEWS, parseBodyMap } from './body-map.ts';
export { type Box, type Figure, type MovingPicture, type StillPicture, UNITS } from './figure.ts';
export { type FigureFile, type FigureFileError, FIGURE_VERSION, makeFigureFile, parseFigureFile } from './file.ts';
export { haloOf, marksAtStep } from './marks.ts';
export { type Pen, type Pens, curve, polygon, strokePath } from './path.ts';
export { type Picture, ROLES, type Role, type Shape, type Stroke } from './picture.ts';
export { type Brush, FIGURE_PENS, type Moment, OUTLINE_WIDTH, momentOf, paintShapes, traceShape } from './play.ts';
export { type Layer, type Painting, type Showing, movesIn, paintingOf, passRunsLeft } from './showing.ts';
