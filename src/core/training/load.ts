/**
 * Training to load per region, in set-equivalents: one hard set of an exercise that works the region first is 1.
 *
 *   strength   load[r] += w(exercise, r) * E(effort) * V(reps)        for each working set
 *   endurance  load[r] += hours * effort / 5 * c(sport, r)          unrated: by the heart rate, if told
 *   descent    load[r] += km down * g(sport) * d(r)
 *
 * An estimate for choosing what to roll. It says nothing about damage. Coefficients and their sources: see
 * `LoadCoefficients` and docs/IMPORTS.md.
 */
import { SECONDS_PER_HOUR, clamp, rounded } from '../base/index.ts';
import { MOST_RATING, REGIONS, type RegionId } from '../body/index.ts';
import type { ExerciseFinder, ExerciseRegions } from './exercise.ts';
import { M_PER_KM } from './formats/units.ts';
import type { LoadCoefficients } from './load-coefficients.ts';
import type { RegionLoad, Sport, Workout, WorkoutSet } from './workout.ts';

export interface WorkoutLoad {
  readonly load: RegionLoad;
  /** Load weighted by the eccentric share of what was done. */
  readonly sorenessLoad: RegionLoad;
  /** `low`: much of it is guessed from the time alone. */
  readonly confidence: 'usual' | 'low';
  /** Exercises that nobody knows, in the order met. */
  readonly unmatched: readonly string[];
}

/** Value at `x` on a line through rising points; flat before the first and after the last. */
export const alongLine = (points: readonly (readonly [number, number])[], x: number): number => {
  let before = points[0];
  if (!before) return 0;
  if (x <= before[0]) return before[1];
  for (const point of points) {
    if (x <= point[0])
      return before[1] + ((point[1] - before[1]) * (x - before[0])) / Math.max(point[0] - before[0], Number.EPSILON);
    before = point;
  }
  return before[1];
};

/** How many usual sets one recorded set is worth: effort, few repetitions, or held time. */
export const setWorth = (set: WorkoutSet, coefficients: LoadCoefficients): number => {
  const held = (set.reps ?? 0) === 0 && set.seconds !== null;
  const volume = held
    ? Math.min((set.seconds ?? 0) / coefficients.holdSeconds.value, coefficients.mostHoldSets.value)
    : set.reps !== null && set.reps < coefficients.fewReps.value.below
      ? coefficients.fewReps.value.factor
      : 1;
  return volume * effortOf(set, coefficients);
};

const effortOf = (set: WorkoutSet, coefficients: LoadCoefficients): number => {
  switch (set.kind) {
    case 'warm-up':
      return coefficients.warmUpSet.value;
    case 'failure':
      return coefficients.failureSet.value;
    case 'drop':
      return coefficients.dropSet.value;
    case 'working':
      return set.rpe === null ? coefficients.unratedSet.value : alongLine(coefficients.effortByRpe.value, set.rpe);
  }
};

/** The highest heart rate of somebody who has trained so: the highest recorded, unless no heart beats so. */
export const highestHeartRate = (
  workouts: readonly Workout[],
  { highestHeartRate: { value } }: LoadCoefficients,
): number =>
  workouts.reduce((highest, { maxHeartRate }) => {
    const beats = maxHeartRate ?? 0;
    return beats > highest && beats <= value.most ? beats : highest;
  }, value.least);

/** `highest` is the person's highest heart rate, from all that is known of them. */
export const workoutLoad = (
  workout: Workout,
  findExercise: ExerciseFinder,
  coefficients: LoadCoefficients,
  highest = highestHeartRate([workout], coefficients),
): WorkoutLoad => {
  const sums = createSums();
  const unmatched = new Set<string>();
  const timed: { readonly sport: Sport; readonly set: WorkoutSet }[] = [];
  let working = 0;
  let unknown = 0;

  for (const set of workout.sets) {
    if (set.kind === 'warm-up') continue;
    working += 1;
    if (set.exercise === '') {
      // A watch counted a set and did not know of what. Nobody can be asked, so it is shared out.
      unknown += 1;
      sums.addAll(coefficients.wholeBody.value, setWorth(set, coefficients) * coefficients.unknownSetWeight.value, 1);
      continue;
    }
    const exercise = findExercise(set.exercise);
    if (!exercise) {
      unknown += 1;
      unmatched.add(set.exercise);
    } else if (exercise.sport) {
      timed.push({ sport: exercise.sport, set });
    } else {
      addExercise(sums, exercise, setWorth(set, coefficients), coefficients);
    }
  }

  const timedSets = timed.filter(({ set }) => (set.seconds ?? 0) > 0);
  let guessed = unknown > working * coefficients.guessedShare.value;
  if (timedSets.length > 0) {
    for (const { sport, set } of timedSets)
      addHours(sums, sport, set.seconds, intensityOf(set.rpe ?? workout.effort, coefficients), coefficients);
  } else if (workout.sport !== 'strength') {
    addHours(sums, workout.sport, workout.seconds, enduranceIntensity(workout, highest, coefficients), coefficients);
    if (coefficients.sports[workout.sport].confidence === 'low' && working === 0) guessed = true;
  } else if (workout.sets.length === 0) {
    addUnknownStrength(sums, workout, findExercise, coefficients);
    guessed = true;
  }
  addDescent(sums, workout, coefficients);

  return {
    load: sums.load(),
    sorenessLoad: sums.sorenessLoad(),
    confidence: guessed ? 'low' : 'usual',
    unmatched: [...unmatched],
  };
};

const addExercise = (sums: Sums, exercise: ExerciseRegions, sets: number, coefficients: LoadCoefficients): void => {
  const eccentric = coefficients.eccentric.value[exercise.eccentric];
  for (const region of exercise.primary) sums.add(region, sets * coefficients.primary.value, eccentric);
  for (const region of exercise.secondary) sums.add(region, sets * coefficients.secondary.value, eccentric);
};

const hoursOf = (seconds: number | null, coefficients: LoadCoefficients): number =>
  clamp((seconds ?? 0) / SECONDS_PER_HOUR, 0, coefficients.mostHours.value);

const intensityOf = (effort: number | null, coefficients: LoadCoefficients): number =>
  effort === null ? 1 : clamp(effort, 0, MOST_RATING) / coefficients.middleEffort.value;

const enduranceIntensity = (workout: Workout, highest: number, coefficients: LoadCoefficients): number =>
  workout.effort === null && workout.averageHeartRate !== null
    ? alongLine(coefficients.intensityByHeartRate.value, workout.averageHeartRate / highest)
    : intensityOf(workout.effort, coefficients);

const addHours = (
  sums: Sums,
  sport: Sport,
  seconds: number | null,
  intensity: number,
  coefficients: LoadCoefficients,
): void => {
  if (sport === 'strength') return;
  const { perHour, eccentric } = coefficients.sports[sport];
  sums.addAll(perHour.value, hoursOf(seconds, coefficients) * intensity, eccentric.value);
};

/** Only the time is known. A title such as "Leg day" that the table knows says where; otherwise the whole body. */
const addUnknownStrength = (
  sums: Sums,
  workout: Workout,
  findExercise: ExerciseFinder,
  coefficients: LoadCoefficients,
): void => {
  const sets =
    hoursOf(workout.seconds, coefficients) *
    intensityOf(workout.effort, coefficients) *
    coefficients.setsPerHour.value *
    coefficients.unknownSetWeight.value;
  const titled = findExercise(workout.title);
  if (titled && !titled.sport && titled.primary.length + titled.secondary.length > 0)
    addExercise(sums, titled, sets, coefficients);
  else sums.addAll(coefficients.wholeBody.value, sets, 1);
};

const PACK = /\b(ruck\w*|backpack\w*|rucksack|mochila|sac à dos|pack)\b/i;

const addDescent = (sums: Sums, workout: Workout, coefficients: LoadCoefficients): void => {
  if (workout.sport === 'strength') return;
  const metres = clamp(workout.descentM ?? 0, 0, coefficients.mostDescentM.value);
  const pack = PACK.test(workout.title) ? coefficients.packShare.value : 1;
  const share = coefficients.sports[workout.sport].descent.value * pack;
  sums.addAll(coefficients.descentPerKm.value, (metres / M_PER_KM) * share, coefficients.descentEccentric.value);
};

type Sums = ReturnType<typeof createSums>;

const createSums = () => {
  const loads = new Map<RegionId, number>();
  const sorenesses = new Map<RegionId, number>();
  const add = (region: RegionId, amount: number, eccentric: number): void => {
    if (!(amount > 0)) return;
    loads.set(region, (loads.get(region) ?? 0) + amount);
    sorenesses.set(region, (sorenesses.get(region) ?? 0) + amount * eccentric);
  };
  return {
    add,
    addAll: (shares: RegionLoad, amount: number, eccentric: number): void => {
      for (const region of REGIONS) add(region, (shares[region] ?? 0) * amount, eccentric);
    },
    load: (): RegionLoad => inOrder(loads),
    sorenessLoad: (): RegionLoad => inOrder(sorenesses),
  };
};

/** Keys from head to foot, so that outputs are the same byte for byte whatever was trained first. */
const inOrder = (loads: ReadonlyMap<RegionId, number>): RegionLoad => {
  const ordered: Partial<Record<RegionId, number>> = {};
  for (const region of REGIONS) {
    const load = loads.get(region);
    if (load !== undefined && load > 0) ordered[region] = load;
  }
  return ordered;
};

export const addLoads = (loads: readonly RegionLoad[]): RegionLoad => {
  const sums = createSums();
  for (const load of loads) sums.addAll(load, 1, 1);
  return sums.load();
};

/** For output only: one decimal, regions that round to nothing left out. */
export const roundLoad = (load: RegionLoad): RegionLoad => {
  const shown: Partial<Record<RegionId, number>> = {};
  for (const region of REGIONS) {
    const value = rounded(load[region] ?? 0, 1);
    if (value > 0) shown[region] = value;
  }
  return shown;
};
