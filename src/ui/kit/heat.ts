import { clamp } from '../../core/base/index.ts';

export const HEAT_STEPS = [0, 1, 2, 3, 4, 5] as const;
export type HeatStep = (typeof HEAT_STEPS)[number];

/** Six steps for the levels 0 to 10: 0, 1-2, 3-4, 5-6, 7-8, 9-10. */
export const heatStep = (level: number): HeatStep => HEAT_STEPS[clamp(Math.ceil(level / 2), 0, 5)] ?? 0;

export const heatFill = (level: number): string => `var(--h${heatStep(level)})`;

export const heatNumber = (level: number): string => `var(--n${heatStep(level)})`;

/** The weave to lay over the fill, from the document's {@link WeaveDefinitions}; null at step 0. */
export const heatWeave = (level: number): string | null => {
  const step = heatStep(level);
  return step === 0 ? null : `url(#weave-${step})`;
};
