import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant, Moment, Zone } from '../base/index.ts';
import { REGIONS } from '../body/index.ts';
import { TOOLS } from '../knowledge/index.ts';
import { effectiveEntries } from './effective.ts';
import { type Entry, entrySchemas, parseEntry } from './entry.ts';
import { entryText } from './entry-text.ts';
import { foldJournal } from './fold.ts';
import { makeJournalText, parseJournalText } from './jsonl.ts';
import { mergeJournals } from './merge.ts';
import { ENTRY_VERSION } from './migrate.ts';
import { readRows } from './stored-row.ts';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC'];
const FROM = Date.UTC(2026, 2, 27);
const UNTIL = Date.UTC(2026, 3, 1);

/** Few ids and little time, so that entries meet: retractions find their targets, steps their sessions. */
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const instants = fc.integer({ min: FROM, max: UNTIL }).map((ms) => new Date(ms).toISOString());
const finite = { noNaN: true, noDefaultInfinity: true } as const;

interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly items?: readonly unknown[];
  readonly wrapped?: unknown;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: number;
  readonly pipe?: readonly (Node & { readonly message?: string })[];
}

/** Any value that a schema of an entry accepts, read off the schema itself: no kind can be forgotten here. */
const valuesOf = (schema: unknown): fc.Arbitrary<unknown> => {
  const node = schema as Node;
  const limit = (type: string): number | undefined => node.pipe?.find((step) => step.type === type)?.requirement;
  const checks = node.pipe?.map(({ message }) => message) ?? [];
  if (checks.includes('not an instant')) return instants;
  if (checks.includes('not a time zone')) return fc.constantFrom(...ZONES);
  if (checks.includes('not a technique'))
    return fc.tuple(fc.constantFrom(...REGIONS), fc.constantFrom(...TOOLS)).map((parts) => parts.join('/'));
  switch (node.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(node.entries ?? {}).map(([key, part]) => [key, valuesOf(part)])),
      );
    case 'array':
      return fc.array(valuesOf(node.item), { maxLength: 4 });
    case 'tuple':
      return fc.tuple(...(node.items ?? []).map(valuesOf));
    case 'nullable':
      return fc.option(valuesOf(node.wrapped));
    case 'optional':
      return fc.option(valuesOf(node.wrapped), { nil: undefined });
    case 'picklist':
      return fc.constantFrom(...(node.options ?? []));
    case 'literal':
      return fc.constant(node.literal);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return limit('min_length') === undefined ? fc.string({ unit: 'grapheme' }) : ids;
    case 'number': {
      const step = limit('multiple_of') ?? 1;
      const [min, max] = [limit('min_value') ?? 0, limit('max_value') ?? 10_000];
      const isInteger = node.pipe?.some(({ type }) => type === 'integer');
      return isInteger
        ? fc.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }).map((value) => value * step)
        : fc.double({ min, max, ...finite });
    }
    default:
      throw new Error(`no values for ${node.type}`);
  }
};

const entryOf = fc.oneof(...[...entrySchemas.values()].map(valuesOf)) as fc.Arbitrary<Entry>;
const entriesOf = fc.array(entryOf, { maxLength: 40 });
const uniqueEntries = entriesOf.map((entries) => mergeJournals(entries, []).entries);
const momentOf: fc.Arbitrary<Moment> = fc.record({
  at: instants.map((text) => text as Instant),
  zone: fc.constantFrom(...ZONES).map((text) => text as Zone),
});

const textsOf = (entries: readonly Entry[]): readonly string[] => entries.map(entryText);
const shuffled = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });

test('every entry that can be made can be read', () => {
  fc.assert(
    fc.property(entryOf, (entry) => {
      expect(parseEntry(entry).ok).toBe(true);
    }),
  );
});

test('reading anything as an entry never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      parseEntry(value);
    }),
  );
});

test('reading an entry with one damaged field never throws', () => {
  fc.assert(
    fc.property(entryOf, fc.nat(), fc.anything(), (entry, index, value) => {
      const keys = Object.keys(entry);
      parseEntry({ ...entry, [keys[index % keys.length] ?? 'id']: value });
    }),
  );
});

describe('merging', () => {
  const merge = (a: readonly Entry[], b: readonly Entry[]): readonly Entry[] => mergeJournals(a, b).entries;

  test('is commutative', () => {
    fc.assert(
      fc.property(entriesOf, entriesOf, (a, b) => {
        expect(textsOf(merge(a, b))).toEqual(textsOf(merge(b, a)));
      }),
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(entriesOf, entriesOf, entriesOf, (a, b, c) => {
        expect(textsOf(merge(merge(a, b), c))).toEqual(textsOf(merge(a, merge(b, c))));
      }),
    );
  });

  test('is idempotent, and reports nothing then', () => {
    fc.assert(
      fc.property(uniqueEntries, (a) => {
        expect(mergeJournals(a, a)).toEqual({ entries: a, conflicts: [] });
      }),
    );
  });

  test('loses no id', () => {
    fc.assert(
      fc.property(entriesOf, entriesOf, (a, b) => {
        expect(new Set(merge(a, b).map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)));
      }),
    );
  });
});

describe('the journal as text', () => {
  test('gives back every entry', () => {
    fc.assert(
      fc.property(uniqueEntries, (entries) => {
        const { entries: read, kept, problems } = parseJournalText(makeJournalText(entries));
        expect(problems).toEqual([]);
        expect(kept).toEqual([]);
        expect(textsOf(read)).toEqual(textsOf(entries));
      }),
    );
  });

  test('gives back what it could not read', () => {
    const newer = entryOf.map((entry) => ({ ...entry, version: 99, more: { kept: true } }));
    fc.assert(
      fc.property(fc.uniqueArray(newer, { selector: entryText }), (rows) => {
        const first = parseJournalText(makeJournalText([], rows));
        expect(first.kept).toHaveLength(rows.length);
        const again = parseJournalText(
          makeJournalText(
            first.entries,
            first.kept.map(({ row }) => row),
          ),
        );
        expect(again.kept).toEqual(first.kept);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      entryOf.map(entryText),
      fc.constant('{"unknot":"journal","version":7}'),
    );
    const text = fc.array(line).chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end)));
    fc.assert(
      fc.property(text, (lines) => {
        const { entries, kept } = parseJournalText(lines);
        makeJournalText(
          entries,
          kept.map(({ row }) => row),
        );
      }),
    );
  });

  test('keeps all whole lines when it is cut anywhere', () => {
    fc.assert(
      fc.property(uniqueEntries, fc.double({ min: 0, max: 1, ...finite }), (entries, share) => {
        const text = makeJournalText(entries);
        const cut = text.slice(0, Math.floor(text.length * share));
        const whole = cut.split('\n').length - 2;
        const read = parseJournalText(cut).entries.length;
        expect(read).toBeGreaterThanOrEqual(Math.max(0, whole));
        expect(read).toBeLessThanOrEqual(entries.length);
      }),
    );
  });
});

test('stored rows are all either read or reported', () => {
  const row = fc
    .record({ id: ids }, { requiredKeys: ['id'] })
    .chain((base) => fc.object().map((rest) => ({ ...rest, ...base })));
  fc.assert(
    fc.property(fc.array(fc.oneof(row, entryOf)), (rows) => {
      const { entries, unreadable } = readRows(rows);
      expect(entries.length + unreadable.length).toBe(rows.length);
    }),
  );
});

describe('folding', () => {
  test('gives the same state for any order of the entries', () => {
    const both = entriesOf.chain((entries) => fc.tuple(fc.constant(entries), shuffled(entries)));
    fc.assert(
      fc.property(both, momentOf, ([entries, other], moment) => {
        expect(foldJournal(other, moment)).toEqual(foldJournal(entries, moment));
      }),
    );
  });

  test('is not changed by entries that came twice', () => {
    fc.assert(
      fc.property(uniqueEntries, momentOf, (entries, moment) => {
        expect(foldJournal([...entries, ...entries], moment)).toEqual(foldJournal(entries, moment));
      }),
    );
  });

  test('an entry and its retraction leave nothing behind but the count', () => {
    fc.assert(
      fc.property(uniqueEntries, entryOf, momentOf, (entries, entry, moment) => {
        const added = { ...entry, id: 'added' };
        const retraction: Entry = { ...added, id: 'undo', kind: 'retraction', of: 'added' };
        const { entriesSinceSave: _, ...after } = foldJournal([...entries, added, retraction], moment);
        const { entriesSinceSave: __, ...before } = foldJournal(entries, moment);
        expect(after).toEqual(before);
      }),
    );
  });

  test('retractions hold or not, however they point at each other', () => {
    const retraction = (id: string, of: string): Entry => ({
      id,
      version: ENTRY_VERSION,
      at: '2026-03-27T00:00:00.000Z' as Instant,
      zone: 'UTC' as Zone,
      kind: 'retraction',
      of,
    });
    const saved = (id: string): Entry => ({ ...retraction(id, ''), kind: 'saved', entries: 0 }) as unknown as Entry;
    const chain = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(chain, (length) => {
        const entries = [saved('0'), ...Array.from({ length }, (_, index) => retraction(`${index + 1}`, `${index}`))];
        expect(effectiveEntries(entries)).toHaveLength(length % 2 === 0 ? 1 : 0);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, ids)), (pairs) => {
        effectiveEntries(pairs.map(([id, of]) => retraction(id, of)));
      }),
    );
  });
});
