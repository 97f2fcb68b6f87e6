/**
 * `npm run bench:import`: whether the largest training files that people have are read fast and in little memory, whether
 * hostile ones end soon, and whether the app answers meanwhile. Times are of the processor, compared within one run.
 * Exits with 1 when a bound is passed. `--quick` takes smaller files and leaves out the browser.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zipSync } from 'fflate';
import type { Instant, Zone } from '../../src/core/base/index.ts';
import { type ByteSource, type ImportOptions, importFile, importers } from '../../src/core/training/index.ts';
import { findExercise } from '../../src/knowledge/exercises/index.ts';
import { trainingGuesses } from '../../src/knowledge/training-guesses.ts';
import { inBrowser } from '../in-browser.ts';
import { fitFolder, healthExport, hostileFiles, setLog } from './make-files.ts';

const MB = 1_000_000;
const FOLDER = join('.cache', 'bench-import-files');
const MOST_RATIO = 1.5;
const MOST_HEALTH_MB = 200;
const MOST_HOSTILE_MS = 2000;
const MOST_HOSTILE_MB = 300;
const ROUNDS = 7;

const OPTIONS: ImportOptions = {
  zone: 'Europe/Berlin' as Zone,
  now: '2030-01-01T00:00:00.000Z' as Instant,
  guesses: trainingGuesses,
  knowsExercise: (name) => findExercise(name) !== null,
};

const PIECE = 1_048_576;

/** Reads a file as the command line does. */
const withFile = <T>(path: string, act: (source: ByteSource) => T): T => {
  const file = openSync(path, 'r');
  const { size } = statSync(path);
  let buffer = new Uint8Array();
  try {
    return act({
      size,
      read: (start, end) => {
        const wanted = Math.max(0, Math.min(end, size) - start);
        if (buffer.length < wanted) buffer = new Uint8Array(wanted);
        return buffer.subarray(0, readSync(file, buffer, 0, wanted, start));
      },
    });
  } finally {
    closeSync(file);
  }
};

const importPath = (path: string): string =>
  withFile(path, (source) => {
    const result = importFile({ name: path, source }, OPTIONS, importers);
    return result.ok ? `${result.value.workouts.length} workouts` : result.error.type;
  });

/** The barest thing that looks at the whole file: the platform's own search, in the same pieces. */
const scanPath = (path: string): number => {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(PIECE);
  let found = 0;
  for (let at = 0; ; at += PIECE) {
    const length = readSync(file, buffer, 0, PIECE, at);
    if (length === 0) break;
    const piece = buffer.subarray(0, length);
    for (let place = piece.indexOf('<Workout'); place !== -1; place = piece.indexOf('<Workout', place + 1)) found += 1;
  }
  closeSync(file);
  return found;
};

const processorMs = (act: () => unknown): number => {
  const begun = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

interface Measured {
  readonly ms: number;
  readonly mb: number;
  readonly outcome: string;
}

/** In a process of its own, so that its memory is its own. */
const measure = (path: string): Measured => {
  const child = spawnSync(process.execPath, [process.argv[1] ?? '', '--one', path], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (child.status !== 0)
    return { ms: Infinity, mb: Infinity, outcome: child.stderr.split('\n').slice(0, 3).join(' ') || 'no end' };
  return JSON.parse(child.stdout) as Measured;
};

/** On Linux a child begins with its parent's highest mark in `maxRSS`; the mark of /proc begins anew with each program. */
const highestMb = (): number => {
  const status = '/proc/self/status';
  const kib = existsSync(status) ? /^VmHWM:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return ((kib === undefined ? process.resourceUsage().maxRSS : Number(kib)) * 1024) / MB;
};

const one = (path: string): void => {
  let outcome = '';
  const ms = processorMs(() => {
    outcome = importPath(path);
  });
  process.stdout.write(JSON.stringify({ ms, mb: highestMb(), outcome }));
};

let failures = 0;
const say = (isGood: boolean, text: string): void => {
  if (!isGood) failures += 1;
  process.stdout.write(`${isGood ? 'ok   ' : 'WRONG'} ${text}\n`);
};
const about = ({ ms, mb, outcome }: Measured): string => `${Math.round(ms)} ms, ${Math.round(mb)} MB: ${outcome}`;

const health = (bytes: number): void => {
  const path = healthExport(FOLDER, bytes);
  const rounds = Array.from(
    { length: ROUNDS },
    () => [processorMs(() => scanPath(path)), processorMs(() => importPath(path))] as const,
  );
  const [scan, read] = [median(rounds.map(([ms]) => ms)), median(rounds.map(([, ms]) => ms))];
  const ratio = read / scan;
  say(
    ratio <= MOST_RATIO,
    `Apple Health, ${Math.round(bytes / MB)} MB: ${Math.round(read)} ms against ${Math.round(scan)} ms of a bare scan, ${ratio.toFixed(2)} times (at most ${MOST_RATIO}; the first round ${((rounds[0]?.[1] ?? 0) / (rounds[0]?.[0] ?? 1)).toFixed(2)})`,
  );
  const cold = measure(path);
  say(cold.mb <= MOST_HEALTH_MB, `  in a process of its own ${about(cold)} (at most ${MOST_HEALTH_MB} MB)`);
  const zip = join(FOLDER, `health-${bytes}.zip`);
  if (!existsSync(zip))
    writeFileSync(zip, zipSync({ 'apple_health_export/Export.xml': readFileSync(path) }, { level: 1 }));
  const packed = measure(zip);
  say(packed.mb <= MOST_HEALTH_MB, `  zipped ${about(packed)} (at most ${MOST_HEALTH_MB} MB)`);
};

const usual = (files: number, rows: number): void => {
  const folder = fitFolder(FOLDER, files);
  const paths = readdirSync(folder).map((name) => join(folder, name));
  let bytes = 0;
  const ms = processorMs(() => {
    for (const path of paths) {
      importPath(path);
      bytes += statSync(path).size;
    }
  });
  say(true, `${files} FIT files, ${(bytes / MB).toFixed(1)} MB: ${Math.round(ms)} ms`);
  const log = setLog(FOLDER, rows);
  say(true, `CSV of ${rows} rows, ${(statSync(log).size / MB).toFixed(1)} MB: ${about(measure(log))}`);
};

/** Archives that hold much more than they weigh, or pretend to. */
const bombs = (): readonly (readonly [string, string])[] => {
  const make = (name: string, bytes: () => Uint8Array) => {
    const path = join(FOLDER, `bomb-${name.replaceAll(' ', '-')}`);
    if (!existsSync(path)) writeFileSync(path, bytes());
    return [name, path] as const;
  };
  const zeros = new Uint8Array(200 * MB);
  const table = new TextEncoder().encode(
    `Date;Exercise Name;Set Order;Reps\n${'2026-05-03 10:00;Squat;1;5\n'.repeat(4_000_000)}`,
  );
  return [
    make('zeros in a zip', () => zipSync({ a: zeros, b: zeros, c: zeros })),
    make('zeros in gzip', () => gzipSync(zeros)),
    make('a table in gzip', () => gzipSync(table)),
    make('a zip in a zip in a zip', () => zipSync({ a: zipSync({ b: zipSync({ c: zeros }) }) })),
    make('many empty names', () =>
      zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`f${n}`, new Uint8Array([n])]))),
    ),
  ];
};

const hostile = (isQuick: boolean): void => {
  for (const [name, path] of [...hostileFiles(FOLDER, isQuick), ...(isQuick ? [] : bombs())]) {
    const measured = measure(path);
    say(
      measured.ms <= MOST_HOSTILE_MS && measured.mb <= MOST_HOSTILE_MB,
      `${name}, ${Math.round(statSync(path).size / MB)} MB: ${about(measured)}`,
    );
  }
};

/** The app itself, built: no task of the page longer than 100 ms while such files are read and added. */
const browser = (): Promise<boolean> => inBrowser('import', { UNKNOT_BENCH_FILES: FOLDER });

const all = async (isQuick: boolean): Promise<void> => {
  mkdirSync(FOLDER, { recursive: true });
  health(isQuick ? 40 * MB : 255 * MB);
  usual(isQuick ? 10 : 100, isQuick ? 5000 : 50_000);
  hostile(isQuick);
  if (!isQuick) say(await browser(), 'the page answers within 100 ms meanwhile');
  process.stdout.write(failures === 0 ? 'Everything within its bounds.\n' : `${failures} beyond their bounds.\n`);
  process.exitCode = failures === 0 ? 0 : 1;
};

const [first, second = ''] = process.argv.slice(2);
if (first === '--one') one(second);
else await all(first === '--quick');
