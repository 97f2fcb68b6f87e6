/** What a sentence says, read from its own words. */
import { type RegionId } from '../../src/core/body/index.ts';
import { type Harm, type Outcome, type StudyTool } from '../../src/core/knowledge/index.ts';
import {
  ACTOR,
  BAD,
  BODILY,
  CHANGE,
  DOES,
  DOWN,
  EVIDENCE,
  GOOD,
  NEGATION,
  OVERCLAIM,
  POSSIBLE,
  UNKNOWN,
  UNSPARED,
  UP,
} from './effect-words.ts';
import { type Wish, DANGER_WORDS, IMPLIED_OUTCOMES, OUTCOME_WORDS } from './outcome-words.ts';
import { REGION_WORDS, TOOL_WORDS, UNTREATED } from './subject-words.ts';
import { type Asked, asked, has } from './words.ts';

/**
 * `helps`, `harms`: it does the person good or ill. `nothing`: it does not. `unknown`: nobody knows whether it does.
 * `tells`: that something changes, without a verdict.
 */
export type Says = 'helps' | 'harms' | 'nothing' | 'unknown' | 'tells';

/** What a sentence or a part of it names. */
export interface Named {
  readonly tools: readonly Asked<StudyTool>[];
  readonly regions: readonly Asked<RegionId>[];
  readonly outcomes: readonly Asked<Outcome>[];
  /** What can come to harm. */
  readonly dangers: readonly Asked<Harm>[];
}

/** A part of a sentence that says one thing. */
export interface Clause extends Named {
  readonly says: Says;
}

export interface Meaning extends Named {
  readonly clauses: readonly Clause[];
  /** All that its clauses say. */
  readonly says: ReadonlySet<Says>;
  /** The word that no source can answer for, if there is one. */
  readonly overclaim: string | null;
}

/** Everything that a text is about by its words: for sources that have words but no tags of that kind. */
export const outcomesIn = (text: string): readonly Outcome[] =>
  asked(OUTCOME_WORDS, text).flatMap(({ anyOf }) => anyOf);
export const dangersIn = (text: string): readonly Harm[] => asked(DANGER_WORDS, text).flatMap(({ anyOf }) => anyOf);

const wishOf = (text: string): Wish => {
  const found = OUTCOME_WORDS.filter(({ pattern }) => has(pattern, text)).map(({ wish }) => wish);
  return found.find((wish) => wish !== 'none') ?? 'none';
};

const CLAUSE = /[,;:()·]|\s(?=without\b)|\s(?:but|while|whereas|although|though|yet|however|because|so)\s/i;

const clauseSays = (clause: string, sentence: string): Says | null => {
  if (has(UNSPARED, clause)) return 'harms';
  if (has(POSSIBLE, clause) && asked(DANGER_WORDS, clause).length > 0) return 'harms';
  const good = has(GOOD, clause);
  const bad = has(BAD, clause);
  const up = has(UP, clause);
  const down = has(DOWN, clause);
  const change = has(CHANGE, clause) || has(DOES, clause);
  if (!good && !bad && !up && !down && !change && !has(EVIDENCE, clause)) return null;
  if (has(UNKNOWN, clause)) return 'unknown';
  if (has(NEGATION, clause)) return 'nothing';
  const own = wishOf(clause);
  const wish = own === 'none' ? wishOf(sentence) : own;
  if (good) return 'helps';
  if (up !== down && wish !== 'none') return (wish === 'more') === up ? 'helps' : 'harms';
  if (bad) return 'harms';
  return 'tells';
};

/** Whether a sentence without a word for an outcome still tells what happens to a body. */
const isBodily = (text: string): boolean => {
  if (has(BODILY, text)) return true;
  const known = has(ACTOR, text) || has(EVIDENCE, text);
  return (known || REGION_WORDS.some(({ pattern }) => has(pattern, text))) && (has(GOOD, text) || has(BAD, text))
    ? true
    : known && has(DOES, text);
};

const normal = (text: string): string => text.replaceAll('’', "'").replace(/\s+/g, ' ');

/** What makes a danger named in a sentence more than a name. */
const CLEAR: readonly Says[] = ['helps', 'harms'];

/** Conditions say when something holds, not that it does. */
const withoutConditions = (text: string): string =>
  text
    .replace(
      /\b(?:if|unless|until (?:the|your|it|you|that|a|an|two)|where(?! it (?:was|had|is|started))|when|whenever|as long as|in case)\b[^,.;:]*/gi,
      '…',
    )
    // Somebody finds out; nothing is said about what.
    .replace(
      /\b(?:see|shows?|find(?:s)? out|tells? you|learn|judge|measure)(?: you| honestly)? whether\b[^,.;:]*/gi,
      '…',
    );

const isQuestion = (text: string): boolean =>
  /^how (?:much|many|long|often|far)\b/i.test(text) ||
  (/\?["”’)]*$/.test(text) && !/^(?:why|how|did you know)\b/i.test(text));

/** What a sentence says of the body, or null if it says nothing of the kind. */
export const meaningOf = (sentence: string): Meaning | null => {
  const text = normal(sentence);
  if (isQuestion(text)) return null;
  const named = asked(OUTCOME_WORDS, text);
  const outcomes = named.length > 0 ? named : asked(IMPLIED_OUTCOMES, text);
  const main = withoutConditions(text);
  const parts = main.split(CLAUSE).flatMap((clause) => {
    const says = clauseSays(clause, text);
    return says === null ? [] : [{ clause, says }];
  });
  if (parts.length === 0) return null;
  const says = new Set(parts.map((part) => part.says));
  const threatened = asked(DANGER_WORDS, text);
  // Arteries can be what is measured or what comes to harm: the latter only where harm is told.
  const dangers = says.has('harms') || outcomes.length === 0 ? threatened : [];
  if (named.length === 0 && !(threatened.length > 0 && CLEAR.some((each) => says.has(each))) && !isBodily(main))
    return null;
  return {
    tools: asked(TOOL_WORDS, text),
    regions: asked(REGION_WORDS, text),
    outcomes,
    dangers,
    says,
    clauses: parts.map(({ clause, says: said }) => ({
      tools: asked(TOOL_WORDS, clause),
      regions: asked(REGION_WORDS, clause),
      outcomes: asked(OUTCOME_WORDS, clause),
      dangers: said === 'harms' ? asked(DANGER_WORDS, clause) : [],
      says: said,
    })),
    overclaim: text.match(OVERCLAIM)?.[0] ?? null,
  };
};

/** Whether a sentence tells of training or of time, not of a treatment. */
export const isUntreated = (text: string): boolean => has(UNTREATED, text);

/** The tools that earlier sentences of the same text name: what a sentence without any calls "it". */
export const toolsBefore = (before: readonly string[]): readonly Asked<StudyTool>[] => {
  const named = before.map((sentence) => asked(TOOL_WORDS, normal(sentence))).filter(({ length }) => length > 0);
  return named.at(-1) ?? [];
};

/** The outcomes that earlier sentences of the same text name, for a sentence that names none. */
export const outcomesBefore = (before: readonly string[]): readonly Asked<Outcome>[] => {
  const named = before.map((sentence) => asked(OUTCOME_WORDS, normal(sentence))).filter(({ length }) => length > 0);
  return named.at(-1) ?? [];
};
