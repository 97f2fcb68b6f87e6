/** From a request to the optimum of its written model: everything that a plan is then told from. */
import type { RegionId } from '../body/index.ts';
import { type Knowledge, TOOLS } from '../knowledge/index.ts';
import { type Candidates, findCandidates } from './candidate.ts';
import { type CautionFilter, cautionFilter } from './caution-filter.ts';
import type { FixedRegion, PlanFrame } from './frame.ts';
import { type Instance, type Move, waySeconds } from './instance.ts';
import { makeInstance } from './make-instance.ts';
import { type Needs, assessNeeds } from './need.ts';
import { type Optimum, findOptimum } from './optimum.ts';
import type { PlanHistory, PlanRequest } from './request.ts';
import { type Routes, findRoutes } from './route.ts';

export interface Solved {
  readonly request: PlanRequest;
  readonly filter: CautionFilter;
  readonly needs: Needs;
  readonly found: Candidates;
  readonly instance: Instance;
  readonly routes: Routes;
  readonly optimum: Optimum;
  /** In the order of the session. */
  readonly moves: readonly Move[];
  /** Fixed regions that had to go because the minutes are too few for all of them. */
  readonly noTimeFor: readonly FixedRegion[];
}

/** The order of what is chosen or owned must not matter. */
const inOrder = (request: PlanRequest, { cautions }: Knowledge): PlanRequest => {
  const place = (id: string): number => cautions.findIndex((caution) => caution.id === id);
  return {
    ...request,
    tools: TOOLS.filter((tool) => request.tools.includes(tool)),
    cautions: request.cautions.toSorted((a, b) => place(a.id) - place(b.id)),
  };
};

const stationsOf = (moves: readonly Move[]): number => moves.reduce((bits, { station }) => bits | (1 << station), 0);

/** The chosen moves on the shortest way; at one station in the order set by hand, else from head to foot. */
const inSession = (
  chosen: readonly Move[],
  instance: Instance,
  routes: Routes,
  { order, position }: PlanFrame,
): readonly Move[] => {
  const regions = instance.groups.map(({ region }) => region);
  const headToFoot = (region: RegionId): number => regions.indexOf(region);
  const byHand = (region: RegionId): number =>
    region === position?.region ? -1 : order.findIndex((each) => each.region === region);
  const stopsAt = (station: number): readonly Move[] =>
    chosen
      .filter((move) => move.station === station)
      .toSorted((a, b) => byHand(a.region) - byHand(b.region) || headToFoot(a.region) - headToFoot(b.region));
  return routes.stations
    .order(stationsOf(chosen), (station) => Math.min(...stopsAt(station).map(({ region }) => headToFoot(region))))
    .flatMap(stopsAt);
};

/** Finds the optimum. The same input gives the same answer, in whatever order tools, cautions and history are given. */
export const solvePlan = (asked: PlanRequest, history: PlanHistory, knowledge: Knowledge, frame: PlanFrame): Solved => {
  const request = inOrder(asked, knowledge);
  const filter = cautionFilter(knowledge, request.cautions);
  const needs = assessNeeds(knowledge, request, history);
  const found = findCandidates(
    knowledge,
    request,
    filter,
    needs,
    frame.fixed.map(({ region }) => region),
    history.learned,
  );
  const noTimeFor: FixedRegion[] = [];
  // What nothing can serve is not fixed: the region is planned as if nobody had asked for that tool.
  let fixed = frame.fixed.filter(({ region, tool }) =>
    found.candidates.some(
      (candidate) =>
        candidate.region === region &&
        candidate.options.some(({ technique }) => tool === undefined || technique.tool === tool),
    ),
  );
  for (;;) {
    const instance = makeInstance({ knowledge, request, history, frame, candidates: found.candidates, fixed });
    const routes = findRoutes(instance);
    const optimum = findOptimum(instance, routes);
    const last = fixed.at(-1);
    if (optimum) {
      const chosen = optimum.moves.flatMap((move) => (move ? [move] : []));
      const moves = inSession(chosen, instance, routes, frame);
      return { request, filter, needs, found, instance, routes, optimum, moves, noTimeFor };
    }
    if (!last) throw new Error('A plan without duties always exists');
    noTimeFor.unshift(last);
    fixed = fixed.slice(0, -1);
  }
};

/** Seconds of a session of these moves, in this order. */
export const sessionSeconds = (moves: readonly Move[], { opening, stations, ways }: Instance): number =>
  moves.reduce(
    (total, { station, time }, at) => {
      const to = stations[station];
      const from = stations[moves[at - 1]?.station ?? -1] ?? null;
      return total + time + (to ? waySeconds(ways, from, to) : 0);
    },
    moves.length === 0 ? 0 : opening,
  );
