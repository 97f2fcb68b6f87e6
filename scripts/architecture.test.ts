import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type SourceFile, violationsOf } from './architecture.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const sourceFiles = (): readonly SourceFile[] =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));

describe('the architecture', () => {
  it('holds in every file of src', () => {
    const broken = sourceFiles().flatMap(violationsOf);
    expect(broken.map(({ place, rule }) => `${place} ${rule}`).join('\n')).toBe('');
  });
});

const rulesOf = (path: string, text: string): readonly string[] => violationsOf({ path, text }).map(({ rule }) => rule);

describe('a file that breaks a rule is found', () => {
  it.each([
    ['src/core/plan/a.ts', "import { x } from '../../knowledge/index.ts';", 'core must not import knowledge'],
    ['src/core/plan/a.ts', "import type { x } from '../../ui/x.ts';", 'core must not import ui'],
    ['src/core/plan/a.ts', "import { openDB } from 'idb';", 'core must not import the package idb'],
    ['src/core/plan/a.ts', "import { readFile } from 'node:fs';", 'core must not import the package node'],
    ['src/core/plan/a.ts', "export * from '../../io/sound.ts';", 'core must not import io'],
    ['src/core/plan/a.ts', "export const a = () => import('../../texts/en/a.ts');", 'core must not import texts'],
    ['src/core/plan/a.ts', "export type A = import('../../web/a.ts').A;", 'core must not import web'],
    [
      'src/core/plan/a.ts',
      "import { x } from '../body/side.ts';",
      'core/body is entered through its index.ts, not through src/core/body/side.ts',
    ],
    [
      'src/ui/screens/today/a.ts',
      "import { x } from '../../../core/plan/plan.ts';",
      'core/plan is entered through its index.ts, not through src/core/plan/plan.ts',
    ],
    ['src/knowledge/a.ts', "import { x } from '../texts/en/a.ts';", 'knowledge must not import texts'],
    ['src/texts/en/a.ts', "import { x } from '../../ui/kit/index.ts';", 'texts must not import ui'],
    ['src/ui/a.tsx', "import { x } from '../io/sound.ts';", 'ui must not import io'],
    ['src/ui/a.tsx', "import { x } from '../web/player.ts';", 'ui must not import web'],
    ['src/io/a.ts', "import { x } from '../ui/a.tsx';", 'io must not import ui'],
    ['src/io/a.ts', "import { x } from '../texts/en/a.ts';", 'io must not import texts'],
    ['src/web/a.ts', "import { x } from '../cli/a.ts';", 'web must not import cli'],
    ['src/cli/a.ts', "import { x } from '../web/a.ts';", 'cli must not import web'],
    [
      'src/core/plan/a.ts',
      "import { x } from '../../../scripts/a.ts';",
      'core must not import scripts/a.ts, which is outside src',
    ],
    [
      'src/utils/a.ts',
      "import { x } from '../core/plan/index.ts';",
      'src has a folder that the architecture does not know',
    ],
    ['src/core/base/a.ts', 'export const a = new Date();', 'time is an argument: no Date without one'],
    ['src/core/base/a.ts', 'export const a = Date();', 'time is an argument: no Date without one'],
    [
      'src/core/base/a.ts',
      'export const a = new Date(2020, 0, 1);',
      "the system's time zone must not matter: no Date from parts, take Date.UTC",
    ],
    [
      'src/core/base/a.ts',
      'export const a = (b: Date) => b.getHours();',
      "the system's time zone must not matter: no getHours",
    ],
    [
      'src/core/base/a.ts',
      'export const a = (b: number) => b.toLocaleString();',
      "the system's language must not matter: no toLocaleString()",
    ],
    ['src/ui/a.tsx', 'export const A = () => <p>Hello</p>;', 'words for people belong to src/texts'],
    ['src/ui/a.tsx', "export const A = () => <p>{'Hello'}</p>;", 'words for people belong to src/texts'],
    [
      'src/ui/a.tsx',
      "export const A = (p: { b: boolean }) => <p>{p.b ? 'Left' : 7}</p>;",
      'words for people belong to src/texts',
    ],
    [
      'src/ui/a.tsx',
      'export const A = (p: { b: number }) => <p>{`${p.b} kg`}</p>;',
      'words for people belong to src/texts',
    ],
    ['src/ui/a.tsx', 'export const A = () => <p aria-label="Hello" />;', 'words for people belong to src/texts'],
    ['src/ui/a.tsx', "export const A = () => <img alt={'Hello'} />;", 'words for people belong to src/texts'],
  ])('%s: %s', (path, text, rule) => {
    expect(rulesOf(path, text)).toEqual([rule]);
  });
});

describe('what is allowed is not reported', () => {
  it.each([
    [
      'src/core/plan/a.ts',
      "import { x } from '../body/index.ts';\nimport * as v from 'valibot';\nimport { y } from './b.ts';",
    ],
    ['src/core/journal/a.ts', "import type { x } from '../session/event.ts';"],
    ['src/core/training/a.ts', "import papa from 'papaparse/papaparse.min.js';"],
    ['src/core/plan/a.test.ts', "import { x } from '../../knowledge/index.ts';\nimport { it } from 'vitest';"],
    [
      'src/texts/en/a.ts',
      "import type { x } from '../../knowledge/index.ts';\nimport { type y } from '../../knowledge/index.ts';",
    ],
    [
      'src/ui/a.tsx',
      "import { render } from 'preact/hooks';\nimport './a.css';\nimport { t } from '../texts/en/a.ts';",
    ],
    ['src/cli/a.ts', "import { version } from '../../package.json';\nimport { readFile } from 'node:fs/promises';"],
    ['src/core/base/a.ts', 'export const a = (ms: number) => new Date(ms).getUTCHours();'],
    ['src/ui/a.tsx', 'export const A = (p: { b: string }) => <p class="big" title={p.b}>{p.b} · 3 %</p>;'],
    ['src/ui/a.tsx', "export const A = (p: { b: string }) => <p>{p.b === 'left' && p.b}</p>;"],
    ['src/ui/a.tsx', "export const A = (p: { b: string }) => <p>{p.b === 'left' ? p.b : null}</p>;"],
  ])('%s: %s', (path, text) => {
    expect(rulesOf(path, text)).toEqual([]);
  });
});
