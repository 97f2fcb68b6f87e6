import { type Instant, hoursBetween } from '../../base/index.ts';
import type { ImportWarning } from '../import-warning.ts';
import type { Imported } from '../importer.ts';
import type { Workout } from '../workout.ts';

/** Limits beyond which a value is more likely a slip than a feat. Our judgement; values are flagged and kept. */
const MOST_KG = 500;
const MOST_REPS = 200;
const SECONDS_PER_DAY = 86_400;
/** Clocks of phones and watches differ a little. */
const FUTURE_HOURS = 24;

/** Whether the start or the length cannot be right. */
export const implausibleDate = ({ start, seconds }: Workout, now: Instant): boolean =>
  start < '2000' || hoursBetween(now, start) > FUTURE_HOURS || (seconds ?? 0) > SECONDS_PER_DAY;

/** What looks wrong in a workout, each kind at most once per exercise. */
export const implausibleValues = (workout: Workout, now: Instant): readonly ImportWarning[] => {
  const { start, title } = workout;
  const warnings: ImportWarning[] = [];
  if (start < '2000') warnings.push({ type: 'date-before-2000', start, title });
  if (hoursBetween(now, start) > FUTURE_HOURS) warnings.push({ type: 'date-in-future', start, title });
  if ((workout.seconds ?? 0) > SECONDS_PER_DAY) warnings.push({ type: 'longer-than-a-day', start, title });
  const heaviest = new Map<string, number>();
  const most = new Map<string, number>();
  for (const { exercise, kg, reps } of workout.sets) {
    if ((kg ?? 0) > MOST_KG) heaviest.set(exercise, Math.max(kg ?? 0, heaviest.get(exercise) ?? 0));
    if ((reps ?? 0) > MOST_REPS) most.set(exercise, Math.max(reps ?? 0, most.get(exercise) ?? 0));
  }
  for (const [exercise, kg] of heaviest) warnings.push({ type: 'heavy-set', exercise, kg });
  for (const [exercise, reps] of most) warnings.push({ type: 'many-reps', exercise, reps });
  return warnings;
};

/** An import with what looks wrong in it. */
export const plausibleImport = (imported: Imported, now: Instant): Imported => ({
  ...imported,
  warnings: [...imported.warnings, ...imported.workouts.flatMap((workout) => implausibleValues(workout, now))],
});
