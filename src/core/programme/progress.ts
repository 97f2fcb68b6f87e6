/**
 * How far a programme is, and what it wants today. Missed days are forgiven: nothing is ever owed, a week never asks for more
 * than its own times, and what is missing at the end makes the programme longer, not harder.
 */
import { type CivilDate, type Instant, type Moment, type Zone, civilDate, daysBetween } from '../base/index.ts';
import { type BlockSide, type RegionId, SIDES, sidesOf } from '../body/index.ts';
import type { Programme } from './programme.ts';

/** What a finished session tells a programme. */
export interface RolledSession {
  readonly at: Instant;
  readonly zone: Zone;
  readonly done: readonly { readonly region: RegionId; readonly side: BlockSide; readonly seconds: number }[];
}

/**
 * `due`: best rolled today. `resting`: rolled yesterday, and there are days enough. `enough`: the week has its times.
 * `done`: rolled today. `complete`: the whole programme is done.
 */
export type ProgrammeDay = 'due' | 'resting' | 'enough' | 'done' | 'complete';

export interface ProgrammeProgress {
  /** Days that counted, at most the times of each week. */
  readonly done: number;
  readonly of: number;
  /** From 1; past the programme's weeks when days were missed. */
  readonly week: number;
  readonly doneThisWeek: number;
  readonly today: ProgrammeDay;
}

const DAYS_OF_WEEK = 7;

/** Seconds of a side from which a day counts: the shortest reviewed dose. Our judgement. */
const COUNTS_FROM = 20;

const secondsOf = ({ done }: RolledSession, region: RegionId, side: 'left' | 'right'): number =>
  done
    .filter((part) => part.region === region && sidesOf(part.side).includes(side))
    .reduce((total, { seconds }) => total + seconds, 0);

/** The calendar days on which every region had its seconds, on one side at least: the other may be off limits. */
const countedDays = ({ regions }: Programme, sessions: readonly RolledSession[]): ReadonlySet<CivilDate> => {
  const byDay = new Map<CivilDate, RolledSession[]>();
  for (const session of sessions) {
    const day = civilDate(session);
    byDay.set(day, [...(byDay.get(day) ?? []), session]);
  }
  return new Set(
    [...byDay].flatMap(([day, ofDay]) => {
      const isRolled = (region: RegionId): boolean =>
        SIDES.some(
          (side) => ofDay.reduce((total, session) => total + secondsOf(session, region, side), 0) >= COUNTS_FROM,
        );
      return regions.every(isRolled) ? [day] : [];
    }),
  );
};

/** Progress of a programme that began at `begun`. Sessions before it do not count. */
export const programmeProgress = (
  programme: Programme,
  begun: Moment,
  sessions: readonly RolledSession[],
  now: Moment,
): ProgrammeProgress => {
  const { weeks, timesPerWeek } = programme;
  const first = civilDate(begun);
  const today = Math.max(0, daysBetween(first, civilDate(now)));
  const since = sessions.filter(({ at }) => at >= begun.at && at <= now.at);
  const days = [...countedDays(programme, since)].map((day) => Math.max(0, daysBetween(first, day)));
  const inWeek = (week: number): number =>
    Math.min(timesPerWeek, days.filter((day) => Math.floor(day / DAYS_OF_WEEK) === week).length);
  const week = Math.floor(today / DAYS_OF_WEEK);
  const of = weeks * timesPerWeek;
  const done = Math.min(
    of,
    [...new Set(days.map((day) => Math.floor(day / DAYS_OF_WEEK)))].reduce((total, each) => total + inWeek(each), 0),
  );
  const doneThisWeek = inWeek(week);
  const daysLeft = DAYS_OF_WEEK - (today % DAYS_OF_WEEK);
  const dayOf = (): ProgrammeDay => {
    if (days.includes(today)) return done >= of ? 'complete' : 'done';
    if (done >= of) return 'complete';
    if (doneThisWeek >= timesPerWeek) return 'enough';
    return days.includes(today - 1) && daysLeft > timesPerWeek - doneThisWeek ? 'resting' : 'due';
  };
  return { done, of, week: week + 1, doneThisWeek, today: dayOf() };
};

/** A programme with its beginning, as a journal keeps it. */
export interface BegunProgramme {
  readonly programme: Programme;
  readonly begun: Moment;
  readonly progress: ProgrammeProgress;
}

/** A region that a programme wants today. */
export interface DueRegion {
  readonly region: RegionId;
  readonly programme: string;
  readonly done: number;
  readonly of: number;
}

/** What the programmes want today, each region once: of two programmes the one that is least far. */
export const dueRegions = (programmes: readonly BegunProgramme[]): readonly DueRegion[] => {
  const byRegion = new Map<RegionId, DueRegion>();
  for (const { programme, progress } of programmes) {
    if (progress.today !== 'due') continue;
    const { done, of } = progress;
    for (const region of programme.regions) {
      const known = byRegion.get(region);
      if (!known || done / of < known.done / known.of)
        byRegion.set(region, { region, programme: programme.id, done, of });
    }
  }
  return [...byRegion.values()];
};
