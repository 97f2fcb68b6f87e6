/** What one more minute would buy: the best plan for it, compared with the plan as it is. */
import type { RegionId } from '../body/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { type PlanFrame, FRESH } from './frame.ts';
import type { Move } from './instance.ts';
import { budgetOf } from './make-instance.ts';
import { MINUTES } from './parse-request.ts';
import type { PlanHistory, PlanRequest } from './request.ts';
import { solvePlan } from './solve.ts';

const SECONDS_PER_MINUTE = 60;

export interface NextMinute {
  /** Regions that come in, head to foot; empty: the same regions get more. */
  readonly added: readonly RegionId[];
  /** Regions that have to go for them. */
  readonly dropped: readonly RegionId[];
  /** Regions that get more seconds, with how many on both sides together. */
  readonly longer: readonly { readonly region: RegionId; readonly seconds: number }[];
}

const rollingSeconds = (move: Move): number => move.sides.reduce((total, { seconds }) => total + seconds, 0);

/** Null: nothing, or there are no more minutes than these. */
export const nextMinute = (
  request: PlanRequest,
  history: PlanHistory,
  knowledge: Knowledge,
  frame: PlanFrame = FRESH,
): NextMinute | null => {
  const seconds = budgetOf(request, frame);
  if (seconds + SECONDS_PER_MINUTE > MINUTES.most * SECONDS_PER_MINUTE) return null;
  const now = solvePlan(request, history, knowledge, frame);
  const previous = now.moves.flatMap((move) =>
    move.sides.map((part) => {
      const station = now.instance.stations[move.station];
      return { region: move.region, tool: station?.tool ?? 'none', ...part };
    }),
  );
  const more = solvePlan(request, history, knowledge, {
    ...frame,
    secondsLeft: seconds + SECONDS_PER_MINUTE,
    // What is as good either way stays as it is.
    previous,
  });
  if (more.optimum.worth === now.optimum.worth) return null;
  const before = new Map(now.moves.map((move) => [move.region, rollingSeconds(move)]));
  const after = new Map(more.moves.map((move) => [move.region, rollingSeconds(move)]));
  const regions = now.instance.groups.map(({ region }) => region);
  return {
    added: regions.filter((region) => after.has(region) && !before.has(region)),
    dropped: regions.filter((region) => before.has(region) && !after.has(region)),
    longer: regions.flatMap((region) => {
      const gained = (after.get(region) ?? 0) - (before.get(region) ?? Number.POSITIVE_INFINITY);
      return gained > 0 ? [{ region, seconds: gained }] : [];
    }),
  };
};
