import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFile, importers, memorySource } from '../index.ts';
import type { ColumnMeanings } from './column-roles.ts';
import { OPTIONS, importText, lines } from './import.suite.ts';

const errorOf = (text: string) => {
  const result = importFile({ name: 'x', source: memorySource(new TextEncoder().encode(text)) }, OPTIONS, importers);
  return result.ok ? null : result.error;
};
const first = (text: string, more = {}) => importText(text, more).workouts[0];

describe('guessing', () => {
  test('a table of sets in German', () => {
    const text = lines(
      'Datum;Übung;Satz;Wdh;Gewicht (kg)',
      '03.05.2026;Kniebeugen;1;5;100',
      '03.05.2026;Kniebeugen;2;5;102,5',
    );
    const { workouts, columns, warnings } = importText(text);
    expect(workouts).toMatchObject([
      {
        source: 'csv',
        start: '2026-05-03T16:00:00.000Z',
        sport: 'strength',
        sets: [{ kg: 100, reps: 5 }, { kg: 102.5 }],
      },
    ]);
    expect(columns).toMatchObject({
      isRemembered: false,
      sample: [
        ['03.05.2026', 'Kniebeugen', '1', '5', '100'],
        ['03.05.2026', 'Kniebeugen', '2', '5', '102,5'],
      ],
      meanings: { roles: ['date', 'exercise', null, 'reps', 'weight'], weightUnit: 'kg' },
    });
    expect(warnings.map(({ type }) => type)).toEqual(['time-assumed', 'zone-assumed']);
  });

  test('a table of workouts', () => {
    const text = lines(
      'start_date_local,type,name,moving_time,distance,total_elevation_gain,average_heartrate,perceived_exertion',
      '2026-05-03T07:00:00,Run,Morning,1800,5000,120,150,6',
    );
    expect(first(text)).toMatchObject({
      start: '2026-05-03T05:00:00.000Z',
      sport: 'run',
      title: 'Morning',
      seconds: 1800,
      ascentM: 120,
      averageHeartRate: 150,
      effort: 6,
    });
  });

  test('Fitbod', () => {
    const text = lines(
      'Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,multiplier',
      '2026-05-03 18:00:00 +0000,Back Squat,5,60.0,0.0,0.0,0.0,0.0,true,,1.0',
      '2026-05-03 18:00:00 +0000,Back Squat,5,100.0,0.0,0.0,0.0,0.0,false,,1.0',
    );
    expect(first(text)).toMatchObject({
      start: '2026-05-03T18:00:00.000Z',
      sets: [
        { kind: 'warm-up', kg: 60 },
        { kind: 'working', kg: 100, seconds: null },
      ],
    });
  });

  test('a count of sets repeats the row', () => {
    expect(first(lines('Date,Exercise,Sets,Reps', '2026-05-03,Squat,3,8'))?.sets).toHaveLength(3);
  });

  test.each([
    ['45', 2700],
    ['0:45:00', 2700],
    ['45 min', 2700],
    ['1h 5m', 3900],
  ])('a length of "%s" is %i s', (length, seconds) => {
    expect(first(lines('Day,Sport,Minutes', `2026-05-03,Rowing,${length}`))).toMatchObject({ sport: 'row', seconds });
  });

  test('a bare time beside a length is that of the clock', () => {
    expect(first(lines('Date,Time,Sport,Duration', '2026-05-03,07:15,Running,30'))).toMatchObject({
      start: '2026-05-03T05:15:00.000Z',
      seconds: 1800,
    });
  });

  test('end minus start is a length', () => {
    expect(first(lines('Start,End,Sport', '2026-05-03 07:00,2026-05-03 08:10,Yoga'))?.seconds).toBe(4200);
  });

  test('units that nobody tells are asked about', () => {
    const text = lines('Date,Exercise,Reps,Weight,Distance', '2026-05-03,Squat,5,100,2');
    expect(importText(text).warnings.filter(({ type }) => type === 'unit-assumed')).toHaveLength(2);
    expect(first(text, { weightUnit: 'lb' })?.sets[0]?.kg).toBe(45.36);
  });

  test('day and month are decided from all dates', () => {
    const text = lines('Date,Sport,Minutes', '05/03/2026,Run,30', '05/23/2026,Run,30');
    expect(first(text)?.start.slice(0, 10)).toBe('2026-05-03');
  });
});

describe('what is no training', () => {
  test.each([
    ['prose', 'Hello, world\nthis is, a text\n'],
    ['JSON', '{"a": 1, "b": 2}'],
    ['a list of names', 'name,age\nA,30\nB,40\n'],
  ])('%s is no format', (_, text) => {
    expect(errorOf(text)).toEqual({ type: 'unknown-format' });
  });

  test('a table with dates and nothing that was done asks for its columns', () => {
    expect(errorOf(lines('Booked on;Amount;For', '03.05.2026;12,50;Bread', '04.05.2026;8,00;Milk'))).toMatchObject({
      type: 'unknown-columns',
      columns: { meanings: { roles: ['date', null, null] } },
    });
  });

  test('a table beside known formats in an archive is not guessed at', () => {
    const zip = zipSync({
      'activities.csv': strToU8(
        'Date,Exercise,Set Order,Weight (kg),Reps,Exercise Name\n2026-05-03 10:00,x,1,50,5,Squat\n',
      ),
      'challenges.csv': strToU8('Join Date,Sport,Distance\n2026-05-01,Run,100\n'),
    });
    const { workouts, warnings } = importText(zip);
    expect(workouts.map(({ source }) => source)).toEqual(['strong']);
    expect(warnings).toContainEqual({ type: 'skipped-files', files: 1 });
  });
});

describe('remembering', () => {
  const text = lines('wann,was,wie oft,womit', '03.05.2026,Liegestütze,20,', '03.05.2026,Kreuzheben,5,100');
  const meanings: ColumnMeanings = {
    header: ['wann', 'was', 'wie oft', 'womit'],
    roles: ['date', 'exercise', 'reps', 'weight'],
    weightUnit: 'lb',
    distanceUnit: null,
    timeUnit: null,
    dateOrder: null,
  };

  test('what the person said counts for tables with the same columns', () => {
    expect(errorOf(text)).toMatchObject({ type: 'unknown-columns' });
    const { workouts, columns } = importText(text, { columns: [meanings] });
    expect(workouts[0]?.sets).toMatchObject([
      { reps: 20, kg: null },
      { reps: 5, kg: 45.36 },
    ]);
    expect(columns?.isRemembered).toBe(true);
  });

  test('not for others', () => {
    const other = { ...meanings, header: ['wann', 'was', 'wie oft', 'womit', 'wo'] };
    expect(errorOf(text)).not.toBeNull();
    expect(() => importText(text, { columns: [other] })).toThrow('unknown-columns');
  });
});
