/**
 * Seconds of getting ready. The way between two regions is settling plus the way between their tools and postures. That
 * second part is a metric: rounded up to five seconds, going through a third place is never shorter.
 */
import { type Posture, type TimeCosts, isFloorPosture, postureHeight } from '../knowledge/index.ts';
import { STEP_SECONDS } from './instance.ts';

const stepsDown = (seconds: number): number =>
  Math.max(STEP_SECONDS, Math.floor(seconds / STEP_SECONDS) * STEP_SECONDS);

const stepsUp = (seconds: number): number => Math.ceil(seconds / STEP_SECONDS) * STEP_SECONDS;

/** Between two regions at one station. */
export const settleSeconds = (costs: TimeCosts, getReadySeconds: number): number =>
  stepsDown(costs.settle.value * getReadySeconds);

/** To the other side of the same region. */
export const switchSeconds = (costs: TimeCosts, getReadySeconds: number, posture: Posture): number =>
  stepsDown((isFloorPosture(posture) ? costs.otherSideOnFloor : costs.otherSideUpright).value * getReadySeconds);

const postureShare = (costs: TimeCosts, from: Posture, to: Posture): number => {
  if (from === to) return 0;
  const heights = new Set([postureHeight(from), postureHeight(to)]);
  if (heights.size === 1) return costs.sameHeight.value;
  if (!heights.has('upright')) return costs.lyingToLow.value;
  return (heights.has('low') ? costs.lowToUpright : costs.lyingToUpright).value;
};

/** From one posture to another, on top of settling. */
export const postureSeconds = (costs: TimeCosts, getReadySeconds: number, from: Posture, to: Posture): number =>
  stepsUp(postureShare(costs, from, to) * getReadySeconds);

/** To another tool, on top of everything else. */
export const toolSeconds = (costs: TimeCosts, getReadySeconds: number): number =>
  stepsUp(costs.tool.value * getReadySeconds);
