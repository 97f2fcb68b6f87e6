/**
 * The shortest way from the present position through a set of stops, found exactly (Held and Karp, 1962). A set is the
 * sum of its stops' bits.
 */

/** What the bits of an integer hold. */
export const MOST_STOPS = 30;

export interface Network {
  readonly from: readonly number[];
  readonly between: readonly (readonly number[])[];
  /** For each stop the set of those that have to come before it, if they are visited at all. */
  readonly before: readonly number[];
}

export interface ShortestWay {
  /** Seconds of the shortest way through the set. */
  readonly seconds: (stops: number) => number;
  /** Seconds of a way that always goes to the nearest stop, from the best first one: quick, and never too short. */
  readonly quickSeconds: (stops: number) => number;
  /** A shortest way; where several are equally short, the one that comes to the stops of low rank first. */
  readonly order: (stops: number, rank: (stop: number) => number) => readonly number[];
}

/** Up to this size what is known stands in a table; more, which only orders by hand reach, in a map. */
const LARGEST_TABLE = 2 ** 19;

/** Shortest ways in one network. What was found for a set is kept for the next question. */
export const createShortestWay = ({ from, between, before }: Network): ShortestWay => {
  const count = from.length;
  if (count > MOST_STOPS) throw new Error(`${count} stops are more than ${MOST_STOPS}`);
  const sets = 2 ** count;
  const size = (count + 1) * sets;
  /** One more than the seconds, since an empty table is full of zeros. */
  const table = new Uint16Array(size <= LARGEST_TABLE ? size : 0);
  const map = new Map<number, number>();
  /** Row 0 is the present position, row n + 1 stop n. */
  const ways = [from, ...between];

  /** Seconds from the stop of `row` through all open ones. */
  const toGo = (row: number, open: number): number => {
    if (open === 0) return 0;
    const key = row * sets + open;
    const known = table.length > 0 ? (table[key] ?? 0) : (map.get(key) ?? 0);
    if (known > 0) return known - 1;
    const way = ways[row] ?? [];
    let least = Number.POSITIVE_INFINITY;
    for (let left = open; left !== 0; left &= left - 1) {
      const to = 31 - Math.clz32(left & -left);
      if ((open & (before[to] ?? 0)) !== 0) continue;
      const seconds = (way[to] ?? 0) + toGo(to + 1, open & ~(1 << to));
      if (seconds < least) least = seconds;
    }
    if (table.length > 0) table[key] = least + 1;
    else map.set(key, least + 1);
    return least;
  };

  const nearestWay = (first: number, stops: number): number => {
    let [at, open, total] = [first, stops & ~(1 << first), from[first] ?? 0];
    while (open !== 0) {
      let [next, least] = [-1, Number.POSITIVE_INFINITY];
      for (let left = open; left !== 0; left &= left - 1) {
        const to = 31 - Math.clz32(left & -left);
        const seconds = between[at]?.[to] ?? 0;
        if (seconds < least && (open & (before[to] ?? 0)) === 0) [next, least] = [to, seconds];
      }
      total += least;
      open &= ~(1 << next);
      at = next;
    }
    return total;
  };

  return {
    seconds: (stops) => toGo(0, stops),
    quickSeconds: (stops) => {
      if (stops === 0) return 0;
      let least = Number.POSITIVE_INFINITY;
      for (let left = stops; left !== 0; left &= left - 1) {
        const first = 31 - Math.clz32(left & -left);
        if ((stops & (before[first] ?? 0)) === 0) least = Math.min(least, nearestWay(first, stops));
      }
      return least;
    },
    order: (stops, rank) => {
      const order: number[] = [];
      let [row, open] = [0, stops];
      while (open !== 0) {
        const [at, left] = [row, open];
        const next = from
          .flatMap((_, to) => {
            const isNext = (left & (1 << to)) !== 0 && (left & (before[to] ?? 0)) === 0;
            return isNext && (ways[at]?.[to] ?? 0) + toGo(to + 1, left & ~(1 << to)) === toGo(at, left) ? [to] : [];
          })
          .reduce((a, b) => (rank(b) < rank(a) ? b : a));
        order.push(next);
        [row, open] = [next + 1, left & ~(1 << next)];
      }
      return order;
    },
  };
};
