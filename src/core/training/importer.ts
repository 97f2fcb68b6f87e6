/**
 * One file per foreign format, all to the same shape. Formats are told by content, never by the file's name.
 * An importer takes any bytes and ends in a value or one tagged error; it never throws.
 */
import { type Instant, type Result, type Zone, err, ok } from '../base/index.ts';
import { type FileHead, headOf } from './files/file-head.ts';
import type { ByteSource, FileContent, ForeignFile } from './files/foreign-file.ts';
import { type ArchiveFormat, type FindSibling, unpack, withoutGzip } from './files/unpack.ts';
import type { ImportError, ImportWarning } from './import-warning.ts';
import type { ColumnMeanings, ColumnQuestion, ColumnRole } from './formats/column-roles.ts';
import type { ToldExercise } from './formats/told-exercises.ts';
import type { DateOrder, WeightUnit } from './formats/unit-names.ts';
import type { DistanceUnit } from './formats/units.ts';
import type { TrainingGuesses } from './training-guesses.ts';
import type { Workout } from './workout.ts';

export interface ImportOptions {
  /** Where local wall times were lived when the file does not say. */
  readonly zone: Zone;
  /** To notice dates in the future. */
  readonly now: Instant;
  /** What is assumed of training that a file does not tell. */
  readonly guesses: TrainingGuesses;
  /** Whether a name means something to us: decides between a watch's own text and its category. */
  readonly knowsExercise?: (name: string) => boolean;
  /** What the person told of a file that does not tell it. */
  readonly weightUnit?: WeightUnit;
  readonly distanceUnit?: DistanceUnit;
  readonly dateOrder?: DateOrder;
  /** What the columns of unknown tables mean. */
  readonly columns?: readonly ColumnMeanings[];
  /** The same by the names of columns, whatever the table; the rest is guessed. */
  readonly columnRoles?: ReadonlyMap<string, ColumnRole>;
}

export interface Imported {
  readonly source: string;
  /** Oldest first. */
  readonly workouts: readonly Workout[];
  readonly warnings: readonly ImportWarning[];
  /** What the file itself says that exercises work which our table does not know. */
  readonly exercises?: readonly ToldExercise[];
  /** Of a table that no importer knows: what its columns were taken for. */
  readonly columns?: ColumnQuestion;
}

/** What an importer may use of the archive that its file lies in. */
export interface Archive {
  /** What is told of a sibling is in this file: it is not read by itself. */
  readonly claim: (path: string) => void;
  /** Reads a sibling by whatever importer knows it; it is not read again by itself. Null: there is none. */
  readonly read: (path: string) => Result<Imported, ImportError> | null;
}

export interface Importer {
  readonly id: string;
  readonly detect: (head: FileHead) => boolean;
  readonly read: (file: FileContent, options: ImportOptions, archive: Archive) => Result<Imported, ImportError>;
  /** It takes files for what they may not be, so it is only believed where nothing else was found. */
  readonly isGuess?: boolean;
  /** The source whose export in the same archive holds this training already, such as a route of a health record. */
  readonly repeats?: (head: FileHead) => string | null;
}

/** `onProgress` is told the share that was read, 0 to 1, now and then. */
export const importFile = (
  file: ForeignFile,
  options: ImportOptions,
  importers: readonly Importer[],
  onProgress: (share: number) => void = () => undefined,
): Result<Imported, ImportError> => {
  if (file.source.size === 0) return err({ type: 'empty-file' });
  const read: Imported[] = [];
  const guessed: Imported[] = [];
  const errors: ImportError[] = [];
  const failed: ArchiveFormat[] = [];
  const taken = new Set<string>();
  let contents = 0;

  const readContent = (content: FileContent, sibling: FindSibling, head: FileHead): Result<Imported, ImportError> => {
    const importer = importers.find((candidate) => candidate.detect(head));
    if (!importer) return err({ type: 'unknown-format' });
    const claim = (path: string): FileContent | null => {
      const other = sibling(path);
      if (other) taken.add(pathOf(other));
      return other;
    };
    const imported = importer.read(content, options, {
      claim: (path) => void claim(path),
      read: (path) => {
        const other = claim(path);
        return other && readUnpacked(other, sibling);
      },
    });
    if (!imported.ok || imported.value.workouts.length > 0) return imported;
    return err({ type: 'no-workouts', source: importer.id, warnings: eachOnce(imported.value.warnings) });
  };
  const readUnpacked = (content: FileContent, sibling: FindSibling): Result<Imported, ImportError> => {
    const plain = withoutGzip(content);
    return readContent(plain, sibling, headOf(plain));
  };

  for (const unpacked of unpack({ ...file, source: watched(file.source, onProgress) })) {
    if (unpacked.type === 'failed') {
      failed.push(unpacked.format);
      continue;
    }
    const { content, sibling } = unpacked;
    contents += 1;
    if (taken.has(pathOf(content))) continue;
    const head = headOf(content);
    if (read.some(({ source }) => importers.some((each) => each.detect(head) && each.repeats?.(head) === source)))
      continue;
    const imported = readContent(content, sibling, head);
    if (!imported.ok) errors.push(imported.error);
    else if (importers.some((each) => each.isGuess && each.id === imported.value.source)) guessed.push(imported.value);
    else read.push(imported.value);
  }

  if (read.length === 0) read.push(...guessed);
  const [first] = read;
  if (!first) return err(nothingRead(contents, errors, failed));
  const skippedFiles = errors.length + (first === guessed[0] ? 0 : guessed.length);
  const skipped: readonly ImportWarning[] = skippedFiles > 0 ? [{ type: 'skipped-files', files: skippedFiles }] : [];
  const columns = read.find((one) => one.columns)?.columns;
  const unopened: readonly ImportWarning[] = failed.map((format) => ({ type: 'archive-not-opened', format }));
  return ok({
    source: first.source,
    workouts: inOrder(read.flatMap(({ workouts }) => workouts)),
    warnings: eachOnce([...unopened, ...skipped, ...read.flatMap(({ warnings }) => warnings)]),
    exercises: read.flatMap(({ exercises }) => exercises ?? []),
    ...(columns ? { columns } : {}),
  });
};

/** The same for a packed file and for what is in it. */
const pathOf = ({ name }: FileContent): string => name.replace(/\.gz$/i, '');

const nothingRead = (
  contents: number,
  errors: readonly ImportError[],
  [damaged]: readonly ArchiveFormat[],
): ImportError => {
  if (contents === 0) return damaged ? { type: 'bad-archive', format: damaged } : { type: 'empty-file' };
  return (contents === 1 && errors[0]) || { type: 'unknown-format' };
};

/** Archives are read back and forth and a little of them twice, so the share is that of the bytes read so far. */
const watched = (source: ByteSource, onProgress: (share: number) => void): ByteSource => {
  let read = 0;
  return {
    size: source.size,
    read: (start, end) => {
      const bytes = source.read(start, end);
      read += bytes.length;
      onProgress(Math.min(1, read / source.size));
      return bytes;
    },
  };
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
