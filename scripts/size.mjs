// @ts-check
/** How much JavaScript the first page needs: the page's scripts and preloads with everything that these import at once. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { inProject, isMain } from './project.mjs';

export const FIRST_LOAD_LIMIT_KB = 60;

const STATIC_IMPORT = /(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w$*{][^'"`;()]*?from\s*)?["'](\.[^"']+\.js)["']/g;

/** @param {string} folder */
export const firstLoad = (folder = inProject('dist', 'app')) => {
  const page = readFileSync(`${folder}/index.html`, 'utf8');
  const tags = page.match(/<(script|link)\b[^>]*>/g) ?? [];
  const entries = tags
    .filter((tag) => tag.startsWith('<script') || /rel="?modulepreload/.test(tag))
    .flatMap((tag) => /(?:src|href)="?([^"\s>]+\.js)/.exec(tag)?.[1] ?? []);
  if (entries.length === 0) throw new Error('index.html loads no script.');
  /** @type {Map<string, number>} */
  const sizeByFile = new Map();
  const waiting = entries.map((entry) => posix.normalize(entry));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (sizeByFile.has(file)) continue;
    const source = readFileSync(posix.join(folder, file), 'utf8');
    sizeByFile.set(file, brotliCompressSync(source).length);
    for (const [, imported = ''] of source.matchAll(STATIC_IMPORT))
      waiting.push(posix.join(posix.dirname(file), imported));
  }
  const bytes = [...sizeByFile.values()].reduce((sum, size) => sum + size, 0);
  return { kilobytes: bytes / 1000, sizeByFile };
};

/** Prints the sizes; false when there is too much. */
export const checkSize = () => {
  const { kilobytes, sizeByFile } = firstLoad();
  for (const [file, size] of sizeByFile)
    process.stdout.write(`  ${(size / 1000).toFixed(1).padStart(6)} kB  ${file}\n`);
  process.stdout.write(
    `First-load JavaScript: ${kilobytes.toFixed(1)} kB brotli of at most ${FIRST_LOAD_LIMIT_KB} kB\n`,
  );
  return kilobytes <= FIRST_LOAD_LIMIT_KB;
};

if (isMain(import.meta.url)) process.exitCode = checkSize() ? 0 : 1;
