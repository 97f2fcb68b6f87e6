/** Sentences that say something of the body, with what a source has to be about to stand behind them. */
import { type RegionId } from '../../src/core/body/index.ts';
import { type Harm, type Outcome, type StudyTool } from '../../src/core/knowledge/index.ts';
import { type Meaning, isUntreated, meaningOf, outcomesBefore, toolsBefore } from './meaning.ts';
import { HARMFUL } from './outcome-words.ts';
import { type Passage } from './passage.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { studyToolsOf } from './sources.ts';
import { ROLLING } from './subject-words.ts';
import { type Asked } from './words.ts';

export interface RegionAsked extends Asked<RegionId> {
  /** A place that the sentence names needs a source about this place; one that it only stands beside may have a pooled one. */
  readonly named: boolean;
}

/** What the sources of a statement have to be about. */
export interface Asks {
  readonly tools: readonly Asked<StudyTool>[];
  readonly regions: readonly RegionAsked[];
  readonly outcomes: readonly Asked<Outcome>[];
  readonly dangers: readonly Asked<Harm>[];
}

export interface Statement {
  readonly sentence: Sentence;
  readonly meaning: Meaning;
  readonly asks: Asks;
}

/** From the sentence's own words, else from what was said before it, else from the technique it belongs to. */
const toolsAsked = ({ before, surroundings, text }: Sentence, meaning: Meaning): Asks['tools'] => {
  if (meaning.tools.length > 0) return meaning.tools;
  const earlier = toolsBefore(before);
  if (earlier.length > 0) return earlier;
  const { tools } = surroundings;
  if (tools.length > 0) return [{ word: tools.join(', '), anyOf: studyToolsOf(tools) }];
  return isUntreated(text) ? [{ word: 'no treatment', anyOf: ['none'] }] : [{ word: 'rolling', anyOf: ROLLING }];
};

/** From the sentence's own words, else from what was said before it; harm needs no other name. */
const outcomesAsked = ({ before }: Sentence, meaning: Meaning): Asks['outcomes'] => {
  if (meaning.outcomes.length + meaning.dangers.length > 0) return meaning.outcomes;
  const earlier = outcomesBefore(before);
  if (earlier.length > 0) return earlier;
  return meaning.says.has('harms') ? [{ word: 'harm', anyOf: HARMFUL }] : [];
};

const regionsAsked = ({ surroundings: { regions } }: Sentence, meaning: Meaning): Asks['regions'] => {
  if (meaning.regions.length > 0) return meaning.regions.map((each) => ({ ...each, named: true }));
  return regions.length > 0 ? [{ word: regions.join(', '), anyOf: regions, named: false }] : [];
};

export const statementsIn = (passages: readonly Passage[]): readonly Statement[] =>
  passages.flatMap(sentencesOf).flatMap((sentence) => {
    const meaning = meaningOf(sentence.text);
    if (!meaning) return [];
    const asks = {
      tools: toolsAsked(sentence, meaning),
      regions: regionsAsked(sentence, meaning),
      outcomes: outcomesAsked(sentence, meaning),
      dangers: meaning.dangers,
    };
    return [{ sentence, meaning, asks }];
  });
