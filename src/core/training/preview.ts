/**
 * What files would add, before anything is written: each workout with what is doubtful about it and what would happen
 * to it. The person changes that by a choice; the rest goes by the usual choice.
 */
import { type Instant, MS_PER_MINUTE, MS_PER_SECOND, instantToMs } from '../base/index.ts';
import { implausibleDate } from './formats/plausible.ts';
import type { Workout } from './workout.ts';

/**
 * `fresh`: new. `known`: here already. `changed`: here already, and the file tells it otherwise. `doubtful`: perhaps the
 * same training as one from another source. `implausible`: its date or length cannot be right.
 */
export type PreviewStatus = 'fresh' | 'known' | 'changed' | 'doubtful' | 'implausible';

/** `replace`: it takes the place of the one that it is like. */
export type PreviewChoice = 'add' | 'skip' | 'replace';

export interface PreviewedWorkout {
  readonly workout: Workout;
  readonly status: PreviewStatus;
  /** The known workout that it is, or may be. */
  readonly like: Workout | null;
  readonly choice: PreviewChoice;
}

/** By workout id. */
export type PreviewChoices = ReadonlyMap<string, PreviewChoice>;

/** Not of the body: how far the clocks of two devices that record one workout differ. Our judgement. */
const NEAR_SECONDS = 120;
/** Not of the body: one of them may start later or stop earlier. Our judgement. */
const NEAR_SHARE = 0.1;

/** For each file its workouts in their order. A training that two files hold is fresh once. */
export const previewImports = (
  files: readonly (readonly Workout[])[],
  known: readonly Workout[],
  { now, choices }: { readonly now: Instant; readonly choices: PreviewChoices },
): readonly (readonly PreviewedWorkout[])[] => {
  const seen = createSeen();
  for (const workout of known) seen.add(workout);
  return files.map((workouts) =>
    workouts.map((workout) => {
      const row = previewWorkout(workout, seen, now);
      const chosen = choices.get(workout.id);
      const choice = chosen !== undefined && isPossible(row, chosen) ? chosen : row.choice;
      if (choice === 'add') seen.add(workout);
      return { ...row, choice };
    }),
  );
};

const previewWorkout = (workout: Workout, seen: Seen, now: Instant): PreviewedWorkout => {
  const same = seen.byId(workout.id);
  if (same) {
    const isSame = tellsTheSame(workout, same);
    return { workout, status: isSame ? 'known' : 'changed', like: same, choice: 'skip' };
  }
  if (implausibleDate(workout, now)) return { workout, status: 'implausible', like: null, choice: 'skip' };
  const like = seen.near(workout);
  if (!like) return { workout, status: 'fresh', like: null, choice: 'add' };
  // It took the place of another before.
  if (like.source === workout.source && tellsTheSame(workout, like)) {
    return { workout, status: 'known', like, choice: 'skip' };
  }
  const tellsMore = workout.sets.length > 0 && like.sets.length === 0;
  return { workout, status: 'doubtful', like, choice: tellsMore ? 'replace' : 'skip' };
};

const isPossible = ({ status, like }: PreviewedWorkout, choice: PreviewChoice): boolean => {
  if (choice === 'skip') return true;
  return choice === 'replace' ? like !== null && status !== 'known' : status !== 'known' && status !== 'changed';
};

/** What is to be written of a file. What replaces another takes its id, so that undoing brings that back. */
export const additionsOf = (rows: readonly PreviewedWorkout[]): readonly Workout[] => {
  const byId = new Map<string, Workout>();
  for (const { workout, like, choice } of rows) {
    if (choice === 'add') byId.set(workout.id, workout);
    else if (choice === 'replace' && like) byId.set(like.id, { ...workout, id: like.id });
  }
  return [...byId.values()];
};

/** Where the zone is only assumed, the same file read in another zone has other instants. */
const tellsTheSame = (a: Workout, b: Workout): boolean =>
  (a.start === b.start || !a.zoneKnown || !b.zoneKnown) &&
  a.sport === b.sport &&
  a.title === b.title &&
  a.seconds === b.seconds &&
  a.distanceM === b.distanceM &&
  a.ascentM === b.ascentM &&
  a.descentM === b.descentM &&
  a.effort === b.effort &&
  a.averageHeartRate === b.averageHeartRate &&
  a.maxHeartRate === b.maxHeartRate &&
  JSON.stringify(a.sets) === JSON.stringify(b.sets);

type Seen = ReturnType<typeof createSeen>;

/**
 * A workout is near another only if they begin in the same stretch of time or in neighbouring ones. Not of the body: more
 * than two clocks differ.
 */
const STRETCH_MS = 15 * MS_PER_MINUTE;

const createSeen = () => {
  const byId = new Map<string, Workout>();
  const byStretch = new Map<number, Workout[]>();
  const stretchOf = (workout: Workout): number => Math.floor(instantToMs(workout.start) / STRETCH_MS);
  return {
    add: (workout: Workout): void => {
      byId.set(workout.id, workout);
      const stretch = stretchOf(workout);
      const others = byStretch.get(stretch);
      if (others) others.push(workout);
      else byStretch.set(stretch, [workout]);
    },
    byId: (id: string): Workout | null => byId.get(id) ?? null,
    near: (workout: Workout): Workout | null => {
      const stretch = stretchOf(workout);
      for (const each of [stretch, stretch - 1, stretch + 1]) {
        const found = byStretch.get(each)?.find((other) => isNear(workout, other));
        if (found) return found;
      }
      return null;
    },
  };
};

/** Begun within two minutes and about as long where both tell, or at the same time but for a tenth. */
const isNear = (a: Workout, b: Workout): boolean => {
  const [startA, startB] = [instantToMs(a.start), instantToMs(b.start)];
  const isSameStart = Math.abs(startA - startB) <= NEAR_SECONDS * MS_PER_SECOND;
  if (a.seconds === null || b.seconds === null) return isSameStart;
  const longer = Math.max(a.seconds, b.seconds);
  if (isSameStart && Math.abs(a.seconds - b.seconds) <= NEAR_SHARE * longer) return true;
  const shared =
    Math.min(startA + a.seconds * MS_PER_SECOND, startB + b.seconds * MS_PER_SECOND) - Math.max(startA, startB);
  return shared >= (1 - NEAR_SHARE) * longer * MS_PER_SECOND && longer > 0;
};
