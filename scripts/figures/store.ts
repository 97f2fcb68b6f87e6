/** Where the drawn figures and the solved poses are kept, and what they were made from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FigureFile } from '../../src/core/figure/index.ts';
import type { Technique } from '../../src/core/knowledge/index.ts';
import type { Pose } from '../../src/core/pose/index.ts';

/** What decides how a figure looks, apart from its pose. */
const ENGINE = ['src/core/body', 'src/core/human', 'src/core/pose', 'src/core/figure', 'scripts/figures'];
/** What only starts the drawing or shows it. */
const NOT_ENGINE = new Set([
  'main.ts',
  'options.ts',
  'sheet.ts',
  'store.ts',
  'work.ts',
  'check.ts',
  'check-through.ts',
  'problem.ts',
  'body-map.ts',
  'body-map-file.ts',
]);

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The same on every system: line ends do not count. */
export const engineHash = (root: string): string =>
  hash(
    ENGINE.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !NOT_ENGINE.has(name))
        .toSorted()
        .map((name) => `${name}\n${readFileSync(join(root, folder, name), 'utf8').replaceAll('\r\n', '\n')}`),
    ).join('\n'),
  );

export const poseHash = (pose: Pose, { posture, zones, region }: Technique): string =>
  hash(JSON.stringify([pose, posture, zones, region]));

const nameOf = (technique: string): string => technique.replace('/', '-');

export const figurePath = (root: string, technique: string): string =>
  join(root, 'src/web/figures', `figure-${nameOf(technique)}.json`);

export const solvedPath = (root: string, technique: string): string =>
  join(root, 'src/knowledge/poses/solved', `${nameOf(technique)}.json`);

export const readFigure = (root: string, technique: string): FigureFile | undefined => {
  const path = figurePath(root, technique);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as FigureFile;
  } catch {
    return undefined;
  }
};

export const writeText = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text}\n`);
};

/** Takes away what belongs to no pose any more. */
export const removeOthers = (root: string, techniques: readonly string[]): void => {
  const kept = new Set(techniques.flatMap((id) => [figurePath(root, id), solvedPath(root, id)]));
  for (const folder of ['src/web/figures', 'src/knowledge/poses/solved']) {
    const path = join(root, folder);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path)) {
      const file = join(path, name);
      if (name.endsWith('.json') && !name.startsWith('body-map') && !kept.has(file)) rmSync(file);
    }
  }
};
