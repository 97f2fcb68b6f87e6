import { expect, test } from 'vitest';
import { byHandErrorText, importErrorText, importWarningText } from '../../texts/en/import.ts';
import { type Instant, type Zone, msToInstant } from '../base/index.ts';
import { previewImport, type Workout } from './index.ts';

const START = Date.parse('2026-11-20T10:00:00Z');

const workout = (id: string, source: string, secondsLater: number, seconds: number | null): Workout => ({
  id,
  source,
  start: msToInstant(START + secondsLater * 1000),
  zone: 'Etc/UTC' as Zone,
  zoneKnown: true,
  sport: 'run',
  title: 'Run',
  seconds,
  distanceM: null,
  ascentM: null,
  descentM: null,
  effort: null,
  averageHeartRate: null,
  maxHeartRate: null,
  sets: [],
});

const known = workout('fit:1', 'fit', 0, 3600);
const preview = (one: Workout) => {
  const { fresh, duplicates, doubtful } = previewImport({ source: one.source, workouts: [one], warnings: [] }, [known]);
  return { fresh: fresh.length, duplicates: duplicates.length, doubtful: doubtful.length };
};

test.each([
  ['the same id again', workout('fit:1', 'fit', 0, 3600), 'duplicates'],
  ['two minutes and 10 % apart', workout('hevy:1', 'hevy', 120, 3960), 'doubtful'],
  ['without a length', workout('hevy:1', 'hevy', 60, null), 'doubtful'],
  ['more than two minutes apart', workout('hevy:1', 'hevy', 121, 3600), 'fresh'],
  ['of another length', workout('hevy:1', 'hevy', 0, 4100), 'fresh'],
] as const)('%s', (_, one, where) => {
  expect(preview(one)).toEqual({ fresh: 0, duplicates: 0, doubtful: 0, [where]: 1 });
});

test('a doubtful workout names the known one', () => {
  const other = workout('hevy:1', 'hevy', 60, 3600);
  expect(previewImport({ source: 'hevy', workouts: [other], warnings: [] }, [known]).doubtful).toEqual([
    { workout: other, like: known },
  ]);
});

test('warnings and errors have words without gaps', () => {
  const start = '2026-11-20T10:00:00.000Z' as Instant;
  const texts = [
    importWarningText({ type: 'zone-assumed', zone: 'Europe/Berlin' as Zone }),
    importWarningText({ type: 'clock-not-set', start, title: 'Run' }),
    importWarningText({ type: 'no-date', rows: 1, text: 'x' }),
    importWarningText({ type: 'unknown-exercises', sets: 2 }),
    importErrorText({ type: 'no-workouts', source: 'hevy', warnings: [{ type: 'no-date', rows: 3, text: 'x' }] }),
    importErrorText({ type: 'missing-columns', source: 'hevy', columns: ['start_time'] }),
    byHandErrorText({ type: 'not-understood', text: '' }),
  ];
  for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|\s{2}/);
  expect(texts[4]).toBe('The Hevy file holds no training. 3 rows have no readable date ("x") and were left out.');
});
