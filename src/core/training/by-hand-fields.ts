/** A workout as fields to fill in: the equal of writing it as a line, and how any workout is corrected. */
import {
  type CivilDate,
  type Moment,
  type Result,
  type Zone,
  MS_PER_SECOND,
  err,
  instantToMs,
  msToInstant,
  ok,
  wallClockMs,
  wallClockToInstant,
} from '../base/index.ts';
import type { Sport, Workout, WorkoutSet } from './workout.ts';
import { workoutId } from './workout-id.ts';

/** Sets that are alike, in a row. */
export interface SetRow {
  readonly exercise: string;
  readonly sets: number;
  readonly reps: number | null;
  readonly kg: number | null;
}

export interface WorkoutFields {
  readonly title: string;
  readonly sport: Sport;
  /** When it began, on the clock of `zone`. */
  readonly date: CivilDate;
  /** `HH:MM`. */
  readonly time: string;
  readonly zone: Zone;
  readonly seconds: number | null;
  readonly distanceM: number | null;
  readonly effort: number | null;
  readonly rows: readonly SetRow[];
}

export type FieldsError =
  | { readonly type: 'bad-date' }
  | { readonly type: 'in-future' }
  /** Neither a length, nor a distance, nor a set: nothing to estimate a load from. */
  | { readonly type: 'nothing-done' }
  | { readonly type: 'no-exercise' };

const SOURCE = 'by-hand';
/** Not of the body: a row that says more is a slip of the finger. Our judgement. */
const LONGEST_ROW = 50;

/** Consecutive sets that are alike become one row. */
export const setRowsOf = (sets: readonly WorkoutSet[]): readonly SetRow[] => {
  const rows: SetRow[] = [];
  let before: WorkoutSet | null = null;
  for (const set of sets) {
    const last = rows.at(-1);
    const isAlike =
      before?.exercise === set.exercise &&
      before.kind === set.kind &&
      before.reps === set.reps &&
      before.kg === set.kg &&
      before.seconds === set.seconds;
    if (last && isAlike) rows[rows.length - 1] = { ...last, sets: last.sets + 1 };
    else rows.push({ exercise: set.exercise, sets: 1, reps: set.reps, kg: set.kg });
    before = set;
  }
  return rows;
};

export const fieldsOf = (workout: Workout): WorkoutFields => {
  const wall = msToInstant(wallClockMs(workout.start, workout.zone));
  return {
    title: workout.title,
    sport: workout.sport,
    date: wall.slice(0, 10) as CivilDate,
    time: wall.slice(11, 16),
    zone: workout.zone,
    seconds: workout.seconds,
    distanceM: workout.distanceM,
    effort: workout.effort,
    rows: setRowsOf(workout.sets),
  };
};

/** Empty fields for something that has just ended. */
export const newFields = (moment: Moment): WorkoutFields => {
  const wall = msToInstant(wallClockMs(moment.at, moment.zone));
  return {
    title: '',
    sport: 'run',
    date: wall.slice(0, 10) as CivilDate,
    time: wall.slice(11, 16),
    zone: moment.zone,
    seconds: null,
    distanceM: null,
    effort: null,
    rows: [],
  };
};

/**
 * The workout that the fields tell. With `base` it is that one corrected: what was not touched keeps its exact value,
 * down to sets of which a row tells less than was recorded.
 */
export const workoutOf = (
  fields: WorkoutFields,
  moment: Moment,
  base: Workout | null = null,
): Result<Workout, FieldsError> => {
  const old = base && fieldsOf(base);
  const wall = Date.parse(`${fields.date}T${fields.time}:00Z`);
  if (!Number.isFinite(wall)) return err({ type: 'bad-date' });
  const isMoved = !old || old.date !== fields.date || old.time !== fields.time;
  const start = isMoved || !base ? wallClockToInstant(wall, fields.zone) : base.start;
  if (isMoved && start > moment.at) return err({ type: 'in-future' });
  if (fields.rows.some(({ exercise }) => exercise.trim() === '') && !sameRows(fields.rows, old?.rows ?? []))
    return err({ type: 'no-exercise' });
  if (fields.rows.length === 0 && fields.seconds === null && fields.distanceM === null)
    return err({ type: 'nothing-done' });
  const sets = base && old && sameRows(fields.rows, old.rows) ? base.sets : fields.rows.flatMap(setsOf);
  const title = fields.title.trim();
  return ok({
    id: base?.id ?? workoutId(SOURCE, start.slice(0, 16), fields.sport, title),
    source: base?.source ?? SOURCE,
    start,
    zone: fields.zone,
    zoneKnown: base?.zoneKnown ?? true,
    sport: fields.sport,
    title,
    seconds: fields.seconds,
    distanceM: fields.distanceM,
    ascentM: base?.ascentM ?? null,
    descentM: base?.descentM ?? null,
    effort: fields.effort,
    averageHeartRate: base?.averageHeartRate ?? null,
    maxHeartRate: base?.maxHeartRate ?? null,
    sets,
  });
};

const sameRows = (a: readonly SetRow[], b: readonly SetRow[]): boolean => JSON.stringify(a) === JSON.stringify(b);

const setsOf = ({ exercise, sets, reps, kg }: SetRow): readonly WorkoutSet[] =>
  Array.from({ length: Math.min(LONGEST_ROW, Math.max(1, Math.round(sets))) }, () => ({
    exercise: exercise.trim(),
    kind: 'working' as const,
    reps,
    kg,
    seconds: null,
    rpe: null,
  }));

/** The same training again, ended just now. */
export const repeatOf = (workout: Workout, { at, zone }: Moment): Workout => {
  const start = msToInstant(instantToMs(at) - (workout.seconds ?? 0) * MS_PER_SECOND);
  return {
    ...workout,
    id: workoutId(SOURCE, start.slice(0, 16), workout.sport, workout.title),
    source: SOURCE,
    start,
    zone,
    zoneKnown: true,
    averageHeartRate: null,
    maxHeartRate: null,
  };
};
