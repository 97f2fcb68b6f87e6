// @ts-check
/** Writes the knowledge base as data to dist/knowledge, after a look whether it fits its own schema. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, root } from './project.mjs';

const PLACE = inProject('dist', 'knowledge');
const MOST_LINES = 10;

/**
 * @typedef {{
 *   DATA_FILE: string,
 *   knowledgeFiles: (licence: string) => Readonly<Record<string, string>>,
 *   makeProblemFinder: () => (data: unknown) => readonly string[],
 * }} Made
 */

/** The sources are TypeScript, so they come through the builder. @returns {Promise<Made>} */
const load = async () => {
  const { runnerImport } = await import('vite');
  /** @param {string} file */
  const from = async (file) =>
    (await runnerImport(inProject('scripts', file), { root, configFile: false, logLevel: 'warn' })).module;
  return { ...(await from('knowledge-files.ts')), ...(await from('knowledge-problems.ts')) };
};

/** @returns {Promise<boolean>} false, and the reasons on stderr, when the data does not fit the schema */
export const buildKnowledge = async () => {
  const { DATA_FILE, knowledgeFiles, makeProblemFinder } = await load();
  const files = knowledgeFiles(readFileSync(inProject('src', 'knowledge', 'LICENSE'), 'utf8'));
  const problems = makeProblemFinder()(JSON.parse(files[DATA_FILE] ?? 'null'));
  if (problems.length > 0) {
    process.stderr.write(`The knowledge base does not fit its schema:\n${problems.slice(0, MOST_LINES).join('\n')}\n`);
    return false;
  }
  const made = inProject('dist', `.knowledge-${process.pid}`);
  mkdirSync(made, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
  rmSync(PLACE, { recursive: true, force: true });
  renameSync(made, PLACE);
  return true;
};
