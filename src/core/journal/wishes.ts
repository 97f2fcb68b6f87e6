import { type Wishes, NO_WISHES } from '../plan/index.ts';
import type { Entry } from './entry.ts';

/** The standing wishes: the latest entry tells all of them. */
export const foldWishes = (effective: readonly Entry[]): Wishes => {
  const last = effective.findLast((entry) => entry.kind === 'wishes');
  return last ? { always: last.always, never: last.never } : NO_WISHES;
};
