import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cautionTexts } from '../../src/knowledge/caution-texts/index.ts';
import { claims } from '../../src/knowledge/claims/index.ts';
import { findings } from '../../src/knowledge/findings/index.ts';
import { statements as registry } from '../../src/texts/en/statements.ts';
import { type Registry, problemText, statementProblems } from './check.ts';
import { type TextFile } from './passage.ts';
import { type Source, sourcesOf } from './sources.ts';
import { missing } from './source-fit.ts';
import { type Statement, statementsIn } from './statement.ts';
import { REGISTRY, passagesOf, textFiles } from './text-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = textFiles(root);
const passages = files.flatMap(passagesOf);
const made = statementsIn(passages);
const sources = sourcesOf(findings, claims, cautionTexts);

const problemsWith = (entries: Registry, statements: readonly Statement[] = made): readonly string[] =>
  statementProblems(statements, entries, sources, REGISTRY).map(problemText);

describe('every sentence that says something of the body', () => {
  it('has a source that is about the same and bears it out', () => {
    expect(problemsWith(registry)).toEqual([]);
  });

  it('is looked for in all kinds of texts', () => {
    const read = new Set(passages.map(({ path }) => path));
    for (const path of [
      'README.md',
      'CHANGELOG.md',
      'ARCHITECTURE.md',
      'docs/SESSION.md',
      'package.json',
      'vite.config.ts',
      'src/web/index.html',
      'src/texts/en/why.ts',
      'src/texts/en/cli.ts',
      'src/knowledge/doses.ts',
      'src/knowledge/check.ts',
      'src/knowledge/refused-techniques.ts',
      'src/knowledge/technique-texts/calves.ts',
      'src/knowledge/claims/benefits.ts',
    ])
      expect(read).toContain(path);
  });
});

const CURE = 'Rolling cures back pain.';
const UNSOURCED = `"${CURE}" names no source; it needs one about tool "rolling", region "back", outcome "pain", that bears out that it helps (pain, rolling, back)`;

/** The file with one more sentence at its end, as its kind would say it. */
const withSentence = ({ path, text }: TextFile, sentence: string): TextFile => {
  if (path.endsWith('.md')) return { path, text: `${text}\n\n${sentence}\n` };
  if (path.endsWith('.html')) return { path, text: `${text}\n<p>${sentence}</p>` };
  if (path.endsWith('.json')) return { path, text: `${text}\n{ "description": "${sentence}" }` };
  return { path, text: `${text}\nexport const added = '${sentence}';` };
};

describe('a new sentence without a source', () => {
  it('fails in every file', () => {
    const silent = files.filter(
      ({ path }) => problemsWith({}, statementsIn(passagesOf(withSentence({ path, text: '' }, CURE)))).length === 0,
    );
    expect(silent).toEqual([]);
  });

  it.each(['README.md', 'src/web/index.html', 'package.json', 'src/texts/en/why.ts', 'src/ui/kit/sheet.tsx'])(
    'is told with its line in %s',
    (path) => {
      const file = files.find((each) => each.path === path);
      const added = withSentence({ path, text: file?.text ?? '' }, CURE);
      const line = added.text.trimEnd().split('\n').length;
      expect(problemsWith({}, statementsIn(passagesOf(added)))).toContain(`${path}:${line} ${UNSOURCED}`);
    },
  );

  it.each([
    ['in a template', "export const t = (b: boolean) => `Rolling ${b ? 'cures' : 'soothes'} back pain.`;"],
    ['put together', "export const t = 'Rolling cures ' + 'back pain.';"],
    ['joined', "export const t = ['Rolling cures', 'back pain.'].join(' ');"],
    ['from a constant', "const what = 'back pain'; export const t = `Rolling cures ${what}.`;"],
    ['chosen', "export const t = (b: boolean) => (b ? 'Rolling cures back pain.' : '');"],
    ['in an element', 'export const t = <p>Rolling cures back pain.</p>;'],
  ])('fails %s', (_, text) => {
    const statements = statementsIn(passagesOf({ path: 'src/texts/en/x.tsx', text }));
    expect(problemsWith({}, statements)).toContain(`src/texts/en/x.tsx:1 ${UNSOURCED}`);
  });

  it.each([
    CURE,
    'Rolling eases back pain.',
    'Rolling prevents injuries.',
    'Rolling heals fascia.',
    'A massage gun makes you sleep better.',
    'Rolling the neck is safe.',
    'Balls on the shins boost your sprint.',
  ])('fails with any id: %s', (text) => {
    const statements = statementsIn(passagesOf({ path: 'README.md', text }));
    const passing = [...sources.keys()].filter((id) => problemsWith({ [text]: [id] }, statements).length === 0);
    expect(statements).toHaveLength(1);
    expect(passing).toEqual([]);
  });

  it.each<readonly [text: string, id: string, what: string]>([
    ['A massage gun eases soreness.', 'zhou-2024-vas-24h', 'no source is about the tool "massage gun"'],
    ['Rolling eases soreness of the neck.', 'zhou-2024-vas-24h', 'no source is about the region "neck"'],
    ['Rolling improves your sleep.', 'zhou-2024-vas-24h', 'no source is about the outcome "sleep"'],
    ['Rolling can press a nerve.', 'nogo-neck', 'no source is about the danger "nerve"'],
    ['Rolling eases soreness.', 'vatovec2024-null', 'no source bears out that it helps (soreness, rolling)'],
    [
      'Rolling does not ease soreness.',
      'zhou-2024-vas-24h',
      'no source bears out that it makes no difference (soreness, rolling)',
    ],
    [
      'Rolling makes you sorer, and soreness rises.',
      'zhou-2024-vas-24h',
      'no source bears out that it harms (soreness)',
    ],
  ])('tells what does not fit: %s', (text, id, what) => {
    const statements = statementsIn(passagesOf({ path: 'README.md', text }));
    expect(problemsWith({ [text]: [id] }, statements)).toContain(`README.md:1 "${text}" ${what}`);
  });

  it('needs for each part a source that says this part', () => {
    const text = 'Rolling eases soreness, but range stays the same.';
    const statements = statementsIn(passagesOf({ path: 'README.md', text }));
    // One helps range, the other makes no difference to soreness: together they say the opposite.
    expect(problemsWith({ [text]: ['wilke2020-rom-vs-noexercise', 'damico-2019'] }, statements)).toContain(
      `README.md:1 "${text}" no source bears out that it helps (soreness, rolling)`,
    );
  });

  it('passes with a source that is about it', () => {
    const text = 'Rolling eases soreness after training.';
    const statements = statementsIn(passagesOf({ path: 'README.md', text }));
    expect(problemsWith({ [text]: ['zhou-2024-vas-24h'] }, statements)).toEqual([]);
  });
});

const entries = Object.entries(registry);
const statementOf = (text: string): Statement => {
  const found = made.find(({ sentence }) => sentence.text === text);
  if (!found) throw new Error(`Nobody says "${text}"`);
  return found;
};

it('the list is no part of the app', () => {
  const importers = files.filter(
    ({ path, text }) => path.startsWith('src/') && /['"][^'"]*\/statements\.ts['"]/.test(text),
  );
  expect(importers.map(({ path }) => path)).toEqual([]);
});

describe('a wrong list', () => {
  it.each(entries)('fails without: %s', (text) => {
    const rest = Object.fromEntries(entries.filter(([other]) => other !== text));
    const says = made.filter(({ sentence }) => sentence.text === text);
    expect(problemsWith(rest, says).some((problem) => problem.includes(` "${text}" `))).toBe(true);
  });

  it('fails in an entry that is about something else, in whatever field', () => {
    const entry = (folder: string, id: string, key: string) =>
      statementsIn(
        passagesOf({
          path: `src/knowledge/${folder}/x.ts`,
          text: `export const x = { id: '${id}', ${key}: 'Rolling eases back pain.' };`,
        }),
      );
    for (const [folder, id, key] of [
      ['findings', 'zhou-2024-vas-24h', 'claim'],
      ['findings', 'leabeater2024-gun-soreness', 'limit'],
      ['claims', 'sleep', 'sentence'],
      ['claims', 'performance', 'doubts'],
      ['caution-texts', 'osteoporosis', 'why'],
      ['caution-texts', 'rf-back', 'condition'],
    ] as const)
      expect(problemsWith({}, entry(folder, id, key)), `${id}.${key}`).not.toEqual([]);
  });

  it('fails with an id that does not exist', () => {
    const [text = ''] = Object.keys(registry);
    const { path, line } = statementOf(text).sentence;
    expect(problemsWith({ ...registry, [text]: ['zhou-2099'] })).toContain(
      `${path}:${line} "${text}" its source "zhou-2099" does not exist`,
    );
  });

  it('fails with a sentence that nobody says', () => {
    expect(problemsWith({ ...registry, [CURE]: ['soreness'] })).toContain(
      `${REGISTRY} "${CURE}" stands nowhere any more: remove it here`,
    );
  });

  it('fails with further ids beside the right one', () => {
    const text = 'No study compares doses for soreness.';
    expect(missing(statementOf(text), ['soreness', 'nogo-neck'], sources)).toContain(
      'its source "nogo-neck" is about something else',
    );
  });
});

const overlap = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((tag) => b.has(tag));

/** Whether two sources are about the same by their tags alone, whatever the sentences say. */
const related = (a: Source, b: Source): boolean =>
  overlap(a.tools, b.tools) &&
  (a.anywhere || b.anywhere || overlap(a.regions, b.regions)) &&
  (overlap(a.outcomes, b.outcomes) || overlap(a.harms, b.harms));

describe('sources that are swapped', () => {
  const pairs = entries.flatMap(([text, own]) =>
    entries
      .filter(([, other]) => !other.some((id) => own.includes(id)))
      .map(([, other]) => ({
        alike: other.some((a) => own.some((b) => related(sources.get(a)!, sources.get(b)!))),
        fails: missing(statementOf(text), other, sources).length > 0,
      })),
  );
  const failing = (some: typeof pairs): number => some.filter(({ fails }) => fails).length / some.length;

  it('fail in at least 95 of 100 cases if they are about something else', () => {
    const apart = pairs.filter(({ alike }) => !alike);
    expect(apart.length).toBeGreaterThan(500);
    expect(failing(apart)).toBeGreaterThanOrEqual(0.95);
  });

  it('fail in at least 90 of 100 cases whatever they are about', () => {
    expect(failing(pairs)).toBeGreaterThanOrEqual(0.9);
  });
});

it('of all ids at most 5 in 100 would do for a statement', () => {
  const ids = [...sources.keys()];
  const fitting = entries.map(
    ([text]) => ids.filter((id) => missing(statementOf(text), [id], sources).length === 0).length,
  );
  const sum = fitting.reduce((total, amount) => total + amount, 0);
  expect(sum / (ids.length * entries.length)).toBeLessThanOrEqual(0.05);
});
