/** The ways of one instance: through stations exactly, and through tools and postures as a lower bound of that. */
import { setOf, sizeOf, touching } from './bits.ts';
import type { Instance } from './instance.ts';
import { findPostureWays } from './posture-ways.ts';
import { type StationWays, findStationWays } from './station-ways.ts';

/** Sets of stations, postures and tools. */
export interface Visited {
  readonly stations: number;
  readonly postures: number;
  readonly tools: number;
}

/** What every way costs at least that visits something, and what each further tool and posture adds at least. Seconds. */
export interface Charges {
  /** Less than nothing when nothing is visited yet: the first tool and the first posture are free, whichever they are. */
  readonly seconds: number;
  /** By tool; nothing for what is visited. */
  readonly tools: readonly number[];
  /** By posture. */
  readonly postures: readonly number[];
}

export interface Routes {
  readonly stations: StationWays;
  /** The stations of each tool and of each posture. */
  readonly toolMembers: readonly number[];
  readonly postureMembers: readonly number[];
  readonly charges: (visited: Visited) => Charges;
}

export const findRoutes = (instance: Pick<Instance, 'stations' | 'ways'>): Routes => {
  const { stations, ways } = instance;
  const { position, toolChange } = ways;
  const tools = [...new Set(stations.map(({ tool }) => tool))];
  const inHand = setOf(tools, (tool) => tool === position?.tool);
  const toolMembers = tools.map((tool) => setOf(stations, (station) => station.tool === tool));
  const postureMembers = ways.postures.map((_, posture) => setOf(stations, (station) => station.posture === posture));
  const postureWays = findPostureWays(ways);
  const stationWays = findStationWays(instance, postureWays);
  const known = new Map<string, Charges>();

  /** Each tool is taken up at least once, but for the one in the hand. */
  const toolSeconds = (visited: number): number => sizeOf(visited & ~inHand) * toolChange;
  const toolCharges = (visited: number): readonly number[] =>
    tools.map((_, at) => ((visited | inHand) & (1 << at) ? 0 : toolChange));

  /** Charges of every posture but the first, when nothing has begun. */
  const laterPostures = (): readonly number[] => {
    const after = ways.postures.map((_, first) => postureWays.charges(1 << first));
    return ways.postures.map((_, at) =>
      after.reduce(
        (least, charges, first) => (first === at ? least : Math.min(least, charges[at] ?? 0)),
        after.length > 1 ? Number.POSITIVE_INFINITY : 0,
      ),
    );
  };

  const findCharges = ({ stations: through, postures, tools: used }: Visited): Charges => {
    const freeTool = position === null ? toolChange : 0;
    const isFirst = position === null && postures === 0;
    const byPosture = isFirst ? laterPostures() : postureWays.charges(postures);
    const apart: Charges = {
      seconds:
        toolSeconds(used) - freeTool + postureWays.seconds(null, postures) - (isFirst ? Math.max(0, ...byPosture) : 0),
      tools: toolCharges(used),
      postures: byPosture,
    };
    if (through === 0) return apart;
    // Once stations themselves are visited their exact way may be the better bound, but then postures cannot be charged.
    const seconds = stationWays.seconds(through) + toolSeconds(used & ~touching(toolMembers, through));
    return seconds > apart.seconds ? { seconds, tools: apart.tools, postures: ways.postures.map(() => 0) } : apart;
  };

  return {
    stations: stationWays,
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
