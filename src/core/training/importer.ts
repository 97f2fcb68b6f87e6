/**
 * One file per foreign format, all to the same shape. Formats are told by content, never by the file's name.
 * An importer takes any bytes and ends in a value or one tagged error; it never throws.
 */
import { type Instant, type Result, type Zone, err, ok } from '../base/index.ts';
import type { ImportError, ImportWarning } from './import-warning.ts';
import { unpackFile } from './unpack.ts';
import type { Workout } from './workout.ts';

export interface ForeignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportOptions {
  /** Where local wall times were lived when the file does not say. */
  readonly zone: Zone;
  /** To notice dates in the future. */
  readonly now: Instant;
  /** Whether a name means something to us: decides between a watch's own text and its category. */
  readonly knowsExercise?: (name: string) => boolean;
}

export interface Imported {
  readonly source: string;
  /** Oldest first. */
  readonly workouts: readonly Workout[];
  readonly warnings: readonly ImportWarning[];
}

export interface Importer {
  readonly id: string;
  readonly detect: (file: ForeignFile) => boolean;
  readonly read: (file: ForeignFile, options: ImportOptions) => Result<Imported, ImportError>;
}

export const importFile = (
  file: ForeignFile,
  options: ImportOptions,
  importers: readonly Importer[],
): Result<Imported, ImportError> => {
  if (file.bytes.length === 0) return err({ type: 'empty-file' });
  const { files, failed } = unpackFile(file);
  const [damaged] = failed;
  if (files.length === 0) return err(damaged ? { type: 'bad-archive', format: damaged } : { type: 'empty-file' });

  const read: Imported[] = [];
  const errors: ImportError[] = [];
  for (const one of files) {
    const imported = readOne(one, options, importers);
    if (imported.ok) read.push(imported.value);
    else errors.push(imported.error);
  }
  const [first] = read;
  if (!first) return err((files.length === 1 && errors[0]) || { type: 'unknown-format' });
  const skipped: readonly ImportWarning[] = errors.length > 0 ? [{ type: 'skipped-files', files: errors.length }] : [];
  const unopened: readonly ImportWarning[] = failed.map((format) => ({ type: 'archive-not-opened', format }));
  return ok({
    source: first.source,
    workouts: inOrder(read.flatMap(({ workouts }) => workouts)),
    warnings: eachOnce([...unopened, ...skipped, ...read.flatMap(({ warnings }) => warnings)]),
  });
};

const readOne = (
  file: ForeignFile,
  options: ImportOptions,
  importers: readonly Importer[],
): Result<Imported, ImportError> => {
  const importer = importers.find((candidate) => candidate.detect(file));
  if (!importer) return err({ type: 'unknown-format' });
  const imported = importer.read(file, options);
  if (!imported.ok || imported.value.workouts.length > 0) return imported;
  return err({ type: 'no-workouts', source: importer.id, warnings: eachOnce(imported.value.warnings) });
};

/** A strange value repeated in a thousand rows is one thing to tell. */
const eachOnce = (warnings: readonly ImportWarning[]): readonly ImportWarning[] => [
  ...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values(),
];

/** Oldest first, each id once: a chained file may hold the same activity twice. */
const inOrder = (workouts: readonly Workout[]): readonly Workout[] => {
  const byId = new Map<string, Workout>();
  for (const workout of workouts) {
    const known = byId.get(workout.id);
    if (!known || workout.sets.length > known.sets.length) byId.set(workout.id, workout);
  }
  return [...byId.values()].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
};
