/**
 * The plan: the optimum of the written model, told as blocks with their reasons, what was left out and what was refused.
 * Pure: the same request, history, knowledge and frame give the same plan.
 */
import { sum } from '../base/index.ts';
import { type BlockSide, type RegionId, placeKey, sidesOf } from '../body/index.ts';
import { type Knowledge, isDelicate, techniqueId } from '../knowledge/index.ts';
import type { Candidate, Option } from './candidate.ts';
import { type PlanFrame, FRESH } from './frame.ts';
import { type Move, waySeconds } from './instance.ts';
import { leftOutOf } from './left-out.ts';
import type { Block, Plan, Reason, Unkept } from './plan.ts';
import type { PlanHistory, PlanRequest } from './request.ts';
import { type Solved, solvePlan } from './solve.ts';
import { pressureStep } from './technique-dose.ts';

interface Chosen {
  readonly candidate: Candidate;
  readonly option: Option;
  readonly move: Move;
}

const optionOf = (candidates: readonly Candidate[], move: Move): Chosen => {
  const candidate = candidates.find(({ region }) => region === move.region);
  const option = candidate?.options.find(({ technique }) => technique.id === move.technique);
  if (!candidate || !option) throw new Error(`No candidate for ${move.technique}`);
  return { candidate, option, move };
};

const extraOf = ({ option: { sorerSide }, move: { sides } }: Chosen, side: BlockSide): number => {
  const [first, second] = sides;
  return side === sorerSide && first && second ? first.seconds - second.seconds : 0;
};

const reasonsFor = (
  { request, needs }: Solved,
  chosen: Chosen,
  side: BlockSide,
  seconds: number,
  byHand: boolean,
): readonly Reason[] => {
  const { region } = chosen.candidate;
  const { technique, dose } = chosen.option;
  const inputs: Reason[] = [];
  for (const each of sidesOf(side)) {
    for (const reason of needs[placeKey(region, each)].reasons) {
      // Reasons of the whole region would appear once for each side of a midline block.
      if (!inputs.some((known) => JSON.stringify(known) === JSON.stringify(reason))) inputs.push(reason);
    }
  }
  const extraSeconds = extraOf(chosen, side);
  return [
    ...inputs,
    ...(byHand ? [{ type: 'by-hand' as const, region }] : []),
    ...(extraSeconds > 0 && side !== 'both' ? [{ type: 'sorer-side' as const, region, side, extraSeconds }] : []),
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

const blocksOf = (knowledge: Knowledge, history: PlanHistory, frame: PlanFrame, solved: Solved): readonly Block[] => {
  const { needs, found, moves, filter } = solved;
  const { opening, stations, ways } = solved.instance;
  const limited = Number.isFinite(filter.maxDiscomfort);
  return moves.flatMap((move, at) => {
    const chosen = optionOf(found.candidates, move);
    const { technique, dose } = chosen.option;
    const { region } = move;
    const before = stations[moves[at - 1]?.station ?? -1] ?? null;
    const here = stations[move.station];
    const way = (here ? waySeconds(ways, before, here) : 0) + (at === 0 ? opening : 0);
    const byHand = frame.fixed.some(
      (each) => each.region === region && (each.tool === undefined || each.tool === technique.tool),
    );
    return move.sides.map(({ side, seconds }, index): Block => ({
      region,
      side,
      tool: technique.tool,
      technique: technique.id,
      posture: technique.posture,
      seconds,
      getReadySeconds: index === 0 ? way + move.ready : move.change,
      secondsPerPass: dose.secondsPerPass,
      pressureStep: pressureStep({
        sessions: history.sessionsByRegion[region] ?? 0,
        sore: Math.max(...sidesOf(side).map((each) => needs[placeKey(region, each)].sore)),
        gentleFrom: knowledge.needWeights.gentleFrom.value,
        limited,
        tolerated: history.learned.pressure[region] ?? null,
        isDelicate: isDelicate(knowledge, technique),
      }),
      discomfort: dose.discomfort,
      leastSeconds: Math.min(dose.shortest, seconds),
      softCapSeconds: Math.max(seconds, dose.softCap),
      totalCapSeconds: Math.max(seconds, dose.totalCap),
      hardCapSeconds: Math.max(seconds, dose.hardCap),
      longestHoldSeconds: dose.longestHold,
      why: reasonsFor(solved, chosen, side, seconds, byHand),
    }));
  });
};

const unkeptOf = (frame: PlanFrame, { moves, noTimeFor }: Solved): readonly Unkept[] =>
  frame.fixed.flatMap(({ region, tool, seconds }): Unkept[] => {
    if (noTimeFor.some((each) => each.region === region)) return [{ region, reason: { type: 'no-time' } }];
    const move = moves.find((each) => each.region === region);
    if (!move || (tool !== undefined && techniqueId(region, tool) !== move.technique))
      return [{ region, reason: { type: 'not-offered' } }];
    const isKept = Object.entries(seconds ?? {}).every(
      ([side, asked]) =>
        frame.done.some((part) => part.region === region && part.side === side) ||
        move.sides.some((part) => part.side === side && part.seconds === asked),
    );
    return isKept ? [] : [{ region, reason: { type: 'limited' } }];
  });

/** The person's own cautions first, then the no-go zones near the planned techniques; each once. */
const cautionsToShow = (knowledge: Knowledge, { request, found, moves }: Solved): readonly string[] => [
  ...new Set([
    ...request.cautions.map(({ id }) => id).filter((id) => knowledge.cautions.some((caution) => caution.id === id)),
    ...moves.flatMap((move) => optionOf(found.candidates, move).option.technique.zones),
  ]),
];

/** The best plan for a request; with a frame, the best around what is fixed, removed or done already. */
export const createPlan = (
  request: PlanRequest,
  history: PlanHistory,
  knowledge: Knowledge,
  frame: PlanFrame = FRESH,
): Plan => {
  const solved = solvePlan(request, history, knowledge, frame);
  const blocks = blocksOf(knowledge, history, frame, solved);
  return {
    request,
    totalSeconds: sum(blocks.map(({ seconds, getReadySeconds }) => seconds + getReadySeconds)),
    blocks,
    cautions: cautionsToShow(knowledge, solved),
    refused: solved.found.refused,
    leftOut: leftOutOf(solved, frame),
    unkept: unkeptOf(frame, solved),
  };
};

/** The regions of a plan in the order of the session. */
export const regionsOfPlan = (plan: Plan): readonly RegionId[] => [...new Set(plan.blocks.map(({ region }) => region))];
