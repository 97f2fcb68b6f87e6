import { byText } from '../base/index.ts';
import { type PlaceKey, PLACES, placeKey } from '../body/index.ts';
import type { Entry, EntryOf, PlaceLevel } from './entry.ts';
import { byTime } from './merge.ts';
import type { JournalSession } from './state.ts';

interface Parts {
  readonly started: EntryOf<'session-started'>;
  readonly steps: EntryOf<'session-step'>[];
  ended: EntryOf<'session-ended'> | null;
  ratings: Map<PlaceKey, PlaceLevel> | null;
}

/** Newest first. What belongs to a session that never started here is left out until its start arrives. */
export const foldSessions = (effective: readonly Entry[]): readonly JournalSession[] => {
  const partsById = new Map<string, Parts>();
  // Starts first: a clock that was set back may date a step before its session.
  for (const entry of effective) {
    if (entry.kind === 'session-started' && !partsById.has(entry.session))
      partsById.set(entry.session, { started: entry, steps: [], ended: null, ratings: null });
  }
  for (const entry of effective) {
    const parts = 'session' in entry ? partsById.get(entry.session) : undefined;
    if (!parts) continue;
    if (entry.kind === 'session-step') parts.steps.push(entry);
    else if (entry.kind === 'session-ended') parts.ended = entry;
    else if (entry.kind === 'rating') {
      parts.ratings ??= new Map();
      for (const level of entry.levels) parts.ratings.set(placeKey(level.region, level.side), level);
    }
  }
  return [...partsById.values()].sort((a, b) => byTime(b.started, a.started)).map(sessionOf);
};

const sessionOf = ({ started, steps, ended, ratings }: Parts): JournalSession => ({
  id: started.session,
  startedAt: started.at,
  zone: started.zone,
  context: started.context,
  activity: started.activity,
  blocks: started.blocks,
  levels: started.levels,
  steps: steps
    .toSorted(byOccurrence)
    .map(({ clockMs, event, changes }) => ({ clockMs, event, ...(changes ? { changes } : {}) })),
  ended: ended && { at: ended.at, zone: ended.zone, completed: ended.completed, done: ended.done },
  ratings:
    ratings &&
    PLACES.flatMap(({ region, side }) => {
      const level = ratings.get(placeKey(region, side));
      return level ? [level] : [];
    }),
});

/**
 * The session's own clock decides only within one millisecond: a suspend is dated back to the last heartbeat. A tap that
 * wakes the app is written in the same millisecond as the suspend that it ends, and comes after it.
 */
const byOccurrence = (a: EntryOf<'session-step'>, b: EntryOf<'session-step'>): number =>
  byText(a.at, b.at) ||
  a.clockMs - b.clockMs ||
  Number(b.event === 'suspend') - Number(a.event === 'suspend') ||
  byText(a.id, b.id);
