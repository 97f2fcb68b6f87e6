import { type Moment, civilDate, daysBetween, hoursBetween } from '../base/index.ts';

/** How many calendar days before `now` a moment was lived: 0 today, 1 yesterday. Null: long ago, or not yet. */
export type DayFinder = (moment: Moment) => number | null;

/** Asking the platform for a calendar day is slow; nobody asks about days further away than this. */
const FAR_HOURS = 6 * 24;

/**
 * The calendar day is that of each moment's own zone. Whoever has flown over the date line may have lived "tomorrow" an
 * hour ago: what is in the past and not of an earlier day counts as today.
 */
export const createDayFinder = (now: Moment): DayFinder => {
  const today = civilDate(now);
  return (moment) => {
    const hoursAgo = hoursBetween(moment.at, now.at);
    if (Math.abs(hoursAgo) > FAR_HOURS) return null;
    const days = daysBetween(civilDate(moment), today);
    if (hoursAgo >= 0) return Math.max(0, days);
    return days === 0 ? 0 : null;
  };
};
