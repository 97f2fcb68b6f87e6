import { isOneOf } from '../core/base/index.ts';

/** The screens that have an address. A session is not one of them: it covers whatever is below until it ends. */
export const ROUTES = [
  'today',
  'body',
  'trials',
  'journal',
  'learn',
  'settings',
  'about',
  'training',
  'programme',
] as const;
export type Route = (typeof ROUTES)[number];

const isRoute = isOneOf(ROUTES);

/** The route in a location hash such as `#/journal`; anything else is Today. */
export const routeOf = (hash: string): Route => {
  const name = hash.replace(/^#\/?/, '').split(/[/?]/)[0] ?? '';
  return isRoute(name) ? name : 'today';
};

/** The parts of the address behind its route: `#/learn/roll/calves` has `roll` and `calves`. */
export const pathOf = (hash: string): readonly string[] =>
  (hash.replace(/^#\/?/, '').split('?')[0] ?? '')
    .split('/')
    .slice(1)
    .filter((part) => part !== '');

export const hashOf = (route: Route): string => (route === 'today' ? '#/' : `#/${route}`);
