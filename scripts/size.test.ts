import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstLoad } from './size.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unknot-size-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('counts the page, its preloads and what these import at once, but nothing that waits', () => {
  const files = {
    'index.html':
      '<script type="module" crossorigin src="./assets/main.js"></script><link rel="modulepreload" crossorigin href="./assets/preloaded.js">',
    'assets/main.js': 'import{a as b}from"./shared.js";import"./effect.js";const c=()=>import("./later.js");b(c);',
    'assets/shared.js': 'export{x as a}from"./deep.js";',
    'assets/deep.js': 'export const x=1;',
    'assets/effect.js': 'globalThis.e=1;',
    'assets/preloaded.js': 'export const p=1;',
    'assets/later.js': 'export const l=1;',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { kilobytes, sizeByFile } = firstLoad(folder);
  expect([...sizeByFile.keys()].sort()).toEqual(
    ['deep', 'effect', 'main', 'preloaded', 'shared'].map((name) => `assets/${name}.js`),
  );
  expect(kilobytes).toBeGreaterThan(0);
});
