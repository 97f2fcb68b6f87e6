import { MS_PER_SECOND, instantToMs } from '../base/index.ts';
import type { Imported } from './importer.ts';
import type { Workout } from './workout.ts';

/** How near two records of one workout lie: devices start at slightly different moments. Our judgement. */
const NEAR_SECONDS = 120;
const NEAR_SHARE = 0.1;

export interface Doubtful {
  readonly workout: Workout;
  /** The known workout that it may be a second record of. */
  readonly like: Workout;
}

/** What an import would add, to be confirmed before anything is written. */
export interface ImportPreview {
  readonly fresh: readonly Workout[];
  /** Known already, by id. */
  readonly duplicates: readonly Workout[];
  /** Perhaps the same training from another source. */
  readonly doubtful: readonly Doubtful[];
}

export const previewImport = (imported: Imported, known: readonly Workout[]): ImportPreview => {
  const ids = new Set(known.map(({ id }) => id));
  const fresh: Workout[] = [];
  const duplicates: Workout[] = [];
  const doubtful: Doubtful[] = [];
  for (const workout of imported.workouts) {
    if (ids.has(workout.id)) {
      duplicates.push(workout);
      continue;
    }
    const like = known.find((other) => isNear(workout, other));
    if (like) doubtful.push({ workout, like });
    else fresh.push(workout);
  }
  return { fresh, duplicates, doubtful };
};

/** Started within two minutes and, where both tell, took about as long. */
const isNear = (a: Workout, b: Workout): boolean => {
  if (Math.abs(instantToMs(a.start) - instantToMs(b.start)) > NEAR_SECONDS * MS_PER_SECOND) return false;
  if (a.seconds === null || b.seconds === null) return true;
  return Math.abs(a.seconds - b.seconds) <= NEAR_SHARE * Math.max(a.seconds, b.seconds);
};
