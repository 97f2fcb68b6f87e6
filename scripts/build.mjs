// @ts-check
/**
 * Builds the app (dist/app) and the command line (dist/cli) when they are older than what they are made of; started by
 * itself, both in any case and the knowledge base as data (dist/knowledge).
 */
import { existsSync, mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, inProject, isMain, newestChange, run, toolPath } from './project.mjs';
import { ensureInstalled } from './install.mjs';
import { buildKnowledge } from './knowledge.mjs';

const SOURCES = [
  'src',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'vite.cli.config.ts',
  'scripts/security-headers.mjs',
  'scripts/share-target.mjs',
];

/** @typedef {'app' | 'cli'} Target */

/** @type {Record<Target, { config: string, entry: string }>} */
const TARGETS = {
  app: { config: 'vite.config.ts', entry: 'index.html' },
  cli: { config: 'vite.cli.config.ts', entry: 'unknot.js' },
};

/** @param {Target} target */
const stampOf = (target) => inProject('dist', `${target}.built`);

/** @param {Target} target */
export const isBuilt = (target) =>
  existsSync(inProject('dist', target, TARGETS[target].entry)) &&
  existsSync(stampOf(target)) &&
  Math.max(...SOURCES.map((path) => newestChange(inProject(path)))) <= statSync(stampOf(target)).mtimeMs;

/**
 * Puts a finished build in its place. The command line is one file, so that a rename never leaves a moment without it.
 * @param {Target} target
 * @param {string} made
 */
const putInPlace = (target, made) => {
  const place = inProject('dist', target);
  if (target === 'cli') {
    mkdirSync(place, { recursive: true });
    renameSync(join(made, TARGETS.cli.entry), join(place, TARGETS.cli.entry));
    return;
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (existsSync(place)) renameSync(place, `${made}-old`);
      renameSync(made, place);
      break;
    } catch (error) {
      // Another build was put here in between.
      if (attempt === 5) throw error;
    } finally {
      rmSync(`${made}-old`, { recursive: true, force: true });
    }
  }
};

/**
 * Builds beside the old build and swaps at the end: two builds at once, or a reader in between, find a whole one.
 * @param {Target} target
 * @param {{ quiet?: boolean }} options
 * @returns {Promise<boolean>}
 */
export const build = async (target, { quiet = false } = {}) => {
  const begun = new Date();
  const made = inProject('dist', `.${target}-${process.pid}`);
  mkdirSync(inProject('dist'), { recursive: true });
  const options = `--config ${TARGETS[target].config} --emptyOutDir --logLevel warn`.split(' ');
  const { code } = await run(process.execPath, [toolPath('vite'), 'build', '--outDir', made, ...options], {
    seconds: 240,
    show: quiet ? 'stderr' : 'all',
  });
  const built = code === 0 && existsSync(join(made, TARGETS[target].entry));
  if (built) {
    putInPlace(target, made);
    writeFileSync(stampOf(target), '');
    utimesSync(stampOf(target), begun, begun);
  }
  rmSync(made, { recursive: true, force: true });
  return built;
};

/**
 * @param {Target} target
 * @param {{ quiet?: boolean }} options
 */
export const ensureBuilt = async (target, options = {}) => {
  if (isBuilt(target)) return;
  if (!(await build(target, options)))
    giveUp(`Could not build ${target === 'app' ? 'the app' : 'the command line'}; the reason stands above.`);
};

if (isMain(import.meta.url)) {
  await ensureInstalled();
  for (const target of /** @type {const} */ (['app', 'cli'])) {
    if (!(await build(target))) giveUp(`Could not build ${target}; the reason stands above.`);
  }
  if (!(await buildKnowledge())) giveUp('Could not write the knowledge base; the reason stands above.');
}
