import { afterText as words } from '../../../texts/en/after.ts';
import { Button } from '../../kit/index.ts';
import { MoreThanSore } from '../stop/index.ts';
import { RatingList, type RatingListProps } from './rating-list.tsx';

export interface AfterScreenProps extends RatingListProps {
  readonly rolledSeconds: number;
  /** How many knots were held. */
  readonly knots: number;
  readonly onDone: () => void;
  /** Something is more than sore. */
  readonly onStopSigns: () => void;
}

/** Right after the session: one tap a row, and "Done" whenever they like. */
export const AfterScreen = ({
  rolledSeconds,
  knots,
  regions,
  levels,
  onRate,
  onDone,
  onStopSigns,
}: AfterScreenProps) => (
  <main class="form-screen">
    <header>
      <h1>{words.title}</h1>
      <p>{words.summary(rolledSeconds, knots)}</p>
      <p>{regions.length === 0 ? words.nothingToRate : words.scale}</p>
    </header>
    <RatingList regions={regions} levels={levels} onRate={onRate} />
    <MoreThanSore onLook={onStopSigns} />
    <footer class="form-foot">
      <p>{words.relief}</p>
      <Button look="primary" onClick={onDone}>
        {words.done}
      </Button>
    </footer>
  </main>
);
