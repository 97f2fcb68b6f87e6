/** What the columns of a table that we do not know mean, as the person told; kept, so that it is told once. */
import type { DateOrder, WeightUnit } from './unit-names.ts';

export const COLUMN_ROLES = [
  'date',
  'time',
  'end',
  'title',
  'sport',
  'exercise',
  'category',
  'set-kind',
  'weight',
  'weight-unit',
  'reps',
  'sets',
  'duration',
  'distance',
  'distance-unit',
  'rpe',
  'effort',
  'ascent',
  'descent',
  'average-heart-rate',
  'max-heart-rate',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export const LENGTH_UNITS = ['m', 'km', 'mi', 'yd'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

/** Of bare numbers; `1:05:30` needs none. */
export const TIME_UNITS = ['s', 'min', 'h'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** What is to be confirmed: the meanings with a few rows to look at. */
export interface ColumnQuestion {
  readonly meanings: ColumnMeanings;
  readonly sample: readonly (readonly string[])[];
  /** The person has said so before; else it is guessed. */
  readonly isRemembered: boolean;
}

export interface ColumnMeanings {
  /** The table's column names: the same ones mean the same again. */
  readonly header: readonly string[];
  /** For each column; null: not used. */
  readonly roles: readonly (ColumnRole | null)[];
  readonly weightUnit: WeightUnit | null;
  readonly distanceUnit: LengthUnit | null;
  readonly timeUnit: TimeUnit | null;
  readonly dateOrder: DateOrder | null;
}
