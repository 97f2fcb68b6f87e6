import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findExercise } from '../../knowledge/exercises/index.ts';
import { loadCoefficients } from '../../knowledge/load-coefficients.ts';
import { type Instant, type Zone, msToInstant } from '../base/index.ts';
import { isRegionId } from '../body/index.ts';
import type { Basis, Cited } from '../knowledge/index.ts';
import type { PastLoad } from '../plan/index.ts';
import {
  addLoads,
  highestHeartRate,
  pastLoads,
  recentLoads,
  roundLoad,
  SET_KINDS,
  sorenessAt,
  sorenessShare,
  SPORTS,
  type Workout,
  type WorkoutSet,
  workoutLoad,
} from './index.ts';

const NOW = '2026-11-23T12:00:00.000Z' as Instant;

const set = (exercise: string, more: Partial<WorkoutSet> = {}): WorkoutSet => ({
  exercise,
  kind: 'working',
  reps: 8,
  kg: null,
  seconds: null,
  rpe: 9,
  ...more,
});

const workout = (more: Partial<Workout>): Workout => ({
  id: 'x',
  source: 'test',
  start: NOW,
  zone: 'Etc/UTC' as Zone,
  zoneKnown: true,
  sport: 'strength',
  title: '',
  seconds: null,
  distanceM: null,
  ascentM: null,
  descentM: null,
  effort: null,
  averageHeartRate: null,
  maxHeartRate: null,
  sets: [],
  ...more,
});

const loadOf = (more: Partial<Workout>) => workoutLoad(workout(more), findExercise, loadCoefficients);

describe('strength', () => {
  test('a set counts 1 for what it works first and 0.5 for what it works second', () => {
    expect(loadOf({ sets: [set('Bench Press (Barbell)')] }).load).toEqual({ pecs: 1, triceps: 0.5 });
  });

  test.each([
    ['exertion 6 and below', { rpe: 4 }, 0.5],
    ['exertion 7', { rpe: 7 }, 0.7],
    ['exertion 8', { rpe: 8 }, 0.85],
    ['between 8 and 9', { rpe: 8.5 }, 0.925],
    ['exertion 10', { rpe: 10 }, 1.15],
    ['unknown exertion', { rpe: null }, 0.85],
    ['failure', { kind: 'failure', rpe: 8 }, 1.15],
    ['a drop', { kind: 'drop', rpe: null }, 0.5],
    ['four repetitions', { reps: 4 }, 0.8],
    ['thirty repetitions', { reps: 30 }, 1],
    ['half a minute held', { reps: null, seconds: 30 }, 1],
    ['ten minutes held', { reps: null, seconds: 600 }, 2],
  ] as const)('%s is worth %d', (_, more, worth) => {
    expect(loadOf({ sets: [set('Leg Extension (Machine)', more)] }).load.quads).toBeCloseTo(worth, 10);
  });

  test('warm-up sets count nothing', () => {
    expect(loadOf({ sets: [set('Squat (Barbell)', { kind: 'warm-up' })] }).load).toEqual({});
  });

  test('lengthening work weighs more in soreness than in load', () => {
    const { load, sorenessLoad } = loadOf({ sets: [set('Romanian Deadlift (Barbell)'), set('Sled Push')] });
    expect(sorenessLoad.hamstrings! / load.hamstrings!).toBeCloseTo(1.3);
    expect(sorenessLoad.quads! / load.quads!).toBeCloseTo(0.7);
  });

  test('unknown exercises are named once and count nothing', () => {
    const { load, unmatched, confidence } = loadOf({ sets: [set('Gizmo'), set('Gizmo'), set('Leg Extension')] });
    expect(unmatched).toEqual(['Gizmo']);
    expect(load).toEqual({ quads: 1 });
    expect(confidence).toBe('low');
  });

  test('sets without a name are shared out over the body with half weight', () => {
    const { load, unmatched, confidence } = loadOf({ sets: [set('')] });
    expect(Object.values(load).reduce((total, value) => total + value, 0)).toBeCloseTo(1);
    expect(unmatched).toEqual([]);
    expect(confidence).toBe('low');
  });

  test('without sets the load follows the time, and the title where it tells the region', () => {
    const hour = loadOf({ seconds: 3600 });
    expect(hour.confidence).toBe('low');
    expect(Object.values(hour.load).reduce((total, value) => total + value, 0)).toBeCloseTo(12);
    const legs = loadOf({ seconds: 3600, title: 'Leg day' });
    expect(legs.load.quads).toBeCloseTo(6);
    expect(legs.load.biceps).toBeUndefined();
  });
});

describe('heart rate', () => {
  const run = (more: Partial<Workout>) => loadOf({ sport: 'run', seconds: 3600, ...more }).load.quads;
  const usual = run({})!;

  test.each([
    [90, 0.5],
    [144, 1.15],
    [175, 1.6],
  ])('an unrated run at %i beats of a highest of 180 counts %f', (averageHeartRate, factor) => {
    expect(run({ averageHeartRate, maxHeartRate: 170 })! / usual).toBeCloseTo(factor, 1);
  });

  test('what the person rated comes before it', () => {
    expect(run({ averageHeartRate: 175, effort: 5 })).toBeCloseTo(usual);
  });

  test('the highest is that of all workouts, without slips of a sensor', () => {
    const all = [190, 205, 240, null].map((maxHeartRate) => workout({ maxHeartRate }));
    expect(highestHeartRate(all, loadCoefficients)).toBe(205);
    expect(highestHeartRate([], loadCoefficients)).toBe(180);
  });

  test('says nothing about strength training', () => {
    const lifted = (more: Partial<Workout>) => loadOf({ seconds: 3600, ...more }).load;
    expect(lifted({ averageHeartRate: 110 })).toEqual(lifted({}));
  });
});

test('the way down with a pack counts more', () => {
  const hike = (title: string) => loadOf({ sport: 'hike', descentM: 1000, title }).load.quads!;
  expect(hike('Rucking') / hike('Hike')).toBeCloseTo(1.2);
});

describe('endurance', () => {
  test('an hour of running at middle effort is the row of its sport', () => {
    expect(loadOf({ sport: 'run', seconds: 3600 }).load).toMatchObject({
      quads: 4,
      hamstrings: 3,
      glutes: 3,
      calves: 6,
      peroneals: 3,
      'hip-flexors-tfl': 3,
    });
  });

  test('effort scales it', () => {
    expect(loadOf({ sport: 'run', seconds: 3600, effort: 8 }).load.calves).toBeCloseTo(9.6);
    expect(loadOf({ sport: 'run', seconds: 3600, effort: 3 }).load.calves).toBeCloseTo(3.6);
  });

  test('the way down adds to the thighs on foot and nothing on wheels', () => {
    expect(loadOf({ sport: 'run', seconds: 3600, descentM: 1000 }).load.quads).toBeCloseTo(10);
    expect(loadOf({ sport: 'hike', seconds: 3600, descentM: 1000 }).load.quads).toBeCloseTo(2 + 4.2);
    expect(loadOf({ sport: 'ride', seconds: 3600, descentM: 1000 }).load.quads).toBeCloseTo(5);
  });

  test('the way down is told apart in soreness: it lengthens muscles', () => {
    const { load, sorenessLoad } = loadOf({ sport: 'hike', seconds: 3600, descentM: 1000 });
    expect(sorenessLoad.quads).toBeCloseTo(2 * 0.8 + 4.2);
    expect(sorenessLoad.hamstrings).toBeCloseTo(load.hamstrings! * 0.8);
  });

  test('a run inside a strength workout counts by its own time', () => {
    expect(
      loadOf({ seconds: 3600, sets: [set('Running', { reps: null, seconds: 1800, rpe: null })] }).load.calves,
    ).toBeCloseTo(3);
  });

  test('a workout of timed sets does not count its time twice', () => {
    expect(
      loadOf({ sport: 'run', seconds: 3600, sets: [set('Running', { reps: null, seconds: 1800, rpe: null })] }).load
        .calves,
    ).toBeCloseTo(3);
  });
});

describe('any workout', () => {
  const number = fc.option(fc.double({ min: 0, noNaN: true }), { nil: null });
  const anySet = fc.record({
    exercise: fc.oneof(fc.string(), fc.constantFrom('', 'Squat', 'Running', 'Plank')),
    kind: fc.constantFrom(...SET_KINDS),
    reps: number,
    kg: number,
    seconds: number,
    rpe: number,
  });
  const anyWorkout = fc
    .record({
      sport: fc.constantFrom(...SPORTS),
      title: fc.string(),
      seconds: number,
      distanceM: number,
      ascentM: number,
      descentM: number,
      effort: number,
      sets: fc.array(anySet, { maxLength: 20 }),
      hoursAgo: fc.double({ min: -100, max: 3000, noNaN: true }),
    })
    .map(({ hoursAgo, ...more }) =>
      workout({ ...more, start: msToInstant(Date.parse(NOW) - Math.round(hoursAgo * 3_600_000)) }),
    );

  test('gives finite loads of our regions only', () => {
    fc.assert(
      fc.property(fc.array(anyWorkout, { maxLength: 8 }), (workouts) => {
        const recent = recentLoads(workouts, NOW, findExercise, loadCoefficients);
        const loads = [
          ...recent.flatMap(({ load, sorenessLoad }) => [load, sorenessLoad]),
          sorenessAt(recent, loadCoefficients.soreness),
        ];
        for (const load of loads)
          for (const [region, value] of Object.entries(load))
            expect(isRegionId(region) && Number.isFinite(value) && value >= 0).toBe(true);
        expect(recent.every(({ hoursAgo }) => hoursAgo >= 0 && hoursAgo <= 120)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('soreness', () => {
  test.each([
    [0, 0.4],
    [12, 0.7],
    [24, 1],
    [48, 1],
    [84, 0.5],
    [120, 0],
    [500, 0],
    [-1, 0],
  ])('%d hours after the work %d of it is felt', (hours, share) => {
    expect(sorenessShare(hours, loadCoefficients.soreness)).toBeCloseTo(share);
  });

  const runDaysAgo = (days: number): Workout =>
    workout({
      id: String(days),
      sport: 'run',
      title: 'Run',
      seconds: 3600,
      start: msToInstant(Date.parse(NOW) - days * 86_400_000),
    });
  const quadsOf = (workouts: readonly Workout[]): number | undefined =>
    recentLoads(workouts, NOW, findExercise, loadCoefficients)[0]?.sorenessLoad.quads;
  const usual = 4 * 1.2;

  test.each([
    ['a first entry says nothing about what is new', [1], usual],
    ['the first run in a long record of other things is new', [1, 60], usual * 1.5],
    ['one run five weeks earlier makes it usual', [1, 36, 60], usual],
    ['two runs within three weeks make it accustomed', [1, 5, 9], usual * 0.6],
  ])('%s', (_, days, soreness) => {
    expect(quadsOf(days.map(runDaysAgo))).toBeCloseTo(soreness);
  });

  test('a much lighter session is not similar', () => {
    const light = [5, 9].map((days) => ({ ...runDaysAgo(days), seconds: 600 }));
    expect(quadsOf([runDaysAgo(1), ...light])).toBeCloseTo(usual);
  });

  test('the future and what is older than five days is not there', () => {
    expect(recentLoads([runDaysAgo(-1), runDaysAgo(6)], NOW, findExercise, loadCoefficients)).toEqual([]);
  });

  test('what the planner takes is what is made here', () => {
    const past: readonly PastLoad[] = pastLoads([runDaysAgo(3.5)], NOW, findExercise, loadCoefficients);
    expect(past[0]).toMatchObject({ title: 'Run', hoursAgo: 84, load: { quads: 4 } });
    expect(past[0]?.sorenessLoad.quads).toBeCloseTo(usual * 0.5);
  });

  test('loads of several workouts add up', () => {
    const recent = recentLoads([runDaysAgo(1), runDaysAgo(2)], NOW, findExercise, loadCoefficients);
    expect(sorenessAt(recent, loadCoefficients.soreness).quads).toBeCloseTo(usual * 2);
  });
});

test('output is rounded to one decimal, in the order of regions, without zeros', () => {
  expect(Object.entries(roundLoad({ calves: 1.25, quads: 0.04, pecs: 2 }))).toEqual([
    ['pecs', 2],
    ['calves', 1.3],
  ]);
  expect(Object.keys(addLoads([{ calves: 1 }, { pecs: 1, calves: 1 }]))).toEqual(['pecs', 'calves']);
});

test('every coefficient tells where it comes from and names only our regions', () => {
  const bases = (value: unknown): readonly Basis[] => {
    if (typeof value !== 'object' || value === null) return [];
    return 'basis' in value ? [(value as Cited<unknown>).basis] : Object.values(value).flatMap(bases);
  };
  const found = bases(loadCoefficients);
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter((basis) => basis.type === 'judgement' && basis.because === '')).toEqual([]);
  const regions = Object.values(loadCoefficients.sports).flatMap(({ perHour }) => Object.keys(perHour.value));
  expect(regions.filter((region) => !isRegionId(region))).toEqual([]);
});
