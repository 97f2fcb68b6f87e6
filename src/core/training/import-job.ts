/**
 * Several files on their way into the journal: what was read, what the person settled, and what would be written. All
 * of it is data, so that it can be worked out beside the screen.
 */
import { type Result, type Zone } from '../base/index.ts';
import type { RegionId } from '../body/index.ts';
import type { ExerciseFinder } from './exercise.ts';
import { withAnswers } from './exercise-table.ts';
import type { ColumnMeanings, ColumnQuestion } from './formats/column-roles.ts';
import { titleOfSport } from './formats/sport-title.ts';
import { type ToldExercise, exerciseAnswers } from './formats/told-exercises.ts';
import type { DateOrder, WeightUnit } from './formats/unit-names.ts';
import type { DistanceUnit } from './formats/units.ts';
import type { ImportError, ImportWarning } from './import-warning.ts';
import type { ImportOptions, Imported } from './importer.ts';
import type { LoadCoefficients } from './load-coefficients.ts';
import { workoutLoad } from './load.ts';
import {
  type PreviewChoice,
  type PreviewChoices,
  type PreviewStatus,
  type PreviewedWorkout,
  additionsOf,
  previewImports,
} from './preview.ts';
import type { Sport, Workout } from './workout.ts';

/** What the person told of a file that does not tell it; with them it is read again. */
export interface FileAnswers {
  readonly zone?: Zone;
  readonly weightUnit?: WeightUnit;
  readonly distanceUnit?: DistanceUnit;
  readonly dateOrder?: DateOrder;
  readonly columns?: ColumnMeanings;
}

export interface JobFile {
  readonly name: string;
  readonly result: Result<Imported, ImportError>;
  readonly answers: FileAnswers;
  /** What was asked about the file when it was first read. */
  readonly asked: readonly FileQuestion[];
}

/** A question about a whole file. */
export type FileQuestion =
  /** Must be answered: nothing can be assumed that would be right for most. */
  | { readonly type: 'weight-unit' }
  | { readonly type: 'distance-unit' }
  /** Has an answer that is probably right. */
  | { readonly type: 'zone'; readonly zone: Zone }
  | { readonly type: 'day-month'; readonly text: string }
  | { readonly type: 'columns'; readonly columns: ColumnQuestion };

export interface ImportJob {
  readonly files: readonly JobFile[];
  readonly choices: PreviewChoices;
  /** By the id that the workout has in its file. */
  readonly sports: ReadonlyMap<string, Sport>;
  /** What unknown exercises work, answered now. */
  readonly exercises: ReadonlyMap<
    string,
    { readonly primary: readonly RegionId[]; readonly secondary: readonly RegionId[] }
  >;
}

export const EMPTY_JOB: ImportJob = { files: [], choices: new Map(), sports: new Map(), exercises: new Map() };

/** The options with which a file is read, or read again. */
export const optionsOf = (base: ImportOptions, { columns, ...answers }: FileAnswers): ImportOptions => ({
  ...base,
  ...answers,
  columns: columns ? [columns, ...(base.columns ?? [])] : (base.columns ?? []),
});

export const questionsOf = (result: Result<Imported, ImportError>): readonly FileQuestion[] => {
  if (!result.ok) {
    return result.error.type === 'unknown-columns' ? [{ type: 'columns', columns: result.error.columns }] : [];
  }
  const { columns, warnings } = result.value;
  return [
    ...(columns ? [{ type: 'columns', columns } as const] : []),
    ...warnings.flatMap((warning): readonly FileQuestion[] => {
      switch (warning.type) {
        case 'unit-assumed':
          return [{ type: warning.what === 'weight' ? 'weight-unit' : 'distance-unit' }];
        case 'zone-assumed':
          return [{ type: 'zone', zone: warning.zone }];
        case 'day-month-unclear':
          return [{ type: 'day-month', text: warning.text }];
        default:
          return [];
      }
    }),
  ];
};

/** Questions and doubts stand for themselves; of the rest only what is news is told. */
const IN_QUESTIONS: ReadonlySet<ImportWarning['type']> = new Set([
  'unit-assumed',
  'zone-assumed',
  'day-month-unclear',
  'sport-guessed',
  'date-before-2000',
  'date-in-future',
  'longer-than-a-day',
  'clock-not-set',
]);

/** One workout about which something is to be settled, or that shows what would be added. */
export interface JobDoubt {
  /** In its file; what choices and sports go by. */
  readonly id: string;
  readonly status: PreviewStatus | 'sport';
  readonly workout: DoubtWorkout;
  readonly like: DoubtWorkout | null;
  readonly choice: PreviewChoice;
}

export type DoubtWorkout = Pick<Workout, 'source' | 'start' | 'zone' | 'sport' | 'title' | 'seconds'> & {
  readonly sets: number;
};

export interface FileOutcome {
  readonly name: string;
  readonly source: string;
  readonly workouts: number;
  /** Working sets. */
  readonly sets: number;
  readonly counts: Readonly<Record<PreviewStatus, number>>;
  readonly warnings: readonly ImportWarning[];
  readonly questions: readonly FileQuestion[];
  readonly answers: FileAnswers;
  readonly error: ImportError | null;
}

export interface JobOutcome {
  readonly files: readonly FileOutcome[];
  /** Oldest first within each kind. */
  readonly doubts: readonly JobDoubt[];
  readonly unmatched: readonly { readonly name: string; readonly sets: number }[];
  readonly additions: number;
  /** Questions without which nothing can be added. */
  readonly open: number;
}

export interface JobContext {
  readonly known: readonly Workout[];
  readonly now: ImportOptions['now'];
  readonly findExercise: ExerciseFinder;
  readonly coefficients: LoadCoefficients;
}

interface JobRows {
  readonly rows: readonly (readonly PreviewedWorkout[])[];
}

const previewJob = (job: ImportJob, { known, now }: JobContext): JobRows => {
  const knownById = new Map(known.map((workout) => [workout.id, workout]));
  return {
    rows: previewImports(
      job.files.map(({ result }) => {
        if (!result.ok) return [];
        const guessed = guessedSports(result.value);
        return result.value.workouts.map((workout) => {
          // What is only guessed does not contradict what was settled before.
          const settled = guessed.has(workout.id) ? knownById.get(workout.id)?.sport : undefined;
          const sport = job.sports.get(workout.id) ?? settled;
          return sport === undefined ? workout : withSport(workout, sport);
        });
      }),
      known,
      { now, choices: job.choices },
    ),
  };
};

const guessedSports = ({ warnings }: Imported): ReadonlySet<string> =>
  new Set(warnings.flatMap((warning) => (warning.type === 'sport-guessed' ? [warning.id] : [])));

/** A title that only named the guessed sport names the right one. */
const withSport = (workout: Workout, sport: Sport): Workout => ({
  ...workout,
  sport,
  title: workout.title === titleOfSport(workout.sport) ? titleOfSport(sport) : workout.title,
});

export const outcomeOf = (job: ImportJob, context: JobContext): JobOutcome => {
  const { rows } = previewJob(job, context);
  const find = finderOf(job, context.findExercise);
  const unmatched = new Map<string, number>();
  for (const workout of rows.flatMap(additionsOf)) {
    for (const name of workoutLoad(workout, find, context.coefficients).unmatched) {
      const sets = workout.sets.filter(({ exercise, kind }) => exercise === name && kind !== 'warm-up').length;
      unmatched.set(name, (unmatched.get(name) ?? 0) + sets);
    }
  }
  return {
    files: job.files.map((file, index) => toOutcome(file, rows[index] ?? [])),
    doubts: job.files.flatMap((file, index) => doubtsOf(file, rows[index] ?? [])),
    unmatched: [...unmatched].map(([name, sets]) => ({ name, sets })).sort((a, b) => b.sets - a.sets),
    additions: rows.reduce((sum, own) => sum + additionsOf(own).length, 0),
    open: job.files.reduce((sum, file) => sum + openOf(file), 0),
  };
};

const finderOf = (job: ImportJob, findExercise: ExerciseFinder): ExerciseFinder => {
  const told = job.files.flatMap(({ result }) => (result.ok ? (result.value.exercises ?? []) : []));
  return withAnswers(findExercise, new Map([...exerciseAnswers(told), ...job.exercises]));
};

const toOutcome = ({ name, result, answers, asked }: JobFile, rows: readonly PreviewedWorkout[]): FileOutcome => {
  const counts: Record<PreviewStatus, number> = { fresh: 0, known: 0, changed: 0, doubtful: 0, implausible: 0 };
  for (const { status } of rows) counts[status] += 1;
  return {
    name,
    source: result.ok ? result.value.source : '',
    workouts: rows.length,
    sets: rows.reduce((sum, { workout }) => sum + workingSets(workout), 0),
    counts,
    warnings: result.ok ? result.value.warnings.filter(({ type }) => !IN_QUESTIONS.has(type)) : [],
    questions: asked,
    answers,
    error: result.ok ? null : result.error,
  };
};

const workingSets = ({ sets }: Workout): number => sets.filter(({ kind }) => kind !== 'warm-up').length;

const openOf = ({ asked, answers, result }: JobFile): number =>
  asked.filter((question) => {
    switch (question.type) {
      case 'weight-unit':
        return answers.weightUnit === undefined;
      case 'distance-unit':
        return answers.distanceUnit === undefined;
      case 'columns':
        // A guess must be confirmed; without one nothing was read, and the other files need not wait.
        return result.ok && answers.columns === undefined && !question.columns.isRemembered;
      case 'zone':
      case 'day-month':
        return false;
    }
  }).length;

const doubtsOf = ({ result }: JobFile, rows: readonly PreviewedWorkout[]): readonly JobDoubt[] => {
  if (!result.ok) return [];
  const guessed = guessedSports(result.value);
  return rows.flatMap(({ workout, status, like, choice }) => {
    const doubt = { id: workout.id, workout: factsOf(workout), like: like && factsOf(like), choice };
    return [
      ...(guessed.has(workout.id) && choice !== 'skip' ? [{ ...doubt, status: 'sport' as const }] : []),
      ...(status === 'fresh' || status === 'known' ? [] : [{ ...doubt, status }]),
    ];
  });
};

const factsOf = ({ source, start, zone, sport, title, seconds, ...workout }: Workout): DoubtWorkout => ({
  source,
  start,
  zone,
  sport,
  title,
  seconds,
  sets: workingSets({ source, start, zone, sport, title, seconds, ...workout }),
});

export interface FileAddition {
  readonly name: string;
  readonly source: string;
  readonly workouts: readonly Workout[];
  readonly exercises: readonly ToldExercise[];
  /** What the columns of an unknown table mean, for the next time. */
  readonly columns: ColumnMeanings | null;
}

/** What is to be written of each file that adds something. */
export const additionsOfJob = (job: ImportJob, context: JobContext): readonly FileAddition[] => {
  const { rows } = previewJob(job, context);
  return job.files.flatMap(({ name, result }, index): readonly FileAddition[] => {
    const workouts = additionsOf(rows[index] ?? []);
    if (!result.ok || workouts.length === 0) return [];
    const used = new Set(workouts.flatMap(({ sets }) => sets.map(({ exercise }) => exercise)));
    return [
      {
        name,
        source: result.value.source,
        workouts,
        exercises: (result.value.exercises ?? []).filter((told) => used.has(told.name)),
        columns: result.value.columns?.meanings ?? null,
      },
    ];
  });
};
