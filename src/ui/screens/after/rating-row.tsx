import { useId } from 'preact/hooks';
import { afterText as words } from '../../../texts/en/after.ts';
import { RatingCells, SideBadge } from '../../kit/index.ts';
import type { RatedPlace } from './rated-places.ts';

export interface RatingRowProps {
  readonly place: RatedPlace;
  /** Null: not answered. */
  readonly level: number | null;
  readonly onRate: (level: number) => void;
}

/** One side of a region: its badge and six cells. */
export const RatingRow = ({ place: { region, side, before }, level, onRate }: RatingRowProps) => (
  <div class="rating-row">
    <SideBadge side={side} size="large" />
    <RatingCells
      label={words.place(region, side)}
      name={useId()}
      value={level}
      began={before ?? undefined}
      onChange={onRate}
    />
  </div>
);
