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

const FROM_YOU: ReadonlySet<Reason['type']> = new Set(['sore', 'tight', 'last', 'load', 'context', 'sorer-side']);

const unique = (reasons: readonly Reason[]): readonly string[] => [...new Set(reasons.map(reasonText))];

const Certainty = ({ level }: { readonly level: WhySheetProps['certainty'] }) => {
  const word = words.certaintyWord[level - 1] ?? '';
  return (
    <div class="why-certainty">
      <span class="why-boxes" aria-hidden="true">
        {[1, 2, 3, 4].map((box) => (
          <i key={box} data-full={box <= level ? '' : undefined} />
        ))}
      </span>
      <b>{words.certaintyText(word)}</b>
    </div>
  );
};

export const WhySheet = ({ region, blocks, context, findings, certainty, text, onClose }: WhySheetProps) => {
  const reasons = blocks.flatMap(({ why }) => why);
  const fromYou = unique(reasons.filter(({ type }) => FROM_YOU.has(type)));
  const dose = unique(reasons.filter(({ type }) => !FROM_YOU.has(type)));
  const seconds = [...new Set(blocks.map((block) => block.seconds))].join(' / ');
  const step = blocks[0]?.pressureStep ?? 1;
  return (
    <Sheet title={words.title(region, seconds, blocks.some(({ side }) => side === 'both'))} onClose={onClose}>
      <section class="why-section">
        <h3 class="quiet">{words.fromYou}</h3>
        {fromYou.length === 0 ? <p>{words.nothingFromYou}</p> : fromYou.map((line) => <p key={line}>{line}</p>)}
      </section>
      <section class="why-section">
        <h3 class="quiet">{words.fromStudies}</h3>
        {findings === null ? <p class="quiet">{words.loading}</p> : null}
        {(findings ?? []).map((finding) => (
          <div key={finding.id} class="why-finding">
            <p>
              <b>{finding.claim}</b>
            </p>
            <Interval finding={finding} />
            <p class="caption quiet">
              {[words.size(finding), words.interval(finding)].filter((part) => part !== '').join('. ')}
            </p>
            <p class="caption faint">
              {finding.citation} ({finding.year})
            </p>
          </div>
        ))}
        {dose.map((line) => (
          <p key={line} class="small quiet">
            {line}
          </p>
        ))}
      </section>
      <section class="why-section">
        <h3 class="unseen">{words.certainty}</h3>
        <Certainty level={certainty} />
      </section>
      <section class="why-section why-unknown">
        <h3>{words.notKnown}</h3>
        <p>{words.unknowns[context]}</p>
      </section>
      {text ? (
        <section class="why-section">
          <h3 class="quiet">{words.how}</h3>
          <p>{text.start}</p>
          <p>{text.contact}</p>
          <p>{text.path}</p>
          <p>{text.pressure[step - 1]}</p>
          <h3 class="quiet why-keep-off">{words.keepOff}</h3>
          <ul class="why-list">
            {text.keepOff.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </Sheet>
  );
};
