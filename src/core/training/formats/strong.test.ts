import { describe, expect, test } from 'vitest';
import { importText, lines } from './import.suite.ts';

const IOS = 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const SIX =
  'Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes';
const ANDROID =
  'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration';

const bench = (order: string, weight: string): string =>
  `2025-03-03 18:00:00,Push,1h 5m,Bench Press (Barbell),${order},${weight},5,0,0,,,`;
const typesOf = (text: string): readonly string[] => importText(text).warnings.map(({ type }) => type);

describe('units', () => {
  test('without any unit the person is to be asked, and the answer counts', () => {
    const text = lines(IOS, bench('1', '100'));
    expect(importText(text).warnings).toContainEqual({ type: 'unit-assumed', what: 'weight' });
    expect(importText(text).workouts[0]?.sets[0]?.kg).toBe(100);
    const inPounds = importText(text, { weightUnit: 'lb' });
    expect(inPounds.workouts[0]?.sets[0]?.kg).toBe(45.36);
    expect(inPounds.warnings.map(({ type }) => type)).toEqual(['zone-assumed']);
  });

  test('nothing is asked where nothing was lifted or run', () => {
    expect(typesOf(lines(IOS, bench('1', '0')))).toEqual(['zone-assumed']);
  });

  test('a distance without a unit is asked about too', () => {
    const text = lines(IOS, '2025-03-03 18:00:00,Run,30m,Running,1,0,0,5,1800,,,');
    expect(importText(text).warnings).toContainEqual({ type: 'unit-assumed', what: 'distance' });
    expect(importText(text, { distanceUnit: 'mi' }).workouts[0]).toMatchObject({ sport: 'run', distanceM: 8046.7 });
  });

  test('stand in the column name or in the row', () => {
    const pounds = SIX.replace('(kg)', '(lb)');
    const row = '1;2026-08-10 18:00:00;Push;3600;Bench Press (Barbell);1;100;8;;;;;';
    expect(importText(lines(pounds, row)).workouts[0]?.sets[0]?.kg).toBe(45.36);
    const android = '2019-01-11 12:31:54;Leg;Squat (Barbell);1;100;kg;5;;;;0;;;45m';
    expect(importText(lines(ANDROID, android)).workouts[0]?.sets[0]?.kg).toBe(100);
  });

  test('version 6 may also be separated by commas', () => {
    const comma = SIX.replaceAll(';', ',');
    const row = '1,2026-08-10 18:00:00,Push,3600,Bench Press (Barbell),1,62.5,8,8.5,,,,';
    expect(importText(lines(comma, row)).workouts[0]).toMatchObject({ seconds: 3600, sets: [{ kg: 62.5, rpe: 8.5 }] });
  });
});

describe('rows', () => {
  test.each([
    ['W', 'warm-up'],
    ['D', 'drop'],
    ['F', 'failure'],
    ['3', 'working'],
  ])('set order %s is %s', (order, kind) => {
    expect(importText(lines(IOS, bench(order, '60'))).workouts[0]?.sets[0]?.kind).toBe(kind);
  });

  test('rests and notes are no sets', () => {
    const text = lines(IOS, bench('1', '60'), bench('Rest Timer', '0'), bench('Note', ''), bench('2', '60'));
    expect(importText(text).workouts[0]?.sets).toHaveLength(2);
  });

  test('an unknown order counts as working and is told', () => {
    expect(typesOf(lines(IOS, bench('X', '60')))).toContain('unknown-set-kind');
  });

  test('one date and name is one workout, another name another', () => {
    const other = bench('1', '60').replace('Push', 'Arms');
    expect(importText(lines(IOS, bench('1', '60'), bench('2', '60'), other)).workouts).toHaveLength(2);
  });

  test('twelve-hour times with a narrow space are read', () => {
    const row = bench('1', '60').replace('2025-03-03 18:00:00', '"Mar 3, 2025 at 6:00:00\u202fPM"');
    expect(importText(lines(IOS, row)).workouts[0]?.start).toBe('2025-03-03T17:00:00.000Z');
  });

  test('the length is told in words or in seconds, zero means nobody stopped the clock', () => {
    expect(importText(lines(IOS, bench('1', '60'))).workouts[0]?.seconds).toBe(3900);
    expect(importText(lines(IOS, bench('1', '60').replace('1h 5m', '0s'))).workouts[0]?.seconds).toBeNull();
  });
});
