/** The body map's file as what is drawn of it. */
import { parseBodyMap } from '../core/figure/index.ts';
import { type MapDrawing, type MapSide, drawMap } from '../ui/figure/body-map/index.ts';

/** Null: the file is not a body map. */
export const drawBody = (file: unknown): Readonly<Record<MapSide, MapDrawing>> | null => {
  const parsed = parseBodyMap(file);
  return parsed.ok ? drawMap(parsed.value) : null;
};
