import type { Moment } from '../base/index.ts';
import { type BegunProgramme, programmeProgress } from '../programme/index.ts';
import type { Entry } from './entry.ts';
import type { JournalSession } from './state.ts';

/** The programmes that were begun and not stopped, the first begun first, with their progress. */
export const foldProgrammes = (
  effective: readonly Entry[],
  sessions: readonly JournalSession[],
  now: Moment,
): readonly BegunProgramme[] => {
  const stopped = new Set(effective.flatMap((entry) => (entry.kind === 'programme-stopped' ? [entry.programme] : [])));
  const ended = sessions.flatMap((session) => session.ended ?? []);
  const begun = new Map<string, BegunProgramme>();
  for (const entry of effective) {
    if (entry.kind !== 'programme' || entry.regions.length === 0) continue;
    if (stopped.has(entry.programme) || begun.has(entry.programme)) continue;
    const { programme: id, goal, regions, weeks, timesPerWeek, at, zone } = entry;
    const programme = { id, goal, regions, weeks, timesPerWeek };
    begun.set(id, { programme, begun: { at, zone }, progress: programmeProgress(programme, { at, zone }, ended, now) });
  }
  return [...begun.values()];
};
