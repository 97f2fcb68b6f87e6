/**
 * The plan: which regions, with which tool, for how long and in which order. Regions join one by one, the neediest
 * first, as long as the plan gets better by it; one that does not fit even at its shortest dose is left out whole
 * instead of giving everybody a few seconds. Pure: the same request, history and knowledge give the same plan.
 */
import { sum } from '../base/index.ts';
import { type BlockSide, type RegionId, placeKey, sidesOf } from '../body/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import {
  type Allocation,
  type AllocationLimits,
  type Choice,
  type Share,
  allocate,
  leastTotal,
  secondsOf,
} from './allocate.ts';
import { type Candidate, findCandidates } from './candidate.ts';
import { cautionFilter } from './caution-filter.ts';
import { type Needs, assessNeeds } from './need.ts';
import { gapSeconds, switchSeconds } from './order.ts';
import type { Block, LeftOut, Plan, Reason } from './plan.ts';
import type { PlanHistory, PlanRequest } from './request.ts';
import { pressureStep } from './technique-dose.ts';

const SECONDS_PER_MINUTE = 60;

/** The whole region; or only its clearly sorer side, where the side rule allows that and the minutes are too few for both. */
const waysToTake = (candidate: Candidate, sorerSideExtra: number): readonly Choice[] => {
  const whole: Choice = { candidate, sides: candidate.sides };
  const { sorerSide, dose } = candidate;
  return sorerSide !== null && dose.shortest <= sorerSideExtra ? [whole, { candidate, sides: [sorerSide] }] : [whole];
};

interface Chosen {
  readonly choices: readonly Choice[];
  readonly allocation: Allocation;
  readonly leftOut: readonly LeftOut[];
}

const choose = (candidates: readonly Candidate[], limits: AllocationLimits): Chosen => {
  let choices: readonly Choice[] = [];
  let allocation: Allocation = { shares: [], value: 0, totalSeconds: 0 };
  const rejected: Candidate[] = [];
  for (const candidate of candidates) {
    const better = waysToTake(candidate, limits.sorerSideExtra)
      .map((way) => ({ way, found: allocate([...choices, way], limits) }))
      .find(({ found }) => found !== null && found.value > allocation.value);
    if (better?.found) {
      choices = [...choices, better.way];
      allocation = better.found;
    } else rejected.push(candidate);
  }
  const missing = (candidate: Candidate): number =>
    Math.max(
      0,
      leastTotal([...choices, { candidate, sides: candidate.sides }], limits.getReadySeconds) - limits.totalSeconds,
    );
  const leftOut = [
    ...rejected.map((candidate): LeftOut => ({
      region: candidate.region,
      reason: { type: 'no-time', secondsMissing: missing(candidate) },
    })),
    ...choices.flatMap(({ candidate, sides }): LeftOut[] =>
      candidate.sides
        .filter((side) => !sides.includes(side) && candidate.needBySide[side] > 0)
        .flatMap((side) => {
          if (side === 'both') return [];
          const rest = choices.filter((choice) => choice.candidate !== candidate);
          const secondsMissing = Math.max(
            0,
            leastTotal([...rest, { candidate, sides: candidate.sides }], limits.getReadySeconds) - limits.totalSeconds,
          );
          return [{ region: candidate.region, side, reason: { type: 'no-time', secondsMissing } }];
        }),
    ),
  ];
  return { choices, allocation, leftOut };
};

const reasonsFor = (
  request: PlanRequest,
  needs: Needs,
  share: Share,
  side: BlockSide,
  seconds: number,
): readonly Reason[] => {
  const { region, technique, dose, sorerSide } = share.candidate;
  const inputs: Reason[] = [];
  for (const each of sidesOf(side)) {
    for (const reason of needs[placeKey(region, each)].reasons) {
      // Reasons of the whole region would appear once for each side of a midline block.
      if (!inputs.some((known) => JSON.stringify(known) === JSON.stringify(reason))) inputs.push(reason);
    }
  }
  const extra = side === sorerSide && share.extra > 0 && share.sides.length === 2 ? share.extra : 0;
  return [
    ...inputs,
    ...(extra > 0 && sorerSide ? [{ type: 'sorer-side' as const, region, side: sorerSide, extraSeconds: extra }] : []),
    {
      type: 'dose',
      context: request.context,
      tool: technique.tool,
      seconds,
      cappedAt: dose.cappedAt,
      finding: dose.finding,
    },
    ...(seconds < dose.target ? [{ type: 'short' as const, seconds, target: dose.target }] : []),
    ...(technique.carriedOverFrom ? [{ type: 'carried-over' as const, from: technique.carriedOverFrom }] : []),
  ];
};

const blocksOf = (
  knowledge: Knowledge,
  request: PlanRequest,
  history: PlanHistory,
  needs: Needs,
  shares: readonly Share[],
  limited: boolean,
): readonly Block[] =>
  shares.flatMap((share, at) => {
    const { candidate, sides } = share;
    const { region, tool, technique, posture, dose } = candidate;
    const previous = at === 0 ? null : (shares[at - 1]?.candidate ?? null);
    return sides.map((side, index): Block => {
      const seconds = secondsOf(share, side);
      const sore = Math.max(...sidesOf(side).map((each) => needs[placeKey(region, each)].sore));
      return {
        region,
        side,
        tool,
        technique: technique.id,
        posture,
        seconds,
        getReadySeconds:
          index === 0
            ? gapSeconds(previous, candidate, request.getReadySeconds)
            : switchSeconds(posture, request.getReadySeconds),
        secondsPerPass: dose.secondsPerPass,
        pressureStep: pressureStep({
          sessions: history.sessionsByRegion[region] ?? 0,
          sore,
          gentleFrom: knowledge.needWeights.gentleFrom.value,
          limited,
        }),
        discomfort: dose.discomfort,
        leastSeconds: Math.min(dose.shortest, seconds),
        softCapSeconds: Math.max(seconds, dose.softCap),
        totalCapSeconds: Math.max(seconds, dose.totalCap),
        hardCapSeconds: Math.max(seconds, dose.hardCap),
        longestHoldSeconds: dose.longestHold,
        why: reasonsFor(request, needs, share, side, seconds),
      };
    });
  });

/** The person's own cautions first, then the no-go zones near the planned techniques; each once. */
const cautionsToShow = (knowledge: Knowledge, request: PlanRequest, shares: readonly Share[]): readonly string[] => [
  ...new Set([
    ...request.cautions.map(({ id }) => id).filter((id) => knowledge.cautions.some((caution) => caution.id === id)),
    ...shares.flatMap(({ candidate }) => candidate.technique.zones),
  ]),
];

/** Makes the plan for a request. */
export const createPlan = (request: PlanRequest, history: PlanHistory, knowledge: Knowledge): Plan => {
  const filter = cautionFilter(knowledge, request.cautions);
  const needs = assessNeeds(knowledge, request, history);
  const { candidates, withoutTool, refused } = findCandidates(knowledge, request, filter, needs);
  const limits: AllocationLimits = {
    totalSeconds: request.minutes * SECONDS_PER_MINUTE,
    getReadySeconds: request.getReadySeconds,
    tau: knowledge.doseRules.tau.value,
    sorerSideExtra: knowledge.doseRules.sorerSideExtra.value,
  };
  const { allocation, leftOut } = choose(candidates, limits);
  const blocks = blocksOf(knowledge, request, history, needs, allocation.shares, Number.isFinite(filter.maxDiscomfort));
  return {
    request,
    totalSeconds: sum(blocks.map(({ seconds, getReadySeconds }) => seconds + getReadySeconds)),
    blocks,
    cautions: cautionsToShow(knowledge, request, allocation.shares),
    refused,
    leftOut: [...leftOut, ...withoutTool],
  };
};

/** Rolling seconds of each region in a plan, for headlines. */
export const regionsOfPlan = (plan: Plan): readonly RegionId[] => [...new Set(plan.blocks.map(({ region }) => region))];
