import type { RegionId } from '../../../core/body/index.ts';
import type { Context, Finding, TechniqueText } from '../../../core/knowledge/index.ts';
import type { Block, Reason } from '../../../core/plan/index.ts';
import { reasonText } from '../../../texts/en/plan.ts';
import { whyTexts as words } from '../../../texts/en/why.ts';
import { Sheet } from '../../kit/index.ts';
import { Interval } from './interval.tsx';
import './why.css';

export interface WhySheetProps {
  readonly region: RegionId;
  /** The region's blocks in the plan. */
  readonly blocks: readonly Block[];
  readonly context: Context;
  /** Null while they are loading. */
  readonly findings: readonly Finding[] | null;
  /** 1 very low to 4 high. */
  readonly certainty: 1 | 2 | 3 | 4;
  readonly text: TechniqueText | null;
  readonly onClose: () => void;
}

/** What the person told comes before what the activity asks. */
const FROM_YOU: readonly Reason['type'][] = ['sore', 'tight', 'sorer-side', 'last', 'load', 'context'];

const linesOf = (reasons: readonly Reason[]): readonly string[] => [...new Set(reasons.map(reasonText))];

const FindingPart = ({ finding }: { readonly finding: Finding }) => (
  <div class="why-finding">
    <p>
      <b>{finding.claim}</b>
    </p>
    <Interval finding={finding} />
    <p class="caption faint">{words.numbers(finding)}</p>
  </div>
);

const Certainty = ({ level, context }: { readonly level: WhySheetProps['certainty']; readonly context: Context }) => (
  <section class="why-certainty">
    <h3 class="unseen">{words.certainty}</h3>
    <span class="why-boxes" aria-hidden="true">
      {[1, 2, 3, 4].map((box) => (
        <i key={box} class={box <= level ? 'why-box-full' : undefined} />
      ))}
    </span>
    <p class="small">
      <b>{words.certaintyText(level)}</b> {words.doubts[context]}
    </p>
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

export const WhySheet = ({ region, blocks, context, findings, certainty, text, onClose }: WhySheetProps) => {
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
      <section class="why-section">
        <h3>{words.fromYou}</h3>
        {fromYou.length === 0 ? <p>{words.nothingFromYou}</p> : fromYou.map((line) => <p key={line}>{line}</p>)}
      </section>
      <section class="why-section">
        <h3>{words.fromStudies}</h3>
        {findings === null ? <p class="quiet">{words.loading}</p> : null}
        {(findings ?? []).map((finding) => (
          <FindingPart key={finding.id} finding={finding} />
        ))}
        {dose.map((line) => (
          <p key={line} class="small">
            {line}
          </p>
        ))}
      </section>
      <Certainty level={certainty} context={context} />
      <section class="why-unknown">
        <h3>{words.notKnown}</h3>
        <p class="small">{words.unknowns[context]}</p>
      </section>
      {text && block ? <HowTo text={text} block={block} /> : null}
      {findings && findings.length > 0 ? (
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
