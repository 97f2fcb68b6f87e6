import { describe, expect, test } from 'vitest';
import type { Instant, Zone } from '../base/index.ts';
import { effectiveEntries } from './effective.ts';
import type { Entry, EntryBody } from './entry.ts';
import { makeEntry } from './make-entry.ts';
import { mergeJournals } from './merge.ts';
import { correctEntry, retractEntry } from './retract.ts';

const at = (minute: number) => ({
  at: new Date(Date.UTC(2026, 2, 2, 18, minute)).toISOString() as Instant,
  zone: 'Europe/Berlin' as Zone,
});
const make = (id: string, body: EntryBody, minute = 0): Entry => makeEntry(body, { id, moment: at(minute) });
const answer = make('a', { kind: 'exercise', name: 'Sled', primary: ['quads'], secondary: [] });
const retraction = (id: string, of: string, minute = 0): Entry => make(id, { kind: 'retraction', of }, minute);

describe('what holds', () => {
  test.each<[string, readonly Entry[], string]>([
    ['an entry', [answer], 'a'],
    ['an entry that was taken back', [answer, retraction('r', 'a')], ''],
    ['an entry that was brought again', [answer, retraction('r', 'a'), retraction('s', 'r')], 'a'],
    ['taken back once more', [answer, retraction('r', 'a'), retraction('s', 'r'), retraction('t', 's')], ''],
    [
      'taken back twice, brought again once',
      [answer, retraction('r', 'a'), retraction('q', 'a'), retraction('s', 'r')],
      '',
    ],
    [
      'brought again by one retraction, but not by another that only looks undone',
      [answer, ...['ra', 'yr', 'zy', 'br', 'cb', 'dc'].map(([id = '', of = '']) => retraction(id, of))],
      'a',
    ],
    ['taken back by a clock that was behind', [{ ...answer, ...at(5) }, retraction('r', 'a', 0)], ''],
    ['taken back before it arrived', [retraction('r', 'a')], ''],
    ['a retraction of itself', [answer, retraction('r', 'r')], 'a'],
    ['two retractions of each other', [answer, retraction('r', 's'), retraction('s', 'r')], 'a'],
    ['a circle that is broken', [answer, retraction('r', 's'), retraction('s', 'r'), retraction('t', 'r')], 'a'],
  ])('%s', (_, entries, ids) => {
    expect(
      effectiveEntries(entries)
        .map(({ id }) => id)
        .join(),
    ).toBe(ids);
    expect(
      effectiveEntries(entries.toReversed())
        .map(({ id }) => id)
        .join(),
    ).toBe(ids);
  });

  test('a long chain does not overflow', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) =>
      retraction(`${index}`, index === 0 ? 'a' : `${index - 1}`),
    );
    expect(effectiveEntries([answer, ...chain]).map(({ id }) => id)).toEqual(['a']);
  });
});

test('a correction keeps the moment and takes the old entry back', () => {
  if (answer.kind !== 'exercise') throw new Error('not an answer');
  const [taken, corrected] = correctEntry(answer, { secondary: ['glutes'] }, 'b');
  expect(taken).toEqual(retractEntry(answer));
  expect(corrected).toEqual({ ...answer, id: 'b', secondary: ['glutes'] });
  const after = effectiveEntries([answer, corrected, make('r', taken, 9)]);
  expect(after).toEqual([corrected]);
});

describe('merging', () => {
  const other: Entry = { ...answer, kind: 'exercise', primary: ['calves'] } as Entry;

  test('reports the same id with different contents and keeps the smaller text', () => {
    const conflict = { id: 'a', kept: other, dropped: answer };
    expect(mergeJournals([answer], [other])).toEqual({ entries: [other], conflicts: [conflict] });
    expect(mergeJournals([other], [answer])).toEqual({ entries: [other], conflicts: [conflict] });
  });

  test('does not mind the order of the keys', () => {
    const turned = Object.fromEntries(Object.entries(answer).toReversed()) as unknown as Entry;
    expect(mergeJournals([answer], [turned]).conflicts).toEqual([]);
  });
});
