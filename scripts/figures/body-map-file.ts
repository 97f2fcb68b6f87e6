/** Writes the body map where the app takes it from, a line for each view so that changes can be read. */
import { writeFileSync } from 'node:fs';
import { MAP_VIEWS } from '../../src/core/figure/index.ts';
import { drawBodyMapView } from './body-map.ts';

/** From the project's root. */
export const BODY_MAP_FILE = 'src/ui/figure/body-map/body-map.json';

export const writeBodyMap = (): void => {
  const views = MAP_VIEWS.map((view) => `"${view}":${JSON.stringify(drawBodyMapView(view))}`);
  writeFileSync(BODY_MAP_FILE, `{\n${views.join(',\n')}\n}\n`);
};
