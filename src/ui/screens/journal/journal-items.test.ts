import { describe, expect, test } from 'vitest';
import type { Instant, Zone } from '../../../core/base/index.ts';
import { type Entry, type EntryBody, type JournalSession, makeEntry } from '../../../core/journal/index.ts';
import { journalDays } from './journal-items.ts';

const zone = 'Europe/Berlin' as Zone;
const entry = (id: string, at: string, body: EntryBody): Entry =>
  makeEntry(body, { id, moment: { at: at as Instant, zone } });

const run = (start: string) => ({
  id: `run ${start}`,
  source: 'fit',
  start: start as Instant,
  zone,
  zoneKnown: true,
  sport: 'run' as const,
  title: 'Run',
  seconds: 1800,
  distanceM: null,
  ascentM: null,
  descentM: null,
  effort: null,
  averageHeartRate: null,
  maxHeartRate: null,
  sets: [],
});

describe('the rows of the journal', () => {
  test('a training stands on the day it was trained, once, with all its entries', () => {
    const workout = run('2026-11-20T10:00:00.000Z');
    const days = journalDays(
      [
        entry('i', '2026-11-22T10:00:00.000Z', {
          kind: 'import',
          file: 'a.fit',
          source: 'fit',
          workouts: 1,
          exercises: [],
          columns: null,
        }),
        entry('a', '2026-11-22T10:00:00.000Z', { kind: 'training', workout, import: 'i' }),
        entry('b', '2026-11-23T10:00:00.000Z', { kind: 'training', workout, import: null }),
      ],
      [],
    );
    expect(days.map(({ day, items }) => [day, items.map(({ entryIds }) => entryIds)])).toEqual([
      ['2026-11-22', [['i', 'a']]],
      ['2026-11-20', [['a', 'b']]],
    ]);
  });

  test('a session is one row with all its entries, on its own calendar day', () => {
    const session: JournalSession = {
      id: 's',
      startedAt: '2026-11-22T23:30:00.000Z' as Instant,
      zone,
      context: 'rest',
      activity: null,
      blocks: [],
      levels: [],
      steps: [],
      ended: null,
      ratings: null,
    };
    const days = journalDays(
      [
        entry('1', '2026-11-22T23:30:00.000Z', {
          kind: 'session-started',
          session: 's',
          context: 'rest',
          activity: null,
          blocks: [],
          levels: [],
        }),
        entry('2', '2026-11-22T23:31:00.000Z', { kind: 'session-step', session: 's', clockMs: 60_000, event: 'end' }),
        entry('3', '2026-11-22T23:32:00.000Z', { kind: 'rating', session: 's', levels: [] }),
        entry('4', '2026-11-22T23:33:00.000Z', { kind: 'saved', entries: 3 }),
      ],
      [session],
    );
    expect(days).toHaveLength(1);
    expect(days[0]?.day).toBe('2026-11-23');
    expect(days[0]?.items).toMatchObject([{ type: 'session', rating: { id: '3' }, entryIds: ['1', '2', '3'] }]);
  });

  test('the changes of a day’s plan are one row that tells what it ended as; none is left after "back to the best plan"', () => {
    const edited = (id: string, at: string, removed: readonly 'glutes'[]) =>
      entry(id, at, { kind: 'plan-edits', fixed: [], removed, order: [] });
    const first = edited('a', '2026-11-22T10:00:00.000Z', []);
    const second = edited('b', '2026-11-22T10:01:00.000Z', ['glutes']);
    const reset = edited('c', '2026-11-22T10:02:00.000Z', []);
    expect(journalDays([second, first], [])[0]?.items).toMatchObject([{ entry: { id: 'b' }, entryIds: ['a', 'b'] }]);
    expect(journalDays([first, second, reset], [])).toEqual([]);
  });

  test('a corrected entry keeps its key', () => {
    const told = (id: string, level: number) =>
      entry(id, '2026-11-22T10:00:00.000Z', {
        kind: 'check-in',
        occasion: 'today',
        levels: [{ region: 'calves', side: 'left', feeling: 'sore', level }],
      });
    const keyOf = (each: Entry) => journalDays([each], [])[0]?.items[0]?.key;
    expect(keyOf(told('a', 3))).toBe(keyOf(told('b', 5)));
  });
});
