export {
  type Entry,
  type EntryBody,
  type EntryError,
  type EntryKind,
  type EntryOf,
  type FeelingLevel,
  type PlaceLevel,
  type SessionBlock,
  ENTRY_KINDS,
  parseEntry,
} from './entry.ts';
export { effectiveEntries } from './effective.ts';
export { entryText } from './entry-text.ts';
export { foldJournal } from './fold.ts';
export {
  type LineError,
  type LineProblem,
  type ReadJournal,
  isJournalText,
  makeJournalText,
  parseJournalText,
} from './jsonl.ts';
export { makeEntry } from './make-entry.ts';
export { type MergeConflict, type Merged, mergeJournals, resolveConflict } from './merge.ts';
export { type EntryVersion, ENTRY_VERSION, ENTRY_VERSIONS } from './migrate.ts';
export { type EntryChanges, correctEntry, retractEntry, retractImport, retractSession } from './retract.ts';
export { type Settings, DEFAULT_SETTINGS } from './settings.ts';
export {
  type Choice,
  type DoneBlock,
  type EndedSession,
  type ExerciseAnswer,
  type JournalImport,
  type JournalSession,
  type JournalState,
  type JournalWorkout,
  type NextDayQuestion,
} from './state.ts';
export { type ReadRows, type StoredRow, type UnreadableRow, isStoredRow, readRows } from './stored-row.ts';
