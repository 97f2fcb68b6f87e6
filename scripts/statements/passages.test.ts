import { describe, expect, it } from 'vitest';
import { htmlPassages, jsonPassages, markdownPassages } from './page-passages.ts';
import { sourcePassages } from './source-passages.ts';

const source = (text: string, path = 'src/texts/en/x.ts'): readonly string[] =>
  sourcePassages({ path, text }).map((passage) => passage.text);

describe('texts of a source', () => {
  it.each([
    ['a template', 'const t = (n: number) => `Roll for ${n} seconds.`;', ['Roll for … seconds.']],
    [
      'choices',
      "const t = (b: boolean) => `It ${b ? 'eases' : 'grows'} slowly.`;",
      ['It eases slowly.', 'It grows slowly.'],
    ],
    ['a default', "const t = (a?: string) => `${a ?? 'No one'} knows.`;", ['… knows.', 'No one knows.']],
    ['what is joined', "const t = ['One thing', 'and more'].join(', ');", ['One thing, and more']],
    [
      'arguments within',
      "const t = (n: number) => `Rolled ${count(n, 'one knot', 'all knots')}.`;",
      ['one knot', 'all knots'],
    ],
    ['no names of studies', "const C = { text: 'Rolling eases all pain', year: 2020, doi: null };", []],
    ['no imports, types and comparisons', "import 'a b'; type T = 'c d'; const t = (x: string) => x === 'e f';", []],
    ['no word lists', "const t = 'a an the of by for'.split(' ');", []],
    ['no rows of names', "const t = 'Push Up|push ups;press up|pecs';", []],
    ['no comments', '// Rolling cures all pain.\nconst t = 1;', []],
  ])('%s', (_, text, expected) => {
    expect([...source(text)].toSorted()).toEqual([...expected].toSorted());
  });

  it('know the technique and the entry that they belong to', () => {
    const text = `
      const FEEL = 'Dull pressure only.';
      export const calves = regionTexts('calves', { feel: FEEL }, {
        'foam-roller': { start: \`Sit down. \${FEEL}\` },
      });
      const ROWS = [['triceps', 'ball', 'It pins a nerve.']];
      export const flags = [row('rf-dvt', { why: 'A clot can move.' }), { id: 'soreness', says: 'It helps me.' }];
    `;
    const found = sourcePassages({ path: 'src/knowledge/x.ts', text });
    const of = (words: string) => found.find((passage) => passage.text === words);
    expect(of('Sit down. Dull pressure only.')?.surroundings).toMatchObject({
      regions: ['calves'],
      tools: ['foam-roller'],
    });
    expect(of('It pins a nerve.')?.surroundings).toMatchObject({ regions: ['triceps'], tools: ['ball'] });
    expect(of('A clot can move.')).toMatchObject({ key: 'why', surroundings: { owners: ['rf-dvt'] } });
    expect(of('It helps me.')).toMatchObject({ key: 'says', surroundings: { owners: ['soreness'] } });
    expect(of('Dull pressure only.')?.surroundings.regions).toEqual([]);
  });
});

describe('texts of a page', () => {
  it('are its paragraphs, list items, headings and rows, without code', () => {
    const text = [
      '# A head',
      '',
      'One line',
      'and **its** [end](x.md).',
      '- an item',
      '  that goes on',
      '',
      '| tool | does |',
      '|---|---|',
      '| a `ball` | helps |',
      '```',
      'code eases pain',
      '```',
      '<img alt="A person rolls" />',
    ].join('\n');
    expect(markdownPassages({ path: 'x.md', text }).map(({ line, text: words }) => [line, words])).toEqual([
      [1, 'A head'],
      [3, 'One line and its end.'],
      [5, 'an item that goes on'],
      [8, 'tool · does'],
      [10, 'a … · helps'],
      [14, 'A person rolls'],
    ]);
  });

  it('are what HTML and JSON show', () => {
    const html = '<title>A name</title>\n<meta name="description" content="What it does">';
    expect(htmlPassages({ path: 'x.html', text: html }).map(({ text }) => text)).toEqual(['What it does', 'A name']);
    const json = '{ "description": "What it does", "main": "not this one" }';
    expect(jsonPassages({ path: 'x.json', text: json }).map(({ text }) => text)).toEqual(['What it does']);
  });
});
