import { describe, expect, test } from 'vitest';
import { trainingGuesses } from '../../../knowledge/training-guesses.ts';
import type { Instant, Zone } from '../../base/index.ts';
import { importFile, type Imported, memorySource } from '../index.ts';
import { hevyImporter } from './hevy.ts';
import { dateOrderOf, parseWallTime } from './wall-time.ts';

const wall = (text: string): string | null => {
  const ms = parseWallTime(text);
  return ms === null ? null : new Date(ms).toISOString().slice(0, 16);
};

describe('dates', () => {
  test.each([
    ['15 Sep 2025, 07:48', '2025-09-15T07:48'],
    ['May 15, 2026, 7:26 PM', '2026-05-15T19:26'],
    ['May 15, 2026, 7:26\u202fPM', '2026-05-15T19:26'],
    ['May 15, 2026, 12:05 AM', '2026-05-15T00:05'],
    ['May 15, 2026, 12:05 PM', '2026-05-15T12:05'],
    ['3 févr. 2026, 18:00', '2026-02-03T18:00'],
    ['14 août 2025, 09:05', '2025-08-14T09:05'],
    ['1 déc. 2025, 23:59', '2025-12-01T23:59'],
    ['15. Sept. 2025, 07:48', '2025-09-15T07:48'],
    ['3. März 2026, 18:00', '2026-03-03T18:00'],
    ['3. Dez. 2025, 18:00', '2025-12-03T18:00'],
    ['15 sept 2025, 7:48', '2025-09-15T07:48'],
    ['3 ene 2026, 6:00 p. m.', '2026-01-03T18:00'],
    ['15 set 2025, 07:48', '2025-09-15T07:48'],
    ['2 giu 2025, 07:48', '2025-06-02T07:48'],
    ['2 mag 2025, 07:48', '2025-05-02T07:48'],
    ['15 de set. de 2025, 07:48', '2025-09-15T07:48'],
    ['1 de fev. de 2025 07:48', '2025-02-01T07:48'],
    ['15 mrt 2025 07:48', '2025-03-15T07:48'],
    ['15 okt. 2025 07:48', '2025-10-15T07:48'],
    ['2025-09-15 07:48:12', '2025-09-15T07:48'],
    ['2025-09-15T07:48', '2025-09-15T07:48'],
    ['15.09.2025, 07:48', '2025-09-15T07:48'],
    ['15/09/2025, 07:48', '2025-09-15T07:48'],
    ['31 Feb 2026, 10:00', null],
    ['15 Xyz 2026, 10:00', null],
    ['15 Sep 2025', null],
    ['15 Sep 2025, 25:00', null],
    ['13:00 PM 3 May 2026', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(wall(text)).toBe(expected);
  });

  test('a value above 12 in the file decides day and month', () => {
    expect(dateOrderOf(['7/4/2026, 10:00', '7/13/2026, 10:00'])).toBe('month-first');
    expect(dateOrderOf(['7/4/2026, 10:00', '13/7/2026, 10:00'])).toBe('day-first');
    expect(dateOrderOf(['7/4/2026, 10:00'])).toBeNull();
    expect(parseWallTime('7/4/2026, 10:00', 'month-first')).toBe(Date.UTC(2026, 6, 4, 10));
  });
});

const HEADER =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"';

const read = (rows: readonly string[], zone = 'Europe/Berlin', header = HEADER, lineEnd = '\n'): Imported => {
  const bytes = new TextEncoder().encode([header, ...rows].join(lineEnd));
  const result = importFile(
    { name: 'any name', source: memorySource(bytes) },
    { zone: zone as Zone, now: '2026-11-23T12:00:00.000Z' as Instant, guesses: trainingGuesses },
    [hevyImporter],
  );
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

const row = (cells: Partial<Record<string, string>> = {}): string => {
  const all: Record<string, string> = {
    title: 'A',
    start: '15 Sep 2025, 07:48',
    end: '15 Sep 2025, 09:13',
    exercise: 'Squat (Barbell)',
    notes: '',
    index: '0',
    kind: 'normal',
    kg: '100',
    reps: '5',
    km: '',
    seconds: '',
    rpe: '',
    ...cells,
  };
  return `"${all['title']}","${all['start']}","${all['end']}","","${all['exercise']}",,"${all['notes']}",${all['index']},"${all['kind']}",${all['kg']},${all['reps']},${all['km']},${all['seconds']},${all['rpe']}`;
};

describe('workouts', () => {
  test('wall time is read in the zone given, and said to be assumed', () => {
    const { workouts, warnings } = read([row()]);
    expect(workouts[0]).toMatchObject({
      start: '2025-09-15T05:48:00.000Z',
      zone: 'Europe/Berlin',
      zoneKnown: false,
      seconds: 5100,
      sport: 'strength',
      title: 'A',
      source: 'hevy',
    });
    expect(warnings).toEqual([{ type: 'zone-assumed', zone: 'Europe/Berlin' }]);
  });

  test('are sorted by start although the file is newest first', () => {
    const { workouts } = read([row({ title: 'B', start: '16 Sep 2025, 07:48', end: '' }), row()]);
    expect(workouts.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  test('hold an exercise done twice in the order done', () => {
    const { workouts } = read([row({ reps: '5' }), row({ exercise: 'Pull Up', reps: '8' }), row({ reps: '3' })]);
    expect(workouts[0]?.sets.map(({ exercise, reps }) => `${exercise} ${reps}`)).toEqual([
      'Squat (Barbell) 5',
      'Pull Up 8',
      'Squat (Barbell) 3',
    ]);
  });

  test.each([
    ['normal', 'working'],
    ['warmup', 'warm-up'],
    ['failure', 'failure'],
    ['dropset', 'drop'],
  ])('a %s set is %s', (kind, ours) => {
    expect(read([row({ kind })]).workouts[0]?.sets[0]?.kind).toBe(ours);
  });

  test('an unknown kind of set counts as working and is told', () => {
    const { workouts, warnings } = read([row({ kind: 'myo' })]);
    expect(workouts[0]?.sets[0]?.kind).toBe('working');
    expect(warnings).toContainEqual({ type: 'unknown-set-kind', text: 'myo' });
  });

  test('BOM, CRLF, commas and new lines inside notes do no harm', () => {
    const { workouts } = read([row({ notes: 'a, b\nc ""d""' }), row()], 'Etc/UTC', `\uFEFF${HEADER}`, '\r\n');
    expect(workouts[0]?.sets).toHaveLength(2);
  });

  test('a comma may be the decimal mark', () => {
    expect(read([row({ kg: '"62,5"', rpe: '"8,5"' })]).workouts[0]?.sets[0]).toMatchObject({ kg: 62.5, rpe: 8.5 });
  });

  test('pounds and miles are told by their columns', () => {
    const header = HEADER.replace('weight_kg', 'weight_lbs').replace('distance_km', 'distance_miles');
    const { workouts } = read([row({ kg: '225', km: '1' })], 'Etc/UTC', header);
    expect(workouts[0]).toMatchObject({ distanceM: 1609.3 });
    expect(workouts[0]?.sets[0]?.kg).toBe(102.06);
  });

  test('only endurance exercises make a workout of their sport', () => {
    const run = { exercise: 'Running', kg: '', reps: '', km: '8.2', seconds: '2700' };
    expect(read([row(run)]).workouts[0]).toMatchObject({ sport: 'run', distanceM: 8200 });
    expect(read([row({ ...run, exercise: 'Elliptical Trainer' })]).workouts[0]?.sport).toBe('elliptical');
    expect(read([row(run), row()]).workouts[0]?.sport).toBe('strength');
    expect(read([row({ ...run, exercise: 'Plank', km: '' })]).workouts[0]?.sport).toBe('strength');
  });

  test.each([
    ['a date before 2000', { start: '15 Sep 1999, 07:48', end: '15 Sep 1999, 08:48' }, 'date-before-2000'],
    ['a date in the future', { start: '15 Sep 2027, 07:48', end: '15 Sep 2027, 08:48' }, 'date-in-future'],
    ['more than a day', { end: '17 Sep 2025, 07:48' }, 'longer-than-a-day'],
    ['an end before the start', { end: '14 Sep 2025, 07:48' }, 'end-before-start'],
    ['more than 500 kg', { kg: '501' }, 'heavy-set'],
    ['more than 200 repetitions', { reps: '201' }, 'many-reps'],
    ['a word for a number', { kg: 'heavy' }, 'bad-number'],
  ])('%s is kept and told', (_, cells, type) => {
    const { workouts, warnings } = read([row(cells)]);
    expect(workouts[0]?.sets).toHaveLength(1);
    expect(warnings.map((warning) => warning.type)).toContain(type);
  });

  test('rows without a readable date are counted', () => {
    const { workouts, warnings } = read([row(), row({ start: 'some day' }), row({ start: 'some day' })]);
    expect(workouts).toHaveLength(1);
    expect(warnings).toContainEqual({ type: 'no-date', rows: 2, text: 'some day' });
  });
});
