import { byTime, mergeJournals } from './merge.ts';
import type { Entry, EntryOf } from './entry.ts';

/**
 * The entries that hold: in order of time, each id once, without those that were taken back. A retraction holds unless
 * a retraction that holds takes it back in turn. Retractions in a circle, which only a damaged file can have, do
 * nothing: each retraction has one target, so a circle can reach no other entry.
 */
export const effectiveEntries = (entries: readonly Entry[]): readonly Entry[] => {
  const ordered = inOrder(entries);
  const retractions = ordered.filter((entry) => entry.kind === 'retraction');
  const gone = retractions.length === 0 ? null : retractedIds(retractions);
  return ordered.filter(({ id, kind }) => kind !== 'retraction' && !gone?.has(id));
};

/** The order of the journal, each id once. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] => {
  const ids = new Set(entries.map(({ id }) => id));
  return ids.size === entries.length ? entries.toSorted(byTime) : mergeJournals(entries, []).entries;
};

/** Decides from the outside in: first the retractions that nobody takes back, then those they take back, and so on. */
const retractedIds = (retractions: readonly EntryOf<'retraction'>[]): ReadonlySet<string> => {
  const retractionById = new Map(retractions.map((retraction) => [retraction.id, retraction]));
  const undecidedAgainst = new Map<string, number>();
  for (const { of } of retractions) undecidedAgainst.set(of, (undecidedAgainst.get(of) ?? 0) + 1);

  const gone = new Set<string>();
  const decided = new Set<string>();
  const open = retractions
    .filter(({ id }) => !undecidedAgainst.has(id))
    .map((retraction) => ({ retraction, holds: true }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { retraction, holds } = next;
    if (decided.has(retraction.id)) continue;
    decided.add(retraction.id);
    const left = (undecidedAgainst.get(retraction.of) ?? 0) - 1;
    undecidedAgainst.set(retraction.of, left);
    if (holds) gone.add(retraction.of);
    const target = retractionById.get(retraction.of);
    if (!target) continue;
    if (holds) open.push({ retraction: target, holds: false });
    else if (left === 0 && !gone.has(target.id)) open.push({ retraction: target, holds: true });
  }
  return gone;
};
