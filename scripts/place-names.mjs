// @ts-check
/**
 * Lists every place name that evidence files use: `node scripts/place-names.mjs FOLDER > src/knowledge/place-names.json`.
 * It takes the text of each field called `region` or `regions`, at any depth, of every JSON file in the folder. The result
 * is checked in, so that the test of src/knowledge/places.ts needs no evidence files.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @type {Map<string, Set<string>>} */
const filesByName = new Map();

/** @param {unknown} value @param {(name: string) => void} found */
const visit = (value, found) => {
  if (Array.isArray(value)) for (const each of value) visit(each, found);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  for (const [key, inside] of Object.entries(value)) {
    if (key === 'region' || key === 'regions')
      for (const name of [inside].flat()) if (typeof name === 'string') found(name);
    visit(inside, found);
  }
};

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Name the folder with the evidence files.\n');
  process.exitCode = 2;
} else {
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    visit(JSON.parse(readFileSync(join(folder, file), 'utf8')), (name) => {
      const files = filesByName.get(name) ?? new Set();
      filesByName.set(name, files.add(file.replace(/\.json$/, '')));
    });
  }
  const names = [...filesByName].sort(([a], [b]) => (a < b ? -1 : 1));
  process.stdout.write(
    `${JSON.stringify(Object.fromEntries(names.map(([name, files]) => [name, [...files]])), null, 2)}\n`,
  );
}
