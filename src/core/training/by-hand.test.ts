import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findExercise } from '../../knowledge/exercises/index.ts';
import { loadCoefficients } from '../../knowledge/load-coefficients.ts';
import { trainingGuesses } from '../../knowledge/training-guesses.ts';
import type { Instant, Moment, Zone } from '../base/index.ts';
import { parseByHand, readByHand, type Workout, workoutLoad } from './index.ts';

/** A Monday, 13:00 in Berlin. */
const moment: Moment = { at: '2026-11-23T12:00:00.000Z' as Instant, zone: 'Europe/Berlin' as Zone };
const options = { moment, guesses: trainingGuesses, knowsExercise: (name: string) => findExercise(name) !== null };

const parsed = (line: string): Workout => {
  const result = parseByHand(line, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('endurance', () => {
  test.each([
    [
      'ran 8 km yesterday, easy',
      { sport: 'run', title: 'Run', distanceM: 8000, effort: 3, seconds: 2880, start: '2026-11-22T17:00:00.000Z' },
    ],
    ['Run 5k in 24:30', { sport: 'run', distanceM: 5000, seconds: 1470 }],
    ['ran 10 km at 5:30/km', { sport: 'run', distanceM: 10_000, seconds: 3300 }],
    ['5 mi run this morning', { sport: 'run', distanceM: 8047, start: '2026-11-23T07:00:00.000Z' }],
    [
      'half marathon on Sunday, very hard',
      { sport: 'run', distanceM: 21_098, effort: 9, start: '2026-11-22T17:00:00.000Z' },
    ],
    ['trail run 12 km 1h30 hard', { sport: 'trail-run', distanceM: 12_000, seconds: 5400, effort: 8 }],
    ['rode 40km 1:30 h', { sport: 'ride', distanceM: 40_000, seconds: 5400 }],
    ['bike 2 hours moderate', { sport: 'ride', seconds: 7200, effort: 5 }],
    ['cycling 1 h 15 min rpe 7', { sport: 'ride', seconds: 4500, effort: 7 }],
    ['swam 1,500 m', { sport: 'swim', distanceM: 1500, seconds: 1980 }],
    ['swam 1.5 km 8/10', { sport: 'swim', distanceM: 1500, effort: 8 }],
    ['rowed 2000m in 8:05 this afternoon', { sport: 'row', distanceM: 2000, seconds: 485 }],
    ['hiked 3 hours on Saturday', { sport: 'hike', seconds: 10_800, start: '2026-11-21T17:00:00.000Z' }],
    ['went for a walk', { sport: 'walk', seconds: 1800 }],
    ['climbed for 90 min last night', { sport: 'climb', seconds: 5400, start: '2026-11-22T19:00:00.000Z' }],
    ['bouldering 2 days ago', { sport: 'climb', seconds: 5400, start: '2026-11-21T17:00:00.000Z' }],
    ['yoga', { sport: 'yoga', seconds: 2700 }],
    [
      'played football yesterday evening',
      { sport: 'team-sport', title: 'Football', seconds: 4500, start: '2026-11-22T18:00:00.000Z' },
    ],
    ['tennis 1.5 h', { sport: 'racket-sport', seconds: 5400 }],
    ['ran half an hour', { sport: 'run', seconds: 1800 }],
    ['ran an hour at 7:30 pm on friday', { sport: 'run', seconds: 3600, start: '2026-11-20T18:30:00.000Z' }],
    ['ran 45 min 3 hours ago', { sport: 'run', seconds: 2700, start: '2026-11-23T09:00:00.000Z' }],
    ['2026-11-20 ran 10 km', { sport: 'run', distanceM: 10_000, start: '2026-11-20T17:00:00.000Z' }],
    ['ran 8 km with new shoes, felt good', { sport: 'run', distanceM: 8000 }],
    ['RAN 8,5 KM', { sport: 'run', distanceM: 8500 }],
    ['last monday: ran 5 km', { start: '2026-11-16T17:00:00.000Z' }],
  ] as const)('%s', (line, expected) => {
    expect(parsed(line)).toMatchObject({ source: 'by-hand', zoneKnown: true, zone: 'Europe/Berlin', ...expected });
  });

  test('what has just ended began its own length ago', () => {
    expect(parsed('ran 30 min').start).toBe('2026-11-23T11:30:00.000Z');
  });
});

describe('strength', () => {
  const setsOf = (line: string): readonly string[] =>
    parsed(line).sets.map(({ exercise, reps, kg, seconds }) => [exercise, reps, kg, seconds].join(' ').trimEnd());

  test.each([
    ['squats 5x5', ['Squats', 5, 5, null]],
    ['squats 5 x 5 100 kg', ['Squats', 5, 5, 100]],
    ['Bench press 3×8 @ 80kg yesterday', ['Bench press', 3, 8, 80]],
    ['deadlift 225 lbs 3x5', ['Deadlift', 3, 5, 102.06]],
    ['4 sets of 12 lunges', ['Lunges', 4, 12, null]],
    ['3 sets of pull ups', ['Pull ups', 3, null, null]],
  ] as const)('%s', (line, [exercise, count, reps, kg]) => {
    const workout = parsed(line);
    expect(workout).toMatchObject({ sport: 'strength', title: exercise, seconds: null });
    expect(workout.sets).toHaveLength(count);
    expect(workout.sets[0]).toMatchObject({ exercise, kind: 'working', reps, kg });
    expect(findExercise(exercise)).not.toBeNull();
  });

  test('several exercises in a line', () => {
    expect(setsOf('squats 2x5 100 kg, bench 1x8 and plank 1x60 s')).toEqual([
      'Squats 5 100',
      'Squats 5 100',
      'Bench 8',
      'Plank   60',
    ]);
  });

  test('an exercise without sets gets three', () => {
    const read = readByHand('deadlifts, hard', options);
    expect(read).toMatchObject({
      ok: true,
      value: { assumed: ['start', 'sets'], workout: { sport: 'strength', effort: 8 } },
    });
    expect(parsed('deadlifts, hard').sets).toHaveLength(3);
  });

  test('a run after it is one timed exercise of it', () => {
    const workout = parsed('squats 3x5 and ran 3 km');
    expect(workout).toMatchObject({ sport: 'strength', distanceM: 3000 });
    expect(workout.sets.at(-1)).toMatchObject({ exercise: 'Running', seconds: 1080 });
    expect(workoutLoad(workout, findExercise, loadCoefficients).load.calves).toBeGreaterThan(1);
  });

  test.each([
    ['leg day', 'Leg day', 'quads'],
    ['upper body yesterday, hard', 'Upper body', 'pecs'],
    ['pull day 45 min', 'Pull day', 'lats'],
    ['gym 1 h', 'Strength', 'glutes'],
  ] as const)('%s loads the region it names', (line, title, region) => {
    const workout = parsed(line);
    expect(workout).toMatchObject({ sport: 'strength', title, sets: [] });
    expect(workoutLoad(workout, findExercise, loadCoefficients).load[region]).toBeGreaterThan(0);
  });

  test('lower body does not load the chest', () => {
    expect(workoutLoad(parsed('lower body'), findExercise, loadCoefficients).load.pecs).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  test.each([
    ['', 'empty-line'],
    ['   ', 'empty-line'],
    ['x'.repeat(301), 'long-line'],
    ['flurbed the gizmo', 'not-understood'],
    ['8 km', 'not-understood'],
    ['yesterday', 'not-understood'],
    ['5x5', 'not-understood'],
    ['ran 5 km and swam 1 km', 'several-activities'],
    ['ran 5 km at 6 pm', 'in-future'],
    ['ran 5 km tonight', 'in-future'],
    ['ran 5 km on 2026-11-30', 'in-future'],
    ['ran 2000 km', 'implausible'],
    ['ran 30 h', 'implausible'],
    ['squats 500x5', 'implausible'],
    ['ran 5 km 999 days ago at 99:99', 'in-future'],
  ])('%s: %s', (line, type) => {
    expect(parseByHand(line, options)).toMatchObject({ ok: false, error: { type } });
  });
});

describe('any line', () => {
  const word = fc.constantFrom(
    'ran',
    'squats',
    '5x5',
    '8 km',
    'yesterday',
    'on monday',
    'at 7',
    '7:30',
    'hard',
    'and',
    ',',
    '45 min',
    '1h30',
    '100 kg',
    'leg day',
    '99999',
    '2026-13-45',
    '8/10',
    '0 km',
    'an hour ago',
    '9 days ago',
  );

  const endsWell = (line: string): boolean => {
    const result = readByHand(line, options);
    if (!result.ok) return typeof result.error.type === 'string';
    const { start, seconds, effort } = result.value.workout;
    return (
      Date.parse(start) <= Date.parse(moment.at) &&
      (seconds === null || seconds > 0) &&
      (effort === null || (effort >= 1 && effort <= 10))
    );
  };

  test('ends in a workout or one tagged error', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    );
    expect(() => fc.assert(fc.property(line, endsWell), { numRuns: 2000 })).not.toThrow();
  });

  test('read twice is the same workout', () => {
    expect(parsed('ran 8 km yesterday, easy')).toEqual(parsed('ran 8 km yesterday, easy'));
  });
});
