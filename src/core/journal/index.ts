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
  ENTRY_VERSION,
  parseEntry,
} from './entry.ts';
export { foldJournal } from './fold.ts';
export { makeEntry } from './make-entry.ts';
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
