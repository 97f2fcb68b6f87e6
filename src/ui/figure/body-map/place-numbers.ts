/** Where the numbers of marked places stand: at their anchors, moved down where two would touch. */
import type { PlaceKey } from '../../../core/body/index.ts';
import type { DrawnPlace } from './map-drawing.ts';

export interface Numbered {
  readonly place: PlaceKey;
  readonly level: number;
  readonly x: number;
  readonly y: number;
}

/** Pixels between the middles of two numbers. */
const APART = 25;

export const numbersOf = (
  places: readonly DrawnPlace[],
  levels: Partial<Readonly<Record<PlaceKey, number>>>,
  unit: number,
): readonly Numbered[] => {
  const apart = APART * unit;
  const placed: Numbered[] = [];
  const marked = places
    .flatMap(({ place, anchor: [x, y] }): Numbered[] => {
      const level = levels[place] ?? 0;
      return level > 0 ? [{ place, level, x, y }] : [];
    })
    .toSorted((a, b) => a.y - b.y || a.x - b.x);
  for (const number of marked) {
    let { y } = number;
    for (const other of placed) if (Math.abs(other.x - number.x) < apart && y - other.y < apart) y = other.y + apart;
    placed.push({ ...number, y });
  }
  return placed;
};
