import { describe, expect, test } from 'vitest';
import { byHandErrorText, importErrorText, importWarningText } from '../../texts/en/import.ts';
import { type Instant, type Zone, msToInstant } from '../base/index.ts';
import {
  type ImportWarning,
  type PreviewChoice,
  type Workout,
  type WorkoutSet,
  additionsOf,
  previewImports,
} from './index.ts';

const START = Date.parse('2026-11-20T10:00:00Z');
const NOW = '2026-11-23T12:00:00.000Z' as Instant;

const workout = (
  id: string,
  secondsLater = 0,
  seconds: number | null = 3600,
  more: Partial<Workout> = {},
): Workout => ({
  id,
  source: id.replace(/:.*/, ''),
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
  ...more,
});

const squat: WorkoutSet = { exercise: 'Squat', kind: 'working', reps: 5, kg: 100, seconds: null, rpe: null };
const known = workout('fit:1');

const preview = (
  files: readonly (readonly Workout[])[],
  here: readonly Workout[] = [known],
  choices: Readonly<Record<string, PreviewChoice>> = {},
) => previewImports(files, here, { now: NOW, choices: new Map(Object.entries(choices)) });

const only = (one: Workout, choices: Readonly<Record<string, PreviewChoice>> = {}) =>
  preview([[one]], [known], choices)[0]?.[0];

describe('status', () => {
  test.each([
    ['the same again', workout('fit:1'), 'known', 'skip'],
    ['the same with another title', workout('fit:1', 0, 3600, { title: 'Long run' }), 'changed', 'skip'],
    ['the same read in another zone', workout('fit:1', 7200, 3600, { zoneKnown: false }), 'known', 'skip'],
    ['two minutes and 10 % apart', workout('hevy:1', 120, 3960), 'doubtful', 'skip'],
    ['at the same time but for a tenth', workout('hevy:1', 300, 3500), 'doubtful', 'skip'],
    ['without a length', workout('hevy:1', 60, null), 'doubtful', 'skip'],
    ['with sets that the known one lacks', workout('hevy:1', 60, 3600, { sets: [squat] }), 'doubtful', 'replace'],
    ['more than two minutes apart, without a length', workout('hevy:1', 121, null), 'fresh', 'add'],
    ['half an hour later', workout('hevy:1', 1800), 'fresh', 'add'],
    ['of another length', workout('hevy:1', 0, 4100), 'fresh', 'add'],
    ['within a longer one', workout('hevy:1', 600, 600), 'fresh', 'add'],
    [
      'before 2000',
      workout('hevy:1', 0, 3600, { start: '1990-01-01T00:00:00.000Z' as Instant }),
      'implausible',
      'skip',
    ],
    ['in the future', workout('hevy:1', 86_400 * 9), 'implausible', 'skip'],
    ['longer than a day', workout('hevy:1', 0, 90_000), 'implausible', 'skip'],
  ] as const)('%s', (_, one, status, choice) => {
    expect(only(one)).toMatchObject({ status, choice });
  });

  test('a doubtful workout names the one that it is like', () => {
    expect(only(workout('hevy:1', 60))?.like).toEqual(known);
  });

  test('a training that two files hold is fresh once, and once within a file', () => {
    const rows = preview([[workout('a:1'), workout('b:1', 30)], [workout('c:1', 60)]], []);
    expect(rows.map((file) => file.map(({ status }) => status))).toEqual([['fresh', 'doubtful'], ['doubtful']]);
  });
});

describe('choices', () => {
  const written = (one: Workout, choice: PreviewChoice) =>
    additionsOf(preview([[one]], [known], { [one.id]: choice }).flat()).map(({ id, source }) => [id, source]);

  test('of a probable duplicate', () => {
    const other = workout('hevy:1', 60);
    expect(written(other, 'skip')).toEqual([]);
    expect(written(other, 'add')).toEqual([['hevy:1', 'hevy']]);
    expect(written(other, 'replace')).toEqual([['fit:1', 'hevy']]);
  });

  test('of a changed one: it takes the place of the known or is left', () => {
    const changed = workout('fit:1', 0, 3600, { title: 'Long run' });
    expect(written(changed, 'replace')).toEqual([['fit:1', 'fit']]);
    expect(written(changed, 'add')).toEqual([]);
  });

  test('of an implausible one', () => {
    expect(written(workout('hevy:1', 86_400 * 9), 'add')).toEqual([['hevy:1', 'hevy']]);
  });

  test('cannot write the same again', () => {
    expect(written(known, 'replace')).toEqual([]);
  });

  test('what took the place of another is known when it comes again', () => {
    const withSets = workout('hevy:1', 60, 3600, { sets: [squat] });
    const here = additionsOf(preview([[withSets]], [known])[0] ?? []);
    expect(here).toMatchObject([{ id: 'fit:1', source: 'hevy' }]);
    expect(preview([[withSets]], here)[0]).toMatchObject([{ status: 'known' }]);
  });
});

test('a thousand workouts against ten thousand known ones are compared in their neighbourhood only', () => {
  const here = Array.from({ length: 10_000 }, (_, index) => workout(`a:${index}`, -index * 7200));
  const file = Array.from({ length: 1000 }, (_, index) => workout(`b:${index}`, -index * 7200 + 60));
  expect(preview([file], here)[0]?.every(({ status }) => status === 'doubtful')).toBe(true);
});

test('warnings and errors have words without gaps', () => {
  const start = '2026-11-20T10:00:00.000Z' as Instant;
  const warnings: readonly ImportWarning[] = [
    { type: 'zone-assumed', zone: 'Europe/Berlin' as Zone },
    { type: 'clock-not-set', start, title: 'Run' },
    { type: 'no-date', rows: 1, text: 'x' },
    { type: 'unknown-exercises', sets: 2 },
    { type: 'unit-assumed', what: 'weight' },
    { type: 'unit-assumed', what: 'distance' },
    { type: 'time-assumed', hour: 18 },
    { type: 'sport-guessed', id: 'x', start, sport: 'walk' },
    { type: 'no-times' },
  ];
  const texts = [
    importErrorText({ type: 'no-workouts', source: 'hevy', warnings: [{ type: 'no-date', rows: 3, text: 'x' }] }),
    ...warnings.map(importWarningText),
    importErrorText({ type: 'missing-columns', source: 'hevy', columns: ['start_time'] }),
    importErrorText({ type: 'too-large' }),
    byHandErrorText({ type: 'not-understood', text: '' }),
  ];
  for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|\s{2}/);
  expect(texts[0]).toBe('The Hevy file holds no training. 3 rows have no readable date ("x") and were left out.');
});
