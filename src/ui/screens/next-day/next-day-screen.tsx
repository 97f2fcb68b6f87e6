import { nextDayText as words } from '../../../texts/en/after.ts';
import { Button } from '../../kit/index.ts';
import { RatingList, type RatingListProps } from '../after/index.ts';
import { MoreThanSore } from '../stop/index.ts';

export interface NextDayScreenProps extends RatingListProps {
  readonly onDone: () => void;
  /** Not asked again today. */
  readonly onNotNow: () => void;
  /** Something is more than sore. */
  readonly onStopSigns: () => void;
}

/** The morning after: the same rows, asked once. */
export const NextDayScreen = ({ regions, levels, onRate, onDone, onNotNow, onStopSigns }: NextDayScreenProps) => (
  <main class="form-screen">
    <header>
      <h1>{words.title}</h1>
      <p>{words.scale}</p>
    </header>
    <RatingList regions={regions} levels={levels} onRate={onRate} />
    <MoreThanSore onLook={onStopSigns} />
    <footer class="form-foot">
      <p>{words.why}</p>
      <Button look="primary" onClick={onDone}>
        {words.done}
      </Button>
      <Button onClick={onNotNow}>{words.notNow}</Button>
    </footer>
  </main>
);
