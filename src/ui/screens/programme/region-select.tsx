import type { RegionId } from '../../../core/body/index.ts';
import { programmeTexts as words } from '../../../texts/en/programme.ts';
import { DownIcon } from '../../kit/index.ts';

export interface RegionSelectProps {
  readonly label: string;
  readonly regions: readonly RegionId[];
  /** Null: nothing is chosen, `add` is shown, and each choice adds one. */
  readonly value: RegionId | null;
  readonly onChoose: (region: RegionId) => void;
}

export const RegionSelect = ({ label, regions, value, onChoose }: RegionSelectProps) => (
  <span class="programme-select">
    <select
      class="field"
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => {
        const region = regions.find((each) => each === currentTarget.value);
        if (region) onChoose(region);
      }}
    >
      {value === null ? <option value="">{words.add}</option> : null}
      {regions.map((region) => (
        <option key={region} value={region}>
          {words.regionName(region)}
        </option>
      ))}
    </select>
    <DownIcon />
  </span>
);
