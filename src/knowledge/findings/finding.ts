/** Fills in what most entries share, so that an entry states only what is its own. docs/EVIDENCE.md says how to add one. */
import type { RegionId } from '../../core/body/index.ts';
import type { Effect, Finding } from '../../core/knowledge/index.ts';

/** Where a study says "legs" or "lower body" and no more. */
export const LEGS: readonly RegionId[] = ['glutes', 'quads', 'hamstrings', 'calves', 'adductors', 'it-band'];

type Optional = 'detail' | 'population' | 'limit' | 'contradicts' | 'verification';

type FindingEntry = Omit<Finding, Optional | 'effect'> &
  Partial<Pick<Finding, Optional>> & { readonly effect: Partial<Effect> & Pick<Effect, 'metric'> };

const NO_EFFECT: Omit<Effect, 'metric'> = {
  value: null,
  low: null,
  high: null,
  interval: 'none',
  unit: '',
  printed: '',
  scale: 'none',
  better: 'neither',
  people: null,
  studies: null,
};

export const finding = ({ effect, ...entry }: FindingEntry): Finding => ({
  detail: '',
  population: '',
  limit: '',
  contradicts: [],
  verification: 'abstract-read',
  ...entry,
  effect: { ...NO_EFFECT, ...effect },
});
