#!/usr/bin/env node
// @ts-check
/** Starts the command line, built first when its sources are newer. Whatever the build says goes to stderr. */
import { pathToFileURL } from 'node:url';
import { ensureBuilt, isBuilt } from '../scripts/build.mjs';
import { ensureInstalled } from '../scripts/install.mjs';
import { inProject } from '../scripts/project.mjs';

// Whoever reads our output may have read enough: `unknot ... | head`.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (!isBuilt('cli')) {
  await ensureInstalled();
  await ensureBuilt('cli', { quiet: true });
}
await import(pathToFileURL(inProject('dist', 'cli', 'unknot.js')).href);
