/** Short ways to write a number with its basis. */
import type { Basis, Cited } from '../core/knowledge/index.ts';

/** The desk review of all techniques and cautions by anatomy and caution; not signed off by a registered clinician. */
export const REVIEW = 'clinical-desk-review-2026';

export const found = <T>(value: T, ...ids: readonly string[]): Cited<T> => ({ value, basis: { type: 'finding', ids } });

export const reviewed = <T>(value: T): Cited<T> => ({ value, basis: { type: 'review', ids: [REVIEW] } });

export const judged = <T>(value: T, because: string): Cited<T> => ({ value, basis: { type: 'judgement', because } });

/** Several numbers with one basis. */
export const alike = (basis: Basis, ...values: readonly number[]): readonly Cited<number>[] =>
  values.map((value) => ({ value, basis }));
