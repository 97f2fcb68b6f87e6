// @ts-check
/** Builds a bench and runs it: `node scripts/bench.mjs plan --quick`. A bench compares within one run; it is no test of speed. */
import { existsSync, rmSync } from 'node:fs';
import { ensureInstalled } from './install.mjs';
import { giveUp, inProject, isMain, run } from './project.mjs';

/**
 * @param {string} name a folder of bench/
 * @param {readonly string[]} args
 * @param {number} seconds
 * @returns {Promise<boolean>} whether it was content
 */
export const runBench = async (name, args, seconds) => {
  const { build } = await import('vite');
  const made = inProject('.cache', `bench-${name}-${process.pid}`);
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        ssr: inProject('bench', name, 'main.ts'),
        outDir: made,
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
      },
    });
    const { code, timedOut } = await run(process.execPath, [`${made}/main.mjs`, ...args], { seconds });
    if (timedOut) process.stdout.write(`The bench took longer than ${seconds} s and was stopped.\n`);
    return code === 0;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
};

if (isMain(import.meta.url)) {
  const [name = '', ...args] = process.argv.slice(2);
  if (!existsSync(inProject('bench', name, 'main.ts'))) giveUp(`There is no bench "${name}".`);
  await ensureInstalled();
  process.exitCode = (await runBench(name, args, 4 * 3600)) ? 0 : 1;
}
