import { describe, expect, test } from 'vitest';
import type { Instant } from '../../base/index.ts';
import { importText, lines } from './import.suite.ts';

const OLD = 'Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time';
const IOS = 'Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind';

describe('days', () => {
  test('all rows of a day are one workout, at an assumed hour', () => {
    const { workouts, warnings } = importText(
      lines(
        OLD,
        '2017-05-01,Deadlift,Back,225,5,,,',
        '2017-05-01,Barbell Row,Back,135,8,,,',
        '2017-05-03,Squat,Legs,225,5,,,',
      ),
    );
    expect(workouts.map(({ start, title, sets }) => [start, title, sets.length])).toEqual([
      ['2017-05-01T16:00:00.000Z', 'Back', 2],
      ['2017-05-03T16:00:00.000Z', 'Legs', 1],
    ]);
    expect(warnings).toContainEqual({ type: 'time-assumed', hour: 18 });
  });

  test('what was added to a day later does not make it another workout', () => {
    const [first] = importText(lines(OLD, '2017-05-01,Running,Cardio,,,5,km,0:25:40')).workouts;
    const [second] = importText(
      lines(OLD, '2017-05-01,Running,Cardio,,,5,km,0:25:40', '2017-05-01,Squat,Legs,225,5,,,'),
    ).workouts;
    expect(first).toMatchObject({ sport: 'run', distanceM: 5000, sets: [{ seconds: 1540 }] });
    expect(second).toMatchObject({ id: first?.id, sport: 'strength' });
  });

  test('what was trained today was not later than now', () => {
    const now = '2026-11-23T10:00:00.000Z' as Instant;
    expect(importText(lines(OLD, '2026-11-23,Squat,Legs,225,5,,,'), { now }).workouts[0]?.start).toBe(now);
  });
});

describe('weights', () => {
  test('are told by the name of the column', () => {
    expect(importText(lines(OLD, '2017-05-01,Squat,Legs,225,5,,,')).workouts[0]?.sets[0]?.kg).toBe(102.06);
  });

  test('in kilograms where both stand', () => {
    const { workouts } = importText(lines(IOS, '2024-05-01,Squat,Legs,100,220.5,5,,,,,Warm up'));
    expect(workouts[0]?.sets[0]).toMatchObject({ kg: 100, kind: 'warm-up' });
  });

  test('zero is body weight', () => {
    expect(importText(lines(OLD, '2017-05-01,Pull Up,Back,0.0,8,,,')).workouts[0]?.sets[0]?.kg).toBeNull();
  });
});

test('the category says what an exercise of the person’s own works, not what our table knows', () => {
  const { exercises } = importText(
    lines(
      OLD,
      '2017-05-01,Squat,Legs,225,5,,,',
      '2017-05-01,Grandpas Machine,Chest,50,8,,,',
      '2017-05-01,Plank thing,Abs,,8,,,',
    ),
  );
  expect(exercises).toEqual([{ name: 'Grandpas Machine', primary: ['pecs'], secondary: [] }]);
});
