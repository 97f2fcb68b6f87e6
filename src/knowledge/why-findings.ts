/** The studies that a plan's reasons open, by context: the strongest for it and the strongest against it, together. */
import type { Context } from '../core/knowledge/index.ts';

export interface WhyFindings {
  readonly findings: readonly string[];
  /** 1 very low to 4 high. Our judgement from the size, the design and the agreement of the findings. */
  readonly certainty: 1 | 2 | 3 | 4;
}

export const whyFindings: Readonly<Record<Context, WhyFindings>> = {
  before: {
    findings: ['wilke2020-rom-vs-noexercise', 'warneke2024-warmup-equivalence', 'phillips2021-jump-300s'],
    certainty: 2,
  },
  after: { findings: ['zhou-2024-vas-24h', 'vatovec2024-null'], certainty: 2 },
  rest: { findings: ['konrad2022-training-rom', 'warneke2023-sham'], certainty: 1 },
};
