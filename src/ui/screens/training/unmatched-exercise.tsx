import { useState } from 'preact/hooks';
import { type RegionId, REGIONS, isRegionId } from '../../../core/body/index.ts';
import { trainingTexts as words } from '../../../texts/en/training.ts';
import { CloseIcon } from '../../kit/icons.tsx';
import type { ExerciseRegionsAnswer } from './types.ts';

export interface UnmatchedExerciseProps {
  readonly exercise: string;
  readonly onAnswer: (answer: ExerciseRegionsAnswer) => void;
}

/** Asked once for each name: what it works first, what it works too, or leave it out. */
export const UnmatchedExercise = ({ exercise, onAnswer }: UnmatchedExerciseProps) => {
  const [primary, setPrimary] = useState<readonly RegionId[]>([]);
  const [secondary, setSecondary] = useState<readonly RegionId[]>([]);
  const taken = [...primary, ...secondary];
  return (
    <li class="training-exercise">
      <p class="page-row-title">{exercise}</p>
      <RegionPicker
        title={words.mainly}
        name={words.addMainly(exercise)}
        regions={primary}
        taken={taken}
        onRegions={setPrimary}
      />
      {primary.length === 0 ? null : (
        <RegionPicker
          title={words.also}
          name={words.addAlso(exercise)}
          regions={secondary}
          taken={taken}
          onRegions={setSecondary}
        />
      )}
      <div class="page-pair">
        {primary.length === 0 ? null : (
          <button
            type="button"
            class="button-text"
            aria-label={words.useFor(exercise)}
            onClick={() => onAnswer({ primary, secondary })}
          >
            {words.use}
          </button>
        )}
        <button
          type="button"
          class="button-text"
          aria-label={words.leaveOutFor(exercise)}
          onClick={() => onAnswer({ primary: [], secondary: [] })}
        >
          {words.leaveOut}
        </button>
      </div>
    </li>
  );
};

interface RegionPickerProps {
  readonly title: string;
  readonly name: string;
  readonly regions: readonly RegionId[];
  /** Chosen already, here or in the other list. */
  readonly taken: readonly RegionId[];
  readonly onRegions: (regions: readonly RegionId[]) => void;
}

const RegionPicker = ({ title, name, regions, taken, onRegions }: RegionPickerProps) => (
  <div class="training-picker">
    <p class="small quiet">{title}</p>
    {regions.length === 0 ? null : (
      <div class="training-chosen">
        {regions.map((region) => (
          <button
            key={region}
            type="button"
            aria-label={words.remove(region)}
            onClick={() => onRegions(regions.filter((each) => each !== region))}
          >
            <span>{words.regionName(region)}</span>
            <CloseIcon />
          </button>
        ))}
      </div>
    )}
    <select
      class="field"
      aria-label={name}
      value=""
      onChange={({ currentTarget }) => {
        if (isRegionId(currentTarget.value)) onRegions([...regions, currentTarget.value]);
        currentTarget.value = '';
      }}
    >
      <option value="">{words.chooseRegion}</option>
      {REGIONS.filter((region) => !taken.includes(region)).map((region) => (
        <option key={region} value={region}>
          {words.regionName(region)}
        </option>
      ))}
    </select>
  </div>
);
