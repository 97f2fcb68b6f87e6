import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type EntryKind, ENTRY_KINDS, entrySchemas, parseEntry } from './entry.ts';
import { makeJournalText, parseJournalText } from './jsonl.ts';
import { type EntryVersion, type Migration, ENTRY_VERSION, ENTRY_VERSIONS, migrateRow } from './migrate.ts';

const readFixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8').replace(/\r\n/g, '\n');

/** What every version wrote, frozen for ever. A new version adds a line here and two files; it changes none. */
const FROZEN: Readonly<Record<EntryVersion, { readonly entries: number; readonly sha256: string }>> = {
  6: { entries: 53, sha256: '3d10935711fbfad01aa0c138d69c5363025f1a057340bdb9e76b5f8d1d7e6351' },
  5: { entries: 52, sha256: 'a972f3850a89b0f7efc4221924ca88dbae922406869517dbb1836a8793d979f9' },
  4: { entries: 47, sha256: 'd342d230fd0898ea03f654429b239a1851af19b5239b4b5f66b24ab7d8875514' },
  3: { entries: 45, sha256: '082a323016620ab3ef7f3ad7dbfa2939f8e6aefd6a67c711f1d557857c76c995' },
  2: { entries: 43, sha256: 'fd23970d7cbf5f669a8a8c165787b41c15977408e37fc599126a86c2065a3036' },
  1: { entries: 42, sha256: '6352c0d890365736c57d1a04ad48205b3a83cb254186f4e04f44bdcfb6b4ce44' },
};

describe.each(ENTRY_VERSIONS)('entries of version %i', (version) => {
  const text = readFixture(`version-${version}.jsonl`);

  test('are as they were written', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(FROZEN[version].sha256);
  });

  test('can all be read', () => {
    const { entries, kept, problems } = parseJournalText(text);
    expect(problems).toEqual([]);
    expect(kept).toEqual([]);
    expect(entries).toHaveLength(FROZEN[version].entries);
  });

  test('are of every kind that the version has', () => {
    const kinds = new Set(parseJournalText(text).entries.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(Object.keys(readShapes(version)).sort());
  });
});

test('entries of the current version are written as they were read', () => {
  const text = readFixture(`version-${ENTRY_VERSION}.jsonl`);
  expect(makeJournalText(parseJournalText(text).entries)).toBe(text);
});

describe('the shape of the current version', () => {
  test.each(ENTRY_KINDS)('%s is as it was frozen', (kind) => {
    const frozen = readShapes(ENTRY_VERSION)[kind];
    expect(frozen, `a new kind needs a new version: ${kind}`).toBeDefined();
    expect(withoutNewWords(shapeOf(entrySchemas.get(kind)), frozen)).toEqual(frozen);
  });
});

const readShapes = (version: EntryVersion): Readonly<Partial<Record<EntryKind, unknown>>> =>
  JSON.parse(readFixture(`version-${version}.shape.json`)) as Readonly<Partial<Record<EntryKind, unknown>>>;

interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly items?: readonly unknown[];
  readonly wrapped?: unknown;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly pipe?: readonly Node[];
}

/** A schema as plain data, with its limits. */
const shapeOf = (schema: unknown): unknown => {
  const { type, entries, item, items, wrapped, options, literal, pipe } = schema as Node;
  const limits = (pipe ?? [])
    .slice(1)
    .map((step) => (typeof step.requirement === 'number' ? `${step.type} ${step.requirement}` : step.type));
  if (limits.length > 0) return [type, ...limits].join(', ');
  if (entries) return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, shapeOf(value)]));
  if (options) return { oneOf: options };
  if (item) return { listOf: shapeOf(item) };
  if (items) return { tuple: items.map(shapeOf) };
  if (wrapped) return { [type]: shapeOf(wrapped) };
  return literal === undefined ? type : { literal };
};

/** Names may join a closed set without a new version: an older app keeps such an entry aside. None may leave it. */
const withoutNewWords = (shape: unknown, frozen: unknown): unknown => {
  if (typeof shape !== 'object' || shape === null || typeof frozen !== 'object' || frozen === null) return shape;
  if (Array.isArray(shape)) return shape.map((part, index) => withoutNewWords(part, (frozen as unknown[])[index]));
  const known = frozen as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(shape).map(([key, value]) => {
      if (key !== 'oneOf') return [key, withoutNewWords(value, known[key])];
      const words = known['oneOf'] as readonly unknown[];
      return [key, words.filter((word) => (value as readonly unknown[]).includes(word))];
    }),
  );
};

describe('migration', () => {
  const steps: Readonly<Record<number, Migration>> = {
    1: { name: 'Call the place by its name', up: ({ place, ...row }) => ({ ...row, region: place }) },
    2: { name: 'Count in seconds', up: (row) => ({ ...row, seconds: Number(row['minutes']) * 60 }) },
  };

  test('goes through all steps from the version of the row', () => {
    expect(migrateRow({ version: 1, place: 'quads', minutes: 2 }, steps, 3)).toEqual({
      ok: true,
      value: { version: 3, region: 'quads', minutes: 2, seconds: 120 },
    });
    expect(migrateRow({ version: 2, place: 'quads', minutes: 2 }, steps, 3)).toEqual({
      ok: true,
      value: { version: 3, place: 'quads', minutes: 2, seconds: 120 },
    });
    expect(migrateRow({ version: 3, seconds: 1 }, steps, 3)).toEqual({ ok: true, value: { version: 3, seconds: 1 } });
  });

  test('leaves the row itself as it was', () => {
    const row = Object.freeze({ version: 1, place: 'quads', minutes: 2 });
    migrateRow(row, steps, 3);
    expect(row).toEqual({ version: 1, place: 'quads', minutes: 2 });
  });

  test.each([
    ['newer', { version: ENTRY_VERSION + 1 }, { type: 'newer-version', version: ENTRY_VERSION + 1 }],
    ['without version', {}, { type: 'not-an-entry', detail: 'no version' }],
    ['of version zero', { version: 0 }, { type: 'not-an-entry', detail: 'no version' }],
    ['of half a version', { version: 1.5 }, { type: 'not-an-entry', detail: 'no version' }],
    ['of a text as version', { version: '1' }, { type: 'not-an-entry', detail: 'no version' }],
    ['null', null, { type: 'not-an-entry', detail: 'not an object' }],
    ['a text', 'entry', { type: 'not-an-entry', detail: 'not an object' }],
  ])('refuses what is %s', (_, value, error) => {
    expect(migrateRow(value)).toEqual({ ok: false, error });
  });

  test('the steps that are needed are asked for by the compiler', () => {
    type LastOf<T extends readonly unknown[]> = T extends readonly [...unknown[], infer Last] ? Last : never;
    type StepsFor<T extends readonly number[]> = Readonly<Record<Exclude<T[number], LastOf<T>>, Migration>>;
    const one: StepsFor<readonly [1]> = {};
    // @ts-expect-error A second version needs a step from the first.
    const two: StepsFor<readonly [1, 2]> = {};
    expect([one, two]).toEqual([{}, {}]);
  });
});

describe('reading an entry', () => {
  const rating = {
    id: 'r',
    version: 1,
    at: '2026-03-02T19:00:00+01:00',
    zone: 'Europe/Berlin',
    kind: 'rating',
    session: 's',
    levels: [{ region: 'quads', side: 'left', level: 3 }],
  };

  test('writes the instant the one way that sorts as text', () => {
    const read = parseEntry(rating);
    expect(read.ok && read.value.at).toBe('2026-03-02T18:00:00.000Z');
  });

  test.each([
    ['an instant that does not sort', { at: '9999-12-31T23:00:00-05:00' }, 'at: not an instant'],
    ['an unknown zone', { zone: 'Moon/Tycho' }, 'zone: not a time zone'],
    ['a level beyond ten', { levels: [{ region: 'quads', side: 'left', level: 11 }] }, /^levels\.0\.level: /],
    ['an unknown region', { levels: [{ region: 'tail', side: 'left', level: 1 }] }, /^levels\.0\.region: /],
    ['an empty id', { id: '' }, /^id: /],
  ])('refuses %s', (_, change, detail) => {
    const read = parseEntry({ ...rating, ...change });
    expect(!read.ok && read.error.type === 'not-an-entry' && read.error.detail).toMatch(detail);
  });

  test('tells unknown kinds and newer versions apart from damage', () => {
    expect(parseEntry({ ...rating, kind: 'dream' })).toEqual({
      ok: false,
      error: { type: 'unknown-kind', kind: 'dream' },
    });
    expect(parseEntry({ ...rating, version: ENTRY_VERSION + 1 })).toEqual({
      ok: false,
      error: { type: 'newer-version', version: ENTRY_VERSION + 1 },
    });
    expect(parseEntry({ ...rating, kind: '__proto__' }).ok).toBe(false);
  });
});
