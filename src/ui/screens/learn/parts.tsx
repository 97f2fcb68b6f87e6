import type { ComponentChildren } from 'preact';
import type { Certainty, Claim, Verdict } from '../../../core/knowledge/index.ts';
import { certaintyOf } from '../../../core/knowledge/index.ts';
import { findings } from '../../../knowledge/findings/index.ts';
import { learnTexts as words } from '../../../texts/en/learn.ts';
import { CertaintyBoxes } from '../../kit/certainty.tsx';
import { BackIcon } from '../../kit/index.ts';
import { learnHref } from './learn-path.ts';

/** A page under Learn: the way back above its title. */
export const LearnPageFrame = ({
  title,
  back = [],
  backText = words.back,
  children,
}: {
  readonly title: ComponentChildren;
  readonly back?: readonly string[];
  readonly backText?: string;
  readonly children: ComponentChildren;
}) => (
  <main class="page learn">
    <a class="learn-back" href={learnHref(...back)}>
      <BackIcon />
      {backText}
    </a>
    <h1 tabIndex={-1}>{title}</h1>
    {children}
  </main>
);

/** The verdict as a shape and a word; none has a colour of its own. */
const VerdictSign = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg class="learn-sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2" />
    {verdict === 'supported' ? <circle cx="10" cy="10" r="5" fill="currentColor" /> : null}
    {verdict === 'partly' ? <path d="M10 5a5 5 0 0 0 0 10z" fill="currentColor" /> : null}
    {verdict === 'contradicted' ? <path d="M5 15L15 5" stroke="currentColor" stroke-width="2.4" /> : null}
  </svg>
);

export const claimCertainty = (claim: Claim): Certainty =>
  certaintyOf(
    claim,
    findings.filter(({ id }) => claim.key.includes(id)),
  );

export const VerdictLine = ({ claim }: { readonly claim: Claim }) => (
  <span class="learn-verdict">
    <span class="learn-verdict-word">
      <VerdictSign verdict={claim.verdict} />
      {words.verdicts[claim.verdict]}
    </span>
    <CertaintyBoxes certainty={claimCertainty(claim)} />
  </span>
);

/** A claim as a row: what is said, the verdict, the honest sentence. */
export const ClaimRow = ({ claim }: { readonly claim: Claim }) => (
  <li>
    <a class="learn-claim" href={learnHref('claim', claim.id)}>
      <span class="learn-says">{words.quoted(claim.says)}</span>
      <VerdictLine claim={claim} />
      <span class="small">{claim.sentence}</span>
    </a>
  </li>
);

export const Facts = ({ rows }: { readonly rows: readonly (readonly [string, ComponentChildren])[] }) => (
  <dl class="page-facts">
    {rows
      .filter(([, value]) => value !== '')
      .map(([name, value]) => (
        <div key={name} class="learn-fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
