/** The pages under Learn and their addresses: `#/learn/roll/calves`. */
import { type RegionId, REGIONS } from '../../../core/body/index.ts';
import { isOneOf } from '../../../core/base/index.ts';

export const LEARN_PAGES = ['what', 'works', 'roll', 'when', 'safety', 'myths'] as const;
export type LearnPage = (typeof LEARN_PAGES)[number];

export type LearnPlace =
  | { readonly page: 'home' }
  | { readonly page: LearnPage }
  | { readonly page: 'region'; readonly region: RegionId }
  | { readonly page: 'claim'; readonly id: string }
  | { readonly page: 'study'; readonly id: string }
  | { readonly page: 'caution'; readonly id: string };

const isLearnPage = isOneOf(LEARN_PAGES);
const isRegion = isOneOf(REGIONS);

/** What the parts of an address behind `#/learn` name; anything unknown is the first page. */
export const learnPlace = ([first = '', second = '']: readonly string[]): LearnPlace => {
  if (first === 'roll' && isRegion(second)) return { page: 'region', region: second };
  if ((first === 'claim' || first === 'study' || first === 'caution') && second !== '')
    return { page: first, id: second };
  return isLearnPage(first) ? { page: first } : { page: 'home' };
};

/** The address of a page under Learn. */
export const learnHref = (...parts: readonly string[]): string => ['#/learn', ...parts].join('/');
