import { BLOCK_SIDES, REGIONS, isRegionId } from '../../../core/body/index.ts';
import type { AskedPlace } from '../../../core/knowledge/index.ts';
import { checkText as words } from '../../../texts/en/check.ts';
import { type CheckPlace, EMPTY_PLACE } from './check-answers.ts';

export interface PlacePickerProps {
  /** What is there. */
  readonly label: string;
  readonly asks: Exclude<AskedPlace, 'nothing'>;
  readonly places: readonly CheckPlace[];
  readonly onPlaces: (places: readonly CheckPlace[]) => void;
}

/** Where on the body: a region and its side, as often as needed; or the side alone. */
export const PlacePicker = ({ label, asks, places, onPlaces }: PlacePickerProps) => {
  const change = (index: number, over: Partial<CheckPlace>): void =>
    onPlaces(places.map((place, at) => (at === index ? { ...place, ...over } : place)));
  const regional = asks === 'place';
  return (
    <fieldset class="check-places">
      <legend class="check-legend">{words.whereFor(label)}</legend>
      {places.map((place, index) => (
        <div key={index} class="check-place">
          {regional ? (
            <select
              aria-label={words.place(index + 1)}
              value={place.region ?? ''}
              onChange={({ currentTarget }) =>
                change(index, { region: isRegionId(currentTarget.value) ? currentTarget.value : null })
              }
            >
              <option value="">{words.chooseRegion}</option>
              {REGIONS.map((region) => (
                <option key={region} value={region}>
                  {words.regionName(region)}
                </option>
              ))}
            </select>
          ) : null}
          <select
            class="check-side"
            aria-label={regional ? words.side(index + 1) : words.sideAlone}
            value={place.side}
            onChange={({ currentTarget }) => {
              const side = BLOCK_SIDES.find((each) => each === currentTarget.value);
              if (side) change(index, { side });
            }}
          >
            {BLOCK_SIDES.map((side) => (
              <option key={side} value={side}>
                {regional ? words.sides[side] : words.sidesAlone[side]}
              </option>
            ))}
          </select>
          {places.length > 1 ? (
            <button
              type="button"
              class="check-small"
              aria-label={words.removePlace(index + 1)}
              onClick={() => onPlaces(places.filter((_, at) => at !== index))}
            >
              {words.remove}
            </button>
          ) : null}
        </div>
      ))}
      {!regional ? null : places.every(({ region }) => region !== null) ? (
        <button type="button" class="check-small" onClick={() => onPlaces([...places, EMPTY_PLACE])}>
          {words.addPlace}
        </button>
      ) : places.length === 1 ? (
        <p class="check-warning">{words.noPlace}</p>
      ) : null}
    </fieldset>
  );
};
