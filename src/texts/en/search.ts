/**
 * The search over everything that is known, for Learn and the command line alike. Brings all findings and texts along:
 * load it on demand.
 */
import { REGIONS } from '../../core/body/index.ts';
import {
  type About,
  type Context,
  type Search,
  type SearchDocument,
  type SearchHit,
  type SearchKind,
  type StudyTool,
  type TermOf,
  createSearch,
  doseRowOfTool,
} from '../../core/knowledge/index.ts';
import { cautionTexts } from '../../knowledge/caution-texts/index.ts';
import { claims } from '../../knowledge/claims/index.ts';
import { findings } from '../../knowledge/findings/index.ts';
import { knowledge, regionNames, toolNames } from '../../knowledge/index.ts';
import { refusedTechniques } from '../../knowledge/refused-techniques.ts';
import { techniqueTexts } from '../../knowledge/technique-texts/index.ts';
import { regionName } from './plan.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a am an and any are as at be been but by can could did do does for from had has have help helps how i if in is it its may me my of on or our s shall should so some t than that the their them then there these they this to was we were what when where which who why will with would you your'.split(
    ' ',
  ),
);

/** What people or papers say, and how the entries name it; without their plural s. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['calve', 'calf'],
  ['dom', 'soreness'],
  ['dvt', 'clot'],
  ['flexibility', 'range'],
  ['flexible', 'range'],
  ['gastrocnemius', 'calf'],
  ['hypervolt', 'gun'],
  ['iliotibial', 'band'],
  ['itb', 'band'],
  ['lactate', 'lactic'],
  ['mobility', 'range'],
  ['percussion', 'gun'],
  ['percussive', 'gun'],
  ['quadricep', 'quad'],
  ['rom', 'range'],
  ['smr', 'rolling'],
  ['sore', 'soreness'],
  ['theragun', 'gun'],
  ['thrombosi', 'clot'],
]);

/** Enough for English nouns: "calves" and "calf", "rollers" and "roller" are searched alike. */
const withoutPlural = (word: string): string => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word);

const termOf: TermOf = (word) => {
  if (STOP_WORDS.has(word)) return null;
  const term = withoutPlural(word);
  return SYNONYMS.get(term) ?? term;
};

const contextNames: Readonly<Record<Context, string>> = {
  before: 'Before training',
  after: 'After training',
  rest: 'Rest day',
};

const ROLLED: readonly StudyTool[] = ['foam-roller', 'vibrating-roller', 'stick', 'ball'];

const tagsOf = ({ tools, regions, outcomes }: About): readonly string[] => [
  ...(tools.some((tool) => ROLLED.includes(tool)) ? ['rolling'] : []),
  ...tools,
  ...outcomes,
  ...(typeof regions === 'string'
    ? []
    : regions.flatMap((region) => [regionNames[region].one, regionNames[region].both])),
];

const regionDocuments = (): readonly SearchDocument[] =>
  REGIONS.map((region) => ({
    kind: 'region',
    id: region,
    title: regionName(region),
    line: regionNames[region].where,
    words: [regionNames[region].one],
  }));

const claimDocuments = (): readonly SearchDocument[] =>
  claims.map(({ id, says, sentence, about, doubts }) => ({
    kind: 'claim',
    id,
    title: says,
    line: sentence,
    words: [...tagsOf(about), ...Object.values(doubts)],
  }));

const findingDocuments = (): readonly SearchDocument[] =>
  findings.map(({ id, claim, citation, about, context, direction, comparator, design, population, limit, effect }) => ({
    kind: 'finding',
    id,
    title: claim,
    line: citation.year === null ? `${citation.text}.` : `${citation.text}, ${citation.year}.`,
    words: [
      population,
      limit,
      context,
      direction,
      comparator,
      design,
      effect.metric,
      citation.doi ?? '',
      ...tagsOf(about),
    ],
  }));

const techniqueDocuments = (): readonly SearchDocument[] =>
  knowledge.techniques.flatMap(({ id, region, tool, posture }): SearchDocument[] => {
    const text = techniqueTexts[id];
    if (!text) return [];
    return [
      {
        kind: 'technique',
        id,
        title: `${regionName(region)}, ${toolNames[tool].name.toLowerCase()}`,
        line: text.contact,
        words: [
          regionNames[region].one,
          toolNames[tool].phrase,
          tool,
          posture,
          text.start,
          text.path,
          text.feel,
          ...text.pressure,
          ...text.stopSigns,
          ...text.mistakes,
          ...text.keepOff,
          text.without ?? '',
        ],
      },
    ];
  });

const refusedDocuments = (): readonly SearchDocument[] =>
  refusedTechniques.map(({ region, tool, reason, instead }) => ({
    kind: 'refused',
    id: `${region}/${tool}`,
    title: `${regionName(region)}, ${toolNames[tool].name.toLowerCase()}: not advised`,
    line: instead === undefined ? reason : `${reason} Instead: ${instead}`,
    words: [regionNames[region].one, toolNames[tool].phrase, tool],
  }));

const doseDocuments = (): readonly SearchDocument[] =>
  knowledge.doses.map(({ context, tool }) => {
    const { target, least, most, secondsPerPass, hold } = doseRowOfTool(knowledge, context, tool);
    const pace = secondsPerPass === null ? '' : `, ${secondsPerPass.value} s a pass`;
    return {
      kind: 'dose',
      id: `${context}/${tool}`,
      title: `${contextNames[context]}, ${toolNames[tool].name.toLowerCase()}`,
      line: `${target.value} s a side, ${least.value} to ${most.value}${pace}. Holds: at most ${hold.longest.value} s.`,
      words: [tool, toolNames[tool].phrase, 'dose', 'duration', 'seconds', 'long', 'tempo'],
    };
  });

const cautionDocuments = (): readonly SearchDocument[] =>
  cautionTexts.map(({ id, condition, why, action, tags, limit, zoneText, urgency, sources }) => ({
    kind: 'caution',
    id,
    title: condition,
    line: action.text,
    words: [why, ...tags.outcomes, limit ?? '', zoneText ?? '', urgency ?? '', ...sources],
  }));

let search: Search | null = null;

/** Entries for some words, the best first; nothing for no words. The index is made at the first search. */
export const searchKnowledge = (words: string, kinds?: readonly SearchKind[]): readonly SearchHit[] => {
  search ??= createSearch(
    [
      ...regionDocuments(),
      ...claimDocuments(),
      ...techniqueDocuments(),
      ...refusedDocuments(),
      ...doseDocuments(),
      ...cautionDocuments(),
      ...findingDocuments(),
    ],
    termOf,
  );
  return search(words, kinds);
};
