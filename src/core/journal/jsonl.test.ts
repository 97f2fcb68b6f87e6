import { describe, expect, test } from 'vitest';
import type { Instant, Zone } from '../base/index.ts';
import { isJournalText, makeJournalText, parseJournalText } from './jsonl.ts';
import { makeEntry } from './make-entry.ts';
import { ENTRY_VERSION } from './migrate.ts';

const HEADER = '{"unknot":"journal","version":1}';
const line = (id: string, of = 'x', version: number = ENTRY_VERSION): string =>
  `{"id":"${id}","version":${version},"at":"2026-03-02T18:00:00.000Z","zone":"Europe/Berlin","kind":"retraction","of":"${of}"}`;

const summary = (text: string) => {
  const { entries, kept, problems } = parseJournalText(text);
  return [entries.map(({ id }) => id).join(), kept.length, problems.map((p) => `${p.line} ${p.error.type}`).join()];
};

test('is a header and one line for each entry, the envelope first', () => {
  const moment = { at: '2026-03-02T18:00:00.000Z' as Instant, zone: 'Europe/Berlin' as Zone };
  const entries = ['b', 'a'].map((id) => makeEntry({ kind: 'retraction', of: 'x' }, { id, moment }));
  expect(makeJournalText(entries)).toBe(`${HEADER}\n${line('a')}\n${line('b')}\n`);
  expect(makeJournalText([])).toBe(`${HEADER}\n`);
});

test.each([
  ['as written', `${HEADER}\n${line('a')}\n${line('b')}\n`, 'a,b', 0, ''],
  ['only a header', `${HEADER}\n`, '', 0, ''],
  ['a byte order mark', `\uFEFF${HEADER}\n${line('a')}\n`, 'a', 0, ''],
  ['ends of lines as on Windows', `${HEADER}\r\n${line('a')}\r\n`, 'a', 0, ''],
  ['blank lines', `\n${HEADER}\n\n  \n${line('a')}\n\n`, 'a', 0, ''],
  ['no last end of line', `${HEADER}\n${line('a')}`, 'a', 0, ''],
  ['a last line that breaks off', `${HEADER}\n${line('a')}\n${line('b').slice(0, 40)}`, 'a', 0, '3 truncated'],
  ['a damaged last line', `${HEADER}\n${line('a').slice(0, 40)}\n`, '', 0, '2 not-json'],
  ['a damaged line in between', `${HEADER}\n${line('b').slice(0, 40)}\n${line('a')}`, 'a', 0, '2 not-json'],
  ['no header', `${line('a')}\n`, 'a', 0, '1 no-header'],
  ['nothing', '', '', 0, '1 no-header'],
  ['another file', 'date,weight\n2026-03-02,80\n', '', 0, '1 no-header,1 not-json,2 not-json'],
  ['two files in one', `${HEADER}\n${line('a')}\n${HEADER}\n${line('b')}\n`, 'a,b', 0, ''],
  ['a newer frame', `{"unknot":"journal","version":2}\n${line('a')}\n`, 'a', 0, '1 newer-file'],
  ['a newer entry', `${HEADER}\n${line('n', 'x', ENTRY_VERSION + 1)}\n${line('a')}\n`, 'a', 1, '2 newer-version'],
  ['an unknown kind', `${HEADER}\n${line('n').replace('retraction', 'dream')}\n`, '', 1, '2 unknown-kind'],
  ['a wrong field', `${HEADER}\n${line('n').replace('Berlin', 'Atlantis')}\n`, '', 1, '2 not-an-entry'],
  [
    'a line without id',
    `${HEADER}\n{"kind":"retraction"}\n[1]\nnull\n`,
    '',
    0,
    '2 not-an-entry,3 not-an-entry,4 not-an-entry',
  ],
  [
    'a line nested without end',
    `${HEADER}\n{"id":"a","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}\n`,
    '',
    0,
    '2 not-an-entry',
  ],
  ['an entry twice', `${HEADER}\n${line('a')}\n${line('a')}\n`, 'a', 0, ''],
  ['one id for two entries', `${HEADER}\n${line('a', 'y')}\n${line('a', 'x')}\n`, 'a', 0, '3 conflict'],
])('reads %s', (_, text, ids, kept, problems) => {
  expect(summary(text)).toEqual([ids, kept, problems]);
});

test('of two entries with one id the same one stays, whichever came first', () => {
  const [one, other] = [line('a', 'x'), line('a', 'y')];
  const read = (lines: readonly string[]) => parseJournalText([HEADER, ...lines].join('\n')).entries;
  expect(read([one, other])).toEqual(read([other, one]));
});

describe('telling a journal from another file', () => {
  test.each([
    [`${HEADER}\n`, true],
    [`\uFEFF\r\n${HEADER}\r\n${line('a')}`, true],
    ['{"unknot":"journal","version":9}', true],
    [line('a'), false],
    ['title,start_time\n', false],
    ['', false],
  ])('%j', (text, isJournal) => {
    expect(isJournalText(text)).toBe(isJournal);
  });
});
