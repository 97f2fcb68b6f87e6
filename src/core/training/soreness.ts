/**
 * From workouts to what a region may still feel:
 *
 *   S[r](t) = sum over workouts of load[r] * eccentric * N * k(hours ago)
 *
 * k rises from the work to its peak on the first and second day and is gone on the fifth; N is larger for what the
 * region is not used to and smaller for what it has done lately (repeated-bout effect). The person's own soreness
 * entry always counts more than this.
 */
import { type Instant, HOURS_PER_WEEK, hoursBetween } from '../base/index.ts';
import { REGIONS, type RegionId } from '../body/index.ts';
import type { ExerciseFinder } from './exercise.ts';
import type { LoadCoefficients, SorenessCoefficients } from './load-coefficients.ts';
import { addLoads, alongLine, highestHeartRate, workoutLoad } from './load.ts';
import type { RegionLoad, Workout } from './workout.ts';

export interface RecentLoad {
  readonly title: string;
  readonly hoursAgo: number;
  readonly load: RegionLoad;
  /** Load weighted by eccentric share and novelty, before the course of time. */
  readonly sorenessLoad: RegionLoad;
  /** `low`: much of it is guessed from the time alone. */
  readonly confidence: 'usual' | 'low';
}

/** Share of the soreness that is felt this long after the work, 0 to 1. */
export const sorenessShare = (hoursAgo: number, { course }: SorenessCoefficients): number =>
  hoursAgo < 0 || hoursAgo >= lastHour(course.value) ? 0 : alongLine(course.value, hoursAgo);

const lastHour = (course: readonly (readonly [number, number])[]): number => course.at(-1)?.[0] ?? 0;

/** What each region may feel now. */
export const sorenessAt = (recent: readonly RecentLoad[], coefficients: SorenessCoefficients): RegionLoad =>
  addLoads(
    recent.map(({ hoursAgo, sorenessLoad }) => {
      const share = sorenessShare(hoursAgo, coefficients);
      return scale(sorenessLoad, () => share);
    }),
  );

/**
 * Recent workouts as the planner wants them, in the shape of its `PastLoad`: `sorenessLoad` is what of each may be felt
 * now.
 */
export const pastLoads = (
  workouts: readonly Workout[],
  now: Instant,
  findExercise: ExerciseFinder,
  coefficients: LoadCoefficients,
): readonly RecentLoad[] =>
  recentLoads(workouts, now, findExercise, coefficients).map((recent) => ({
    ...recent,
    sorenessLoad: sorenessAt([recent], coefficients.soreness),
  }));

const scale = (load: RegionLoad, factor: (region: RegionId) => number): RegionLoad => {
  const scaled: Partial<Record<RegionId, number>> = {};
  for (const region of REGIONS) {
    const value = load[region];
    if (value !== undefined) scaled[region] = value * factor(region);
  }
  return scaled;
};

interface Dated extends Omit<RecentLoad, 'title'> {
  readonly workout: Workout;
}

/** Workouts of the last five days, newest first, each with its load; older ones only tell what is new to a region. */
export const recentLoads = (
  workouts: readonly Workout[],
  now: Instant,
  findExercise: ExerciseFinder,
  coefficients: LoadCoefficients,
): readonly RecentLoad[] => {
  const { course, novel, accustomed } = coefficients.soreness;
  const recentHours = lastHour(course.value);
  const weeks = Math.max(novel.value.weeks, accustomed.value.weeks);
  const past = workouts
    .map((workout) => ({ workout, hoursAgo: hoursBetween(workout.start, now) }))
    .filter(({ hoursAgo }) => hoursAgo >= 0)
    .sort((a, b) => a.hoursAgo - b.hoursAgo);
  const oldestHours = past.at(-1)?.hoursAgo ?? 0;
  const highest = highestHeartRate(workouts, coefficients);
  const dated: readonly Dated[] = past
    .filter(({ hoursAgo }) => hoursAgo < recentHours + weeks * HOURS_PER_WEEK)
    .map(({ workout, hoursAgo }) => ({
      workout,
      hoursAgo,
      ...workoutLoad(workout, findExercise, coefficients, highest),
    }));

  return dated
    .filter(({ hoursAgo }) => hoursAgo <= recentHours)
    .map((recent) => ({
      title: recent.workout.title,
      hoursAgo: recent.hoursAgo,
      load: recent.load,
      confidence: recent.confidence,
      sorenessLoad: scale(recent.sorenessLoad, (region) =>
        noveltyOf(recent, region, dated, oldestHours, coefficients.soreness),
      ),
    }));
};

/**
 * "New to the region" can only be said when the record reaches far enough back; a first import of one run must not
 * make everything look unfamiliar. "Done lately" can be said from any record.
 */
const noveltyOf = (
  recent: Dated,
  region: RegionId,
  dated: readonly Dated[],
  oldestHours: number,
  { similarShare, novel, accustomed }: SorenessCoefficients,
): number => {
  const wanted = (recent.load[region] ?? 0) * similarShare.value;
  const similarWithin = (weeks: number): number =>
    dated.filter(
      (other) =>
        other.hoursAgo > recent.hoursAgo &&
        other.hoursAgo - recent.hoursAgo <= weeks * HOURS_PER_WEEK &&
        other.workout.sport === recent.workout.sport &&
        (other.load[region] ?? 0) >= wanted,
    ).length;
  if (similarWithin(accustomed.value.weeks) >= accustomed.value.atLeast) return accustomed.value.factor;
  const known = oldestHours - recent.hoursAgo >= novel.value.weeks * HOURS_PER_WEEK;
  return known && similarWithin(novel.value.weeks) < novel.value.fewerThan ? novel.value.factor : 1;
};

export interface LoadNow {
  /** Of everything that may still be felt. */
  readonly load: RegionLoad;
  /** Regions most of whose load is guessed from the time alone. */
  readonly rough: readonly RegionId[];
}

/** The load of the last days in each region in which something may still be felt, as `pastLoads` gives it. */
export const loadNow = (past: readonly RecentLoad[]): LoadNow => {
  const felt = past.map((one) => ({
    ...one,
    load: scale(one.load, (region) => ((one.sorenessLoad[region] ?? 0) > 0 ? 1 : 0)),
  }));
  const load = addLoads(felt.map((one) => one.load));
  const guessed = addLoads(felt.filter(({ confidence }) => confidence === 'low').map((one) => one.load));
  return { load, rough: REGIONS.filter((region) => (guessed[region] ?? 0) * 2 > (load[region] ?? 0)) };
};
