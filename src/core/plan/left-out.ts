/** Regions in need that are not in the plan, each with the reason and with what it would take. */
import { type RegionId, SIDES } from '../body/index.ts';
import type { Candidate } from './candidate.ts';
import type { PlanFrame } from './frame.ts';
import { type Instance, type Move, type Station, waySeconds } from './instance.ts';
import type { LeftOut } from './plan.ts';
import { type Solved, sessionSeconds } from './solve.ts';

/** Seconds that it takes longer to go by this station as well, where that fits best into the way of the plan. */
const detourSeconds = (stops: readonly Station[], { ways }: Instance, to: Station): number =>
  Math.min(
    ...[null, ...stops].map((from, at) => {
      const next = stops[at];
      const there = waySeconds(ways, from, to);
      return next ? there + waySeconds(ways, to, next) - waySeconds(ways, from, next) : there;
    }),
  );

/** Seconds that this plan would need on top of the minutes to hold one of these moves as well. */
const secondsMissing = ({ moves, instance }: Solved, more: readonly Move[]): number => {
  const others = moves.filter(({ region }) => region !== more[0]?.region);
  const stops = others.flatMap(({ station }) => instance.stations[station] ?? []);
  const base = sessionSeconds(others, instance);
  const opening = others.length === 0 ? instance.opening : 0;
  const least = more.reduce((low, move) => {
    const to = instance.stations[move.station];
    return to ? Math.min(low, base + opening + move.time + detourSeconds(stops, instance, to)) : low;
  }, Number.POSITIVE_INFINITY);
  return Math.max(0, least - instance.budget);
};

const reasonFor = (solved: Solved, frame: PlanFrame, { region }: Candidate): LeftOut['reason'] | null => {
  if (frame.removed.some((each) => each.region === region)) return { type: 'removed' };
  const group = solved.instance.groups.find((each) => each.region === region);
  const missing = group ? secondsMissing(solved, group.moves) : 0;
  // It would fit and brings nothing: the side in need is one that a caution refuses, and the refusal says so.
  return missing > 0 ? { type: 'no-time', secondsMissing: missing } : null;
};

const isInNeed = ({ needs }: Solved, region: RegionId): boolean =>
  SIDES.some((side) => needs[`${region}:${side}`].value > 0);

export const leftOutOf = (solved: Solved, frame: PlanFrame): readonly LeftOut[] => {
  const { found, moves, instance, needs } = solved;
  const rows = found.candidates.flatMap((candidate): LeftOut[] => {
    const { region } = candidate;
    if (!isInNeed(solved, region)) return [];
    const move = moves.find((each) => each.region === region);
    if (!move) {
      const reason = reasonFor(solved, frame, candidate);
      return reason ? [{ region, reason }] : [];
    }
    const [first, second] = move.sides;
    const wholes = instance.groups
      .find((group) => group.region === region)
      ?.moves.filter(({ sides }) => sides.length > 1 || sides[0]?.side === 'both');
    if (second || first?.side === 'both' || !wholes || wholes.length === 0) return [];
    return SIDES.filter((side) => side !== first?.side && needs[`${region}:${side}`].value > 0).map((side) => ({
      region,
      side,
      reason: { type: 'no-time', secondsMissing: secondsMissing(solved, wholes) },
    }));
  });
  return [...rows, ...found.without];
};
