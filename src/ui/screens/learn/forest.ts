/**
 * Where the results of a claim stand on a common axis. Results share an axis only if they share a unit family; right is
 * always the better side. What has no such number is told in words instead.
 */
import type { Direction, Finding, Scale } from '../../../core/knowledge/index.ts';

export interface ForestRow {
  readonly finding: Finding;
  /** In the unit of the axis, turned so that more is better. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Many studies taken together. */
  readonly pooled: boolean;
}

export interface ForestAxis {
  readonly scale: Scale;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly rows: readonly ForestRow[];
}

export interface Forest {
  readonly axes: readonly ForestAxis[];
  /** Results without a number that could stand on an axis. */
  readonly inWords: readonly Finding[];
}

const AXES: readonly Scale[] = ['standardised', 'percent', 'degrees', 'centimetres', 'points'];
const MARGIN = 0.08;
const STEPS = [0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 25, 50, 100] as const;
const MOST_TICKS = 5;

const isPooled = ({ design }: Finding): boolean => design === 'meta-analysis' || design === 'systematic-review';

/** A change within one group can point the other way than its comparison does; drawn alone it would mislead. */
const agrees = (direction: Direction, value: number): boolean =>
  direction === 'helps' ? value > 0 : direction === 'worse' ? value < 0 : true;

const rowOf = (finding: Finding): ForestRow | null => {
  const { value, low, high, interval, better, scale } = finding.effect;
  if (better === 'neither' || !AXES.includes(scale)) return null;
  const turn = better === 'lower' ? -1 : 1;
  const ends = low === null || high === null ? null : [low * turn, high * turn].toSorted((a, b) => a - b);
  const middle = value ?? (ends && interval === 'range' ? ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2 : null);
  if (middle === null || !agrees(finding.direction, middle * (value === null ? 1 : turn))) return null;
  return {
    finding,
    value: value === null ? middle : value * turn,
    low: ends?.[0] ?? null,
    high: ends?.[1] ?? null,
    pooled: isPooled(finding),
  };
};

const ticksBetween = (from: number, to: number): readonly number[] => {
  const step = STEPS.find((each) => (to - from) / each <= MOST_TICKS) ?? 100;
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toFixed(2)));
};

const axisOf = (scale: Scale, rows: readonly ForestRow[]): ForestAxis => {
  const numbers = rows.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const least = Math.min(0, ...numbers);
  const most = Math.max(0, ...numbers);
  const span = most - least || 1;
  const from = least - span * MARGIN;
  const to = most + span * MARGIN;
  return { scale, from, to, ticks: ticksBetween(from, to), rows };
};

/** Pooled results first, then by year. */
const byWeight = (a: ForestRow, b: ForestRow): number =>
  Number(b.pooled) - Number(a.pooled) || (a.finding.citation.year ?? 0) - (b.finding.citation.year ?? 0);

export const forestOf = (findings: readonly Finding[]): Forest => {
  const rows = findings.map((finding) => ({ finding, row: rowOf(finding) }));
  const axes = AXES.map((scale) =>
    axisOf(
      scale,
      rows.flatMap(({ row }) => (row && row.finding.effect.scale === scale ? [row] : [])).toSorted(byWeight),
    ),
  ).filter((axis) => axis.rows.length > 0);
  return { axes, inWords: rows.flatMap(({ finding, row }) => (row ? [] : [finding])) };
};

/** A place on the axis as a share of its length, 0 to 1. */
export const shareOf = ({ from, to }: ForestAxis, value: number): number => (value - from) / (to - from);
