import { useState } from 'preact/hooks';
import type { Basis } from '../../../core/knowledge/index.ts';
import { findings } from '../../../knowledge/findings/index.ts';
import { learnTexts as words } from '../../../texts/en/learn.ts';
import { Sheet } from '../../kit/index.ts';
import { learnHref } from './learn-path.ts';

const BasisWords = ({ basis }: { readonly basis: Basis }) => {
  switch (basis.type) {
    case 'judgement':
      return <p>{words.basisJudgement(basis.because)}</p>;
    case 'review':
      return <p>{words.basisReview}</p>;
    case 'finding':
      return (
        <ul class="forest-words">
          {findings
            .filter(({ id }) => basis.ids.includes(id))
            .map((finding) => (
              <li key={finding.id}>
                <a href={learnHref('study', finding.id)}>
                  <b>{words.studyName(finding)}</b> {finding.claim}
                </a>
              </li>
            ))}
        </ul>
      );
  }
};

/** A number with the mark of where it comes from; a tap says more. `what` names it for the sheet: "60 s". */
export const CitedNumber = ({
  what,
  name,
  basis,
}: {
  readonly what: string;
  readonly name: string;
  readonly basis: Basis;
}) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="learn-cited"
        aria-label={words.citedLabel(name, what, words.markName[basis.type])}
        onClick={() => setOpen(true)}
      >
        <span class="number">{what}</span>
        <span class={`learn-mark learn-mark-${basis.type}`} aria-hidden="true">
          {words.mark[basis.type]}
        </span>
      </button>
      {open ? (
        <Sheet title={words.basisTitle(what)} onClose={() => setOpen(false)}>
          <BasisWords basis={basis} />
        </Sheet>
      ) : null}
    </>
  );
};
