/** What `unknot findings` and `unknot techniques` say around the entries themselves. */
import type { RegionId } from '../../core/body/index.ts';
import type { Claim, DoseRow, Finding, Technique, ToolId } from '../../core/knowledge/index.ts';
import { regionNames, toolNames } from '../../knowledge/index.ts';
import { learnTexts } from './learn.ts';
import { countText } from './dates.ts';
import { capital } from './plan.ts';
import { certaintyNames, effectText } from './study.ts';

const { study, directions, comparators, designs, verdicts, doubts, region: regionTexts, when } = learnTexts;

const readable = (text: string): string => text.replaceAll('−', '-');

/** "Calves, roller". */
const techniqueName = (region: RegionId, tool: ToolId): string =>
  `${capital(regionNames[region].both)}, ${toolNames[tool].name.toLowerCase()}`;

export const knowledgeTexts = {
  found: (claims: number, findings: number, words: string): string =>
    `${countText(claims, 'claim', 'claims')} and ${countText(findings, 'result', 'results')}${words === '' ? '' : ` for "${words}"`}.`,
  nothing: (words: string): string => `Nothing is known about "${words}". Try one plain word.`,
  claimTitle: (says: string): string => learnTexts.quoted(says),
  verdict: ({ verdict, sentence }: Claim, certainty: keyof typeof certaintyNames): string =>
    `${verdicts[verdict]}, ${certaintyNames[certainty].toLowerCase()}. ${sentence}`,
  doubt: (doubt: keyof typeof doubts, why: string): string => `${doubts[doubt]}: ${why}`,
  claimId: (id: string, results: number): string => `${id}, ${learnTexts.studiesTitle(results)}`,
  /** The facts of a finding, with their labels; an empty text is left out. */
  facts: (finding: Finding): readonly (readonly [string, string])[] => {
    const { about, effect, population, citation, direction, comparator, design, verification, limit } = finding;
    const hasEffect = effect.value !== null || effect.low !== null || effect.printed !== '';
    return [
      [
        study.facts.result,
        comparator === 'none'
          ? `${directions[direction]}. ${comparators.none}.`
          : `${directions[direction]}. ${study.facts.compared}: ${comparators[comparator].toLowerCase()}`,
      ],
      [study.facts.effect, hasEffect ? readable(`${effect.metric}: ${effectText({ effect })}`) : ''],
      [study.facts.measured, study.outcomes(about.outcomes)],
      [study.facts.tool, study.tools(about.tools)],
      [study.facts.place, study.regions(about.regions)],
      [study.facts.people, study.people(population, effect.people, effect.studies)],
      [study.facts.kind, designs[design]],
      [study.facts.limit, limit],
      [study.facts.paper, citation.year === null ? citation.text : `${citation.text}, ${citation.year}`],
      [study.facts.doi, citation.doi ?? ''],
      [study.facts.read, study.verification[verification]],
    ];
  },
  against: study.against,
  nothingHere: 'No technique is offered for this.',
  techniqueName,
  limits: (technique: Technique): string =>
    [
      `${technique.maxSeconds.value} s a side`,
      `discomfort ${technique.maxDiscomfort.value} of 10`,
      ...(technique.carriedOverFrom ? [`carried over from ${technique.carriedOverFrom}, not reviewed itself`] : []),
    ].join(', '),
  manner: ({ posture, sides, motion, hold, rank }: Technique): string =>
    [
      `${regionTexts.postures[posture]}.`,
      regionTexts.sides[sides],
      regionTexts.motion[motion],
      regionTexts.hold[hold.value],
      ...(rank === 'first' ? [] : [rank === 'second' ? regionTexts.second : regionTexts.onRequest]),
    ].join(' '),
  parts: { ...regionTexts.parts, manner: 'How', dose: 'Seconds a side', zones: 'No tool touches' },
  pressureStep: (at: number, text: string): string => `${regionTexts.steps[at] ?? ''}: ${text}`,
  dose: ({ context, shortest, target, most, secondsPerPass, hold }: DoseRow): string =>
    [
      `${when.contexts[context]}: ${target.value}${shortest.value < most.value ? ` (${shortest.value} to ${most.value})` : ''}`,
      ...(secondsPerPass ? [`a pass ${secondsPerPass.value} s`] : []),
      ...(hold.longest.value > 0 ? [`holds up to ${hold.longest.value} s`] : []),
    ].join(', '),
  refused: regionTexts.refusedTitle,
  refusedReason: (reason: string, instead: string | null): string =>
    instead === null ? reason : `${reason} ${regionTexts.instead(instead)}`,
  unknownRegion: (input: string, allowed: readonly string[]): string =>
    `Unknown region "${input}". Allowed: ${allowed.join(', ')}.`,
  unknownTool: (input: string, allowed: readonly string[]): string =>
    `Unknown tool "${input}". Allowed: ${allowed.join(', ')}.`,
} as const;
