// @ts-check
/**
 * `npm test`: every check in one command. All steps run even after one failed, so that one look shows everything; the last
 * line counts each unit test, each browser test and each other step.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runBench } from './bench.mjs';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { buildKnowledge } from './knowledge.mjs';
import { inProject, run, toolPath } from './project.mjs';
import { checkSize } from './size.mjs';

const UNIT_RESULTS = inProject('.cache', 'unit-tests.json');
const BROWSER_RESULTS = inProject('.cache', 'browser-tests.json');

/** @typedef {{ passed: number, failed: number }} Count */

const passed = { passed: 1, failed: 0 };
const failed = { passed: 0, failed: 1 };

/** @param {string} path */
const readJson = (path) => {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
};

/** @param {string} name @param {readonly string[]} args @param {number} seconds @param {NodeJS.ProcessEnv} [env] */
const tool = async (name, args, seconds, env) => {
  const { code, timedOut } = await run(process.execPath, [toolPath(...toolName(name)), ...args], {
    seconds,
    ...(env ? { env } : {}),
  });
  if (timedOut) process.stdout.write(`${name} took longer than ${seconds} s and was stopped.\n`);
  return code === 0;
};

/** @param {string} name @returns {[string, string?]} */
const toolName = (name) =>
  name === 'tsc' ? ['typescript', 'tsc'] : name === 'playwright' ? ['@playwright/test', 'playwright'] : [name];

/** @param {string} name @param {string[]} args */
const step = (name, args) => async () => ((await tool(name, args, 180)) ? passed : failed);

/**
 * A tool that fails without a failed test (a broken import, a time limit) must not count as nothing.
 * @param {boolean} succeeded @param {Count | undefined} count @returns {Count}
 */
const honest = (succeeded, count) => {
  if (!count) return failed;
  return !succeeded && count.failed === 0 ? { ...count, failed: 1 } : count;
};

/** @param {NodeJS.ProcessEnv} [env] */
const unitTests = async (env) => {
  rmSync(UNIT_RESULTS, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`];
  const succeeded = await tool('vitest', ['run', ...reporters], env ? 3600 : 300, env);
  const results = readJson(UNIT_RESULTS);
  if (results?.numPendingTests > 0) process.stdout.write(`Not run: ${results.numPendingTests} unit tests.\n`);
  return honest(succeeded, results && { passed: results.numPassedTests, failed: results.numFailedTests });
};

/** @param {readonly string[]} [files] @param {number} [seconds] */
const browserTests = async (files = [], seconds = 900) => {
  rmSync(BROWSER_RESULTS, { force: true });
  const { path, env } = await findChromium();
  process.stdout.write(`Browser: ${path}\n`);
  const succeeded = await tool('playwright', ['test', ...files], seconds, {
    ...process.env,
    ...env,
    CHROMIUM_PATH: path,
    ...(files.length > 0 ? { FUZZ: 'full' } : {}),
  });
  const stats = readJson(BROWSER_RESULTS)?.stats;
  if (stats?.skipped > 0) process.stdout.write(`Not run: ${stats.skipped} browser tests.\n`);
  return honest(succeeded, stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky });
};

/** @param {'app' | 'cli'} target */
const buildOf = (target) => async () => ((await build(target)) ? passed : failed);

/** @type {Record<string, () => Promise<Count> | Count>} */
const STEPS = {
  'Types of core, knowledge and texts': step('tsc', ['-p', 'tsconfig.core.json']),
  Types: step('tsc', ['-p', 'tsconfig.json']),
  Lint: step('oxlint', ['--type-aware']),
  Format: step('oxfmt', ['--check']),
  'Unit tests': () => unitTests(),
  'Build of the app': buildOf('app'),
  'Build of the command line': buildOf('cli'),
  'Knowledge as data': async () => ((await buildKnowledge()) ? passed : failed),
  Size: () => (checkSize() ? passed : failed),
  'Plans against another solver': async () => ((await runBench('plan', ['--quick'], 180)) ? passed : failed),
  'Browser tests': () => browserTests(),
};

/** What cannot say anything about a build that does not exist. */
const NEEDS_BUILD = ['Size', 'Browser tests', 'Kills in full'];

/** @type {Record<string, Record<string, () => Promise<Count> | Count>>} */
const SUITES = {
  all: STEPS,
  e2e: { 'Build of the app': buildOf('app'), 'Browser tests': () => browserTests() },
  fuzz: {
    'Unit tests in full': () => unitTests({ ...process.env, FUZZ: 'full' }),
    'Build of the app': buildOf('app'),
    'Kills in full': () => browserTests(['kill'], 3600),
  },
};

await ensureInstalled();
mkdirSync(inProject('.cache'), { recursive: true });

const suite = SUITES[process.argv[2] ?? 'all'] ?? STEPS;
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const broken = [];
for (const [name, check] of Object.entries(suite)) {
  process.stdout.write(`\n== ${name}\n`);
  let count = failed;
  if (NEEDS_BUILD.includes(name) && broken.includes('Build of the app')) {
    process.stdout.write('Not run: there is no build to look at.\n');
  } else {
    try {
      count = await check();
    } catch (error) {
      process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) broken.push(name);
}
process.stdout.write(`\n${broken.length > 0 ? `Failed: ${broken.join(', ')}` : 'Everything passed.'}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
