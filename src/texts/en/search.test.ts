import { describe, expect, test } from 'vitest';
import { type SearchKind, SEARCH_KINDS } from '../../core/knowledge/index.ts';
import { searchKnowledge } from './search.ts';

const idsOf = (words: string, kinds?: readonly SearchKind[]): readonly string[] =>
  searchKnowledge(words, kinds).map(({ kind, id }) => `${kind} ${id}`);

describe('the search', () => {
  test.each([
    ['calf', 'region calves'],
    ['CALVES', 'region calves'],
    ['calf roller', 'technique calves/foam-roller'],
    ['lactic acid', 'claim lactic-acid'],
    ['does rolling help DOMS?', 'claim soreness'],
    ['toxins', 'claim toxins'],
    ['pacemaker', 'caution pacemaker'],
    ['neck gun', 'refused neck-traps/massage-gun'],
    ['before training roller', 'dose before/foam-roller'],
    ['Pearcey', 'finding pearcey2015-soreness'],
    ['10.3389/fphys.2024.1396361', 'finding vatovec2024-null'],
  ])('answers %j with %s first', (words, best) => {
    expect(idsOf(words)[0]).toBe(best);
  });

  test.each([
    ['a misspelt word', 'hamstirngs', 'region hamstrings'],
    ['a condition', 'blood clot', 'caution dvt'],
    ['a letter without its mark', 'skarabot', 'finding skarabot2015-fr-ss'],
    ['the beginning of a word', 'pregnan', 'caution pregnancy'],
    ['what a study calls otherwise', 'percussive', 'claim massage-guns'],
  ])('understands %s', (_, words, found) => {
    expect(idsOf(words)).toContain(found);
  });

  test('finds entries of every kind, each once, with something to show', () => {
    const hits = searchKnowledge('roller muscle soreness before training calf clot study');
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(SEARCH_KINDS));
    expect(new Set(hits.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(hits.length);
    for (const { title, line } of hits) expect([title, line].every((text) => text.length > 3)).toBe(true);
  });

  test('keeps to the kinds asked for', () => {
    const hits = searchKnowledge('soreness', ['finding', 'claim']);
    expect(hits.length).toBeGreaterThan(20);
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['finding', 'claim']));
  });

  test('wants all words, and takes any of them only where nothing has all', () => {
    expect(searchKnowledge('calf stick').every(({ kind }) => kind !== 'region')).toBe(true);
    expect(idsOf('calf qqqqqq')).toContain('region calves');
  });

  test.each(['', '   ', 'the of a', '?!', 'qqqqqq'])('finds nothing for %j', (words) => {
    expect(searchKnowledge(words)).toEqual([]);
  });
});
