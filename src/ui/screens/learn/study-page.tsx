import { type Finding, contradicting, findingsOf } from '../../../core/knowledge/index.ts';
import { claims } from '../../../knowledge/claims/index.ts';
import { findings } from '../../../knowledge/findings/index.ts';
import { learnTexts as words } from '../../../texts/en/learn.ts';
import { ForestPlot } from './forest-plot.tsx';
import { forestOf } from './forest.ts';
import { learnHref } from './learn-path.ts';
import { ClaimRow, Facts, LearnPageFrame } from './parts.tsx';

const facts = words.study.facts;

const Doi = ({ doi }: { readonly doi: string }) => (
  <a class="learn-doi" href={`https://doi.org/${doi}`} rel="noreferrer external">
    {doi}
  </a>
);

/** One result: what it found, in whom, how far it was checked, and who disagrees. */
export const StudyPage = ({ finding }: { readonly finding: Finding }) => {
  const { about, effect, citation } = finding;
  const against = contradicting(finding, findings);
  const counted = claims.filter((claim) => findingsOf(claim, findings).includes(finding));
  const drawn = forestOf([finding]).axes.length > 0;
  return (
    <LearnPageFrame title={words.studyName(finding)} back={['works']} backText={words.backTo.works}>
      <p class="page-lead">{finding.claim}</p>
      {drawn ? <ForestPlot findings={[finding]} title={words.studyName(finding)} /> : null}
      <section class="page-part">
        <Facts
          rows={[
            [facts.result, words.directions[finding.direction]],
            [facts.effect, effect.scale === 'none' && effect.printed === '' ? '' : words.study.metric(finding)],
            [facts.compared, words.comparators[finding.comparator]],
            [facts.measured, words.study.outcomes(about.outcomes)],
            [facts.tool, words.study.tools(about.tools)],
            [facts.place, words.study.regions(about.regions)],
            [facts.people, words.study.people(finding.population, effect.people, effect.studies)],
            [facts.kind, words.designs[finding.design]],
            [facts.limit, finding.limit],
            [facts.read, words.study.verification[finding.verification]],
            [facts.paper, citation.year === null ? citation.text : `${citation.text}, ${citation.year}`],
            [facts.doi, citation.doi === null ? '' : <Doi doi={citation.doi} />],
          ]}
        />
      </section>
      {against.length > 0 ? (
        <section class="page-part">
          <h2>{words.study.against}</h2>
          <ul class="forest-words">
            {against.map((other) => (
              <li key={other.id}>
                <a href={learnHref('study', other.id)}>
                  <b>{words.studyName(other)}</b> {other.claim}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {counted.length > 0 ? (
        <section class="page-part">
          <h2>{words.study.claims}</h2>
          <ul class="page-rows">
            {counted.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} />
            ))}
          </ul>
        </section>
      ) : null}
    </LearnPageFrame>
  );
};
