import { type PlaceKey, placeKey } from '../../../core/body/index.ts';
import { afterText as words } from '../../../texts/en/after.ts';
import type { RatedPlace, RatedRegion } from './rated-places.ts';
import { RatingRow } from './rating-row.tsx';
import './form-screen.css';

export type RatedLevels = Partial<Readonly<Record<PlaceKey, number>>>;

export interface RatingListProps {
  readonly regions: readonly RatedRegion[];
  readonly levels: RatedLevels;
  readonly onRate: (place: RatedPlace, level: number) => void;
}

/** A heading a region, a row a side. */
export const RatingList = ({ regions, levels, onRate }: RatingListProps) => (
  <div class="rating-list">
    {regions.map(({ region, places }) => (
      <section key={region}>
        <h2>{words.region(region)}</h2>
        {places.map((place) => (
          <RatingRow
            key={place.side}
            place={place}
            level={levels[placeKey(region, place.side)] ?? null}
            onRate={(level) => onRate(place, level)}
          />
        ))}
      </section>
    ))}
  </div>
);
