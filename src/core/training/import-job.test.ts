import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findExercise } from '../../knowledge/exercises/index.ts';
import { loadCoefficients } from '../../knowledge/load-coefficients.ts';
import type { Instant, Zone } from '../base/index.ts';
import { OPTIONS } from './formats/import.suite.ts';
import {
  type FileAnswers,
  type ImportJob,
  type JobFile,
  type Workout,
  EMPTY_JOB,
  additionsOfJob,
  importFile,
  importers,
  memorySource,
  optionsOf,
  outcomeOf,
  questionsOf,
} from './index.ts';

const readJobFile = (name: string, bytes: Uint8Array, answers: FileAnswers = {}, base = OPTIONS): JobFile => {
  const result = importFile({ name, source: memorySource(bytes) }, optionsOf(base, answers), importers);
  return { name, result, answers, asked: questionsOf(result) };
};
const fixture = (name: string, answers: FileAnswers = {}, base = OPTIONS): JobFile =>
  readJobFile(name, new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url))), answers, base);
const text = (content: string, answers: FileAnswers = {}): JobFile =>
  readJobFile('x.csv', new TextEncoder().encode(content), answers);

const FIXTURES = readdirSync(new URL('./fixtures/', import.meta.url)).filter((name) =>
  /\.(csv|fit|gpx|tcx|xml)$/.test(name),
);
const NOW = '2027-01-01T00:00:00.000Z' as Instant;

const context = (known: readonly Workout[] = []) => ({
  known,
  now: NOW,
  findExercise,
  coefficients: loadCoefficients,
});
const jobOf = (...files: readonly JobFile[]): ImportJob => ({ ...EMPTY_JOB, files });
const workoutsOf = (job: ImportJob, known: readonly Workout[] = []): readonly Workout[] =>
  additionsOfJob(job, context(known)).flatMap(({ workouts }) => workouts);

describe('questions', () => {
  test('a unit that nobody told must be answered, once', () => {
    expect(outcomeOf(jobOf(fixture('strong-comma.csv')), context())).toMatchObject({
      open: 1,
      files: [{ questions: [{ type: 'weight-unit' }, { type: 'zone' }] }],
    });
    const asked = questionsOf(fixture('strong-comma.csv').result);
    const answered = { ...fixture('strong-comma.csv', { weightUnit: 'lb' }), asked };
    expect(outcomeOf(jobOf(answered), context())).toMatchObject({
      open: 0,
      files: [{ answers: { weightUnit: 'lb' } }],
    });
  });

  test('the zone is assumed, and an answer moves the workouts', () => {
    const starts = (answers: FileAnswers) =>
      workoutsOf(jobOf(fixture('hevy-fr-dates.csv', answers))).map(({ start }) => start);
    expect(starts({})).toEqual(['2026-02-03T17:00:00.000Z']);
    expect(starts({ zone: 'Asia/Tokyo' as Zone })).toEqual(['2026-02-03T09:00:00.000Z']);
  });

  test('guessed columns wait for a word, remembered ones do not', () => {
    const table = 'Date,Exercise,Reps\n2026-05-03,Squat,5\n';
    const guessed = text(table);
    expect(outcomeOf(jobOf(guessed), context()).open).toBe(1);
    const [question] = guessed.asked;
    if (question?.type !== 'columns') throw new Error('Columns are not asked about.');
    const columns = question.columns.meanings;
    const settled = { ...text(table, { columns }), asked: guessed.asked };
    expect(outcomeOf(jobOf(settled), context())).toMatchObject({ open: 0, additions: 1 });
    expect(additionsOfJob(jobOf(settled), context())).toMatchObject([{ source: 'csv', columns }]);
  });

  test('a table that could not be read asks, and does not hold up the others', () => {
    const unknown = text('wann;was;wie oft\n03.05.2026;Liegen;20\n');
    const outcome = outcomeOf(jobOf(unknown, fixture('run-57-s.fit')), context());
    expect(outcome).toMatchObject({
      open: 0,
      additions: 1,
      files: [{ error: { type: 'unknown-columns' }, questions: [{ type: 'columns' }] }, { error: null }],
    });
  });
});

describe('doubts', () => {
  test('a guessed sport can be set right, which its title follows', () => {
    const gpx =
      '<gpx><trk><trkseg><trkpt lat="47" lon="9"><time>2026-05-01T06:00:00Z</time></trkpt><trkpt lat="47.003" lon="9"><time>2026-05-01T06:04:00Z</time></trkpt></trkseg></trk></gpx>';
    const job = jobOf(readJobFile('x', new TextEncoder().encode(gpx)));
    const [doubt] = outcomeOf(job, context()).doubts;
    expect(doubt).toMatchObject({ status: 'sport', workout: { sport: 'walk', title: 'Walk' } });
    const settled = { ...job, sports: new Map([[doubt!.id, 'ski' as const]]) };
    expect(workoutsOf(settled)).toMatchObject([{ sport: 'ski', title: 'Ski' }]);
    // Settled or not, the same file is the same workout.
    expect(outcomeOf(job, context(workoutsOf(settled))).files[0]?.counts).toMatchObject({ known: 1, fresh: 0 });
  });

  test('the same run from two sources is added once', () => {
    const other = { ...fixture('run-57-s.fit'), name: 'again.fit' };
    const outcome = outcomeOf(jobOf(fixture('run-57-s.fit'), other), context());
    expect(outcome.additions).toBe(1);
    expect(outcome.files.map(({ counts }) => counts)).toMatchObject([{ fresh: 1 }, { known: 1 }]);
  });

  test('exercises that nobody knows are named, the commonest first, until they are answered', () => {
    const rows = ['A thing', 'B thing', 'B thing'].map((name) => `2026-05-03 18:00:00,W,1h,${name},1,50,5,0,0,,,`);
    const file = text(
      [
        'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
        ...rows,
      ].join('\n'),
    );
    expect(outcomeOf(jobOf(file), context()).unmatched).toEqual([
      { name: 'B thing', sets: 2 },
      { name: 'A thing', sets: 1 },
    ]);
    const answered = { ...jobOf(file), exercises: new Map([['B thing', { primary: [], secondary: [] }]]) };
    expect(outcomeOf(answered, context()).unmatched).toEqual([{ name: 'A thing', sets: 1 }]);
  });
});

describe('the same again', () => {
  test.each(FIXTURES)('%s imported twice is imported once, also in another zone', (name) => {
    const known = workoutsOf(jobOf(fixture(name)));
    expect(known.length).toBeGreaterThan(0);
    expect(workoutsOf(jobOf(fixture(name)), known)).toEqual([]);
    const elsewhere = { ...OPTIONS, zone: 'Pacific/Auckland' as Zone };
    expect(workoutsOf(jobOf(fixture(name, {}, elsewhere)), known)).toEqual([]);
  });

  test('any set of files imported twice is imported once', () => {
    const files = FIXTURES.filter((name) => name !== 'hevy-kg.csv').map((name) => fixture(name));
    fc.assert(
      fc.property(fc.shuffledSubarray(files), fc.shuffledSubarray(files), (first, second) => {
        const known = workoutsOf(jobOf(...first));
        expect(workoutsOf(jobOf(...first), known)).toEqual([]);
        const both = workoutsOf(jobOf(...second), known);
        expect(workoutsOf(jobOf(...second, ...first), [...known, ...both])).toEqual([]);
      }),
    );
  });
});
