/**
 * The shortest way from the present position through a set of stations, found exactly. A way changes tools at least as often
 * as there are further tools, and moves at least as much as the shortest way through its postures; the search looks for a
 * way that takes no longer than that, then for one that is five seconds longer, and so on (iterative deepening, Korf, 1985).
 * Mostly the first look finds it.
 */
import { has, lowest, setOf, sizeOf, touching, withoutLowest } from './bits.ts';
import { type Instance, STEP_SECONDS, waySeconds } from './instance.ts';
import type { PostureWays } from './posture-ways.ts';

export interface StationWays {
  /** Seconds of the shortest way. */
  readonly seconds: (stations: number) => number;
  /** Seconds of a way that always goes to the nearest station: quick to find, and never too short. */
  readonly quickSeconds: (stations: number) => number;
  /** A shortest way; where several are equally short, the one that comes to the stations of low rank first. */
  readonly order: (stations: number, rank: (station: number) => number) => readonly number[];
}

export const findStationWays = (
  { stations, ways }: Pick<Instance, 'stations' | 'ways'>,
  postureWays: PostureWays,
): StationWays => {
  const count = stations.length;
  /** Row 0 is the present position, row n + 1 station n. */
  const rows = [null, ...stations].map((from) => stations.map((to) => waySeconds(ways, from, to)));
  /** Stations that come before a station if they are visited at all. Turn 0 comes before everything. */
  const before = stations.map(({ turn }) =>
    setOf(stations, (other) => other.turn !== null && (turn === null ? other.turn === 0 : other.turn < turn)),
  );
  const tools = [...new Set(stations.map(({ tool }) => tool))];
  const toolMembers = tools.map((tool) => setOf(stations, (station) => station.tool === tool));
  const postureMembers = ways.postures.map((_, posture) => setOf(stations, (station) => station.posture === posture));
  const inHand = [ways.position?.tool, ...stations.map(({ tool }) => tool)].map((tool) =>
    setOf(tools, (each) => each === tool),
  );
  const known = new Map<number, number>();
  /** Seconds that are known to be too few for what is open, by row and set. */
  const tooFew = new Map<number, number>();

  const atLeast = (row: number, open: number): number => {
    const further = touching(toolMembers, open) & ~(inHand[row] ?? 0);
    const changes = row === 0 && ways.position === null ? Math.max(0, sizeOf(further) - 1) : sizeOf(further);
    const posture = row === 0 ? null : (stations[row - 1]?.posture ?? 0);
    return changes * ways.toolChange + postureWays.seconds(posture, touching(postureMembers, open));
  };

  /** Whether a way from `row` through all of `open` takes no more than `seconds`. */
  const canVisit = (row: number, open: number, seconds: number): boolean => {
    if (open === 0) return seconds >= 0;
    if (atLeast(row, open) > seconds) return false;
    const key = row * 2 ** count + open;
    if ((tooFew.get(key) ?? -1) >= seconds) return false;
    for (let left = open; left !== 0; left = withoutLowest(left)) {
      const to = lowest(left);
      if ((open & (before[to] ?? 0)) !== 0) continue;
      if (canVisit(to + 1, open & ~(1 << to), seconds - (rows[row]?.[to] ?? 0))) return true;
    }
    tooFew.set(key, seconds);
    return false;
  };

  const shortest = (open: number): number => {
    const found = known.get(open);
    if (found !== undefined) return found;
    let seconds = atLeast(0, open);
    while (!canVisit(0, open, seconds)) seconds += STEP_SECONDS;
    known.set(open, seconds);
    return seconds;
  };

  const nearest = (first: number, all: number): number => {
    let total = rows[0]?.[first] ?? 0;
    let at = first;
    for (let open = all & ~(1 << first); open !== 0; open &= ~(1 << at)) {
      const way = rows[at + 1] ?? [];
      let next = -1;
      for (let left = open; left !== 0; left = withoutLowest(left)) {
        const to = lowest(left);
        if ((open & (before[to] ?? 0)) === 0 && (next < 0 || (way[to] ?? 0) < (way[next] ?? 0))) next = to;
      }
      total += way[next] ?? 0;
      at = next;
    }
    return total;
  };

  return {
    seconds: shortest,
    quickSeconds: (open) => {
      let least = open === 0 ? 0 : Number.POSITIVE_INFINITY;
      for (let left = open; left !== 0; left = withoutLowest(left)) {
        const first = lowest(left);
        if ((open & (before[first] ?? 0)) === 0) least = Math.min(least, nearest(first, open));
      }
      return least;
    },
    order: (all, rank) => {
      const order: number[] = [];
      let [row, open, seconds] = [0, all, shortest(all)];
      while (open !== 0) {
        const [from, left, most] = [row, open, seconds];
        const next = stations
          .map((_, at) => at)
          .filter((at) => has(left, at) && (left & (before[at] ?? 0)) === 0)
          .toSorted((a, b) => rank(a) - rank(b))
          .find((at) => canVisit(at + 1, left & ~(1 << at), most - (rows[from]?.[at] ?? 0)));
        if (next === undefined) throw new Error('A shortest way has a next station');
        order.push(next);
        seconds -= rows[from]?.[next] ?? 0;
        [row, open] = [next + 1, left & ~(1 << next)];
      }
      return order;
    },
  };
};
