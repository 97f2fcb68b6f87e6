/** What is to be asked at this moment. Each question is asked once and can be left open. */
import { type Moment, hoursBetween } from '../base/index.ts';
import { PLACES, placeKey } from '../body/index.ts';
import type { DayFinder } from './day.ts';
import type { Entry, PlaceLevel } from './entry.ts';
import { rolledPlaces } from './rolled.ts';
import type { JournalSession, NextDayQuestion } from './state.ts';

const RESUME_HOURS = 24;
const RATE_HOURS = 12;
/** Soreness is asked about the day before, or the day before that when the app stayed closed. */
const NEXT_DAYS = 2;

/** Newest first in, so the newest that was not ended. A clock set back must not hide it. */
export const findOpenSession = (sessions: readonly JournalSession[], now: Moment): JournalSession | null =>
  sessions.find(({ ended, startedAt }) => !ended && Math.abs(hoursBetween(startedAt, now.at)) < RESUME_HOURS) ?? null;

/** The last session in which something was rolled, while its end is fresh. An older one is not asked about any more. */
export const findUnrated = (
  sessions: readonly JournalSession[],
  daysAgo: DayFinder,
  now: Moment,
): JournalSession | null => {
  const last = sessions.find((session) => rolledPlaces(session).length > 0);
  if (!last?.ended || last.ratings !== null) return null;
  const isFresh = daysAgo(last.ended) === 0 && hoursBetween(last.ended.at, now.at) < RATE_HOURS;
  return isFresh ? last : null;
};

/** Any answer since then counts, also an empty one, so that the same day is never asked about twice. */
export const findNextDay = (
  sessions: readonly JournalSession[],
  effective: readonly Entry[],
  daysAgo: DayFinder,
): NextDayQuestion | null => {
  const dated = sessions
    .map((session) => ({ session, days: daysAgo({ at: session.startedAt, zone: session.zone }) ?? 0 }))
    .filter(({ session, days }) => days >= 1 && days <= NEXT_DAYS && rolledPlaces(session).length > 0);
  if (dated.length === 0) return null;
  const day = Math.min(...dated.map(({ days }) => days));
  const isAnswered = effective.some((entry) => {
    if (entry.kind !== 'check-in' || entry.occasion !== 'next-day') return false;
    const answered = daysAgo(entry);
    return answered !== null && answered < day;
  });
  if (isAnswered) return null;

  const asked = dated.filter(({ days }) => days === day).map(({ session }) => session);
  const rolled = new Set(asked.flatMap(rolledPlaces));
  const places = PLACES.filter((place) => rolled.has(place));
  // Newest first, so the first rating found is the latest.
  const ratings = asked.flatMap((session) => session.ratings ?? []);
  const lastRatings = places.flatMap(({ region, side }): readonly PlaceLevel[] => {
    const rating = ratings.find((level) => placeKey(level.region, level.side) === placeKey(region, side));
    return rating ? [rating] : [];
  });
  return { sessions: asked.map(({ id }) => id), places, lastRatings };
};
