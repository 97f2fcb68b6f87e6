// @ts-check
/** What every script here needs to know of the project. Only Node's own modules: it runs before anything is installed. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {...string} parts */
export const inProject = (...parts) => join(root, ...parts);

/**
 * One line for the reader and an exit code, never a stack trace.
 * @param {string} line
 * @returns {never}
 */
export const giveUp = (line) => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

export const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
    giveUp(`Unknot needs Node 20.19, 22.12 or newer; this is ${process.versions.node}.`);
  }
};

/**
 * The newest change below a path in milliseconds, 0 if nothing is there. Folders count, so that a deleted file is noticed.
 * @param {string} path
 * @returns {number}
 */
export const newestChange = (path) => {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), stat.mtimeMs);
};

/** @typedef {{ code: number, timedOut: boolean, output: string }} Finished */

/**
 * Runs a command to its end or its time limit. The whole process group is ended, so that no browser outlives its test.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ seconds: number, show?: 'all' | 'stderr' | 'nothing', env?: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {Promise<Finished>}
 */
export const run = (command, args, { seconds, show = 'all', env = process.env, shell = false }) =>
  new Promise((resolve) => {
    const grouped = process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: root,
      env,
      shell,
      detached: grouped,
      stdio: [
        'ignore',
        show === 'all' ? 'inherit' : show === 'stderr' ? 2 : 'pipe',
        show === 'nothing' ? 'pipe' : 'inherit',
      ],
    });
    /** @type {string[]} */
    const output = [];
    let timedOut = false;
    const end = () => {
      try {
        if (grouped && child.pid) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It ended by itself in between.
      }
    };
    const interrupt = () => {
      end();
      process.exit(130);
    };
    const limit = setTimeout(() => {
      timedOut = true;
      end();
    }, seconds * 1000);
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      resolve({ code: timedOut ? 1 : code, timedOut, output: output.join('') });
    };
    child.stdout?.on('data', (chunk) => output.push(String(chunk)));
    child.stderr?.on('data', (chunk) => output.push(String(chunk)));
    child.once('error', (error) => {
      output.push(error.message);
      finish(1);
    });
    child.once('close', (code) => finish(code ?? 1));
  });

/**
 * The start file of an installed tool, to be run with this Node: no shell, no `npx`, the same on every system.
 * @param {string} name
 * @param {string} [tool]
 */
export const toolPath = (name, tool = name) => {
  const { bin } = JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'));
  return inProject('node_modules', name, typeof bin === 'string' ? bin : bin[tool]);
};

/** @param {string} url @returns {boolean} whether the module was started by itself and not imported */
export const isMain = (url) => process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1];
