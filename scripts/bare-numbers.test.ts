import { describe, expect, test } from 'vitest';
import { bareNumbers } from './bare-numbers.ts';
import { treeOf } from './syntax-tree.ts';

const PLAN = 'src/core/plan/a.ts';
const READER = 'src/core/training/formats/a.ts';

const rulesOf = (path: string, text: string): readonly string[] => {
  const program = treeOf(path, text);
  return program ? bareNumbers(path, text, program).map(({ rule }) => rule.split(':')[0] ?? '') : ['cannot be read'];
};

describe('a number of the body outside the knowledge is found', () => {
  test.each([
    ['seconds of a hold', PLAN, 'export const f = (held: number) => held > 30;', '30 stands bare'],
    ['a cap', PLAN, 'const most = Math.min(seconds, 120);', '120 stands bare'],
    ['a discomfort', PLAN, 'const discomfort = [3, 5];', 'discomfort speaks of the body (discomfort)'],
    ['a weight', PLAN, 'const need = 0.8 * tight;', '0.8 stands bare'],
    ['a pace', PLAN, 'export const view = { secondsPerPass: 3 };', 'secondsPerPass speaks of the body (pass)'],
    ['a load', 'src/core/training/a.ts', 'const load = (hours: number) => hours * 4;', '4 stands bare'],
    ['a default', PLAN, 'export const f = (rest = 90) => rest;', '90 stands bare'],
    ['a negative one', PLAN, 'const f = (x: number) => x * -7;', '7 stands bare'],
    ['a named one', PLAN, 'const LONGEST = 90;', '90 stands bare'],
    ['a seeming unit', PLAN, 'const SECONDS_PER_PASS = 3;', 'SECONDS_PER_PASS speaks of the body (pass)'],
    ['one in a table', PLAN, 'const TABLE = new Map([["quads", 60]]);', '60 stands bare'],
    ['one whose comment says nothing', PLAN, '/** How long. */\nconst LONGEST = 90;', '90 stands bare'],
    ['one whose comment gives no reason', PLAN, '/** Not of the body: */\nconst LONGEST = 90;', '90 stands bare'],
    ['one far below a comment', PLAN, '/** Not of the body: x. */\n\nconst LONGEST = 90;', '90 stands bare'],
    ['one in a function below a comment', PLAN, '/** Not of the body: x. */\nconst f = () => 90;', '90 stands bare'],
    ['one that can change', PLAN, '/** Not of the body: x. */\nlet longest = 90;', '90 stands bare'],
    [
      'one whose comment lies',
      PLAN,
      '/** Not of the body: a trick. */\nconst LONGEST_HOLD_MS = 90_000;',
      'LONGEST_HOLD_MS speaks of the body (hold)',
    ],
    ['one in a reader of files', READER, 'const FASTEST_RUN = 16;', 'FASTEST_RUN speaks of the body (run)'],
    ['a field in a reader', READER, 'const LIMITS = { heartRate: 240 };', 'heartRate speaks of the body (heart)'],
    ['one in a reader, in camel case', READER, 'const mostReps = 200;', 'mostReps speaks of the body (reps)'],
  ])('%s', (_, path, text, rule) => {
    const rules = rulesOf(path, text);
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(rules)).toEqual(new Set([rule]));
  });
});

describe('any other number is let be', () => {
  test.each([
    ['0, 1 and 2', PLAN, 'export const f = (x: number) => (x - 1) / 2 + 0;'],
    ['a unit', PLAN, 'export const SECONDS_PER_MINUTE = 60;'],
    ['a position', PLAN, "const f = (m: string[]) => m[3] + 'x'.slice(0, 16).padStart(4);"],
    ['a length', PLAN, 'const f = (words: string[]) => words.length > 3 || 5 === words.length;'],
    ['a key', PLAN, 'const GENTLER = { 1: null, 2: 1, 3: 2 };'],
    ['bits', PLAN, 'const f = (x: number) => (x << 4) | 0xff | 2 ** 21;'],
    ['what says why', PLAN, '/** Not of the body: the grain of plans. */\nexport const STEP_SECONDS = 5;'],
    [
      'a table that says why',
      PLAN,
      '// Not of the body: words for numbers.\nconst SMALL = new Map([\n  ["three", 3],\n]);',
    ],
    ['a long comment', PLAN, '/**\n * Where it ends.\n * Not of the body: the line is short.\n */\nconst MOST = 300;'],
    [
      'a local constant',
      PLAN,
      'const f = () => {\n  // Not of the body: a clock.\n  const NOON = 12;\n  return NOON;\n};',
    ],
    ['codes in a reader of files', READER, 'const MESSAGE = { session: 18 };\nconst f = (x: number) => x === 253;'],
    ['the rest of core', 'src/core/journal/a.ts', 'const LONGEST_HOLD = 90;'],
    ['the knowledge itself', 'src/knowledge/a.ts', 'export const hold = judged(90, "because");'],
    ['what comes as an argument', PLAN, 'const f = (rules: { hold: { value: number } }) => rules.hold.value;'],
  ])('%s', (_, path, text) => {
    expect(rulesOf(path, text)).toEqual([]);
  });
});
