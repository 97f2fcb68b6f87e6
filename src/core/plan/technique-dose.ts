/**
 * The dose of one technique for one person now: the dose table of context and tool, overridden by what the clinical
 * review says of the technique and by the person's cautions. The strictest wins, the table's minimum included.
 */
import { clamp } from '../base/index.ts';
import { type Context, type Knowledge, type PressureStep, type Technique, doseOf } from '../knowledge/index.ts';
import type { CautionFilter } from './caution-filter.ts';

export const STEP_SECONDS = 5;

const floorToStep = (seconds: number): number => Math.floor(seconds / STEP_SECONDS) * STEP_SECONDS;

/** Seconds of one side, multiples of 5. */
export interface TechniqueDose {
  /** When the minutes are too few. */
  readonly shortest: number;
  readonly least: number;
  readonly target: number;
  readonly most: number;
  readonly softCap: number;
  readonly totalCap: number;
  readonly hardCap: number;
  readonly longestHold: number;
  readonly secondsPerPass: number | null;
  readonly discomfort: readonly [number, number];
  /** The technique's or caution's own limit where it lies below the table's target; else null. */
  readonly cappedAt: number | null;
  /** The finding behind the target, if it rests on one. */
  readonly finding: string | null;
}

export const techniqueDose = (
  knowledge: Knowledge,
  technique: Technique,
  context: Context,
  filter: CautionFilter,
): TechniqueDose => {
  const { doseRules: rules } = knowledge;
  const dose = doseOf(knowledge, context, technique.tool);
  const own = floorToStep(Math.min(technique.maxSeconds, filter.maxSeconds));
  const most = Math.min(floorToStep(dose.most.value), own);
  const delicate =
    technique.maxDiscomfort <= rules.delicateDiscomfort.value || filter.maxSeconds < Number.POSITIVE_INFINITY;
  const hold =
    technique.hold === 'never'
      ? 0
      : Math.min(rules.longestHold[context].value, delicate ? own : Number.POSITIVE_INFINITY);
  const hardCap = Math.min(dose.hardCap.value, own * rules.extendFactor.value);
  const high = Math.max(1, Math.min(dose.discomfort.value[1], technique.maxDiscomfort, filter.maxDiscomfort));
  const { basis } = dose.target;
  return {
    shortest: Math.min(rules.shortest[context].value, most),
    least: Math.min(dose.least.value, most),
    target: Math.min(dose.target.value, most),
    most,
    softCap: delicate ? most : Math.max(most, Math.min(dose.softCap.value, own * rules.extendFactor.value)),
    totalCap: delicate ? most + hold : Math.max(most, dose.softCap.value),
    hardCap: Math.max(most, hardCap),
    longestHold: hold,
    secondsPerPass: technique.motion === 'press' ? null : dose.secondsPerPass.value,
    discomfort: [clamp(dose.discomfort.value[0], 1, Math.max(1, high - 1)), high],
    cappedAt: own < dose.target.value ? own : null,
    // A limit of the review sets the seconds then, not the table's study.
    finding: own >= dose.target.value && basis.type === 'finding' ? (basis.ids[0] ?? null) : null,
  };
};

/** Gentle for a beginner in this region, for great soreness and under any caution that limits the pressure; else middle. */
export const pressureStep = (input: {
  readonly sessions: number;
  readonly sore: number;
  readonly gentleFrom: number;
  readonly limited: boolean;
}): PressureStep => (input.sessions === 0 || input.sore >= input.gentleFrom || input.limited ? 1 : 2);
