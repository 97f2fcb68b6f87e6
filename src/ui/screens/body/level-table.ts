import { type CivilDate, MS_PER_DAY, civilDate } from '../../../core/base/index.ts';
import { type PlaceKey, type RegionId, REGIONS, SIDES, placeKey } from '../../../core/body/index.ts';
import type { Entry } from '../../../core/journal/index.ts';

/** The last level told of a side on one day; null: nothing told. */
export interface DayLevels {
  readonly left: number | null;
  readonly right: number | null;
}

export interface LevelTable {
  /** Oldest first. */
  readonly days: readonly CivilDate[];
  /** Head to foot; regions of which nothing was told are absent. */
  readonly rows: readonly { readonly region: RegionId; readonly days: readonly DayLevels[] }[];
}

const DAYS = 14;

/** What the check-ins of the last 14 days told. Of soreness and tightness the higher counts. */
export const levelTable = (effective: readonly Entry[], today: CivilDate): LevelTable => {
  const days = Array.from({ length: DAYS }, (_, index) => dayBefore(today, DAYS - 1 - index));
  const first = days[0] ?? today;
  const told = new Map<string, number>();
  for (const entry of effective.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    if (entry.kind !== 'check-in') continue;
    const day = civilDate(entry);
    if (day < first) continue;
    for (const { region, side, feeling, level } of entry.levels)
      told.set(key(day, placeKey(region, side), feeling), level);
  }
  const levelOn = (day: CivilDate, place: PlaceKey): number | null => {
    const levels = [told.get(key(day, place, 'sore')), told.get(key(day, place, 'tight'))];
    const known = levels.filter((level) => level !== undefined);
    return known.length === 0 ? null : Math.max(...known);
  };
  const rows = REGIONS.map((region) => ({
    region,
    days: days.map((day) => ({
      left: levelOn(day, placeKey(region, 'left')),
      right: levelOn(day, placeKey(region, 'right')),
    })),
  }));
  return { days, rows: rows.filter((row) => row.days.some((day) => SIDES.some((side) => day[side] !== null))) };
};

const key = (day: CivilDate, place: PlaceKey, feeling: string): string => `${day} ${place} ${feeling}`;

const dayBefore = (day: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(day) - days * MS_PER_DAY).toISOString().slice(0, 10) as CivilDate;
