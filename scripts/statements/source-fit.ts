/** Whether what is cited for a statement is about the same and bears it out. */
import { type Outcome, type StudyTool } from '../../src/core/knowledge/index.ts';
import { type Clause, type Meaning, type Says } from './meaning.ts';
import { type Source, type Sources } from './sources.ts';
import { type Asks, type RegionAsked, type Statement } from './statement.ts';
import { type Asked } from './words.ts';

const overlaps = <T>(anyOf: readonly T[], tags: ReadonlySet<T>): boolean => anyOf.some((tag) => tags.has(tag));

const answersTool = (asked: Asked<StudyTool>, { tools }: Source): boolean => overlaps(asked.anyOf, tools);

const answersRegion = ({ anyOf, named }: RegionAsked, { regions, anywhere }: Source): boolean =>
  overlaps(anyOf, regions) || (anywhere && !named);

const SAYS_WORDS: Readonly<Record<Says, string>> = {
  helps: 'it helps',
  harms: 'it harms',
  nothing: 'it makes no difference',
  unknown: 'it is not known',
  tells: 'something changes',
};

const noneOr = <A>(asked: readonly A[], answered: (each: A) => boolean): boolean =>
  asked.length === 0 || asked.some(answered);

/** Whether a source says what a clause says, of what the clause names. */
const bearsOut = ({ says, tools, regions, outcomes, dangers }: Clause, source: Source): boolean =>
  source.backs.has(says) &&
  noneOr(tools, (asked) => answersTool(asked, source)) &&
  noneOr(regions, ({ anyOf }) => overlaps(anyOf, source.regions)) &&
  (outcomes.length + dangers.length === 0 ||
    outcomes.some(({ anyOf }) => overlaps(anyOf, source.outcomes)) ||
    dangers.some(({ anyOf }) => overlaps(anyOf, source.harms)));

/** What a clause says of what, for the reader of a failure. */
const clauseText = ({ says, tools, regions, outcomes, dangers }: Clause): string => {
  const of = [...outcomes, ...dangers, ...tools, ...regions].map(({ word }) => word);
  return `${SAYS_WORDS[says]}${of.length === 0 ? '' : ` (${of.join(', ')})`}`;
};

/** A promise that no study of rolling could keep. */
const overclaims = ({ overclaim, says }: Meaning): readonly string[] =>
  overclaim !== null && says.has('helps') ? [`no source can bear out "${overclaim}"`] : [];

/** Whether one source by itself is about what is asked: otherwise any number of ids could be piled up beside the right one. */
const isAbout = ({ tools, regions, outcomes, dangers }: Asks, source: Source): boolean =>
  noneOr(tools, (each) => answersTool(each, source)) &&
  noneOr(regions, (each) => answersRegion(each, source)) &&
  (outcomes.length + dangers.length === 0 ||
    outcomes.some(({ anyOf }) => overlaps(anyOf, source.outcomes)) ||
    dangers.some(({ anyOf }) => overlaps(anyOf, source.harms)));

/** What a source of a statement has to be about. */
export const needed = ({ asks, meaning }: Statement): string => {
  const about = [
    ...asks.tools.map(({ word }) => `tool "${word}"`),
    ...asks.regions.map(({ word }) => `region "${word}"`),
    ...asks.outcomes.map(({ word }) => `outcome "${word}"`),
    ...asks.dangers.map(({ word }) => `danger "${word}"`),
  ];
  return `about ${about.join(', ')}, that bears out that ${[...new Set(meaning.clauses.map(clauseText))].join(', and that ')}`;
};

/** What is missing behind a statement, one sentence for each thing. Nothing: the sources bear it out. */
export const missing = ({ asks, meaning }: Statement, ids: readonly string[], sources: Sources): readonly string[] => {
  const unknown = ids.filter((id) => !sources.has(id));
  if (unknown.length > 0) return unknown.map((id) => `its source "${id}" does not exist`);
  const cited = ids.flatMap((id) => sources.get(id) ?? []);
  const { tools, regions, outcomes, dangers } = asks;
  return [
    ...tools
      .filter((asked) => !cited.some((source) => answersTool(asked, source)))
      .map(({ word }) => `no source is about the tool "${word}"`),
    ...regions
      .filter((asked) => !cited.some((source) => answersRegion(asked, source)))
      .map(({ word }) => `no source is about the region "${word}"`),
    ...outcomes
      .filter(({ anyOf }) => !cited.some((source) => overlaps(anyOf, source.outcomes)))
      .map(({ word }) => `no source is about the outcome "${word}"`),
    ...dangers
      .filter(({ anyOf }) => !cited.some((source) => overlaps(anyOf, source.harms)))
      .map(({ word }) => `no source is about the danger "${word}"`),
    ...meaning.clauses
      .filter((clause) => !cited.some((source) => bearsOut(clause, source)))
      .map((clause) => `no source bears out that ${clauseText(clause)}`),
    ...cited.filter((source) => !isAbout(asks, source)).map(({ id }) => `its source "${id}" is about something else`),
    ...(outcomes.length + dangers.length === 0
      ? ['does not name what changes in the body, so no source can be about it']
      : []),
    ...overclaims(meaning),
  ];
};

const NOT_OF_BODY: ReadonlySet<Outcome> = new Set(['measurement', 'soreness-scale', 'practice', 'guidance', 'dose']);

/**
 * What is wrong with a sentence of an entry itself: it must be about what the entry's tags say, and must not say the opposite
 * of its direction or verdict. Comparisons may name more than the tags.
 */
export const strays = ({ asks, meaning, sentence }: Statement, source: Source): readonly string[] => {
  const isMain = sentence.key === 'claim' || sentence.key === 'sentence';
  // What people say is quoted; what shows a danger is a list of signs; a limit may deny anything, but not promise or warn.
  const promises = meaning.says.has('helps') || meaning.says.has('harms');
  const mustFit = isMain || (promises && sentence.key !== 'says' && sentence.key !== 'condition');
  const mustAgree = isMain || (promises && sentence.key !== 'says');
  // How to measure, or what is usual, is told in words that name a body without saying anything of it.
  const ofBody = [...source.outcomes].some((outcome) => !NOT_OF_BODY.has(outcome));
  // Where nothing was treated, pressing is how the pain was felt, not what was done about it.
  const untreated = [...source.tools].every((tool) => tool === 'none');
  // A warning that holds everywhere may name a place, and so may a comparison that promises nothing.
  const widely = source.anywhere && (source.kind === 'caution' || !promises);
  const own: Asks = { ...asks, tools: untreated ? [] : meaning.tools, regions: widely ? [] : asks.regions };
  return [
    ...(isAbout(own, source) || !mustFit || !ofBody ? [] : [`is about something else than the tags of "${source.id}"`]),
    ...(mustAgree && meaning.says.size === 1 && ![...meaning.says].some((says) => source.itself.has(says))
      ? [`says the opposite of the direction or verdict of "${source.id}"`]
      : []),
    ...(sentence.key === 'says' ? [] : overclaims(meaning)),
  ];
};
