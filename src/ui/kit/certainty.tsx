import { type Certainty, CERTAINTIES } from '../../core/knowledge/index.ts';
import { certaintyNames } from '../../texts/en/study.ts';
import './certainty.css';

/** How sure a statement is: four boxes and a word. */
export const CertaintyBoxes = ({ certainty }: { readonly certainty: Certainty }) => {
  const level = CERTAINTIES.indexOf(certainty) + 1;
  return (
    <span class="certainty">
      <span class="certainty-boxes" aria-hidden="true">
        {CERTAINTIES.map((each, at) => (
          <i key={each} class={at < level ? 'certainty-full' : undefined} />
        ))}
      </span>
      {certaintyNames[certainty]}
    </span>
  );
};
