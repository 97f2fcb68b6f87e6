import { type Moment, hoursBetween, sum } from '../base/index.ts';
import { type Place, type PlaceKey, type RegionId, PLACES, REGIONS, placeKey, sidesOf } from '../body/index.ts';
import type { ToolId } from '../knowledge/index.ts';
import type { PlanHistory } from '../plan/index.ts';
import type { JournalSession } from './state.ts';

/** Less is a touch, not a dose. Our judgement. */
const LEAST_SECONDS = 10;

/** The places that a session rolled, head to foot. Only an ended session tells. */
export const rolledPlaces = ({ ended }: JournalSession): readonly Place[] => {
  if (!ended) return [];
  const secondsByPlace = new Map<PlaceKey, number>();
  for (const { region, side, seconds } of ended.done) {
    for (const each of sidesOf(side)) {
      const key = placeKey(region, each);
      secondsByPlace.set(key, (secondsByPlace.get(key) ?? 0) + seconds);
    }
  }
  return PLACES.filter(({ region, side }) => (secondsByPlace.get(placeKey(region, side)) ?? 0) >= LEAST_SECONDS);
};

export const foldRolledHoursAgo = (sessions: readonly JournalSession[], now: Moment): PlanHistory['rolledHoursAgo'] => {
  const hoursByPlace: Partial<Record<PlaceKey, number>> = {};
  for (const session of sessions) {
    if (!session.ended) continue;
    const hoursAgo = Math.max(0, hoursBetween(session.ended.at, now.at));
    for (const { region, side } of rolledPlaces(session)) {
      const key = placeKey(region, side);
      hoursByPlace[key] = Math.min(hoursAgo, hoursByPlace[key] ?? hoursAgo);
    }
  }
  return hoursByPlace;
};

export const foldSessionsByRegion = (sessions: readonly JournalSession[]): PlanHistory['sessionsByRegion'] => {
  const countByRegion: Partial<Record<RegionId, number>> = {};
  for (const { ended } of sessions) {
    for (const region of REGIONS) {
      const done = ended?.done.filter((block) => block.region === region) ?? [];
      const seconds = sum(done.map((block) => block.seconds));
      if (seconds >= LEAST_SECONDS && !done.some(({ tooMuch }) => tooMuch))
        countByRegion[region] = (countByRegion[region] ?? 0) + 1;
    }
  }
  return countByRegion;
};

/** The tool of each region's latest session. */
export const foldLastTools = (sessions: readonly JournalSession[]): PlanHistory['lastTools'] => {
  const toolByRegion: Partial<Record<RegionId, ToolId>> = {};
  for (const { ended } of sessions) {
    for (const { region, tool, seconds } of ended?.done ?? []) {
      if (seconds >= LEAST_SECONDS) toolByRegion[region] ??= tool;
    }
  }
  return toolByRegion;
};
