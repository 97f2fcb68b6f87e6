import { REGIONS, type RegionId } from '../../../core/body/index.ts';
import type { Wishes } from '../../../core/plan/index.ts';
import { programmeTexts as words } from '../../../texts/en/programme.ts';
import { CloseIcon } from '../../kit/index.ts';
import { RegionSelect } from './region-select.tsx';

const LISTS = ['always', 'never'] as const;

export interface WishListsProps {
  readonly wishes: Wishes;
  readonly onWishes: (wishes: Wishes) => void;
}

/** What a person wants in every plan, and what in none. A region is in one of the lists at most. */
export const WishLists = ({ wishes, onWishes }: WishListsProps) => {
  const without = (regions: readonly RegionId[], region: RegionId): readonly RegionId[] =>
    regions.filter((each) => each !== region);
  const add = (list: (typeof LISTS)[number], region: RegionId): void => {
    const rest = { always: without(wishes.always, region), never: without(wishes.never, region) };
    onWishes({ ...rest, [list]: [...rest[list], region] });
  };
  return (
    <div class="programme-wishes">
      {LISTS.map((list) => (
        <section key={list} aria-label={words[list]}>
          <h3>{words[list]}</h3>
          <ul>
            {wishes[list].map((region) => (
              <li key={region}>
                <span>{words.regionName(region)}</span>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words.remove(list, region)}
                  onClick={() => onWishes({ ...wishes, [list]: without(wishes[list], region) })}
                >
                  <CloseIcon />
                </button>
              </li>
            ))}
          </ul>
          <RegionSelect
            label={words.addTo[list]}
            regions={REGIONS.filter((region) => !wishes[list].includes(region))}
            value={null}
            onChoose={(region) => add(list, region)}
          />
        </section>
      ))}
    </div>
  );
};
