/** The body map and what shows it, loaded beside the app and drawn when it is there. */
import { type Signal, batch, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { MapDrawing, MapSide } from '../ui/figure/body-map/index.ts';
import address from '../ui/figure/body-map/body-map.json?url';
import type { TodayBodiesProps } from '../ui/screens/today/today-bodies.tsx';

export const mapDrawings: Signal<Readonly<Record<MapSide, MapDrawing>> | null> = signal(null);
export const todayBodies: Signal<ComponentType<TodayBodiesProps> | null> = signal(null);

/** Fetches and draws the map. Without it the list of places does everything that the map does. */
export const loadBodyMap = async (): Promise<void> => {
  try {
    const [{ drawBody }, { TodayBodies }, answer] = await Promise.all([
      import('./draw-body.ts'),
      import('../ui/screens/today/today-bodies.tsx'),
      fetch(address),
    ]);
    const drawings = drawBody(await answer.json());
    batch(() => {
      todayBodies.value = TodayBodies;
      mapDrawings.value = drawings;
    });
  } catch {
    // Not stored and no network: the next start tries again.
  }
};
