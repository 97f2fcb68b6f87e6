import { type Moment, hoursBetween } from '../base/index.ts';
import { type PlaceKey, placeKey } from '../body/index.ts';
import type { Levels, PlanHistory } from '../plan/index.ts';
import type { DayFinder } from './day.ts';
import type { Entry, FeelingLevel } from './entry.ts';

/** How long the soreness of an earlier day tells something about today. Our judgement. */
const LAST_LEVELS_HOURS = 72;

/** What an entry says about soreness and tightness. A rating after a session tells of soreness. */
const levelsOf = (entry: Entry): readonly FeelingLevel[] => {
  if (entry.kind === 'check-in') return entry.levels;
  if (entry.kind === 'rating') return entry.levels.map((level) => ({ ...level, feeling: 'sore' }));
  return [];
};

/** The latest level of each place and feeling that was told today. Level 0 takes the place out. */
export const foldLevelsToday = (
  effective: readonly Entry[],
  daysAgo: DayFinder,
): { readonly sore: Levels; readonly tight: Levels } => {
  const today = { sore: new Map<PlaceKey, number>(), tight: new Map<PlaceKey, number>() };
  for (const entry of effective) {
    const levels = levelsOf(entry);
    if (levels.length === 0 || daysAgo(entry) !== 0) continue;
    for (const { region, side, feeling, level } of levels) {
      if (level === 0) today[feeling].delete(placeKey(region, side));
      else today[feeling].set(placeKey(region, side), level);
    }
  }
  return { sore: levelsFrom(today.sore), tight: levelsFrom(today.tight) };
};

const levelsFrom = (levelByPlace: ReadonlyMap<PlaceKey, number>): Levels => Object.fromEntries(levelByPlace) as Levels;

/** The latest soreness of each place from earlier days. Level 0 stays: it says that the place was well. */
export const foldLastLevels = (
  effective: readonly Entry[],
  daysAgo: DayFinder,
  now: Moment,
): PlanHistory['lastLevels'] => {
  const last: Partial<Record<PlaceKey, { readonly level: number; readonly hoursAgo: number }>> = {};
  for (const entry of effective) {
    const levels = levelsOf(entry);
    if (levels.length === 0 || (daysAgo(entry) ?? 0) < 1) continue;
    const hoursAgo = hoursBetween(entry.at, now.at);
    if (hoursAgo < 0 || hoursAgo > LAST_LEVELS_HOURS) continue;
    for (const { region, side, feeling, level } of levels)
      if (feeling === 'sore') last[placeKey(region, side)] = { level, hoursAgo };
  }
  return last;
};
