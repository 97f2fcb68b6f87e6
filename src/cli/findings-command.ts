import { type Claim, type Finding, certaintyOf, contradicting, findingsOf } from '../core/knowledge/index.ts';
import { claims } from '../knowledge/claims/index.ts';
import { claimRecord, findingRecord } from '../knowledge/data/index.ts';
import { findings } from '../knowledge/findings/index.ts';
import { knowledgeTexts as words } from '../texts/en/cli-knowledge.ts';
import { searchKnowledge } from '../texts/en/search.ts';
import { type Command, parseOptions, refused } from './command.ts';
import { labelled, listed, paragraph } from './layout.ts';

const OPTIONS = { json: { type: 'boolean' } } as const;

interface Found {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

const byId = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): readonly T[] =>
  ids.flatMap((id) => all.filter((entry) => entry.id === id));

/** What the words find, the best first; everything without words. */
const find = (searched: string): Found => {
  if (searched === '') return { claims, findings };
  const hits = searchKnowledge(searched, ['claim', 'finding']);
  const idsOf = (kind: string): readonly string[] => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
  return { claims: byId(claims, idsOf('claim')), findings: byId(findings, idsOf('finding')) };
};

const claimText = (claim: Claim): string => {
  const key = byId(findings, claim.key);
  return [
    paragraph(words.claimTitle(claim.says)),
    paragraph(words.verdict(claim, certaintyOf(claim, key)), '  '),
    ...(['bias', 'inconsistent', 'indirect', 'imprecise'] as const).flatMap((doubt) => {
      const why = claim.doubts[doubt];
      return why === undefined ? [] : [paragraph(words.doubt(doubt, why), '  ')];
    }),
    `  ${words.claimId(claim.id, findingsOf(claim, findings).length)}`,
  ].join('\n');
};

const findingText = (finding: Finding): string =>
  [
    paragraph(finding.claim),
    ...words.facts(finding).flatMap(([label, text]) => labelled(label, text)),
    ...listed(
      words.against,
      contradicting(finding, findings).map(({ claim, id }) => `${claim} (${id})`),
    ),
    `  ${finding.id}`,
  ].join('\n');

const foundText = (found: Found, searched: string): string =>
  found.claims.length + found.findings.length === 0
    ? words.nothing(searched)
    : [
        words.found(found.claims.length, found.findings.length, searched),
        ...found.claims.map(claimText),
        ...found.findings.map(findingText),
      ].join('\n\n');

const foundJson = (found: Found, searched: string): string => {
  const against = new Set(found.findings.flatMap((finding) => contradicting(finding, findings)));
  return JSON.stringify(
    {
      words: searched,
      claims: found.claims.map((claim) => claimRecord(claim, findings)),
      findings: found.findings.map((finding) => findingRecord(finding, findings)),
      // What stands against one of them and was not found itself.
      contradicting: findings
        .filter((finding) => against.has(finding) && !found.findings.includes(finding))
        .map((finding) => findingRecord(finding, findings)),
    },
    null,
    2,
  );
};

/** `unknot findings`: claims and results of studies, each with what contradicts it. */
export const findingsCommand: Command = async (args) => {
  const options = parseOptions(args, OPTIONS, true);
  if (!options.ok) return refused(options.error);
  const { values, positionals } = options.value;
  const searched = positionals.join(' ').trim();
  const found = find(searched);
  return { type: 'done', text: values.json ? foundJson(found, searched) : foundText(found, searched) };
};
