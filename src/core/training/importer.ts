/**
 * One file per foreign format, all to the same shape. Formats are told by content, never by the file's name.
 * An importer takes any bytes and ends in a value or one tagged error; it never throws.
 */
import { type Instant, type Result, type Zone, err, ok } from '../base/index.ts';
import type { ImportError, ImportWarning } from './import-warning.ts';
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
  const { bytes } = file;
  if (bytes.length === 0) return err({ type: 'empty-file' });
  const importer = importers.find((candidate) => candidate.detect(file));
  if (!importer) return err(packedFormat(bytes) ?? { type: 'unknown-format' });
  const imported = importer.read(file, options);
  if (!imported.ok) return imported;
  const { source, workouts, warnings } = imported.value;
  if (workouts.length === 0) return err({ type: 'no-workouts', source, warnings });
  return ok({ source, workouts: inOrder(workouts), warnings });
};

const packedFormat = (bytes: Uint8Array): ImportError | null => {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { type: 'packed', format: 'gzip' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 8) return { type: 'packed', format: 'zip' };
  return null;
};

/** Oldest first, each id once: a chained file may hold the same activity twice. */
const inOrder = (workouts: readonly Workout[]): readonly Workout[] => {
  const byId = new Map<string, Workout>();
  for (const workout of workouts) {
    const known = byId.get(workout.id);
    if (!known || workout.sets.length > known.sets.length) byId.set(workout.id, workout);
  }
  return [...byId.values()].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
};
