/** Random requests from a seed: small ones, with all that a hand or a session can fix, and ones of full size. */
import { type Moment, msToInstant, parseZone } from '../../src/core/base/index.ts';
import { type Place, type RegionId, PLACES, REGIONS, SIDES, placeKey } from '../../src/core/body/index.ts';
import { ACTIVITIES, CONTEXTS, type Knowledge, TOOLS, type ToolId } from '../../src/core/knowledge/index.ts';
import {
  EMPTY_HISTORY,
  FRESH,
  NO_WISHES,
  type Levels,
  type PlanFrame,
  type PlanHistory,
  type PlanRequest,
} from '../../src/core/plan/index.ts';

export interface Asked {
  readonly request: PlanRequest;
  readonly history: PlanHistory;
  readonly frame: PlanFrame;
}

export interface Chance {
  /** 0 to 1, without 1. */
  readonly next: () => number;
  readonly int: (from: number, to: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
}

/** Mulberry32: small, and the same everywhere. */
export const createChance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
    some: (list, count) =>
      list
        .map((each) => ({ each, key: next() }))
        .sort((a, b) => a.key - b.key)
        .slice(0, count)
        .map(({ each }) => each),
  };
};

const zone = parseZone('Europe/Berlin');
if (!zone.ok) throw new Error('The zone is known');
const MOMENT: Moment = { at: msToInstant(Date.UTC(2026, 10, 23, 18)), zone: zone.value };

const levelsOf = (chance: Chance, places: readonly Place[], share: number): Levels =>
  Object.fromEntries(
    places.filter(() => chance.next() < share).map(({ region, side }) => [placeKey(region, side), chance.int(1, 10)]),
  );

const requestOf = (
  chance: Chance,
  {
    minutes,
    tools,
    regions,
    share,
  }: {
    readonly minutes: number;
    readonly tools: readonly ToolId[];
    readonly regions: readonly RegionId[];
    readonly share: number;
  },
): PlanRequest => {
  const context = chance.pick(CONTEXTS);
  const places = PLACES.filter(({ region }) => regions.includes(region));
  return {
    context,
    activity: context === 'rest' ? null : chance.pick(ACTIVITIES),
    effort: context === 'after' ? chance.int(1, 10) : null,
    minutes,
    tools,
    sore: levelsOf(chance, places, share),
    tight: levelsOf(chance, places, share / 2),
    cautions: [],
    wishes: NO_WISHES,
    getReadySeconds: chance.pick([5, 10, 15, 20, 30]),
    moment: MOMENT,
  };
};

const historyOf = (chance: Chance): PlanHistory => ({
  ...EMPTY_HISTORY,
  workouts:
    chance.next() < 0.5
      ? []
      : [
          {
            title: 'Training',
            hoursAgo: chance.int(1, 60),
            load: Object.fromEntries(chance.some(REGIONS, 5).map((region) => [region, chance.int(1, 12)])),
            sorenessLoad: Object.fromEntries(chance.some(REGIONS, 5).map((region) => [region, chance.int(1, 12)])),
          },
        ],
  rolledHoursAgo: Object.fromEntries(
    chance.some(PLACES, chance.int(0, 6)).map(({ region, side }) => [placeKey(region, side), chance.int(0, 40)]),
  ),
});

/** Up to six regions and three tools; in half of them something is fixed, removed, ordered or done. */
export const smallRequest = (seed: number, { techniques }: Knowledge): Asked => {
  const chance = createChance(seed);
  const regions = chance.some(REGIONS, chance.int(1, 6));
  const owned = chance.some(TOOLS, chance.int(1, 3));
  const request = requestOf(chance, { minutes: chance.int(2, 8), tools: owned, regions, share: 0.8 });
  const offered = techniques.filter(({ region, tool }) => regions.includes(region) && owned.includes(tool));
  const frame: PlanFrame = { ...FRESH, only: regions };
  if (chance.next() < 0.5 || offered.length === 0) return { request, history: historyOf(chance), frame };
  const here = chance.some(offered, 1);
  const ordered = chance
    .some(offered, chance.int(0, 3))
    .filter((each, at, all) => all.findIndex(({ region }) => region === each.region) === at);
  const begun = chance.next() < 0.5 ? here[0] : undefined;
  return {
    request,
    history: historyOf(chance),
    frame: {
      ...frame,
      secondsLeft: chance.int(4, 96) * 5,
      position: begun ? { region: begun.region, tool: begun.tool, posture: begun.posture } : null,
      done:
        begun && begun.sides === 'each'
          ? [{ region: begun.region, side: chance.pick(SIDES), seconds: chance.int(0, 12) * 5 }]
          : [],
      fixed: chance
        .some(offered, chance.int(0, 2))
        .map(({ region, tool }) => ({
          region,
          ...(chance.next() < 0.5 ? { tool } : {}),
          ...(chance.next() < 0.3 ? { seconds: { left: chance.int(2, 14) * 5 } } : {}),
        }))
        .filter((each, at, all) => all.findIndex(({ region }) => region === each.region) === at),
      order: chance.next() < 0.5 ? [] : ordered.map(({ region, tool }) => ({ region, tool })),
    },
  };
};

/** All regions sore or tight to some degree, five of the six tools, 2 to 30 minutes. */
export const fullRequest = (seed: number): Asked => {
  const chance = createChance(seed);
  const request = requestOf(chance, {
    minutes: chance.int(2, 30),
    tools: chance.some(TOOLS, 5),
    regions: REGIONS,
    share: 1,
  });
  return { request, history: historyOf(chance), frame: FRESH };
};
