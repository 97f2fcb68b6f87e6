/** How a word is written down and looked for. */

export interface Word<T> {
  readonly pattern: RegExp;
  /** The tags it may stand for: a source answers for it with one of them. */
  readonly means: readonly T[];
}

/** A pattern that matches whole words, whatever their case. */
export const pattern = (...ways: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${ways.join('|')})(?![\p{L}\p{N}])`, 'giu');

export const word = <T>(way: string, ...means: readonly T[]): Word<T> => ({ pattern: pattern(way), means });

export const has = (wanted: RegExp, text: string): boolean => text.search(wanted) >= 0;

/** One word of a sentence and the tags of which a source needs one. */
export interface Asked<T> {
  readonly word: string;
  readonly anyOf: readonly T[];
}

/** The words found in a text, each entry once. What an earlier entry has taken is not read again by a later one. */
export const asked = <T>(words: readonly Word<T>[], text: string): readonly Asked<T>[] => {
  let rest = text;
  const found: Asked<T>[] = [];
  for (const { pattern: wanted, means } of words)
    rest = rest.replace(wanted, (match) => {
      if (!found.some((each) => each.anyOf === means)) found.push({ word: match.toLowerCase(), anyOf: means });
      return '·'.repeat(match.length);
    });
  return found;
};
