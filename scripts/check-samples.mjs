/**
 * Imports original samples, which are not in the repository, and compares them with the figures that the fixtures
 * made from them are tested by:
 *
 *   node scripts/check-samples.mjs FOLDER
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: node scripts/check-samples.mjs FOLDER');
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (path) =>
  (await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })).module;
const { importFile, importers, memorySource } = await load('src/core/training/index.ts');
const { sampleFigures } = await load('src/core/training/formats/sample-figures.ts');
const { trainingGuesses } = await load('src/knowledge/training-guesses.ts');
const { findExercise } = await load('src/knowledge/exercises/index.ts');
const options = {
  zone: 'Etc/UTC',
  now: '2027-01-01T00:00:00.000Z',
  guesses: trainingGuesses,
  knowsExercise: (name) => findExercise(name) !== null,
};
const expected = JSON.parse(readFileSync(join(root, 'src/core/training/fixtures/expected.json'), 'utf8'));

let wrong = 0;
const samples = expected.filter(({ original }) => original !== null);
for (const { original, source, damage, workouts, totals } of samples) {
  const file = { name: original, source: memorySource(new Uint8Array(readFileSync(join(folder, original)))) };
  const imported = importFile(file, options, importers);
  const differences = imported.ok
    ? compare({ source, damage, workouts, totals }, sampleFigures(imported.value))
    : [imported.error.type];
  if (differences.length > 0) wrong += 1;
  console.log(
    `${differences.length === 0 ? 'ok   ' : 'WRONG'} ${original}${differences.map((line) => `\n      ${line}`).join('')}`,
  );
}
console.log(`${samples.length - wrong} of ${samples.length} samples as expected`);
process.exit(wrong === 0 ? 0 : 1);

/** Every value that `wanted` names must be the same in `found`. */
function compare(wanted, found, path = '') {
  if (wanted === undefined) return [];
  if (wanted === null || typeof wanted !== 'object')
    return Object.is(wanted, found) ? [] : [`${path}: expected ${wanted}, found ${found}`];
  const lengths =
    Array.isArray(wanted) && wanted.length !== found?.length
      ? [`${path}: expected ${wanted.length}, found ${found?.length}`]
      : [];
  return [
    ...lengths,
    ...Object.entries(wanted).flatMap(([key, value]) => compare(value, found?.[key], `${path}/${key}`)),
  ];
}
