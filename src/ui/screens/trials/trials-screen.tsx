import { trialsTexts as words } from '../../../texts/en/trials.ts';
import '../about/page.css';

export interface TrialsScreenProps {
  readonly journalHref: string;
}

/** Says what is not here yet and what can be done instead. */
export const TrialsScreen = ({ journalHref }: TrialsScreenProps) => (
  <main class="page">
    <h1 tabIndex={-1}>{words.title}</h1>
    <p class="page-lead">{words.lead}</p>
    <section class="page-part">
      <h2>{words.notYetTitle}</h2>
      <p>{words.notYet}</p>
    </section>
    <section class="page-part">
      <h2>{words.nowTitle}</h2>
      <ul class="page-points">
        {words.now.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="page-buttons">
        <a class="button-other" href={journalHref}>
          {words.toJournal}
        </a>
      </div>
    </section>
    <section class="page-part">
      <h2>{words.careTitle}</h2>
      <p>{words.care}</p>
    </section>
  </main>
);
