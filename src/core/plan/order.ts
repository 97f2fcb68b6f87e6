/**
 * The order with the least moving about. The gap between two blocks depends only on their tool and posture, so the
 * stations (one for each tool and posture) are ordered exactly by dynamic programming, and inside a station the regions
 * go from head to foot. Stations number at most ten for real tools; beyond twelve the nearest next one is taken.
 */
import { type RegionId, regionIndex } from '../body/index.ts';
import { type Posture, type ToolId, isFloorPosture } from '../knowledge/index.ts';
import { STEP_SECONDS } from './technique-dose.ts';

export interface Stop {
  readonly region: RegionId;
  readonly tool: ToolId;
  readonly posture: Posture;
}

const half = (seconds: number): number => Math.max(STEP_SECONDS, Math.ceil(seconds / 2 / STEP_SECONDS) * STEP_SECONDS);

/** Seconds to get ready for `next` after `previous` (null: the first block): another tool takes twice as long as turning over. */
export const gapSeconds = (previous: Stop | null, next: Stop, getReadySeconds: number): number => {
  if (!previous) return getReadySeconds;
  if (previous.tool !== next.tool) return 2 * getReadySeconds;
  if (previous.posture !== next.posture) return getReadySeconds;
  return half(getReadySeconds);
};

/** Seconds to turn over to the other side of the same region: less on a chair or at a wall than on the floor. */
export const switchSeconds = (posture: Posture, getReadySeconds: number): number =>
  isFloorPosture(posture) ? getReadySeconds : half(getReadySeconds);

interface Station<T> {
  readonly stops: readonly T[];
  readonly first: number;
}

const EXACT_STATIONS = 12;

const stationsOf = <T extends Stop>(stops: readonly T[]): readonly Station<T>[] => {
  const byKey = new Map<string, T[]>();
  for (const stop of stops.toSorted((a, b) => regionIndex(a.region) - regionIndex(b.region))) {
    const key = `${stop.tool} ${stop.posture}`;
    byKey.set(key, [...(byKey.get(key) ?? []), stop]);
  }
  return [...byKey.values()].map((group) => ({ stops: group, first: group[0] ? regionIndex(group[0].region) : 0 }));
};

/** A path through some stations: its cost in seconds, and the first regions in its order as a tie-break from head to foot. */
interface Path {
  readonly cost: number;
  readonly stations: readonly number[];
}

const isBetter = <T>(a: Path, b: Path | undefined, stations: readonly Station<T>[]): boolean => {
  if (!b || a.cost !== b.cost) return !b || a.cost < b.cost;
  for (let at = 0; at < a.stations.length; at += 1) {
    const difference = (stations[a.stations[at] ?? 0]?.first ?? 0) - (stations[b.stations[at] ?? 0]?.first ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
};

const exactPath = <T extends Stop>(
  stations: readonly Station<T>[],
  cost: (from: number, to: number) => number,
): readonly number[] => {
  const count = stations.length;
  const full = 2 ** count - 1;
  // best[set of visited stations][last station]
  const best: (Path | undefined)[][] = Array.from({ length: full + 1 }, () => []);
  for (let at = 0; at < count; at += 1) best[1 << at] = Object.assign([], { [at]: { cost: 0, stations: [at] } });
  for (let visited = 1; visited <= full; visited += 1) {
    for (let last = 0; last < count; last += 1) {
      const path = best[visited]?.[last];
      if (!path) continue;
      for (let next = 0; next < count; next += 1) {
        if (visited & (1 << next)) continue;
        const longer = { cost: path.cost + cost(last, next), stations: [...path.stations, next] };
        const row = best[visited | (1 << next)];
        if (row && isBetter(longer, row[next], stations)) row[next] = longer;
      }
    }
  }
  return (
    (best[full] ?? []).reduce<Path | undefined>(
      (found, path) => (path && isBetter(path, found, stations) ? path : found),
      undefined,
    )?.stations ?? []
  );
};

const nearestPath = <T>(
  stations: readonly Station<T>[],
  cost: (from: number, to: number) => number,
): readonly number[] => {
  const left = new Set(stations.keys());
  const path: number[] = [];
  for (let last = 0; left.size > 0;) {
    const next: number = path.length === 0 ? 0 : [...left].reduce((a, b) => (cost(last, b) < cost(last, a) ? b : a));
    left.delete(next);
    path.push(next);
    last = next;
  }
  return path;
};

/** The stops in the order with the fewest seconds of moving about; ties from head to foot. */
export const orderStops = <T extends Stop>(stops: readonly T[], getReadySeconds: number): readonly T[] => {
  const stations = stationsOf(stops);
  const cost = (from: number, to: number): number => {
    const [a, b] = [stations[from]?.stops.at(-1), stations[to]?.stops[0]];
    return a && b ? gapSeconds(a, b, getReadySeconds) : 0;
  };
  const path = stations.length <= EXACT_STATIONS ? exactPath(stations, cost) : nearestPath(stations, cost);
  return path.flatMap((at) => stations[at]?.stops ?? []);
};
