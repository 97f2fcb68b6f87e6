import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeEntry, makeJournalText } from '../core/journal/index.ts';
import { parseInstant, parseZone } from '../core/base/index.ts';
import type { CommandResult } from './command.ts';
import { importCommand } from './import-command.ts';
import { planCommand } from './plan-command.ts';

const SYSTEM = { now: () => '2026-11-23T18:00:00.000Z', zone: () => 'Europe/Berlin' };
const FIXTURES = 'src/core/training/fixtures';

const plan = (line: string): Promise<CommandResult> =>
  planCommand(
    line.split(' ').filter((word) => word !== ''),
    SYSTEM,
  );

const planJson = async (line: string) => {
  const result = await plan(`${line} --json`);
  if (result.type === 'refused') throw new Error(result.line);
  return JSON.parse(result.text) as {
    request: Record<string, unknown>;
    totalSeconds: number;
    blocks: {
      region: string;
      side: string;
      tool: string;
      technique: string;
      seconds: number;
      getReadySeconds: number;
      why: { text: string; finding?: string; input?: string }[];
    }[];
    cautions: { id: string; text: string; sources: string[] }[];
    refused: { region: string; side?: string; tool?: string; reason: string; caution?: string }[];
    leftOut: { region: string; reason: string }[];
  };
};

describe('unknot plan', () => {
  test('gives the form that is promised', async () => {
    const made = await planJson('--before squat --minutes 5 --tools foam-roller,ball --sore calves:right=6');
    expect(Object.keys(made)).toEqual(['request', 'totalSeconds', 'blocks', 'cautions', 'refused', 'leftOut']);
    expect(made.totalSeconds).toBe(
      made.blocks.reduce((sum, { seconds, getReadySeconds }) => sum + seconds + getReadySeconds, 0),
    );
    expect(Object.keys(made.blocks[0] ?? {})).toEqual([
      'region',
      'side',
      'tool',
      'technique',
      'seconds',
      'getReadySeconds',
      'secondsPerPass',
      'pressureStep',
      'discomfort',
      'why',
    ]);
    const calf = made.blocks.find(({ region, side }) => region === 'calves' && side === 'right');
    expect(calf?.why.map(({ input }) => input)).toContain('sore:calves:right=6');
    expect(made.blocks.flatMap(({ why }) => why.map(({ input }) => input))).toContain('before:squat');
    expect(made.cautions.every(({ id, text, sources }) => id !== '' && text !== '' && sources.length > 0)).toBe(true);
  });

  test('gives the same bytes for the same input', async () => {
    const line =
      '--after run --effort 7 --minutes 12 --tools ball,foam-roller,stick --sore quads=3 --tight calves:left=5 --json';
    expect(await plan(line)).toEqual(await plan(line));
  });

  test('no context means a rest day, no side means both', async () => {
    const made = await planJson('--minutes 10 --tools foam-roller --sore calves=4');
    expect(made.request).toMatchObject({
      context: 'rest',
      activity: null,
      sore: { 'calves:left': 4, 'calves:right': 4 },
    });
  });

  test('names the caution that refuses a region', async () => {
    const made = await planJson('--minutes 10 --tools foam-roller --sore calves=4 --caution open-wound:calves:left');
    expect(made.refused).toContainEqual(
      expect.objectContaining({ region: 'calves', side: 'left', caution: 'open-wound' }),
    );
    expect(made.cautions[0]?.id).toBe('open-wound');
    expect(made.blocks.some(({ region, side }) => region === 'calves' && side !== 'right')).toBe(false);
  });

  test('when nothing fits, the plan is empty and says why', async () => {
    const made = await planJson('--minutes 2 --tools double-ball --sore calves=4');
    expect(made.blocks.every(({ region }) => region === 'upper-back')).toBe(true);
    expect(made.leftOut.find(({ region }) => region === 'calves')?.reason).toMatch(/^Needs /);
  });

  test('a strength file of yesterday is a reason', async () => {
    const made = await planJson(
      `--minutes 10 --tools foam-roller --history ${FIXTURES}/strength-27-sets.fit --now 2025-10-21T18:00:00Z --zone Europe/Berlin`,
    );
    const inputs = made.blocks.flatMap(({ why }) => why.map(({ input }) => input ?? ''));
    expect(inputs.some((input) => /^load:quads=[\d.]+$/.test(input))).toBe(true);
  });

  test('a lifting log of the day before explains the plan, block by block', async () => {
    const made = await planJson(
      `--after lower-body --minutes 15 --tools foam-roller,ball --history ${FIXTURES}/hevy-kg.csv --now 2025-02-27T18:00:00Z --zone Europe/Berlin`,
    );
    expect(made.blocks.every(({ why }) => why.some(({ input }) => input !== undefined))).toBe(true);
    const trained = made.blocks.filter(({ why }) => why.some(({ input }) => input?.startsWith('load:')));
    expect([...new Set(trained.map(({ region }) => region))]).toEqual(
      expect.arrayContaining(['glutes', 'quads', 'hamstrings', 'calves']),
    );
    const quads = trained.find(({ region }) => region === 'quads')?.why.map(({ text }) => text) ?? [];
    expect(quads.join(' ')).toMatch(/estimated load of [\d.]+ for the quads, most of it from “Workout 1” yesterday/);
  });

  test('prints the written model with a certificate that closes', async () => {
    const result = await plan(
      '--before squat --minutes 5 --tools foam-roller,ball --sore calves:right=6 --json --model',
    );
    if (result.type === 'refused') throw new Error(result.line);
    const { model, totalSeconds } = JSON.parse(result.text) as {
      readonly totalSeconds: number;
      readonly model: {
        readonly budgetSeconds: number;
        readonly openingSeconds: number;
        readonly fromSeconds: readonly number[];
        readonly betweenSeconds: readonly (readonly number[])[];
        readonly stations: readonly unknown[];
        readonly regions: readonly {
          readonly region: string;
          readonly moves: readonly {
            readonly technique: string;
            readonly station: number;
            readonly durations: readonly {
              readonly sides: Record<string, number>;
              readonly seconds: number;
              readonly value: number;
            }[];
          }[];
        }[];
        readonly optimum: {
          readonly value: number;
          readonly totalSeconds: number;
          readonly blocks: readonly {
            readonly region: string;
            readonly station: number;
            readonly technique: string;
            readonly seconds: number;
            readonly value: number;
          }[];
        };
        readonly certificate: { readonly value: number; readonly upperBound: number; readonly gap: number };
      };
    };
    const { optimum, certificate } = model;
    expect(certificate).toMatchObject({ value: optimum.value, upperBound: optimum.value, gap: 0 });
    expect(optimum.totalSeconds).toBe(totalSeconds);
    // The plan again, from the tables alone.
    let [seconds, value, at] = [model.openingSeconds, 0, -1];
    for (const block of optimum.blocks) {
      const duration = model.regions
        .find(({ region }) => region === block.region)
        ?.moves.find(({ technique }) => technique === block.technique)
        ?.durations.find(
          (each) =>
            each.value === block.value &&
            Object.values(each.sides).reduce((sum, side) => sum + side, 0) === block.seconds,
        );
      seconds += (at < 0 ? model.fromSeconds : model.betweenSeconds[at])?.[block.station] ?? Number.NaN;
      seconds += duration?.seconds ?? Number.NaN;
      value += duration?.value ?? Number.NaN;
      at = block.station;
    }
    expect(seconds).toBe(totalSeconds);
    expect(value).toBeCloseTo(optimum.value, 9);
    expect(seconds).toBeLessThanOrEqual(model.budgetSeconds);
  });

  test('takes edits by hand and standing wishes', async () => {
    const made = await planJson(
      '--after run --effort 6 --minutes 12 --tools foam-roller,stick --keep quads/stick=30 --remove glutes --never calves --always lats --order quads/stick,hamstrings/foam-roller',
    );
    expect(made.blocks.filter(({ region }) => region === 'quads').map(({ tool, seconds }) => [tool, seconds])).toEqual([
      ['stick', 30],
      ['stick', 30],
    ]);
    const regions = made.blocks.map(({ region }) => region);
    expect(regions).not.toContain('glutes');
    expect(regions).not.toContain('calves');
    expect(regions).toContain('lats');
    expect(regions.indexOf('quads')).toBeLessThan(regions.indexOf('hamstrings'));
    expect(made.leftOut).toContainEqual({ region: 'glutes', reason: 'You took it out.' });
    expect(made.leftOut).toContainEqual({ region: 'calves', reason: 'You asked never to plan it.' });
  });

  test.each([
    ['--keep quads=31', '--keep must be REGION[/TOOL][=SECONDS] with seconds in steps of 5, not "quads=31".'],
    ['--keep nose', 'Unknown region "nose". Allowed: neck-traps,'],
    ['--keep quads/hammer', 'Unknown tool "hammer". Allowed: foam-roller,'],
    ['--keep quads --keep quads/stick', '--keep names quads twice.'],
    ['--keep quads --remove quads', '--keep and --remove both name quads.'],
    ['--order quads,calves', '--order must be REGION/TOOL,REGION/TOOL,…, not "quads".'],
    ['--order quads/stick,quads/ball', '--order names quads twice.'],
    ['--always quads --never quads', '--always and --never both name quads.'],
    ['--never nose', 'Unknown region "nose".'],
    ['--model', '--model needs --json.'],
  ])('%s is refused in one line', async (words, line) => {
    const result = await plan(`--minutes 5 --tools foam-roller ${words}`);
    expect(result.type).toBe('refused');
    if (result.type === 'refused') expect(result.line).toContain(line);
  });

  test('says each block in two sentences, and what one more minute buys', async () => {
    const result = await plan('--before squat --minutes 5 --tools foam-roller,ball');
    if (result.type === 'refused') throw new Error(result.line);
    const whys = result.text.split('\n').filter((line) => line.startsWith('     '));
    expect(whys.length).toBeGreaterThan(3);
    expect(whys.filter((line) => (line.match(/[.!?](\s|$)/g) ?? []).length > 2)).toEqual([]);
    expect(result.text).toMatch(/^\+1 min: /m);
  });

  test('a journal’s levels of today count', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unknot-'));
    const path = join(folder, 'journal.jsonl');
    const at = parseInstant('2026-11-23T08:00:00Z');
    const zone = parseZone('Europe/Berlin');
    if (!at.ok || !zone.ok) throw new Error('bad moment');
    const entry = makeEntry(
      {
        kind: 'check-in',
        occasion: 'today',
        levels: [{ region: 'forearms', side: 'left', feeling: 'sore', level: 7 }],
      },
      { id: 'a', moment: { at: at.value, zone: zone.value } },
    );
    await writeFile(path, makeJournalText([entry]));
    const made = await planJson(`--minutes 10 --tools foam-roller --journal ${path}`);
    expect(made.blocks.flatMap(({ why }) => why.map(({ input }) => input))).toContain('sore:forearms:left=7');
    expect(await readdir(folder)).toEqual(['journal.jsonl']);
    expect(await readFile(path, 'utf8')).toBe(makeJournalText([entry]));
  });

  test.each([
    ['', /--minutes N/],
    ['--minutes 5', /--tools.*foam-roller.*none/],
    ['--minutes 0 --tools ball', /2 to 30.*"0"/],
    ['--minutes 31 --tools ball', /2 to 30/],
    ['--minutes 5.5 --tools ball', /whole number/],
    ['--minutes five --tools ball', /whole number/],
    ['--minutes 5 --tools ,', /--tools/],
    ['--minutes 5 --tools laser', /laser.*foam-roller/],
    ['--minutes 5 --tools ball --sore knee=3', /knee.*calves/],
    ['--minutes 5 --tools ball --sore calves:up=3', /calves:up.*left, right/],
    ['--minutes 5 --tools ball --sore calves=11', /0 to 10.*calves=11/],
    ['--minutes 5 --tools ball --sore calves', /LEVEL/],
    ['--minutes 5 --tools ball --sore calves=3 --sore calves:left=3', /calves:left twice/],
    ['--minutes 5 --tools ball --before chess', /chess.*squat/],
    ['--minutes 5 --tools ball --before run --after run', /only one/],
    ['--minutes 5 --tools ball --rest --after run', /only one/],
    ['--minutes 5 --tools ball --after run --effort 11', /1 to 10/],
    ['--minutes 5 --tools ball --effort 5', /--effort needs/],
    ['--minutes 5 --tools ball --caution cold', /cold.*dvt/],
    ['--minutes 5 --tools ball --caution skin:nose', /nose/],
    ['--minutes 5 --tools ball --now noon', /--now.*noon/],
    ['--minutes 5 --tools ball --zone Mars', /--zone.*Mars/],
    ['--minutes 5 --tools ball --history nowhere.fit', /nowhere\.fit.*no such file/],
    ['--minutes 5 --tools ball --journal nowhere.jsonl', /nowhere\.jsonl.*no such file/],
    ['--minutes 5 --tools ball extra', /"extra"/],
    ['--minutes 5 --tools ball --frequency 3', /--frequency/],
  ])('"%s" is refused in one line', async (line, expected) => {
    const result = await plan(line);
    expect(result.type).toBe('refused');
    expect(result.type === 'refused' && result.line).toMatch(expected);
    expect(result.type === 'refused' && result.line).not.toContain('\n');
  });
});

describe('unknot import', () => {
  test('gives the form that is promised', async () => {
    const result = await importCommand([`${FIXTURES}/hevy-kg.csv`, `${FIXTURES}/run-57-s.fit`, '--json'], SYSTEM);
    if (result.type === 'refused') throw new Error(result.line);
    const { files } = JSON.parse(result.text) as {
      files: { workouts: Record<string, unknown>[]; warnings: string[] }[];
    };
    expect(files.map((file) => Object.keys(file))).toEqual(
      files.map(() => ['file', 'source', 'workouts', 'load', 'warnings', 'unmatched']),
    );
    expect(files[0]?.workouts).toHaveLength(33);
    expect(Object.keys(files[0]?.workouts[0] ?? {})).toEqual([
      'start',
      'zoneKnown',
      'sport',
      'title',
      'seconds',
      'sets',
      'load',
    ]);
  });

  const importJson = async (...args: readonly string[]) => {
    const result = await importCommand([...args, '--json'], SYSTEM);
    if (result.type === 'refused') throw new Error(result.line);
    return JSON.parse(result.text) as {
      files: { source: string; warnings: string[]; unmatched: string[]; workouts: { start: string }[] }[];
      days?: { day: string; load: Record<string, number>; confidence: string }[];
    };
  };

  test('reads every format that has a fixture', async () => {
    const names = (await readdir(FIXTURES)).filter((name) => /\.(csv|fit|gpx|tcx|xml)$/.test(name));
    expect(names.length).toBeGreaterThan(18);
    const { files } = await importJson(...names.map((name) => `${FIXTURES}/${name}`));
    expect(new Set(files.map(({ source }) => source))).toEqual(
      new Set(['apple-health', 'fit', 'fitnotes', 'garmin', 'gpx', 'hevy', 'liftosaur', 'strava', 'strong', 'tcx']),
    );
    expect(files.flatMap(({ unmatched }) => unmatched)).toEqual([]);
  });

  test('a unit that the file does not tell can be given', async () => {
    const told = async (...args: readonly string[]) =>
      (await importJson(`${FIXTURES}/strong-comma.csv`, ...args)).files[0]?.warnings.join(' ');
    expect(await told()).toMatch(/unit of weight/);
    expect(await told('--unit', 'lb')).not.toMatch(/unit/);
  });

  test('wall times are read in the zone given', async () => {
    const [file] = (await importJson(`${FIXTURES}/hevy-fr-dates.csv`, '--zone', 'Asia/Tokyo')).files;
    expect(file?.workouts[0]?.start).toBe('2026-02-03T09:00:00.000Z');
  });

  test('the load of each day can be shown; the same training in two files counts once', async () => {
    const once = await importJson(`${FIXTURES}/run-57-s.fit`, `${FIXTURES}/multisport.fit`, '--load');
    expect(once.days?.map(({ day, confidence }) => [day, confidence])).toEqual([
      ['2017-06-11', 'usual'],
      ['2025-10-20', 'low'],
    ]);
    expect(Object.keys(once.days?.[1]?.load ?? {}).length).toBeGreaterThan(10);
    const twice = await importJson(`${FIXTURES}/run-57-s.fit`, `${FIXTURES}/run-57-s.fit`, '--load');
    expect(twice.days?.[0]).toEqual(once.days?.[0]);
    const text = await importCommand([`${FIXTURES}/multisport.fit`, '--load'], SYSTEM);
    expect(text.type === 'done' && text.text).toMatch(/Estimated load by day\n {2}2025-10-20 {2}.*quads [\d.]+/);
  });

  test('what the columns of an unknown table mean can be said', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'unknot-')), 'log.csv');
    await writeFile(path, 'wann;was;wie oft\n03.05.2026;Squat;5\n');
    const unknown = await importCommand([path], SYSTEM);
    expect(unknown.type === 'refused' && unknown.line).toMatch(/columns "wann", "was", "wie oft"/);
    const { files } = await importJson(path, '--columns', 'was=exercise,wie oft=reps');
    expect(files[0]).toMatchObject({ source: 'csv', workouts: [{ sport: 'strength', sets: 1 }] });
  });

  test.each([
    [['a.csv', '--unit', 'stone'], /--unit.*"stone"/],
    [['a.csv', '--columns', 'was'], /--columns.*"was".*exercise/],
    [['a.csv', '--columns', 'was=dance'], /--columns.*"was=dance"/],
    [[], /FILE/],
    [['nowhere.fit'], /no such file/],
    [['README.md'], /no format that Unknot reads/],
    [['src'], /folder/],
  ])('%j is refused in one line', async (args, expected) => {
    const result = await importCommand(args, SYSTEM);
    expect(result.type === 'refused' && result.line).toMatch(expected);
  });
});
