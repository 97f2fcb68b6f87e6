/** From a request's candidates and its frame to the plain data of the written model. */
import { SECONDS_PER_MINUTE } from '../base/index.ts';
import { type RegionId, sidesOf } from '../body/index.ts';
import type { Knowledge, Posture, ToolId } from '../knowledge/index.ts';
import { MOST_BITS } from './bits.ts';
import type { Candidate, Option } from './candidate.ts';
import type { FixedRegion, PlanFrame } from './frame.ts';
import { type Instance, type Move, type MoveGroup, type Station, FULL_WORTH, STEP_SECONDS } from './instance.ts';
import type { PlanHistory, PlanRequest } from './request.ts';
import { type SideRules, type SideSeconds, nearestSeconds, sideSeconds } from './side-seconds.ts';
import { postureSeconds, settleSeconds, switchSeconds, toolSeconds } from './way-costs.ts';

/** Likings, each outweighing any sum of the next: the previous plan, then the person's habits, then less moving about. */
const LIKINGS = { previousTool: 2 ** 15, previousSeconds: 2 ** 14, habit: 2 ** 9 } as const;

/** What a step of five seconds is worth that only gives way when nothing else can: more than all regions together.
 * Not of the body: an order of importance. */
const DUTY_STEP = 64 * FULL_WORTH;

/** Not of the body: the stations that all techniques make, and a test counts them. */
const MOST_STATIONS = 18;

/** With so many in an order by hand, all stations together are as many as the bits of an integer hold. */
const MOST_ORDERED = MOST_BITS - MOST_STATIONS;

export interface InstanceInput {
  readonly knowledge: Knowledge;
  readonly request: PlanRequest;
  readonly history: PlanHistory;
  readonly frame: PlanFrame;
  readonly candidates: readonly Candidate[];
  /** The fixed regions that are to be there. */
  readonly fixed: readonly FixedRegion[];
}

/** Seconds that may be used. */
export const budgetOf = ({ minutes }: PlanRequest, { secondsLeft }: PlanFrame): number =>
  Math.max(0, Math.floor((secondsLeft ?? minutes * SECONDS_PER_MINUTE) / STEP_SECONDS) * STEP_SECONDS);

/** What one technique may give to the sides of its region; seconds by hand may go beyond what the planner would choose. */
export const sideRules = (
  { doseRules }: Knowledge,
  { dose, sides, sorerSide }: Option,
  done: SideRules['done'],
  byHand: boolean,
): SideRules => ({
  sides,
  sorerSide,
  least: byHand ? Math.min(doseRules.leastByHand.value, dose.shortest) : dose.shortest,
  most: byHand ? dose.softCap : dose.most,
  extra: doseRules.sorerSideExtra.value,
  done,
  byHand,
});

/** All that may be done for one region with one technique. */
const optionMoves = (
  { knowledge, request, history, frame }: InstanceInput,
  candidate: Candidate,
  option: Option,
  station: number,
  fixed: FixedRegion | undefined,
): readonly Move[] => {
  const { doseRules, timeCosts } = knowledge;
  const { region, needBySide } = candidate;
  const { technique, suitability } = option;
  const { position, previous } = frame;
  const done = new Map(frame.done.filter((part) => part.region === region).map(({ side, seconds }) => [side, seconds]));
  const allowed = sideSeconds(sideRules(knowledge, option, done, fixed?.seconds !== undefined));
  const asked = fixed?.seconds;
  const { leastSeconds } = fixed ?? {};
  const wanted = asked === undefined || allowed.length === 0 ? allowed : nearestSeconds(allowed, asked);
  const givenUp = (given: SideSeconds): number => {
    const full = wanted[0]?.reduce((total, { seconds }) => total + seconds, 0) ?? 0;
    return full - given.reduce((total, { seconds }) => total + seconds, 0);
  };
  const isOpen = (given: SideSeconds): boolean =>
    wanted.includes(given) ||
    (asked !== undefined &&
      leastSeconds !== undefined &&
      given.length === wanted[0]?.length &&
      givenUp(given) > 0 &&
      given.every(({ seconds }) => seconds >= leastSeconds));
  const settle = settleSeconds(timeCosts, request.getReadySeconds);
  const change = switchSeconds(timeCosts, request.getReadySeconds, technique.posture);
  const before = previous.filter((block) => block.region === region && block.tool === technique.tool);
  return allowed.filter(isOpen).map((given): Move => {
    const rolling = given.reduce((total, { seconds }) => total + seconds, 0);
    const ready = position?.region === region ? change : settle;
    const benefit = given.reduce(
      (total, { side, seconds }) =>
        total + needBySide[side] * suitability * (1 - Math.exp(-seconds / doseRules.tau.value)),
      0,
    );
    const duty = asked === undefined || leastSeconds === undefined ? 0 : (givenUp(given) / STEP_SECONDS) * DUTY_STEP;
    const sameSeconds =
      before.length === given.length &&
      given.every((part) => before.some(({ side, seconds }) => side === part.side && seconds === part.seconds));
    return {
      region,
      technique: technique.id,
      station,
      sides: given,
      time: rolling + ready + (given.length - 1) * change,
      ready,
      change,
      worth: Math.round(benefit * FULL_WORTH) - duty,
      liking:
        (before.length > 0 ? LIKINGS.previousTool : 0) +
        (before.length > 0 && sameSeconds ? LIKINGS.previousSeconds : 0) +
        (history.lastTools[region] === technique.tool ? LIKINGS.habit : 0),
    };
  });
};

/**
 * Which of a region's techniques may be taken: that of its tool, where one is set by hand or in use. A region in an order by
 * hand has one tool, another if its own no longer serves; and beside a long order the others have one each, so that all
 * stations together stay within the bits of an integer.
 */
const optionsOf = ({ frame, fixed }: InstanceInput, { region, options }: Candidate): readonly Option[] => {
  const { position, order } = frame;
  const ordered = order.find((each) => each.region === region)?.tool;
  const wanted = position?.region === region ? position.tool : fixed.find((each) => each.region === region)?.tool;
  const served = (tool: ToolId | undefined): readonly Option[] =>
    options.filter(({ technique }) => technique.tool === tool);
  if (wanted !== undefined) return served(wanted);
  const inOrder = served(ordered);
  if (inOrder.length > 0) return inOrder;
  return ordered !== undefined || order.length > MOST_ORDERED ? options.slice(0, 1) : options;
};

/** The turn of each region whose order was set by hand. Neighbours at the same tool and posture share theirs. */
const turnsOf = (input: InstanceInput): ReadonlyMap<RegionId, number> => {
  const turns = new Map<RegionId, number>();
  let [turn, place] = [0, ''];
  for (const { region } of input.frame.order) {
    const candidate = input.candidates.find((each) => each.region === region);
    const technique = candidate ? optionsOf(input, candidate)[0]?.technique : undefined;
    if (!technique) continue;
    const next = `${technique.tool} ${technique.posture}`;
    if (next !== place) turn += 1;
    place = next;
    turns.set(region, turn);
  }
  return turns;
};

/** The instance, head to foot and tool by tool: the order of the input does not matter. */
export const makeInstance = (input: InstanceInput): Instance => {
  const { knowledge, request, frame, candidates, fixed } = input;
  const { timeCosts } = knowledge;
  const { getReadySeconds } = request;
  const { position, only, removed } = frame;
  const turns = turnsOf(input);
  const stations: Station[] = [];
  const postures: Posture[] = [];
  const stationOf = (tool: ToolId, name: Posture, turn: number | null): number => {
    const posture = postures.includes(name) ? postures.indexOf(name) : postures.push(name) - 1;
    const at = stations.findIndex((each) => each.tool === tool && each.posture === posture && each.turn === turn);
    return at >= 0 ? at : stations.push({ tool, posture, turn }) - 1;
  };
  const groupOf = (candidate: Candidate): readonly MoveGroup[] => {
    const { region } = candidate;
    const mine = fixed.find((each) => each.region === region);
    const gone = removed.filter((each) => each.region === region);
    if ((only && !only.includes(region) && !mine) || gone.some(({ side }) => side === undefined)) return [];
    const moves = optionsOf(input, candidate)
      .flatMap((option) => {
        // The other side of what was begun comes first or not at all.
        const turn = position?.region === region ? 0 : (turns.get(region) ?? null);
        return optionMoves(
          input,
          candidate,
          option,
          stationOf(option.technique.tool, option.technique.posture, turn),
          mine,
        );
      })
      .filter(({ sides }) => !gone.some(({ side }) => side && sides.some((part) => sidesOf(part.side).includes(side))));
    return moves.length === 0 ? [] : [{ region, must: mine !== undefined, moves }];
  };
  const groups = candidates.flatMap(groupOf);
  return {
    budget: budgetOf(request, frame),
    opening: position ? 0 : getReadySeconds - settleSeconds(timeCosts, getReadySeconds),
    stations,
    ways: {
      toolChange: toolSeconds(timeCosts, getReadySeconds),
      postures,
      between: postures.map((from) => postures.map((to) => postureSeconds(timeCosts, getReadySeconds, from, to))),
      position: position && {
        tool: position.tool,
        between: postures.map((to) => postureSeconds(timeCosts, getReadySeconds, position.posture, to)),
      },
    },
    groups,
  };
};
