/**
 * The need of each place, 0 to 1. Each input alone would leave 1 - w·x of the need open; together they leave the
 * product: need = 1 - prod(1 - w_i · x_i). So inputs add up but never pass 1, and their order does not matter.
 * The form and all weights are our judgement; the weights stand in the table that is handed in.
 */
import {
  type Moment,
  MS_PER_HOUR,
  byText,
  civilDate,
  clamp,
  daysBetween,
  instantToMs,
  msToInstant,
  rounded,
  sum,
} from '../base/index.ts';
import { MOST_RATING, PLACES, type PlaceKey, type RegionId, type Side, otherSide, placeKey } from '../body/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Reason } from './plan.ts';
import type { PastLoad, PlanHistory, PlanRequest } from './request.ts';

export interface Need {
  readonly region: RegionId;
  readonly side: Side;
  /** 0 to 1. */
  readonly value: number;
  /** Soreness and tightness told today, 0 to 10. */
  readonly sore: number;
  readonly tight: number;
  readonly reasons: readonly Reason[];
}

export type Needs = Readonly<Record<PlaceKey, Need>>;

interface Input {
  /** Weight times level, 0 to 1. */
  readonly share: number;
  readonly reason: Reason;
}

/** Calendar days, as people count: six hours ago may be yesterday. */
const daysAgo = ({ at, zone }: Moment, hoursAgo: number): number =>
  daysBetween(civilDate({ at: msToInstant(instantToMs(at) - hoursAgo * MS_PER_HOUR), zone }), civilDate({ at, zone }));

const contextShare = (knowledge: Knowledge, request: PlanRequest, region: RegionId): number => {
  const { activity, context, effort } = request;
  const { needWeights } = knowledge;
  if (context === 'rest' || activity === null) return knowledge.restNeeds[region] ?? 0;
  const asked = knowledge.activities[activity][context][region] ?? 0;
  // Unknown effort counts as hard; before training the effort to come changes little, so it is left out.
  const effortShare = context === 'after' && effort !== null ? clamp(effort / needWeights.fullEffort.value, 0, 1) : 1;
  return asked * needWeights.activity.value * effortShare;
};

const byAge = (a: PastLoad, b: PastLoad): number => a.hoursAgo - b.hoursAgo || byText(a.title, b.title);

/** Need follows what may be felt of the training now; what is told is its load, and the workout that brought most of it. */
const loadInput = (
  knowledge: Knowledge,
  request: PlanRequest,
  history: PlanHistory,
  region: RegionId,
): Input | null => {
  // Floating-point sums depend on the order of what is added, and the plan must not depend on the order of its input.
  const felt = history.workouts.toSorted(byAge).filter(({ sorenessLoad }) => (sorenessLoad[region] ?? 0) > 0);
  const total = sum(felt.map(({ sorenessLoad }) => sorenessLoad[region] ?? 0));
  const top = felt.reduce<PastLoad | null>(
    (most, workout) =>
      most && (most.sorenessLoad[region] ?? 0) >= (workout.sorenessLoad[region] ?? 0) ? most : workout,
    null,
  );
  const { load: most, loadScale, leastLoad } = knowledge.needWeights;
  if (!top || total < leastLoad.value) return null;
  const load = sum(felt.map((workout) => workout.load[region] ?? 0));
  return {
    share: most.value * (1 - Math.exp(-total / loadScale.value)),
    reason: {
      type: 'load',
      region,
      load: rounded(load, 1),
      title: top.title,
      daysAgo: daysAgo(request.moment, top.hoursAgo),
    },
  };
};

const inputsOf = (
  knowledge: Knowledge,
  request: PlanRequest,
  history: PlanHistory,
  region: RegionId,
  side: Side,
): readonly Input[] => {
  const key = placeKey(region, side);
  const weights = knowledge.needWeights;
  const inputs: Input[] = [];
  const sore = request.sore[key] ?? 0;
  const tight = request.tight[key] ?? 0;
  if (sore > 0)
    inputs.push({
      share: (weights.sore.value * sore) / MOST_RATING,
      reason: { type: 'sore', region, side, level: sore },
    });
  if (tight > 0)
    inputs.push({
      share: (weights.tight.value * tight) / MOST_RATING,
      reason: { type: 'tight', region, side, level: tight },
    });
  const last = history.lastLevels[key];
  if (last && sore === 0 && last.level > 0) {
    const left = 2 ** -(last.hoursAgo / weights.lastHalfLifeHours.value);
    const share = ((weights.last.value * last.level) / MOST_RATING) * left;
    inputs.push({
      share,
      reason: { type: 'last', region, side, level: last.level, daysAgo: daysAgo(request.moment, last.hoursAgo) },
    });
  }
  const other = placeKey(region, otherSide(side));
  const difference = Math.max(sore - (request.sore[other] ?? 0), tight - (request.tight[other] ?? 0));
  if (difference >= knowledge.doseRules.sideDifference.value)
    inputs.push({
      share: (weights.uneven.value * difference) / MOST_RATING,
      reason: { type: 'uneven', region, side, difference },
    });
  if (request.wishes.always.includes(region))
    inputs.push({ share: weights.always.value, reason: { type: 'always', region } });
  const due = history.due.find((each) => each.region === region);
  if (due)
    inputs.push({
      share: weights.programme.value,
      reason: { type: 'programme', region, done: due.done, of: due.of },
    });
  const load = loadInput(knowledge, request, history, region);
  if (load) inputs.push(load);
  const context = contextShare(knowledge, request, region);
  if (context > 0) {
    inputs.push({
      share: context,
      reason: { type: 'context', context: request.context, activity: request.activity, region },
    });
  }
  return inputs.filter(({ share }) => share >= weights.leastShare.value).toSorted((a, b) => b.share - a.share);
};

/** The needs of all 38 places. */
export const assessNeeds = (knowledge: Knowledge, request: PlanRequest, history: PlanHistory): Needs => {
  const { restHalfLifeHours, restShare } = knowledge.needWeights;
  const needs: Partial<Record<PlaceKey, Need>> = {};
  for (const { region, side } of PLACES) {
    const key = placeKey(region, side);
    const inputs = inputsOf(knowledge, request, history, region, side);
    const open = inputs.reduce((left, { share }) => left * (1 - clamp(share, 0, 1)), 1);
    const marked = (request.sore[key] ?? 0) > 0 || (request.tight[key] ?? 0) > 0;
    const rolled = history.rolledHoursAgo[key];
    const missing = (1 - restShare.value) * 2 ** -((rolled ?? Number.POSITIVE_INFINITY) / restHalfLifeHours.value);
    needs[key] = {
      region,
      side,
      value: (1 - open) * (marked ? 1 : 1 - missing),
      sore: request.sore[key] ?? 0,
      tight: request.tight[key] ?? 0,
      reasons: inputs.map(({ reason }) => reason),
    };
  }
  return needs as Needs;
};
