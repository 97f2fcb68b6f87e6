export { type BodyMapProps, type MapTouch, type PlaceLevels, BodyMap } from './body-map.tsx';
export { type DrawnPlace, type MapDrawing, type MapSide, MAP_SIDES, drawMap } from './map-drawing.ts';
export { type Box, type Zoom, ZOOMS, frameOf, touchedRegions, zoomOf } from './map-frames.ts';
export { numbersOf } from './place-numbers.ts';
export { tapped } from './map-gesture.ts';
export { bestSideOf } from './best-side.ts';
