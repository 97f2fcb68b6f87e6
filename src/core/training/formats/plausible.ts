import { type Instant, SECONDS_PER_DAY, hoursBetween } from '../../base/index.ts';
import type { ImportWarning } from '../import-warning.ts';
import type { ImportOptions, Imported } from '../importer.ts';
import type { Workout } from '../workout.ts';

/** Clocks of phones and watches differ a little. */
const FUTURE_HOURS = 24;

/** Whether the start or the length cannot be right. */
export const implausibleDate = ({ start, seconds }: Workout, now: Instant): boolean =>
  start < '2000' || hoursBetween(now, start) > FUTURE_HOURS || (seconds ?? 0) > SECONDS_PER_DAY;

type Known = Pick<ImportOptions, 'now' | 'guesses'>;

/** What looks wrong in a workout, each kind at most once per exercise. Values are flagged and kept. */
export const implausibleValues = (workout: Workout, { now, guesses }: Known): readonly ImportWarning[] => {
  const { start, title } = workout;
  const warnings: ImportWarning[] = [];
  if (start < '2000') warnings.push({ type: 'date-before-2000', start, title });
  if (hoursBetween(now, start) > FUTURE_HOURS) warnings.push({ type: 'date-in-future', start, title });
  if ((workout.seconds ?? 0) > SECONDS_PER_DAY) warnings.push({ type: 'longer-than-a-day', start, title });
  const heaviest = new Map<string, number>();
  const most = new Map<string, number>();
  for (const { exercise, kg, reps } of workout.sets) {
    if ((kg ?? 0) > guesses.flaggedKg.value) heaviest.set(exercise, Math.max(kg ?? 0, heaviest.get(exercise) ?? 0));
    if ((reps ?? 0) > guesses.flaggedReps.value) most.set(exercise, Math.max(reps ?? 0, most.get(exercise) ?? 0));
  }
  for (const [exercise, kg] of heaviest) warnings.push({ type: 'heavy-set', exercise, kg });
  for (const [exercise, reps] of most) warnings.push({ type: 'many-reps', exercise, reps });
  return warnings;
};

/** An import with what looks wrong in it. */
export const plausibleImport = (imported: Imported, known: Known): Imported => ({
  ...imported,
  warnings: [...imported.warnings, ...imported.workouts.flatMap((workout) => implausibleValues(workout, known))],
});
