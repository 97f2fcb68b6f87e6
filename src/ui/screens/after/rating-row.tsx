import { useId } from 'preact/hooks';
import { afterText as words } from '../../../texts/en/after.ts';
import type { RatedPlace } from './rated-places.ts';
import './rating.css';

/** Soreness is asked in six steps, each with its own weave and number. */
const LEVELS = [0, 2, 4, 6, 8, 10] as const;

export interface RatingRowProps {
  readonly place: RatedPlace;
  /** Null: not answered. */
  readonly level: number | null;
  /** A second tap on the chosen cell takes the answer back. */
  readonly onRate: (level: number | null) => void;
}

export const RatingRow = ({ place: { region, side, before }, level, onRate }: RatingRowProps) => {
  const name = useId();
  const began = useId();
  return (
    <div
      class="rating-row"
      role="radiogroup"
      aria-label={words.place(region, side)}
      aria-describedby={before === null ? undefined : began}
    >
      <b class={`rating-side rating-side-${side}`} aria-hidden="true">
        {words.letter[side]}
      </b>
      <div class="rating-cells">
        {LEVELS.map((value, step) => (
          <label key={value} class={`rating-cell heat-${step}`}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={level === value}
              onClick={() => {
                if (level === value) onRate(null);
              }}
              onChange={() => onRate(value)}
            />
            <span>{value}</span>
          </label>
        ))}
        {before === null ? null : <i class="rating-began" style={{ '--began': before / 10 }} aria-hidden="true" />}
      </div>
      {before === null ? null : (
        <span id={began} hidden>
          {words.began(before)}
        </span>
      )}
    </div>
  );
};
