import type { Instant } from '../base/index.ts';
import type { Entry } from './entry.ts';

/** Since when each line that was learned counts again: the latest time at which it was forgotten. */
export const foldUnlearned = (effective: readonly Entry[]): ReadonlyMap<string, Instant> => {
  const since = new Map<string, Instant>();
  for (const entry of effective) {
    if (entry.kind !== 'unlearned') continue;
    const known = since.get(entry.line);
    if (known === undefined || known < entry.at) since.set(entry.line, entry.at);
  }
  return since;
};
