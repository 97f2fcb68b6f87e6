import { expect, test } from 'vitest';
import type { CivilDate, Instant, Zone } from '../../../core/base/index.ts';
import { type FeelingLevel, makeEntry } from '../../../core/journal/index.ts';
import { levelTable } from './level-table.ts';

const told = (at: string, feeling: FeelingLevel['feeling'], level: number) =>
  makeEntry(
    { kind: 'check-in', occasion: 'today', levels: [{ region: 'calves', side: 'left', feeling, level }] },
    { id: `${at} ${feeling}`, moment: { at: at as Instant, zone: 'Europe/Berlin' as Zone } },
  );

test('the last level of a day stands, of sore and tight the higher, and only the last 14 days', () => {
  const table = levelTable(
    [
      told('2026-11-23T09:00:00.000Z', 'sore', 2),
      told('2026-11-23T08:00:00.000Z', 'sore', 9),
      told('2026-11-23T10:00:00.000Z', 'tight', 4),
      told('2026-11-21T23:30:00.000Z', 'sore', 0),
      told('2026-11-09T12:00:00.000Z', 'sore', 7),
    ],
    '2026-11-23' as CivilDate,
  );
  expect(table.days).toHaveLength(14);
  expect(table.days[0]).toBe('2026-11-10');
  expect(table.rows.map(({ region }) => region)).toEqual(['calves']);
  const left = table.rows[0]?.days.map((day) => day.left) ?? [];
  expect(left.slice(-2)).toEqual([0, 4]);
  expect(left.slice(0, -2).every((level) => level === null)).toBe(true);
});

test('nothing told gives no rows', () => {
  expect(levelTable([], '2026-11-23' as CivilDate).rows).toEqual([]);
});
