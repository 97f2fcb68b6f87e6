/** Every file in which words for people stand. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { htmlPassages, jsonPassages, markdownPassages } from './page-passages.ts';
import { type Passage, type TextFile } from './passage.ts';
import { sourcePassages } from './source-passages.ts';

const FOLDERS = ['src', 'docs', 'bin'];

/** The list of statements itself: it repeats what stands elsewhere. */
export const REGISTRY = 'src/texts/en/statements.ts';

/** Names of studies and manuals, some of which ask or claim something: others' words. */
const NAMES_ONLY: ReadonlySet<string> = new Set(['src/knowledge/caution-texts/sources.ts']);

const isRead = (path: string): boolean =>
  /\.(tsx?|mjs|js|md|html|webmanifest)$/.test(path) &&
  !/\.(test|suite|d)\.tsx?$/.test(path) &&
  !path.includes('/fixtures/') &&
  !NAMES_ONLY.has(path) &&
  path !== REGISTRY;

const read = (root: string, path: string): TextFile => ({ path, text: readFileSync(join(root, path), 'utf8') });

/** All texts for people: sources, pages, the app's page and manifest. Tests and fixtures are read by nobody. */
export const textFiles = (root: string): readonly TextFile[] => {
  const within = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  const top = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && (/\.(md|ts)$/.test(entry.name) || entry.name === 'package.json'))
    .map(({ name }) => name);
  return [...within, ...top].filter((path) => isRead(path) || path === 'package.json').map((path) => read(root, path));
};

/** The texts of one file, by its kind. */
export const passagesOf = (file: TextFile): readonly Passage[] => {
  if (file.path.endsWith('.md')) return markdownPassages(file);
  if (file.path.endsWith('.html')) return htmlPassages(file);
  if (/\.(json|webmanifest)$/.test(file.path)) return jsonPassages(file);
  return sourcePassages(file);
};
