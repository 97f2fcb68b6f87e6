import { describe, expect, test } from 'vitest';
import { importText, lines } from './import.suite.ts';

const HEADER =
  'Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes';

const row = (cells: Partial<Record<'exercise' | 'warmUp' | 'reps' | 'amrap' | 'kg' | 'unit' | 'at', string>>): string =>
  `2026-05-20T12:00:00.000Z,P,Day 1,${cells.exercise ?? 'Squat'},${cells.warmUp ?? '0'},5,${cells.reps ?? '5'},${cells.amrap ?? '0'},8,8,1,100,kg,${cells.kg ?? '100'},${cells.unit ?? 'kg'},0,${cells.at ?? '2026-05-20T12:10:00.000Z'},"Gluteus Maximus,Quadriceps","Hamstrings,Erector Spinae",`;

describe('workouts', () => {
  test('begin when they were started and last until the last set', () => {
    const { workouts } = importText(lines(HEADER, row({}), row({ at: '2026-05-20T12:45:00.000Z' })));
    expect(workouts[0]).toMatchObject({ start: '2026-05-20T12:00:00.000Z', seconds: 2700, title: 'Day 1' });
  });

  test('of which only the day is told begin with their first set', () => {
    const { workouts } = importText(
      lines(HEADER, row({ at: '2026-05-20T19:10:00.000Z' }), row({ at: '2026-05-20T19:40:00.000Z' })),
    );
    expect(workouts[0]).toMatchObject({ start: '2026-05-20T19:10:00.000Z', seconds: 1800 });
  });
});

describe('sets', () => {
  test('each row tells its own unit', () => {
    const { workouts } = importText(lines(HEADER, row({}), row({ kg: '50', unit: 'lb' })));
    expect(workouts[0]?.sets.map(({ kg }) => kg)).toEqual([100, 22.68]);
  });

  test('that were not done are left out', () => {
    expect(importText(lines(HEADER, row({}), row({ reps: '' }))).workouts[0]?.sets).toHaveLength(1);
  });

  test('warm-ups and sets for as many repetitions as possible are told apart', () => {
    const { workouts } = importText(lines(HEADER, row({ warmUp: '1' }), row({}), row({ amrap: '1' })));
    expect(workouts[0]?.sets.map(({ kind }) => kind)).toEqual(['warm-up', 'working', 'failure']);
  });
});

test('its muscles count for an exercise that our table does not know', () => {
  expect(importText(lines(HEADER, row({}), row({ exercise: 'My Own Move' }))).exercises).toEqual([
    { name: 'My Own Move', primary: ['glutes', 'quads'], secondary: ['hamstrings', 'lower-back-ql'] },
  ]);
});
