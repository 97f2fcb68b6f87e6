/**
 * Seconds for a set of candidates within the time. Benefit of t seconds on a place with need n: n · (1 - exp(-t / tau)),
 * the saturating curve of the dose rules. Everybody starts at the shortest dose; then five seconds at a time go to where
 * they bring most. Because every curve flattens, this greedy growth is the best division for the set.
 */
import { sum } from '../base/index.ts';
import type { BlockSide, Side } from '../body/index.ts';
import type { Candidate } from './candidate.ts';
import { gapSeconds, orderStops, switchSeconds } from './order.ts';
import { STEP_SECONDS } from './technique-dose.ts';

/** Equal seconds for all sides of a candidate, and what the sorer side gets on top. */
export interface Share {
  readonly candidate: Candidate;
  /** Normally all sides of the candidate; only the sorer one when the minutes are too few for both. */
  readonly sides: readonly BlockSide[];
  readonly seconds: number;
  readonly extra: number;
}

export interface Allocation {
  /** In the order of the session. */
  readonly shares: readonly Share[];
  readonly value: number;
  readonly totalSeconds: number;
}

export interface AllocationLimits {
  readonly totalSeconds: number;
  readonly getReadySeconds: number;
  readonly tau: number;
  readonly sorerSideExtra: number;
}

export interface Choice {
  readonly candidate: Candidate;
  readonly sides: readonly BlockSide[];
}

const benefit = (need: number, seconds: number, tau: number): number => need * (1 - Math.exp(-seconds / tau));

const secondsOf = (share: Share, side: BlockSide): number =>
  share.seconds + (side === share.candidate.sorerSide ? share.extra : 0);

const valueOf = (share: Share, tau: number): number =>
  sum(share.sides.map((side) => benefit(share.candidate.needBySide[side], secondsOf(share, side), tau)));

const timeOf = (share: Share): number => sum(share.sides.map((side) => secondsOf(share, side)));

/** Getting ready for all of it: the gaps between regions in the best order, and the changes of side. */
const movingSeconds = (ordered: readonly Choice[], getReadySeconds: number): number =>
  sum(
    ordered.map(({ candidate, sides }, at) => {
      const previous = at === 0 ? null : (ordered[at - 1]?.candidate ?? null);
      return (
        gapSeconds(previous, candidate, getReadySeconds) +
        (sides.length - 1) * switchSeconds(candidate.posture, getReadySeconds)
      );
    }),
  );

const orderChoices = (choices: readonly Choice[], getReadySeconds: number): readonly Choice[] =>
  orderStops(
    choices.map((choice) => ({
      ...choice,
      region: choice.candidate.region,
      tool: choice.candidate.tool,
      posture: choice.candidate.posture,
    })),
    getReadySeconds,
  ).map(({ candidate, sides }) => ({ candidate, sides }));

/** Least seconds that the choices need together, with all moving about. */
export const leastTotal = (choices: readonly Choice[], getReadySeconds: number): number =>
  movingSeconds(orderChoices(choices, getReadySeconds), getReadySeconds) +
  sum(choices.map(({ candidate, sides }) => sides.length * candidate.dose.shortest));

const isSorer = (share: Share): share is Share & { candidate: { sorerSide: Side } } =>
  share.candidate.sorerSide !== null && share.sides.length === 2;

/** The best seconds for exactly these choices, or null if they do not fit at their shortest. */
export const allocate = (choices: readonly Choice[], limits: AllocationLimits): Allocation | null => {
  const { getReadySeconds, tau, sorerSideExtra } = limits;
  const ordered = orderChoices(choices, getReadySeconds);
  const moving = movingSeconds(ordered, getReadySeconds);
  let shares: readonly Share[] = ordered.map(({ candidate, sides }) => ({
    candidate,
    sides,
    seconds: candidate.dose.shortest,
    extra: 0,
  }));
  let left = limits.totalSeconds - moving - sum(shares.map(timeOf));
  if (left < 0) return null;
  for (;;) {
    const grown = shares.flatMap((share, at) => {
      const { most } = share.candidate.dose;
      const longer: Share[] = [];
      if (
        share.seconds + share.extra + STEP_SECONDS <= most &&
        (share.sides.length !== 1 || share.candidate.sides.length === 1 || share.seconds < sorerSideExtra)
      ) {
        longer.push({ ...share, seconds: share.seconds + STEP_SECONDS });
      }
      if (
        isSorer(share) &&
        share.extra + STEP_SECONDS <= sorerSideExtra &&
        share.seconds + share.extra + STEP_SECONDS <= most
      ) {
        longer.push({ ...share, extra: share.extra + STEP_SECONDS });
      }
      return longer.map((next) => {
        const cost = timeOf(next) - timeOf(share);
        return { at, next, cost, rate: (valueOf(next, tau) - valueOf(share, tau)) / cost };
      });
    });
    const best = grown
      .filter(({ cost }) => cost <= left)
      .reduce<(typeof grown)[number] | null>((a, b) => (a && a.rate >= b.rate ? a : b), null);
    if (!best) break;
    shares = shares.map((share, at) => (at === best.at ? best.next : share));
    left -= best.cost;
  }
  return { shares, value: sum(shares.map((share) => valueOf(share, tau))), totalSeconds: limits.totalSeconds - left };
};

export { secondsOf };
