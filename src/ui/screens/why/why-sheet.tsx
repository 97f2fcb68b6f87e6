import type { RegionId } from '../../../core/body/index.ts';
import type { Certainty, Claim, Context, Finding, TechniqueText } from '../../../core/knowledge/index.ts';
import type { Block, Reason } from '../../../core/plan/index.ts';
import { reasonText } from '../../../texts/en/plan-reasons.ts';
import { shortSource } from '../../../texts/en/study.ts';
import { whyTexts as words } from '../../../texts/en/why.ts';
import { CertaintyBoxes } from '../../kit/certainty.tsx';
import { Button, Sheet } from '../../kit/index.ts';
import { Interval } from './interval.tsx';
import './why.css';

export interface WhySheetProps {
  readonly region: RegionId;
  /** The region's blocks in the plan. */
  readonly blocks: readonly Block[];
  readonly context: Context;
  /** The results that this context rests on, for and against. */
  readonly findings: readonly Finding[];
  /** The results that set the doses of these blocks. */
  readonly doseFindings: readonly Finding[];
  /** The claim that says how sure it is. */
  readonly claim: Claim;
  readonly certainty: Certainty;
  readonly text: TechniqueText | null;
  /** To change this region's part of the plan by hand. */
  readonly onChange: () => void;
  readonly onLeaveOut: () => void;
  readonly onClose: () => void;
}

/** What the person told comes before what the activity asks. */
const FROM_YOU: readonly Reason['type'][] = [
  'sore',
  'tight',
  'uneven',
  'sorer-side',
  'always',
  'by-hand',
  'programme',
  'last',
  'load',
  'context',
];

const linesOf = (reasons: readonly Reason[]): readonly string[] => [...new Set(reasons.map(reasonText))];

const studyHref = ({ id }: Finding): string => `#/learn/study/${id}`;

const FindingPart = ({ finding }: { readonly finding: Finding }) => (
  <div class="why-finding">
    <a class="why-link" href={studyHref(finding)}>
      <b>{finding.claim}</b>
    </a>
    <Interval finding={finding} />
    <p class="caption faint">{words.numbers(finding)}</p>
  </div>
);

const CertaintyPart = ({ claim, certainty }: { readonly claim: Claim; readonly certainty: Certainty }) => (
  <section class="why-certainty">
    <h3 class="unseen">{words.certainty}</h3>
    <CertaintyBoxes certainty={certainty} />
    <p class="small">{claim.sentence}</p>
    <a class="why-link" href={`#/learn/claim/${claim.id}`}>
      {words.allStudies}
    </a>
  </section>
);

const HowTo = ({ text, block }: { readonly text: TechniqueText; readonly block: Block }) => (
  <section class="why-section">
    <h3>{words.how}</h3>
    <dl class="why-how">
      {words.steps(text, block.pressureStep).map(({ name, line }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{line}</dd>
        </div>
      ))}
      <div>
        <dt>{words.keepOff}</dt>
        <dd>
          <ul>
            {text.keepOff.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  </section>
);

export const WhySheet = ({
  region,
  blocks,
  context,
  findings,
  doseFindings,
  claim,
  certainty,
  text,
  onChange,
  onLeaveOut,
  onClose,
}: WhySheetProps) => {
  const reasons = blocks.flatMap(({ why }) => why);
  const fromYou = linesOf(FROM_YOU.flatMap((type) => reasons.filter((reason) => reason.type === type)));
  const dose = linesOf(reasons.filter(({ type }) => !FROM_YOU.includes(type)));
  const seconds = [...new Set(blocks.map((block) => block.seconds))].join('/');
  const [block] = blocks;
  return (
    <Sheet
      title={words.title(
        region,
        seconds,
        blocks.some(({ side }) => side === 'both'),
      )}
      onClose={onClose}
    >
      <div class="why-actions">
        <Button onClick={onChange}>{words.change}</Button>
        <Button onClick={onLeaveOut}>{words.leaveOut}</Button>
      </div>
      <section class="why-section">
        <h3>{words.fromYou}</h3>
        {fromYou.length === 0 ? <p>{words.nothingFromYou}</p> : fromYou.map((line) => <p key={line}>{line}</p>)}
      </section>
      <section class="why-section">
        <h3>{words.fromStudies}</h3>
        {findings.map((finding) => (
          <FindingPart key={finding.id} finding={finding} />
        ))}
        {dose.map((line) => (
          <p key={line} class="small">
            {line}
          </p>
        ))}
        {doseFindings.map((finding) => (
          <a key={finding.id} class="why-link small" href={studyHref(finding)}>
            {words.doseStudy(shortSource(finding))}
          </a>
        ))}
      </section>
      <CertaintyPart claim={claim} certainty={certainty} />
      <section class="why-unknown">
        <h3>{words.notKnown}</h3>
        <p class="small">{words.unknowns[context]}</p>
      </section>
      {text && block ? <HowTo text={text} block={block} /> : null}
      {findings.length > 0 ? (
        <section class="why-section">
          <h3>{words.sources}</h3>
          <ul class="why-sources caption quiet">
            {findings.map(({ id, citation }) => (
              <li key={id}>{words.source(citation)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </Sheet>
  );
};
