/**
 * Entries are never rewritten: one that was written years ago stays as it is and is brought up to date whenever it is
 * read. To change a shape: add the next number to `ENTRY_VERSIONS`; what does not compile then says what is missing,
 * and the tests ask for a frozen fixture and the frozen shape of the new version.
 */
import { type Result, err, ok } from '../base/index.ts';

/** All versions that were ever written, oldest first. Never remove one. */
export const ENTRY_VERSIONS = [1, 2, 3, 4, 5, 6] as const;
export type EntryVersion = (typeof ENTRY_VERSIONS)[number];

type LastOf<T extends readonly unknown[]> = T extends readonly [...unknown[], infer Last] ? Last : never;

export const ENTRY_VERSION: LastOf<typeof ENTRY_VERSIONS> = 6;

/** An entry of some version, not checked further. */
export type OldRow = Readonly<Record<string, unknown>>;

export interface Migration {
  /** What changes, such as `Give workouts a zone`. */
  readonly name: string;
  /** From this version to the next, without the version itself. Total: the row may hold anything. */
  readonly up: (row: OldRow) => OldRow;
}

/** By the version that a step starts from: one for every version but the current. */
const MIGRATIONS: Readonly<Record<Exclude<EntryVersion, typeof ENTRY_VERSION>, Migration>> = {
  1: {
    name: 'Give workouts heart rates, and imports what their files said',
    up: (row) => {
      const { kind, workout } = row;
      if (kind === 'import') return { exercises: [], columns: null, ...row };
      if (kind !== 'training' || typeof workout !== 'object' || workout === null) return row;
      return { ...row, workout: { averageHeartRate: null, maxHeartRate: null, ...workout } };
    },
  },
  2: { name: 'Let a plan be changed by hand', up: (row) => row },
  3: { name: 'Let settings say how a session sounds and looks, and what was learned be forgotten', up: (row) => row },
  4: { name: 'Let people wish for regions and begin programmes', up: (row) => row },
  5: { name: 'Let figures look as people choose', up: (row) => row },
};

/** Brings a value to the current version. The steps can be handed in, so that the chain is tested before it is needed. */
export const migrateRow = (
  value: unknown,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
  current: number = ENTRY_VERSION,
): Result<OldRow, MigrationError> => {
  if (typeof value !== 'object' || value === null) return err({ type: 'not-an-entry', detail: 'not an object' });
  let row = value as OldRow;
  const { version } = row;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err({ type: 'not-an-entry', detail: 'no version' });
  }
  if (version > current) return err({ type: 'newer-version', version });
  for (let from = version; from < current; from += 1) {
    const migration = migrations[from];
    if (!migration) throw new Error(`No migration from version ${from}`);
    row = { ...migration.up(row), version: from + 1 };
  }
  return ok(row);
};

export type MigrationError =
  | { readonly type: 'not-an-entry'; readonly detail: string }
  | { readonly type: 'newer-version'; readonly version: number };
