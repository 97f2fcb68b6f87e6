/** The body map, loaded beside the app and drawn when it is there. */
import { type Signal, signal } from '@preact/signals';
import { parseBodyMap } from '../core/figure/index.ts';
import { type MapDrawing, type MapSide, drawMap } from '../ui/figure/body-map/index.ts';
import address from '../ui/figure/body-map/body-map.json?url';

export const mapDrawings: Signal<Readonly<Record<MapSide, MapDrawing>> | null> = signal(null);

/** Fetches and draws the map. Without it the list of places does everything that the map does. */
export const loadBodyMap = async (): Promise<void> => {
  try {
    const answer = await fetch(address);
    const parsed = parseBodyMap(await answer.json());
    if (parsed.ok) mapDrawings.value = drawMap(parsed.value);
  } catch {
    // Not stored and no network: the next start tries again.
  }
};
