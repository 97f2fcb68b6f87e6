import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CivilDate, Instant, Moment, Zone } from '../base/index.ts';
import { type Workout, type WorkoutSet, fieldsOf, newFields, repeatOf, setRowsOf, workoutOf } from './index.ts';

const moment: Moment = { at: '2026-11-23T18:00:00.000Z' as Instant, zone: 'Europe/Berlin' as Zone };
const set = (exercise: string, more: Partial<WorkoutSet> = {}): WorkoutSet => ({
  exercise,
  kind: 'working',
  reps: 5,
  kg: 100,
  seconds: null,
  rpe: null,
  ...more,
});
const lifted: Workout = {
  id: 'hevy:1',
  source: 'hevy',
  start: '2026-11-22T17:00:42.000Z' as Instant,
  zone: 'Europe/Berlin' as Zone,
  zoneKnown: false,
  sport: 'strength',
  title: 'Legs',
  seconds: 3601.5,
  distanceM: null,
  ascentM: null,
  descentM: null,
  effort: 8.5,
  averageHeartRate: 120,
  maxHeartRate: 150,
  sets: [set('Squat', { kind: 'warm-up', rpe: 4 }), set('Squat', { rpe: 8 }), set('Squat', { rpe: 9 }), set('Lunge')],
};

const built = (fields: Parameters<typeof workoutOf>[0], base: Workout | null = null): Workout => {
  const made = workoutOf(fields, moment, base);
  if (!made.ok) throw new Error(made.error.type);
  return made.value;
};

describe('fields', () => {
  test('of a workout name its day on its own clock, and sets that are alike in one row', () => {
    expect(fieldsOf(lifted)).toMatchObject({
      date: '2026-11-22',
      time: '18:00',
      rows: [
        { exercise: 'Squat', sets: 1 },
        { exercise: 'Squat', sets: 2 },
        { exercise: 'Lunge', sets: 1 },
      ],
    });
  });

  test('that nobody touched give the same workout back', () => {
    expect(built(fieldsOf(lifted), lifted)).toEqual(lifted);
  });

  test('that were touched change only that', () => {
    expect(built({ ...fieldsOf(lifted), effort: 7 }, lifted)).toEqual({ ...lifted, effort: 7 });
    const moved = built({ ...fieldsOf(lifted), time: '07:30' }, lifted);
    expect(moved).toEqual({ ...lifted, start: '2026-11-22T06:30:00.000Z' });
  });

  test('of changed rows make new sets', () => {
    const rows = [{ exercise: ' Squat ', sets: 3, reps: 8, kg: null }];
    expect(built({ ...fieldsOf(lifted), rows }, lifted).sets).toEqual(
      [1, 2, 3].map(() => set('Squat', { reps: 8, kg: null })),
    );
  });

  test('make a new workout by hand', () => {
    const made = built({ ...newFields(moment), sport: 'ride', seconds: 1800, time: '18:30', title: ' Home ' });
    expect(made).toMatchObject({
      id: 'by-hand:2026-11-23T17:30:ride:home',
      source: 'by-hand',
      start: '2026-11-23T17:30:00.000Z',
      title: 'Home',
      zoneKnown: true,
    });
  });

  test.each([
    ['a day that does not exist', { date: '2026-02-40' as CivilDate }, 'bad-date'],
    ['no time', { time: '' }, 'bad-date'],
    ['a time to come', { time: '23:00' }, 'in-future'],
    ['nothing that was done', { seconds: null }, 'nothing-done'],
    ['a row without an exercise', { rows: [{ exercise: ' ', sets: 3, reps: 8, kg: null }] }, 'no-exercise'],
  ])('%s is an error', (_, change, type) => {
    expect(workoutOf({ ...newFields(moment), seconds: 1800, ...change }, moment)).toEqual({
      ok: false,
      error: { type },
    });
  });
});

test('a repetition has just ended and is told by hand', () => {
  expect(repeatOf({ ...lifted, seconds: 3600 }, moment)).toMatchObject({
    id: 'by-hand:2026-11-23T17:00:strength:legs',
    source: 'by-hand',
    start: '2026-11-23T17:00:00.000Z',
    sets: lifted.sets,
    averageHeartRate: null,
  });
});

test('rows hold every set', () => {
  const sets = fc.array(
    fc
      .record({ exercise: fc.constantFrom('A', 'B'), reps: fc.constantFrom(5, null) })
      .map(({ exercise, reps }) => set(exercise, { reps })),
  );
  fc.assert(
    fc.property(sets, (all) => {
      expect(setRowsOf(all).reduce((sum, row) => sum + row.sets, 0)).toBe(all.length);
    }),
  );
});
