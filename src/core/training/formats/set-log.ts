/** What all logs of sets have in common: rows with one set each, put together to workouts. */
import { type Instant, type Zone, msToInstant } from '../../base/index.ts';
import type { Sport, Workout, WorkoutSet } from '../workout.ts';
import { workoutId } from '../workout-id.ts';
import { sportOfExercise } from './sport-words.ts';

export interface LoggedSet {
  readonly set: WorkoutSet;
  readonly metres: number | null;
}

export interface LoggedWorkout {
  readonly source: string;
  readonly title: string;
  readonly start: Instant;
  /** The start as the source writes it, read as if it were UTC: the same wherever the file is imported. */
  readonly toldMs: number;
  readonly zone: Zone;
  readonly seconds: number | null;
  readonly effort?: number | null;
  readonly rows: readonly LoggedSet[];
}

/** Strength, unless every row is an endurance exercise: then the sport that took longest. */
export const sportOfRows = (rows: readonly LoggedSet[]): Sport => {
  const seconds = new Map<Sport, number>();
  for (const { set, metres } of rows) {
    const sport = (set.reps ?? 0) > 0 || (set.seconds === null && !metres) ? null : sportOfExercise(set.exercise);
    if (!sport) return 'strength';
    seconds.set(sport, (seconds.get(sport) ?? 0) + (set.seconds ?? 0));
  }
  return [...seconds].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'strength';
};

export const loggedToWorkout = ({
  source,
  title,
  start,
  toldMs,
  zone,
  seconds,
  effort = null,
  rows,
}: LoggedWorkout): Workout => {
  const sport = sportOfRows(rows);
  const metres = rows.reduce((total, row) => total + (row.metres ?? 0), 0);
  return {
    id: workoutId(source, msToInstant(toldMs).slice(0, 16), sport, title),
    source,
    start,
    zone,
    zoneKnown: false,
    sport,
    title,
    seconds,
    distanceM: metres > 0 ? Math.round(metres * 10) / 10 : null,
    ascentM: null,
    descentM: null,
    effort,
    averageHeartRate: null,
    maxHeartRate: null,
    sets: rows.map(({ set }) => set),
  };
};

/** Beyond this a count is no count of sets. */
const MOST_COUNTED = 200;

/** Sets of which only the number is told: nobody knows of what. */
export const countedSets = (sets: number | null, reps: number | null): readonly WorkoutSet[] => {
  const count = Math.round(sets ?? 0);
  if (!(count > 0 && count <= MOST_COUNTED)) return [];
  const each = reps === null ? null : Math.round(reps / count);
  return Array.from({ length: count }, () => ({
    exercise: '',
    kind: 'working' as const,
    reps: each === 0 ? null : each,
    kg: null,
    seconds: null,
    rpe: null,
  }));
};

/** An exertion outside 1 to 10 was not rated. */
export const ratedRpe = (rpe: number | null): number | null => (rpe !== null && rpe >= 1 && rpe <= 10 ? rpe : null);
