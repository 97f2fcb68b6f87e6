/**
 * The studies that a plan's reasons show, by context: the strongest for it and the strongest against it, together, and the
 * claim that says how sure it is.
 */
import type { Context } from '../core/knowledge/index.ts';

export interface WhyFindings {
  readonly findings: readonly string[];
  readonly claim: string;
}

export const whyFindings: Readonly<Record<Context, WhyFindings>> = {
  before: {
    findings: ['wilke2020-rom-vs-noexercise', 'warneke2024-warmup-equivalence', 'phillips2021-jump-300s'],
    claim: 'before-workouts',
  },
  after: { findings: ['zhou-2024-vas-24h', 'vatovec2024-null'], claim: 'after-workouts' },
  rest: { findings: ['konrad2022-training-rom', 'konrad2024-fr-4weeks'], claim: 'rest-days' },
};
