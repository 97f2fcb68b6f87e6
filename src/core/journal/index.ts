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
