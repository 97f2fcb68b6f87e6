/**
 * `npm run bench:plan`: whether our optimum is the optimum, and how fast it is found. Every instance is dumped as
 * `plan --json --model` dumps it; HiGHS solves an independently written program of it, and what is small enough is also tried
 * out in full. Exits with 1 on any difference.
 */
import { type Model, createPlan, findOptimum, findRoutes, makeModel, solvePlan } from '../../src/core/plan/index.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { inBrowser } from '../in-browser.ts';
import { bruteForce } from './brute-force.ts';
import { loadHighs, solveMilp } from './milp.ts';
import { processorMs } from './processor-time.ts';
import { type Asked, fullRequest, smallRequest } from './requests.ts';

const SAME = 1e-6;
const LEAST_RATIO = 100;
const LARGEST_BRUTE_FORCE = 6;

interface Options {
  readonly small: number;
  readonly full: number;
  readonly secondsLimit: number;
  readonly speed: number;
  /** Sequences that are tried before an instance counts as too large for it. */
  readonly sequences: number;
  readonly quick: boolean;
}

const OPTIONS: Options = { small: 800, full: 200, secondsLimit: 60, speed: 1000, sequences: 1e10, quick: false };
const QUICK: Options = { small: 60, full: 3, secondsLimit: 10, speed: 200, sequences: 1e6, quick: true };

interface Checked {
  readonly kind: 'small' | 'full';
  readonly seed: number;
  readonly ours: number;
  readonly oursMs: number;
  readonly gap: number;
  readonly highs: number | null;
  readonly highsMs: number;
  readonly proved: boolean;
  /** Undefined: too large to try out. */
  readonly brute: number | null | undefined;
  readonly problems: readonly string[];
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const REPEATS = 5;

/** The median of some runs, since one is as short as a hiccup of the machine. */
const medianOf = (work: () => void): number =>
  quantile(
    Array.from({ length: REPEATS }, () => processorMs(work)),
    0.5,
  );

const problemsOf = (
  model: Model,
  highs: { proved: boolean; value: number | null },
  brute: number | null | undefined,
): readonly string[] => {
  const { value, totalSeconds } = model.optimum;
  const differs = (other: number | null): boolean => other === null || Math.abs(other - value) > SAME;
  return [
    ...(Math.abs(model.certificate.gap) > SAME ? [`certificate says at most ${model.certificate.upperBound}`] : []),
    ...(totalSeconds > model.budgetSeconds ? [`takes ${totalSeconds} s of ${model.budgetSeconds} s`] : []),
    ...(highs.proved && differs(highs.value) ? [`HiGHS proved ${highs.value}`] : []),
    ...(!highs.proved && highs.value !== null && highs.value > value + SAME ? [`HiGHS found ${highs.value}`] : []),
    ...(brute !== undefined && differs(brute) ? [`trying everything gives ${brute}`] : []),
  ];
};

const check = (
  kind: Checked['kind'],
  seed: number,
  { request, history, frame }: Asked,
  highs: Awaited<ReturnType<typeof loadHighs>>,
  { secondsLimit, sequences }: Options,
): Checked => {
  const solved = solvePlan(request, history, knowledge, frame);
  const model = makeModel(solved);
  // Both begin with the instance as it is: ours as the planner has it, theirs as the text of the program.
  const oursMs = medianOf(() => findOptimum(solved.instance, findRoutes(solved.instance)));
  const theirs = solveMilp(highs, model, secondsLimit);
  const brute = model.regions.length <= LARGEST_BRUTE_FORCE ? bruteForce(model, sequences) : undefined;
  return {
    kind,
    seed,
    ours: model.optimum.value,
    oursMs,
    gap: model.certificate.gap,
    highs: theirs.value,
    highsMs: theirs.milliseconds,
    proved: theirs.proved,
    brute,
    problems: problemsOf(model, theirs, brute),
  };
};

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(12) : String(cell).padStart(14))).join('');

const report = (name: string, rows: readonly Checked[]): void => {
  const proved = rows.filter((row) => row.proved);
  const ours = quantile(
    rows.map(({ oursMs }) => oursMs),
    0.5,
  );
  const theirs = quantile(
    rows.map(({ highsMs }) => highsMs),
    0.5,
  );
  process.stdout.write(
    `${line([
      name,
      rows.length,
      proved.length,
      rows.length - proved.length,
      rows.filter(({ brute }) => brute !== undefined).length,
      Math.max(0, ...rows.map(({ gap }) => gap)).toFixed(6),
      ours.toFixed(2),
      theirs.toFixed(1),
      `${Math.round(
        quantile(
          rows.map((row) => row.highsMs / row.oursMs),
          0.5,
        ),
      )}x`,
      rows.filter(({ problems }) => problems.length > 0).length,
    ])}\n`,
  );
};

/** How long a whole plan takes, with its reasons and what was left out; once the engine is warm. */
const measureSpeed = (count: number): readonly number[] => {
  const all = Array.from({ length: count }, (_, at) => fullRequest(50_000 + at));
  const once = (each: Asked): number =>
    processorMs(() => createPlan(each.request, each.history, knowledge, each.frame));
  all.slice(0, 200).forEach(once);
  return all.map(once);
};

const main = async (args: readonly string[]): Promise<number> => {
  const unknown = args.find((arg) => arg !== '--quick');
  if (unknown !== undefined) {
    process.stderr.write(`Unknown option "${unknown}". Allowed: --quick.\n`);
    return 2;
  }
  const options = args.includes('--quick') ? QUICK : OPTIONS;
  const highs = await loadHighs();
  const speeds = measureSpeed(options.speed);
  const rows: Checked[] = [];
  const run = (kind: Checked['kind'], count: number, asked: (seed: number) => Asked): void => {
    for (let seed = 1; seed <= count; seed += 1) {
      const row = check(kind, seed, asked(seed), highs, options);
      rows.push(row);
      for (const problem of row.problems)
        process.stdout.write(`${kind} instance ${seed}: ours is worth ${row.ours}, ${problem}\n`);
      if (!options.quick && seed % 50 === 0) process.stdout.write(`${kind}: ${seed} of ${count}\n`);
    }
  };
  run('small', options.small, (seed) => smallRequest(seed, knowledge));
  run('full', options.full, fullRequest);
  process.stdout.write(
    `\n${line(['', 'instances', 'proved', 'not proved', 'tried in full', 'largest gap', 'ours, ms', 'HiGHS, ms', 'ratio', 'different'])}\n`,
  );
  for (const kind of ['small', 'full'] as const)
    report(
      kind,
      rows.filter((row) => row.kind === kind),
    );
  report('all', rows);
  const ratio = quantile(
    rows.map((row) => row.highsMs / row.oursMs),
    0.5,
  );
  process.stdout.write(
    `\nA whole plan of full size, in processor time: median ${quantile(speeds, 0.5).toFixed(2)} ms, 99th percentile ${quantile(speeds, 0.99).toFixed(2)} ms\n`,
  );
  const different = rows.filter(({ problems }) => problems.length > 0).length;
  if (different > 0) process.stdout.write(`${different} differences.\n`);
  // A sample on a busy machine says nothing about speed.
  const slow = !options.quick && ratio < LEAST_RATIO;
  if (slow) process.stdout.write(`Only ${ratio.toFixed(0)} times faster than HiGHS; ${LEAST_RATIO} was promised.\n`);
  const isLate = !options.quick && !(await inBrowser('plan'));
  if (isLate) process.stdout.write('A step of the slider took longer than its frame.\n');
  return different > 0 || slow || isLate ? 1 : 0;
};

process.exitCode = await main(process.argv.slice(2));
