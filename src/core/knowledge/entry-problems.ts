/**
 * What is wrong with an entry of the knowledge base, in sentences that say where and what to do. An empty list means that
 * nothing is. The rules themselves stand in docs/EVIDENCE.md.
 */
import { type Claim, type Doubt, certaintyOf, findingsOf } from './claim.ts';
import { type Finding, sharesAbout, sharesOutcome } from './finding.ts';

const LONGEST_CLAIM = 35;
const LONGEST_SENTENCE = 25;
const MOST_OUTCOMES = 3;

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

const proseProblems = (name: string, text: string, most: number): readonly string[] => [
  ...(text.endsWith('.') ? [] : [`${name} must end with a full stop.`]),
  ...(/[!—]/.test(text) ? [`${name} must have neither "!" nor a long dash.`] : []),
  ...(wordCount(text) <= most ? [] : [`${name} has ${wordCount(text)} words; at most ${most} are allowed.`]),
];

const effectProblems = ({ effect }: Finding): readonly string[] => {
  const { value, low, high, interval, scale } = effect;
  const numbers = [value, low, high].filter((number) => number !== null);
  const problems: string[] = [];
  if ((low === null) !== (high === null)) problems.push('effect needs both low and high, or neither.');
  if ((low === null) !== (interval === 'none'))
    problems.push("effect.interval must be 'none' exactly when low and high are missing.");
  if (low !== null && high !== null && low > high) problems.push(`effect.low ${low} is above effect.high ${high}.`);
  if (value !== null && low !== null && high !== null && (value < low || value > high))
    problems.push(`effect.value ${value} lies outside ${low} to ${high}.`);
  if (numbers.length === 0 && scale !== 'none') problems.push("effect.scale must be 'none' where there is no number.");
  if (numbers.length > 0 && scale === 'none') problems.push('effect has numbers, so it needs a scale.');
  if (scale === 'p' && numbers.some((number) => number < 0 || number > 1))
    problems.push('a p value lies between 0 and 1.');
  if ((effect.people ?? 1) < 1 || (effect.studies ?? 1) < 1) problems.push('people and studies are at least 1.');
  return problems;
};

const citationProblems = ({ citation: { text, year, doi } }: Finding): readonly string[] => [
  ...(text.length > 20 ? [] : ['citation.text must name authors, title and journal.']),
  ...(year === null || (year >= 1900 && year <= 2100) ? [] : [`citation.year ${year} is not a year.`]),
  ...(doi === null || /^10\.\d{4,9}\/\S+$/.test(doi)
    ? []
    : [`citation.doi "${doi}" is not a DOI such as 10.1000/182.`]),
];

const contradictionProblems = (finding: Finding, all: readonly Finding[]): readonly string[] =>
  finding.contradicts.flatMap((id) => {
    if (id === finding.id) return ['contradicts itself.'];
    const other = all.find((each) => each.id === id);
    if (!other) return [`contradicts "${id}", which does not exist.`];
    return sharesOutcome(other.about, finding.about)
      ? []
      : [`contradicts "${id}", which measured something else (${other.about.outcomes.join(', ')}).`];
  });

/** What is wrong with a finding among all of them. */
export const findingProblems = (finding: Finding, all: readonly Finding[]): readonly string[] => {
  const { id, about } = finding;
  const twins = all.filter((other) => other !== finding && other.id === id);
  const told = all.filter(
    (other) =>
      other !== finding &&
      other.citation.text === finding.citation.text &&
      other.claim.toLowerCase() === finding.claim.toLowerCase(),
  );
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) ? [] : ['the id must be like "naderi2020-2min".']),
    ...(twins.length > 0 ? ['the id is taken.'] : []),
    ...told.map((other) => `tells the same result as "${other.id}": merge them.`),
    ...proseProblems('the claim', finding.claim, LONGEST_CLAIM),
    ...(finding.limit === '' ? [] : proseProblems('the limit', finding.limit, LONGEST_CLAIM)),
    ...(about.tools.length > 0 ? [] : ["about.tools is empty; use 'none' where nothing was treated."]),
    ...(about.outcomes.length >= 1 && about.outcomes.length <= MOST_OUTCOMES
      ? []
      : [`about.outcomes needs one to ${MOST_OUTCOMES} outcomes.`]),
    ...(typeof about.regions !== 'string' && about.regions.length === 0
      ? ["about.regions is empty; use 'any' or 'none'."]
      : []),
    ...effectProblems(finding),
    ...citationProblems(finding),
    ...contradictionProblems(finding, all),
  ].map((problem) => `${id}: ${problem}`);
};

/** The doubts that the key results themselves force. */
const forcedDoubts = (key: readonly Finding[]): readonly (readonly [Doubt, string])[] => {
  const precise = key.some(({ effect }) => effect.interval === 'ci95');
  const disagree = key.some((one) =>
    key.some(
      (other) =>
        one.direction === 'helps' &&
        (other.direction === 'no-difference' || other.direction === 'worse') &&
        one.comparator === other.comparator &&
        sharesAbout(one.about, other.about),
    ),
  );
  return [
    ...(key.length > 1 && !precise && key.every(({ design }) => design !== 'meta-analysis')
      ? [['imprecise', 'none of its key results is pooled or has a confidence interval'] as const]
      : []),
    ...(disagree ? [['inconsistent', 'its key results disagree against the same kind of comparison'] as const] : []),
  ];
};

/** What is wrong with a claim, given all findings. */
export const claimProblems = (claim: Claim, all: readonly Finding[]): readonly string[] => {
  const key = all.filter(({ id }) => claim.key.includes(id));
  const unknown = claim.key.filter((id) => !all.some((finding) => finding.id === id));
  const elsewhere = key.filter(({ about }) => !sharesAbout(claim.about, about));
  const unwelcome = findingsOf(claim, all).filter(({ direction }) => direction !== 'helps');
  const welcome = key.some(({ direction }) => direction === 'helps' || direction === 'describes');
  return [
    ...proseProblems('what it says', claim.says, LONGEST_SENTENCE),
    ...proseProblems('its sentence', claim.sentence, LONGEST_SENTENCE),
    ...unknown.map((id) => `key result "${id}" does not exist.`),
    ...elsewhere.map(({ id }) => `key result "${id}" is about another tool, region or outcome.`),
    ...(claim.key.length > 0 ? [] : ['it needs at least one key result.']),
    ...forcedDoubts(key)
      .filter(([doubt]) => claim.doubts[doubt] === undefined)
      .map(([doubt, why]) => `it needs the doubt "${doubt}": ${why}.`),
    ...(claim.verdict === 'supported' && certaintyOf(claim, key) === 'very-low'
      ? ['a supported claim cannot have very low certainty.']
      : []),
    ...(claim.verdict === 'partly' && !welcome ? ['"partly" needs a key result in favour.'] : []),
    ...((claim.verdict === 'contradicted' || claim.verdict === 'not-shown') && unwelcome.length === 0
      ? [`"${claim.verdict}" needs a result that is not in favour.`]
      : []),
  ].map((problem) => `${claim.id}: ${problem}`);
};
