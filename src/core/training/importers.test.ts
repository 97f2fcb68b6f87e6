import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { trainingGuesses } from '../../knowledge/training-guesses.ts';
import { findExercise } from '../../knowledge/exercises/index.ts';
import { loadCoefficients } from '../../knowledge/load-coefficients.ts';
import type { Instant, Zone } from '../base/index.ts';
import { isRegionId } from '../body/index.ts';
import { ENTRY_VERSION, parseEntry } from '../journal/index.ts';
import { importErrorText, importWarningText } from '../../texts/en/import.ts';
import { fitChecksum } from './formats/fit-reader.ts';
import expected from './fixtures/expected.json' with { type: 'json' };
import {
  CATEGORY_NAMES,
  type ImportOptions,
  importFile,
  importers,
  memorySource,
  type Imported,
  type RegionLoad,
  recentLoads,
  summariseImport,
  type Workout,
  workoutLoad,
} from './index.ts';
import { sampleFigures } from './formats/sample-figures.ts';

const options: ImportOptions = {
  zone: 'Etc/UTC' as Zone,
  now: '2027-01-01T00:00:00.000Z' as Instant,
  guesses: trainingGuesses,
  knowsExercise: (name) => findExercise(name) !== null,
};
const bytesOf = (fixture: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${fixture}`, import.meta.url)));
const importBytes = (bytes: Uint8Array, zone = 'Etc/UTC') =>
  importFile({ name: 'file', source: memorySource(bytes) }, { ...options, zone: zone as Zone }, importers);

const imported = (bytes: Uint8Array, zone?: string): Imported => {
  const result = importBytes(bytes, zone);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

const damageOf = (bytes: Uint8Array): readonly string[] => sampleFigures(imported(bytes)).damage;

const fixtures = expected.flatMap(({ fixture }) => (fixture === null ? [] : [fixture]));

describe('samples', () => {
  test.each(expected.filter(({ fixture }) => fixture !== null))(
    '$fixture',
    ({ fixture, source, damage, workouts, totals }) => {
      const figures = sampleFigures(imported(bytesOf(fixture ?? '')));
      expect(figures).toMatchObject({
        source,
        damage,
        ...(workouts ? { workouts } : {}),
        ...(totals ? { totals } : {}),
      });
    },
  );

  test('a strength file without sets still gives a load', () => {
    const [workout] = imported(bytesOf('strength-no-sets.fit')).workouts;
    const { load, confidence } = workoutLoad(workout!, findExercise, loadCoefficients);
    expect(Object.keys(load).length).toBeGreaterThan(10);
    expect(confidence).toBe('low');
  });

  test('the sets of a multisport file belong to its strength part, in the order of their start', () => {
    const { workouts, warnings } = imported(bytesOf('multisport.fit'));
    expect(workouts.map(({ sets }) => sets.length)).toEqual([0, 41]);
    expect(workouts[1]?.sets.slice(-3).map(({ reps }) => reps)).toEqual([1, 12, 1]);
    expect(warnings).toContainEqual({ type: 'guessed-exercises', sets: 31 });
  });

  test('each exercise category of watches is in our table', () => {
    expect(CATEGORY_NAMES.filter((name) => findExercise(name) === null)).toEqual([]);
  });

  test('no fixture holds a name, a note, a position or a serial number', () => {
    for (const fixture of fixtures.filter((name) => name.endsWith('.fit'))) {
      const text = String.fromCharCode(...bytesOf(fixture));
      // A text field of five letters or more would be a name of a person, a device or a profile.
      expect(text.match(/[A-Za-z]{5,}/)?.[0]).toBeUndefined();
    }
    const rows = new TextDecoder().decode(bytesOf('hevy-kg.csv')).split('\n').slice(1);
    for (const row of rows.filter((line) => line !== ''))
      expect(row).toMatch(/^"Workout \d+","[^"]*","[^"]*",,"[^"]*",\d*,,\d/);
  });
});

const run = bytesOf('run-57-s.fit');

describe('archives', () => {
  test('a packed file is the file', () => {
    expect(imported(gzipSync(run))).toEqual(imported(run));
    expect(imported(zipSync({ 'activity.fit': run }))).toEqual(imported(run));
  });

  test('a zip of zips gives all workouts, each once, and counts what is no training', () => {
    const inner = zipSync({ 'a.fit': run, 'b.fit.gz': gzipSync(bytesOf('walk-45-s.fit')) });
    const outer = zipSync({ 'inner.zip': inner, 'again.fit': run, 'readme.txt': new TextEncoder().encode('hello') });
    const { workouts, warnings } = imported(outer);
    expect(workouts.map(({ sport }) => sport)).toEqual(['walk', 'run']);
    expect(warnings).toContainEqual({ type: 'skipped-files', files: 1 });
  });
});

describe('damaged archives', () => {
  const packed = zipSync({ 'a.fit': run, 'b/c.fit': bytesOf('walk-45-s.fit') });

  test('a gzip whose length is wrong or that ends early gives what came before', () => {
    expect(damageOf(new Uint8Array([...gzipSync(run).subarray(0, -4), 255, 255, 255, 255]))).toEqual(['truncated']);
    expect(damageOf(gzipSync(run).subarray(0, -20))).toContain('truncated');
  });

  test('a zip that ends early gives the files before the cut', () => {
    const { workouts, warnings } = imported(packed.subarray(0, packed.length - 200));
    expect(workouts.map(({ sport }) => sport)).toContain('run');
    expect(warnings).toContainEqual({ type: 'archive-not-opened', format: 'zip' });
  });

  test('an entry that claims less than it holds is cut there, one that claims more is told', () => {
    for (const claim of [100, 4_000_000_000]) {
      const lying = Uint8Array.from(packed);
      const view = new DataView(lying.buffer);
      for (let at = 0; at + 4 < lying.length; at += 1)
        if (view.getUint32(at, true) === 0x0201_4b50) view.setUint32(at + 24, claim, true);
      const result = importBytes(lying);
      expect(result.ok ? result.value.warnings.map(({ type }) => type) : [result.error.type]).not.toEqual([]);
    }
  });
});

describe('damage', () => {
  const strength = bytesOf('strength-27-sets.fit');

  test('a wrong checksum is told and changes nothing', () => {
    const broken = Uint8Array.from(run);
    broken[broken.length - 1]! ^= 0xff;
    expect(damageOf(broken)).toEqual(['bad-checksum']);
    expect(imported(broken).workouts).toEqual(imported(run).workouts);
  });

  test('a file 17 bytes short is told and keeps all its sets', () => {
    const cut = strength.subarray(0, strength.length - 17);
    expect(damageOf(cut)).toEqual(['truncated']);
    expect(imported(cut).workouts[0]?.sets).toHaveLength(14);
  });

  test('half a file keeps the session and the sets before the cut', () => {
    const cut = strength.subarray(0, strength.length >> 1);
    expect(damageOf(cut)).toEqual(['truncated']);
    const [workout] = imported(cut).workouts;
    expect(workout?.seconds).toBe(1857.71);
    expect(workout?.sets.length).toBeGreaterThan(3);
  });

  test('a size larger than the file is a cut', () => {
    const large = Uint8Array.from(run);
    new DataView(large.buffer).setUint32(4, 0x7fff_ffff, true);
    expect(imported(large).workouts).toHaveLength(1);
    expect(damageOf(large)).toEqual(['truncated']);
  });

  test('chained files are read one after another', () => {
    const both = new Uint8Array([...run, ...strength]);
    expect(imported(both).workouts.map(({ sport }) => sport)).toEqual(['run', 'strength']);
    expect(damageOf(both)).toEqual([]);
  });

  test('a file chained to itself holds each workout once', () => {
    expect(imported(new Uint8Array([...run, ...run])).workouts).toHaveLength(1);
  });

  test('our checksum of a whole fixture, its own included, is zero', () => {
    for (const bytes of [run, strength]) expect(fitChecksum(bytes, 0, bytes.length)).toBe(0);
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['text', new TextEncoder().encode('hello, world'), 'unknown-format'],
    ['broken gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]), 'bad-archive'],
    ['broken zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'bad-archive'],
    ['an empty zip', zipSync({}), 'empty-file'],
    ['a zip of other things', zipSync({ 'a.txt': new TextEncoder().encode('hello') }), 'unknown-format'],
    ['zips five deep', [1, 2, 3, 4, 5].reduce((inner) => zipSync({ inner }), run), 'bad-archive'],
    ['a FIT header alone', run.subarray(0, 14), 'no-workouts'],
    [
      'a Hevy header alone',
      new TextEncoder().encode('"title","start_time","exercise_title","set_type"\n'),
      'no-workouts',
    ],
    ['Hevy without a start', new TextEncoder().encode('exercise_title,set_type\nSquat,normal\n'), 'missing-columns'],
  ])('%s is a tagged error', (_, bytes, type) => {
    expect(importBytes(bytes)).toMatchObject({ ok: false, error: { type } });
  });
});

/** More than for other properties: bytes are cheap, and damage has many shapes. */
const runs = (fc.readConfigureGlobal().numRuns ?? 100) * 20;

describe('any bytes', () => {
  const plain = fixtures.map((fixture) => bytesOf(fixture)).filter((bytes) => bytes.length < 10_000);
  const files = [
    ...plain,
    gzipSync(run),
    zipSync({ run }),
    zipSync({ 'activities.csv': bytesOf('strava-activities-en.csv'), 'activities/9001.fit.gz': gzipSync(run) }),
    zipSync(
      { 'a/export.xml': bytesOf('apple-health-broken-dtd.xml'), 'a/routes/r.gpx': bytesOf('hike.gpx') },
      { level: 0 },
    ),
  ];

  const isFiniteLoad = (load: RegionLoad): boolean =>
    Object.entries(load).every(([region, value]) => isRegionId(region) && Number.isFinite(value) && value >= 0);

  /** What is imported must be fit for the journal. */
  const isStorable = (workout: Workout): boolean =>
    parseEntry({
      id: 'x',
      version: ENTRY_VERSION,
      at: options.now,
      zone: options.zone,
      kind: 'training',
      workout,
      import: null,
    }).ok;

  const endsWell = (bytes: Uint8Array): boolean => {
    const result = importBytes(bytes);
    if (!result.ok) return typeof result.error.type === 'string' && importErrorText(result.error) !== '';
    return (
      result.value.warnings.every((warning) => importWarningText(warning) !== '') &&
      result.value.workouts.every((workout) => {
        const { load, sorenessLoad } = workoutLoad(workout, findExercise, loadCoefficients);
        return isFiniteLoad(load) && isFiniteLoad(sorenessLoad) && isStorable(workout);
      })
    );
  };

  const assertAll = (bytes: fc.Arbitrary<Uint8Array>) => () =>
    fc.assert(fc.property(bytes, endsWell), { numRuns: runs });

  test('end in a value or one tagged error', () => {
    expect(assertAll(fc.uint8Array({ maxLength: 400 }))).not.toThrow();
  });

  test('behind a FIT header too', () => {
    const header = [...bytesOf('run-57-s.fit').subarray(0, 14)];
    const behind = fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array([...header, ...bytes]));
    expect(assertAll(behind)).not.toThrow();
  });

  test('changed, cut and joined fixtures too', () => {
    const damaged = fc
      .record({
        file: fc.constantFrom(...files),
        other: fc.constantFrom(...files),
        changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
        cut: fc.double({ min: 0, max: 1, noNaN: true }),
        join: fc.boolean(),
      })
      .map(({ file, other, changes, cut, join }) => {
        const bytes = Uint8Array.from(file);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const shortened = bytes.subarray(0, Math.round(bytes.length * cut));
        return join ? new Uint8Array([...shortened, ...other]) : shortened;
      });
    expect(assertAll(damaged)).not.toThrow();
  });

  const ODD_CELLS = [
    'normal',
    'W',
    'Rest Timer',
    '',
    '--',
    '"',
    '\n',
    ';',
    '0',
    '1',
    '12,5',
    '1.234.567',
    '1e9',
    '-5',
    '9'.repeat(20),
    '3 févr. 2026, 18:00',
    '31 Feb 2026, 10:00',
    'Jul 1, 2025, 6:30:00 AM',
    '2026-05-03',
    '0000-00-00',
    '03/05/26',
    '2026-05-20T05:00:00.000Z',
    '2026-05-20 05:00:00 +9900',
    '1788250000',
    '00:31:40',
    '99:99:99',
    '2h 38m',
    'km',
    'lb',
    'Run',
    'Weight Training',
    'Squat (Barbell)',
    'activities/1.fit.gz',
    'true',
    '__proto__',
  ];
  const cell = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ODD_CELLS) }, fc.string(), fc.float().map(String));

  const headerOf = (fixture: string): string => new TextDecoder().decode(bytesOf(fixture)).split('\n')[0] ?? '';
  const HEADERS = [
    ...new Set(fixtures.filter((fixture) => fixture.endsWith('.csv')).map(headerOf)),
    'Date,Time,End,Sport,Exercise,Sets,Reps,Weight,Distance,Duration,Effort,Category',
  ];

  test.each(HEADERS.map((header) => [header.slice(0, 40), header] as const))('any cells under %s… too', (_, header) => {
    const mark = header.includes(';') ? ';' : ',';
    const width = header.split(mark).length;
    const rows = fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 });
    const table = rows.map((all) => new TextEncoder().encode([header, ...all.map((row) => row.join(mark))].join('\n')));
    expect(() => fc.assert(fc.property(table, endsWell), { numRuns: runs / 8 })).not.toThrow();
  });

  const TAGS: Readonly<Record<string, readonly string[]>> = {
    gpx: ['trk', 'trkseg', 'trkpt', 'time', 'ele', 'name', 'type', 'hr'],
    TrainingCenterDatabase: ['Activity', 'Lap', 'Track', 'Trackpoint', 'Time', 'TotalTimeSeconds', 'Value', 'Id'],
    HealthData: ['Workout', 'WorkoutStatistics', 'MetadataEntry', 'Record', 'WorkoutRoute'],
  };
  const ATTRIBUTES = [
    'lat',
    'lon',
    'StartTime',
    'Sport',
    'startDate',
    'endDate',
    'duration',
    'workoutActivityType',
    'key',
    'value',
  ];
  const ODD_TEXTS = [
    '2026-05-01T06:00:00Z',
    '2026-09-03 09:00:00 +0200',
    '47.1',
    '-1e400',
    'NaN',
    '&bogus;',
    '<',
    '',
    '\u000b',
    'HKTimeZone',
  ];

  test.each(Object.keys(TAGS))('any elements inside %s too', (root) => {
    const piece = fc
      .record({
        tag: fc.constantFrom(...(TAGS[root] ?? [])),
        attribute: fc.constantFrom(...ATTRIBUTES),
        text: fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string()),
        form: fc.constantFrom('open', 'close', 'empty', 'whole', 'text'),
      })
      .map(({ tag, attribute, text, form }) => {
        switch (form) {
          case 'open':
            return `<${tag} ${attribute}="${text}">`;
          case 'close':
            return `</${tag}>`;
          case 'empty':
            return `<${tag} ${attribute}="${text}" startDate="2026-09-03 09:00:00 +0200"/>`;
          case 'whole':
            return `<${tag}>${text}</${tag}>`;
          default:
            return text;
        }
      });
    const file = fc
      .array(piece, { maxLength: 40 })
      .map((all) => new TextEncoder().encode(`<${root}>${all.join('')}</${root}>`));
    expect(() => fc.assert(fc.property(file, endsWell), { numRuns: runs / 8 })).not.toThrow();
  });
});

describe('the same again', () => {
  test.each(fixtures)('%s read twice gives the same workouts', (fixture) => {
    expect(imported(bytesOf(fixture))).toEqual(imported(bytesOf(fixture)));
  });

  test.each(fixtures)('%s read in another zone gives the same ids', (fixture) => {
    const ids = (zone: string): readonly string[] => imported(bytesOf(fixture), zone).workouts.map(({ id }) => id);
    expect(ids('Asia/Tokyo')).toEqual(ids('America/New_York'));
    expect(new Set(ids('Asia/Tokyo')).size).toBe(ids('Asia/Tokyo').length);
  });
});

test('the summary is the object of `import --json`, rounded and in the order of regions', () => {
  const summary = summariseImport(
    'walk.fit',
    imported(bytesOf('strength-27-sets.fit')),
    findExercise,
    loadCoefficients,
  );
  expect(Object.keys(summary)).toEqual(['file', 'source', 'workouts', 'load', 'warnings', 'unmatched']);
  expect(Object.keys(summary.workouts[0] ?? {})).toEqual([
    'start',
    'zoneKnown',
    'sport',
    'title',
    'seconds',
    'sets',
    'load',
  ]);
  expect(summary.workouts[0]).toMatchObject({
    start: '2025-10-20T17:44:06.000Z',
    zoneKnown: true,
    sport: 'strength',
    seconds: 1857.71,
    sets: 14,
  });
  for (const value of Object.values(summary.load)) expect(Math.round(value * 10) / 10).toBe(value);
});

test('the sets of a summary leave out warm-ups', () => {
  const summary = summariseImport('hevy.csv', imported(bytesOf('hevy-kg.csv')), findExercise, loadCoefficients);
  expect(summary.workouts.reduce((total, { sets }) => total + sets, 0)).toBe(351 + 157);
  expect(summary.unmatched).toEqual([]);
});

test('recent loads of a real log are those of the last five days, newest first', () => {
  const { workouts } = imported(bytesOf('hevy-kg.csv'));
  const last = workouts.at(-1)!;
  const recent = recentLoads(workouts, last.start, findExercise, loadCoefficients);
  expect(recent[0]).toMatchObject({ title: last.title, hoursAgo: 0 });
  expect(recent.every(({ hoursAgo }) => hoursAgo >= 0 && hoursAgo <= 120)).toBe(true);
  expect(recent.map(({ hoursAgo }) => hoursAgo)).toEqual(recent.map(({ hoursAgo }) => hoursAgo).sort((a, b) => a - b));
});
