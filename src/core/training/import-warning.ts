import type { Instant, Zone } from '../base/index.ts';
import type { ColumnQuestion } from './formats/column-roles.ts';
import type { Sport } from './workout.ts';

/** What an importer noticed: facts without words. Nothing here stops an import. */
export type ImportWarning =
  /** The file tells no zone; this one is assumed, and its wall times, if any, were read on that clock. */
  | { readonly type: 'zone-assumed'; readonly zone: Zone }
  | { readonly type: 'date-before-2000'; readonly start: Instant; readonly title: string }
  | { readonly type: 'date-in-future'; readonly start: Instant; readonly title: string }
  /** The watch did not know the date: its clock still counted from its own beginning. */
  | { readonly type: 'clock-not-set'; readonly start: Instant; readonly title: string }
  | { readonly type: 'longer-than-a-day'; readonly start: Instant; readonly title: string }
  | { readonly type: 'end-before-start'; readonly start: Instant; readonly title: string }
  | { readonly type: 'heavy-set'; readonly exercise: string; readonly kg: number }
  | { readonly type: 'many-reps'; readonly exercise: string; readonly reps: number }
  /** Rows that could not be imported because their date could not be read. */
  | { readonly type: 'no-date'; readonly rows: number; readonly text: string }
  | { readonly type: 'damaged-rows'; readonly rows: number }
  | { readonly type: 'unknown-set-kind'; readonly text: string }
  | { readonly type: 'bad-number'; readonly column: string; readonly text: string }
  /** The file tells no unit: kilograms or kilometres are assumed until the person says otherwise. */
  | { readonly type: 'unit-assumed'; readonly what: 'weight' | 'distance' }
  /** Only the day is told; this hour of it is assumed. */
  | { readonly type: 'time-assumed'; readonly hour: number }
  /** Day and month cannot be told apart; read as day first. */
  | { readonly type: 'day-month-unclear'; readonly text: string }
  /** Files in an archive that hold no training that we can read. */
  | { readonly type: 'skipped-files'; readonly files: number }
  | { readonly type: 'archive-not-opened'; readonly format: 'zip' | 'gzip' }
  | { readonly type: 'truncated' }
  | { readonly type: 'bad-checksum' }
  | { readonly type: 'damaged' }
  /** The summary of the activity is missing; it was put together from what is there. */
  | { readonly type: 'no-summary' }
  /** Tracks without times, which cannot be dated. */
  | { readonly type: 'no-times' }
  /** The file does not name the sport: this one is guessed from the speed. */
  | { readonly type: 'sport-guessed'; readonly id: string; readonly start: Instant; readonly sport: Sport }
  /** A watch recorded strength training without sets: load from the time alone. */
  | { readonly type: 'no-sets'; readonly title: string }
  /** Sets of which the watch did not know the exercise. */
  | { readonly type: 'unknown-exercises'; readonly sets: number }
  /** Sets whose exercise is the watch's best guess among several. */
  | { readonly type: 'guessed-exercises'; readonly sets: number };

export type ImportError =
  | { readonly type: 'empty-file' }
  /** Packed, and damaged or too large to be unpacked. */
  | { readonly type: 'bad-archive'; readonly format: 'zip' | 'gzip' }
  | { readonly type: 'unknown-format' }
  /** A table of which nobody has said what its columns mean. */
  | { readonly type: 'unknown-columns'; readonly columns: ColumnQuestion }
  /** Larger than any training log of its kind. */
  | { readonly type: 'too-large' }
  | { readonly type: 'missing-columns'; readonly source: string; readonly columns: readonly string[] }
  | { readonly type: 'unreadable'; readonly source: string }
  /** A file of the right format that holds no training, such as settings. */
  | { readonly type: 'no-workouts'; readonly source: string; readonly warnings: readonly ImportWarning[] };
