/** The ways of one instance: through stations exactly, and through tools and postures as a lower bound of that. */
import { type Instance, type Station, waySeconds } from './instance.ts';
import { type ShortestWay, createShortestWay } from './shortest-way.ts';

/** Sets of stations, postures and tools as bits. */
export interface Visited {
  readonly stations: number;
  readonly postures: number;
  readonly tools: number;
}

export interface Routes {
  readonly stations: ShortestWay;
  /** The stations of each tool and of each posture, as bits. */
  readonly toolMembers: readonly number[];
  readonly postureMembers: readonly number[];
  /**
   * Seconds that every way takes that visits at least these stations, and at least one station of each of these postures
   * and tools; and what each further tool and posture adds to that at least.
   */
  readonly charges: (visited: Visited) => Charges;
}

export interface Charges {
  readonly seconds: number;
  /** By the index of the bit. */
  readonly toolCharges: readonly number[];
  /** By the index of the bit. */
  readonly postureCharges: readonly number[];
}

const countBits = (bits: number): number => {
  let [count, left] = [0, bits];
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
};

export const findRoutes = ({ stations, ways }: Instance): Routes => {
  const tools = [...new Set(stations.map(({ tool }) => tool))];
  const membersOf = (has: (station: Station) => boolean): number =>
    stations.reduce((bits, station, at) => (has(station) ? bits | (1 << at) : bits), 0);
  const toolMembers = tools.map((tool) => membersOf((station) => station.tool === tool));
  const postureMembers = ways.postures.map((_, posture) => membersOf((station) => station.posture === posture));
  const { position, toolChange } = ways;
  const inHand = tools.findIndex((tool) => tool === position?.tool);
  const here = inHand < 0 ? 0 : 1 << inHand;
  const exact = createShortestWay({
    from: stations.map((to) => waySeconds(ways, null, to)),
    between: stations.map((from) => stations.map((to) => waySeconds(ways, from, to))),
    before: stations.map(({ turn }) =>
      stations.reduce(
        (bits, other, at) =>
          other.turn !== null && (turn === null ? other.turn === 0 : other.turn < turn) ? bits | (1 << at) : bits,
        0,
      ),
    ),
  });
  const postures = createShortestWay({
    from: position?.between ?? ways.postures.map(() => 0),
    between: ways.between,
    before: ways.postures.map(() => 0),
  });
  const toolsOf = (bits: number): number =>
    toolMembers.reduce((found, members, at) => (bits & members ? found | (1 << at) : found), 0);
  /** Each tool is taken up at least once, but for the one in the hand. */
  const toolChanges = (bits: number): number => countBits(bits & ~here);
  const postureCharges = createPostureCharges(postures, ways.postures.length);
  const toolCharges = tools.map((_, at) => (at === inHand ? 0 : toolChange));
  const none = ways.postures.map(() => 0);
  const known = new Map<string, Charges>();

  const findCharges = (visited: Visited): Charges => {
    const isFresh = position === null;
    // When nothing has begun, the first tool and the first posture come for free, whichever they are.
    const firstTool = isFresh ? toolChange : 0;
    const byPosture =
      visited.postures === 0 && isFresh ? postureCharges.further() : postureCharges.after(visited.postures);
    const firstPosture = visited.postures === 0 && isFresh ? Math.max(...byPosture) : 0;
    const apart =
      toolChanges(visited.tools) * toolChange - firstTool + postures.seconds(visited.postures) - firstPosture;
    if (visited.stations === 0) return { seconds: apart, toolCharges, postureCharges: byPosture };
    const through =
      exact.seconds(visited.stations) + toolChanges(visited.tools & ~toolsOf(visited.stations)) * toolChange;
    return through > apart
      ? { seconds: through, toolCharges, postureCharges: none }
      : { seconds: apart, toolCharges, postureCharges: byPosture };
  };

  return {
    stations: exact,
    toolMembers,
    postureMembers,
    charges: (visited) => {
      const key = `${visited.tools} ${visited.postures} ${visited.stations}`;
      const found = known.get(key) ?? findCharges(visited);
      known.set(key, found);
      return found;
    },
  };
};

/**
 * What a further posture adds to the shortest way at least, whatever else is visited: the least difference over all larger
 * sets. So the differences of several further postures may be added up.
 */
const createPostureCharges = (ways: ShortestWay, count: number) => {
  const least = new Uint16Array(2 ** count * count);
  for (let visited = 2 ** count - 1; visited >= 0; visited -= 1) {
    const seconds = ways.seconds(visited);
    for (let at = 0; at < count; at += 1) {
      if (visited & (1 << at)) continue;
      let charge = ways.seconds(visited | (1 << at)) - seconds;
      for (let other = 0; other < count; other += 1) {
        if (other === at || visited & (1 << other)) continue;
        charge = Math.min(charge, least[(visited | (1 << other)) * count + at] ?? 0);
      }
      least[visited * count + at] = charge;
    }
  }
  const all = Array.from({ length: count }, (_, at) => at);
  const after = (visited: number): readonly number[] => all.map((at) => least[visited * count + at] ?? 0);
  return {
    after,
    /** Of the second and every later one, when nothing has begun. */
    further: (): readonly number[] =>
      all.map((at) =>
        all.reduce(
          (low, other) => (other === at ? low : Math.min(low, after(1 << other)[at] ?? 0)),
          count > 1 ? Number.POSITIVE_INFINITY : 0,
        ),
      ),
  };
};
