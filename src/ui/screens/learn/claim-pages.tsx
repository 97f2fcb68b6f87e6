import { type Claim, type Design, DESIGNS, DOUBTS, findingsOf } from '../../../core/knowledge/index.ts';
import { claims } from '../../../knowledge/claims/index.ts';
import { findings } from '../../../knowledge/findings/index.ts';
import { learnTexts as words } from '../../../texts/en/learn.ts';
import { ForestPlot } from './forest-plot.tsx';
import { ClaimRow, LearnPageFrame, VerdictLine } from './parts.tsx';

const OfKind = ({ kind, title }: { readonly kind: Claim['kind']; readonly title: string }) => (
  <section class="page-part">
    <h2>{title}</h2>
    <ul class="page-rows">
      {claims
        .filter((claim) => claim.kind === kind)
        .map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
    </ul>
  </section>
);

/** Every claim with its verdict. */
export const WorksPage = () => (
  <LearnPageFrame title={words.pages.works.title}>
    <p class="page-lead">{words.works.lead}</p>
    <OfKind kind="benefit" title={words.works.benefits} />
    <OfKind kind="instruction" title={words.works.instructions} />
    <section class="page-part">
      <h2>{words.works.how}</h2>
      <ul class="page-points">
        {words.works.howLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  </LearnPageFrame>
);

export const MythsPage = () => (
  <LearnPageFrame title={words.pages.myths.title}>
    <p class="page-lead">{words.myths.lead}</p>
    <ul class="page-rows learn-list">
      {claims
        .filter(({ myth }) => myth === true)
        .map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
    </ul>
  </LearnPageFrame>
);

const strongest = (claim: Claim): Design | null => {
  const designs = findings.filter(({ id }) => claim.key.includes(id)).map(({ design }) => design);
  return DESIGNS.find((design) => designs.includes(design)) ?? null;
};

/** One claim: its verdict, why that certain, and all its results drawn and as a table. */
export const ClaimPage = ({ claim }: { readonly claim: Claim }) => {
  const all = findingsOf(claim, findings);
  const design = strongest(claim);
  return (
    <LearnPageFrame title={words.quoted(claim.says)} back={['works']} backText={words.backTo.works}>
      <p class="learn-under-title">
        <VerdictLine claim={claim} />
      </p>
      <p class="page-lead">{claim.sentence}</p>
      <section class="page-part">
        <h2>{words.certaintyTitle}</h2>
        <ul class="page-points">
          <li>{words.startsFrom(design, design === null ? '' : words.designPhrases[design])}</li>
          {DOUBTS.flatMap((doubt) => {
            const why = claim.doubts[doubt];
            return why === undefined
              ? []
              : [
                  <li key={doubt}>
                    <b>{words.doubts[doubt]}.</b> {why}
                  </li>,
                ];
          })}
        </ul>
      </section>
      <section class="page-part">
        <h2>{words.studiesTitle(all.length)}</h2>
        <p class="small quiet">{words.studiesNote}</p>
        <ForestPlot findings={all} title={words.quoted(claim.says)} />
      </section>
    </LearnPageFrame>
  );
};
