// @ts-check
/** Installs what is missing. */
import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { giveUp, inProject, isMain, requireNode, run } from './project.mjs';

const LOCKFILE = inProject('package-lock.json');
const INSTALLED = inProject('node_modules', '.package-lock.json');
const LOG = inProject('.cache', 'install.log');

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
const lockedPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** A checkout renews the lockfile's date without changing a version: then nothing is to be done. */
const installedAsLocked = () => {
  if (!existsSync(INSTALLED)) return false;
  if (statSync(LOCKFILE).mtimeMs <= statSync(INSTALLED).mtimeMs) return true;
  const installed = lockedPackages(INSTALLED);
  const complete = Object.entries(lockedPackages(LOCKFILE)).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional === true && !installed[path]),
  );
  if (complete) utimesSync(INSTALLED, new Date(), new Date());
  return complete;
};

export const ensureInstalled = async () => {
  requireNode();
  if (installedAsLocked()) return;
  process.stderr.write('Installing what Unknot is built with (npm ci) ...\n');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const viaNode = npm !== undefined && /\.[cm]?js$/.test(npm);
  const { code, timedOut, output } = await run(viaNode ? process.execPath : 'npm', viaNode ? [npm, ...args] : args, {
    seconds: 900,
    show: 'nothing',
    shell: !viaNode && process.platform === 'win32',
  });
  if (code === 0) return;
  mkdirSync(inProject('.cache'), { recursive: true });
  writeFileSync(LOG, output);
  const reasons = output.split('\n').filter((line) => /^npm (error|ERR!) (?!code )/.test(line));
  const reason = timedOut
    ? 'it took longer than 15 minutes'
    : (reasons[0]?.replace(/^npm (error|ERR!) /, '') ?? 'npm ci failed');
  giveUp(`Could not install the dependencies: ${reason} (the whole log: .cache/install.log).`);
};

if (isMain(import.meta.url)) await ensureInstalled();
