/** Texts cut into sentences. */
import { type Passage } from './passage.ts';

export interface Sentence extends Passage {
  /** What was said before it in the same text: it may name what this sentence calls "it". */
  readonly before: readonly string[];
}

const ABBREVIATION = /\b(?:e\.g|i\.e|et al|vs|approx|no|fig|dr|cf)\.$/i;

/** "One. Two." as two sentences. Numbers such as 2.5 and abbreviations do not end one. */
export const splitSentences = (text: string): readonly string[] => {
  const pieces = text.replace(/[ \t]+/g, ' ').split(/(?<=[.!?…]["”’)]?)\s+(?=["“(]?[\p{Lu}\d…+])|\n+/u);
  const sentences: string[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence));
};

export const sentencesOf = (passage: Passage): readonly Sentence[] => {
  const all = splitSentences(passage.text);
  return all.map((text, index) => ({ ...passage, text, before: all.slice(0, index) }));
};
