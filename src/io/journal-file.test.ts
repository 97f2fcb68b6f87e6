import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { err } from '../core/base/index.ts';
import { readJournalFile } from './journal-file.ts';

const fixture = fileURLToPath(new URL('../core/journal/fixtures/version-1.jsonl', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unknot-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('reads a journal', async () => {
  const read = await readJournalFile(fixture);
  expect(read.ok && read.value.entries.length).toBe(42);
  expect(read.ok && read.value.problems).toEqual([]);
});

test.each([
  ['empty.jsonl', '', { type: 'not-a-journal' }],
  ['other.csv', 'date,weight\n2026-03-02,80\n', { type: 'not-a-journal' }],
])('%s is no journal', async (name, text, error) => {
  const path = join(folder, name);
  await writeFile(path, text);
  expect(await readJournalFile(path)).toEqual(err(error));
});

test('reads what can be read of a damaged file', async () => {
  const path = join(folder, 'damaged.jsonl');
  await writeFile(path, new Uint8Array([...Buffer.from('{"unknot":"journal","version":1}\n'), 0xff, 0xfe, 0x0a]));
  const read = await readJournalFile(path);
  expect(read.ok && read.value.problems.map(({ error }) => error.type)).toEqual(['not-json']);
});

test('says why a file cannot be read', async () => {
  expect(await readJournalFile(join(folder, 'nowhere.jsonl'))).toEqual(err({ type: 'missing' }));
  expect(await readJournalFile(folder)).toEqual(err({ type: 'folder' }));
});
