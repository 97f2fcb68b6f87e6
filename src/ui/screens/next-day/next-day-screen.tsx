import { nextDayText as words } from '../../../texts/en/after.ts';
import { RatingList, type RatingListProps } from '../after/index.ts';
import '../after/form-screen.css';

export interface NextDayScreenProps extends RatingListProps {
  readonly onDone: () => void;
  /** Not asked again today. */
  readonly onNotNow: () => void;
}

/** The morning after: the same rows, asked once. */
export const NextDayScreen = ({ regions, levels, onRate, onDone, onNotNow }: NextDayScreenProps) => (
  <main class="form-screen">
    <header>
      <h1>{words.title}</h1>
      <p>{words.scale}</p>
    </header>
    <RatingList regions={regions} levels={levels} onRate={onRate} />
    <footer class="form-foot">
      <p>{words.why}</p>
      <button type="button" class="form-main" onClick={onDone}>
        {words.done}
      </button>
      <button type="button" class="form-other" onClick={onNotNow}>
        {words.notNow}
      </button>
    </footer>
  </main>
);
