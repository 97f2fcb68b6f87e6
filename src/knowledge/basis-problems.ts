/** What is wrong with the marks of numbers: every number of the body says where it comes from, and that exists. */
import type { Basis, Finding } from '../core/knowledge/index.ts';
import { REVIEW } from './cited.ts';

const SHORTEST_REASON = 10;

const isCited = (value: object): value is { readonly value: unknown; readonly basis: Basis } =>
  'value' in value && 'basis' in value;

const problemsOf = (basis: Basis, findings: ReadonlySet<string>): readonly string[] => {
  switch (basis.type) {
    case 'judgement':
      return basis.because.length > SHORTEST_REASON ? [] : ['our judgement needs a reason.'];
    case 'review':
      return basis.ids.length === 0
        ? ['a review needs its id.']
        : basis.ids.filter((id) => id !== REVIEW).map((id) => `the review "${id}" does not exist.`);
    case 'finding':
      return basis.ids.length === 0
        ? ['a finding needs its id.']
        : basis.ids.filter((id) => !findings.has(id)).map((id) => `the finding "${id}" does not exist.`);
  }
};

/**
 * Every number below `entry` that has no mark, and every mark that leads nowhere, each with the path to it such as
 * `least: the finding "x2020-y" does not exist.`
 */
export const basisProblems = (entry: unknown, findings: readonly Finding[], path = ''): readonly string[] => {
  const ids = new Set(findings.map(({ id }) => id));
  const look = (value: unknown, at: string): readonly string[] => {
    if (typeof value === 'number') return [`${at}: the number ${value} does not say where it comes from.`];
    if (typeof value !== 'object' || value === null) return [];
    if (isCited(value)) return problemsOf(value.basis, ids).map((problem) => `${at}: ${problem}`);
    return Object.entries(value).flatMap(([key, below]) => look(below, at === '' ? key : `${at}.${key}`));
  };
  return look(entry, path);
};
