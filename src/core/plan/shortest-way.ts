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
  /** A shortest way; where several are equally short, the one that comes to the stops of low rank first. */
  readonly order: (stops: number, rank: (stop: number) => number) => readonly number[];
}

/** Up to this size what is known stands in a table; more, which only orders by hand reach, in a map. */
const LARGEST_TABLE = 2 ** 19;

interface Memory {
  readonly get: (key: number) => number;
  readonly set: (key: number, seconds: number) => void;
}

const createMemory = (size: number): Memory => {
  if (size <= LARGEST_TABLE) {
    // One more than the seconds, since an empty table is full of zeros.
    const table = new Uint16Array(size);
    return {
      get: (key) => (table[key] ?? 0) - 1,
      set: (key, seconds) => {
        table[key] = seconds + 1;
      },
    };
  }
  const map = new Map<number, number>();
  return { get: (key) => map.get(key) ?? -1, set: (key, seconds) => map.set(key, seconds) };
};

/** Shortest ways in one network. What was found for a set is kept for the next question. */
export const createShortestWay = ({ from, between, before }: Network): ShortestWay => {
  const count = from.length;
  if (count > MOST_STOPS) throw new Error(`${count} stops are more than ${MOST_STOPS}`);
  const sets = 2 ** count;
  const memory = createMemory((count + 1) * sets);
  /** Row 0 is the present position, row n + 1 stop n. */
  const ways = [from, ...between];

  /** Seconds from the stop of `row` through all open ones. */
  const toGo = (row: number, open: number): number => {
    if (open === 0) return 0;
    const key = row * sets + open;
    const known = memory.get(key);
    if (known >= 0) return known;
    const way = ways[row] ?? [];
    let least = Number.POSITIVE_INFINITY;
    for (let to = 0; to < count; to += 1) {
      if ((open & (1 << to)) === 0 || (open & (before[to] ?? 0)) !== 0) continue;
      const seconds = (way[to] ?? 0) + toGo(to + 1, open & ~(1 << to));
      if (seconds < least) least = seconds;
    }
    memory.set(key, least);
    return least;
  };

  return {
    seconds: (stops) => toGo(0, stops),
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
