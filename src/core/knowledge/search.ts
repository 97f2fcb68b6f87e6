/** Full-text search over entries of the knowledge base: words in, entries out, the best first. */
import MiniSearch from 'minisearch';

export const SEARCH_KINDS = ['region', 'claim', 'technique', 'refused', 'dose', 'caution', 'finding'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One entry as a search shows it. */
export interface SearchHit {
  readonly kind: SearchKind;
  /** Unique within its kind. */
  readonly id: string;
  readonly title: string;
  readonly line: string;
}

export interface SearchDocument extends SearchHit {
  /** What is searched but not shown: tags, people, citation, other names. */
  readonly words: readonly string[];
}

/** What a word (in lower case, without marks above or below its letters) is searched as; null if it says nothing. */
export type TermOf = (word: string) => string | null;

/** All entries with all the words, or with any of them where none has all. */
export type Search = (words: string, kinds?: readonly SearchKind[]) => readonly SearchHit[];

/** What a title says weighs most; what is not shown, least. */
const BOOST = { title: 3, line: 2, words: 1 };
/** A page about a region or an answer to a claim is more often meant than one study about it. */
const KIND_BOOST: Readonly<Record<SearchKind, number>> = {
  region: 3,
  claim: 2,
  technique: 1.2,
  dose: 1.2,
  caution: 1,
  refused: 1,
  finding: 0.8,
};
/** Shorter words are searched as they are: nearly every short word is one letter away from another. */
const SHORTEST_FUZZY = 5;
const SHORTEST_PREFIX = 3;

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Makes the index at once: some hundred entries take a tenth of a second. */
export const createSearch = (documents: readonly SearchDocument[], termOf: TermOf): Search => {
  const index = new MiniSearch<{ readonly at: number; readonly document: SearchDocument }>({
    idField: 'at',
    fields: ['title', 'line', 'words'],
    extractField: ({ at, document }, field) =>
      field === 'at'
        ? at
        : field === 'words'
          ? `${document.id} ${document.words.join(' ')}`
          : document[field === 'title' ? 'title' : 'line'],
    processTerm: (word) => termOf(plain(word)),
  });
  index.addAll(documents.map((document, at) => ({ at, document })));
  return (words, kinds = SEARCH_KINDS) => {
    const find = (combineWith: 'AND' | 'OR'): readonly SearchHit[] =>
      index
        .search(words, {
          boost: BOOST,
          combineWith,
          prefix: (term) => term.length >= SHORTEST_PREFIX,
          fuzzy: (term) => (term.length >= SHORTEST_FUZZY ? 0.2 : false),
          boostDocument: (at: number) => KIND_BOOST[documents[at]?.kind ?? 'finding'],
          filter: ({ id }) => kinds.some((kind) => kind === documents[Number(id)]?.kind),
        })
        .flatMap(({ id }): SearchHit[] => {
          const found = documents[Number(id)];
          return found ? [{ kind: found.kind, id: found.id, title: found.title, line: found.line }] : [];
        });
    const all = find('AND');
    return all.length > 0 ? all : find('OR');
  };
};
