import type { Finding } from '../../core/knowledge/index.ts';

export interface Paper {
  readonly citation: string;
  readonly year: number;
  readonly doi?: string;
}

/** Low and high are the 95 % interval, or the range of values where the metric says so in its unit. */
type Effect = readonly [
  metric: string,
  value: number | null,
  low: number | null,
  high: number | null,
  unit: string,
  people: number | null,
  studies: number | null,
];

export const finding = (
  id: string,
  quality: string,
  claim: string,
  [metric, value, low, high, unit, people, studies]: Effect,
  paper: Paper,
  verification: Finding['verification'] = 'abstract-read',
): Finding => ({
  id,
  claim,
  quality,
  effect: { metric, value, low, high, unit, people, studies },
  ...paper,
  verification,
});
