/** The ways of one instance: through stations exactly, and through tools and postures as a lower bound of that. */
import { type Instance, waySeconds } from './instance.ts';
import { type ShortestWay, createShortestWay } from './shortest-way.ts';

/** Sets of stations, postures and tools as bits. */
export interface Visited {
  readonly stations: number;
  readonly postures: number;
  readonly tools: number;
}

export interface Routes {
  readonly stations: ShortestWay;
  /** Bit of each station's tool. */
  readonly toolBits: readonly number[];
  /** Bit of each station's posture. */
  readonly postureBits: readonly number[];
  /**
   * Seconds that every way takes that visits at least these stations, and at least one station of each of these postures
   * and tools: the longer of two lower bounds.
   */
  readonly atLeast: (visited: Visited) => number;
}

const countBits = (bits: number): number => {
  let [count, left] = [0, bits];
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
};

export const findRoutes = ({ stations, ways }: Instance): Routes => {
  const tools = [...new Set(stations.map(({ tool }) => tool))];
  const toolBits = stations.map(({ tool }) => 1 << tools.indexOf(tool));
  const postureBits = stations.map(({ posture }) => 1 << posture);
  const { position, toolChange } = ways;
  const here = position ? 1 << Math.max(0, tools.indexOf(position.tool)) : 0;
  const hasHere = position !== null && tools.includes(position.tool);
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
    toolBits.reduce((found, tool, at) => (bits & (1 << at) ? found | tool : found), 0);
  /** Each tool is taken up at least once, but for the one in the hand or the very first. */
  const toolChanges = (bits: number): number =>
    position === null ? Math.max(0, countBits(bits) - 1) : countBits(hasHere ? bits & ~here : bits);
  return {
    stations: exact,
    toolBits,
    postureBits,
    atLeast: (visited) => {
      const further = visited.tools & ~toolsOf(visited.stations);
      return Math.max(
        toolChanges(visited.tools) * toolChange + postures.seconds(visited.postures),
        exact.seconds(visited.stations) +
          (visited.stations === 0 ? toolChanges(further) : countBits(hasHere ? further & ~here : further)) * toolChange,
      );
    },
  };
};
