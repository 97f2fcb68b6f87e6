import { expect, test } from 'vitest';
import { learnHref, learnPlace } from './learn-path.ts';

const partsOf = (href: string): readonly string[] => href.split('/').slice(2);

test.each([
  [learnHref(), { page: 'home' }],
  [learnHref('works'), { page: 'works' }],
  [learnHref('roll'), { page: 'roll' }],
  [learnHref('roll', 'it-band'), { page: 'region', region: 'it-band' }],
  [learnHref('roll', 'tail'), { page: 'roll' }],
  [learnHref('claim', 'soreness'), { page: 'claim', id: 'soreness' }],
  [learnHref('study', 'naderi2020-2min'), { page: 'study', id: 'naderi2020-2min' }],
  [learnHref('caution', 'dvt'), { page: 'caution', id: 'dvt' }],
  [learnHref('study'), { page: 'home' }],
  [learnHref('nowhere'), { page: 'home' }],
])('%s', (href, place) => {
  expect(learnPlace(partsOf(href))).toEqual(place);
});
