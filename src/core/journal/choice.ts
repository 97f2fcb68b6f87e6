import type { ActiveCaution } from '../knowledge/index.ts';
import type { Entry } from './entry.ts';
import type { Choice } from './state.ts';

export const foldChoice = (effective: readonly Entry[]): Choice | null => {
  const last = effective.findLast((entry) => entry.kind === 'choice');
  if (!last) return null;
  const { context, activity, effort, minutes, tools } = last;
  return { context, activity, effort, minutes, tools };
};

export const foldKeptCautions = (effective: readonly Entry[]): readonly ActiveCaution[] | null =>
  effective.findLast((entry) => entry.kind === 'cautions')?.active ?? null;
