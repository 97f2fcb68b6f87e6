import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { basisProblems } from '../src/knowledge/basis-problems.ts';
import { findings } from '../src/knowledge/findings/index.ts';
import { knowledge } from '../src/knowledge/index.ts';
import { DATA_FILE, knowledgeFiles, knowledgeJsonSchema } from './knowledge-files.ts';
import { makeProblemFinder } from './knowledge-problems.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const files = knowledgeFiles('A licence.');
const published = (): JsonObject => JSON.parse(files[DATA_FILE] ?? '') as JsonObject;
const problemsIn = makeProblemFinder();

const at = (value: Json | undefined, path: string): Json | undefined =>
  path
    .split('/')
    .slice(1)
    .reduce<Json | undefined>(
      (node, key) =>
        Array.isArray(node) ? node[Number(key)] : typeof node === 'object' && node !== null ? node[key] : undefined,
      value,
    );

/** Every value of a field of this name, anywhere. */
const valuesOf = (node: Json, field: string): readonly Json[] => {
  if (Array.isArray(node)) return node.flatMap((each) => valuesOf(each, field));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [...(key === field ? [value] : []), ...valuesOf(value, field)]);
};

const idsIn = (list: Json | undefined): readonly Json[] =>
  Array.isArray(list) ? list.map((entry) => at(entry, '/id') ?? null) : [];

describe('the published knowledge base', () => {
  const data = published();

  test('fits its schema', () => {
    expect(problemsIn(data)).toEqual([]);
    expect(knowledgeJsonSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  test('holds everything', () => {
    expect(idsIn(data['findings'])).toEqual(findings.map(({ id }) => id));
    expect(idsIn(data['techniques'])).toEqual(knowledge.techniques.map(({ id }) => id));
    expect(idsIn(data['cautions'])).toEqual(knowledge.cautions.map(({ id }) => id));
    for (const list of ['claims', 'doses', 'refusedTechniques', 'exercises', 'regions', 'tools'])
      expect((data[list] as Json[]).length).toBeGreaterThan(5);
  });

  test('names no finding, caution, technique or review that is not in it', () => {
    const known = (list: string): ReadonlySet<Json> => new Set(idsIn(data[list]));
    const named = (field: string): readonly Json[] => valuesOf(data, field).flat();
    for (const field of ['contradicting', 'key', 'against'])
      expect(named(field).filter((id) => !known('findings').has(id))).toEqual([]);
    const { doses = null, check = null, techniques = null, claims = null } = data;
    expect(
      valuesOf(claims, 'findings')
        .flat()
        .filter((id) => !known('findings').has(id)),
    ).toEqual([]);
    const cautions = [
      ...valuesOf(check, 'cautions').flat(),
      ...valuesOf(check, 'caution'),
      ...valuesOf(techniques, 'zones').flat(),
    ];
    expect(cautions.length).toBeGreaterThan(100);
    expect(cautions.filter((id) => !known('cautions').has(id))).toEqual([]);
    expect(valuesOf(doses, 'technique').filter((id) => id !== null && !known('techniques').has(id))).toEqual([]);
    for (const part of [
      'doses',
      'doseRules',
      'needWeights',
      'timeCosts',
      'suitability',
      'loadCoefficients',
      'trainingGuesses',
    ])
      expect(basisProblems(data[part], findings, part)).toEqual([]);
  });

  test('is the same, byte for byte, each time', () => {
    expect(knowledgeFiles('A licence.')).toEqual(files);
  });

  test('knows nothing of the machine that wrote it', () => {
    const everything = Object.values(files).join('\n');
    for (const place of [fileURLToPath(new URL('..', import.meta.url)), homedir(), 'file://', 'node_modules', 'src/'])
      expect(everything).not.toContain(place);
  });
});

describe('a damaged file is told precisely', () => {
  const set = (path: string, value: Json | undefined): JsonObject => {
    const copy = published();
    const cut = path.lastIndexOf('/');
    const parent = cut === 0 ? copy : at(copy, path.slice(0, cut));
    if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) throw new Error(`Nothing at ${path}`);
    const key = path.slice(cut + 1);
    if (value === undefined) delete parent[key];
    else parent[key] = value;
    return copy;
  };

  test.each<[string, string, Json | undefined, string]>([
    ['a text for a number', '/findings/3/effect/people', 'many', '/findings/3/effect/people must be integer'],
    ['a missing field', '/findings/0/claim', undefined, "/findings/0 must have required property 'claim'"],
    ['a field that nobody knows', '/claims/2/mood', 'good', '/claims/2 must NOT have additional properties: mood'],
    ['an empty text', '/techniques/5/start', '', '/techniques/5/start must NOT have fewer than 1 characters'],
    [
      'a DOI that is an address',
      '/findings/0/citation/doi',
      'https://doi.org/10.1/x',
      '/findings/0/citation/doi must match pattern "^10\\.\\d{4,9}\\/\\S+$"',
    ],
    ['a number without its source', '/doses/7/least', 30, '/doses/7/least must be object'],
    ['a discomfort of 11', '/cautions/0/maxDiscomfort', 11, '/cautions/0/maxDiscomfort must be <= 10'],
    ['another licence', '/licence', 'MIT', '/licence must be equal to constant'],
    [
      'a verdict of its own',
      '/claims/0/verdict',
      'proven',
      '/claims/0/verdict must be equal to one of the allowed values: supported, partly, not-shown, contradicted',
    ],
    [
      'two pressure steps',
      '/techniques/0/pressure',
      ['a', 'b'],
      '/techniques/0/pressure must NOT have fewer than 3 items',
    ],
  ])('%s', (_, path, value, problem) => {
    expect(problemsIn(set(path, value))).toContain(problem);
  });

  test('something else altogether', () => {
    expect(problemsIn([])).toEqual(['/ must be object']);
  });
});
