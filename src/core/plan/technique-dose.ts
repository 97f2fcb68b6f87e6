/**
 * The dose of one technique for one person now: the dose table of context and tool, overridden by what the clinical
 * review says of the technique and by the person's cautions. The strictest wins, the table's minimum included.
 */
import {
  type Cited,
  type Context,
  type Knowledge,
  type PressureStep,
  type Technique,
  doseOf,
  doseRowOf,
  isDelicate,
} from '../knowledge/index.ts';
import type { CautionFilter } from './caution-filter.ts';
import { STEP_SECONDS } from './instance.ts';

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

/** The stricter of a technique's limit and a caution's. */
const limited = ({ value, basis }: Cited<number>, limit: number): Cited<number> => ({
  value: Math.min(value, limit),
  basis,
});

export const techniqueDose = (
  knowledge: Knowledge,
  technique: Technique,
  context: Context,
  filter: CautionFilter,
): TechniqueDose => {
  const maxSeconds = limited(technique.maxSeconds, floorToStep(filter.maxSeconds));
  const maxDiscomfort = limited(technique.maxDiscomfort, filter.maxDiscomfort);
  const delicate = isDelicate(knowledge, technique) || filter.maxSeconds < Number.POSITIVE_INFINITY;
  const row = doseRowOf(knowledge, context, { ...technique, maxSeconds, maxDiscomfort }, delicate);
  const { target } = doseOf(knowledge, context, technique.tool);
  const isCapped = maxSeconds.value < target.value;
  return {
    shortest: row.shortest.value,
    least: row.least.value,
    target: row.target.value,
    most: row.most.value,
    softCap: row.softCap.value,
    totalCap: row.withHolds.value,
    hardCap: row.hardCap.value,
    longestHold: row.hold.longest.value,
    secondsPerPass: row.secondsPerPass?.value ?? null,
    discomfort: [row.discomfortLow.value, row.discomfortHigh.value],
    cappedAt: isCapped ? maxSeconds.value : null,
    // A limit of the review sets the seconds then, not the table's study.
    finding: !isCapped && target.basis.type === 'finding' ? (target.basis.ids[0] ?? null) : null,
  };
};

/** Not of the body: the name of the last step. */
const FIRMEST: PressureStep = 3;

/**
 * Gentle for a beginner in this region, for great soreness and under any caution that limits the pressure; else the step
 * that the person was learned to tolerate, or the middle one. Firm only where the review allows more than light pressure.
 */
export const pressureStep = (input: {
  readonly sessions: number;
  readonly sore: number;
  readonly gentleFrom: number;
  readonly limited: boolean;
  readonly tolerated: PressureStep | null;
  readonly isDelicate: boolean;
}): PressureStep => {
  const { sessions, sore, gentleFrom, limited, tolerated, isDelicate } = input;
  if (sore >= gentleFrom || limited || (sessions === 0 && tolerated === null)) return 1;
  if (tolerated === null) return 2;
  return isDelicate && tolerated === FIRMEST ? 2 : tolerated;
};
