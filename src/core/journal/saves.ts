import type { Instant } from '../base/index.ts';
import type { Entry } from './entry.ts';

/**
 * When the journal was last saved to a file, and how many entries no file has yet. Counted, not dated: a merge brings
 * entries that are older than the last file and yet not in it.
 */
export const foldSaves = (
  all: readonly Entry[],
  effective: readonly Entry[],
): { readonly lastSavedAt: Instant | null; readonly entriesSinceSave: number } => {
  const last = effective.findLast((entry) => entry.kind === 'saved');
  return last
    ? { lastSavedAt: last.at, entriesSinceSave: Math.max(0, all.length - last.entries - 1) }
    : { lastSavedAt: null, entriesSinceSave: all.length };
};
