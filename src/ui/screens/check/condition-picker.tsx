import { checkText as words } from '../../../texts/en/check.ts';

export interface ConditionPickerProps {
  readonly label: string;
  readonly cautions: readonly string[];
  readonly which: readonly string[];
  readonly conditionOf: (caution: string) => string;
  readonly onWhich: (which: readonly string[]) => void;
}

/** Which of a row's conditions hold: until somebody says, all of them count. */
export const ConditionPicker = ({ label, cautions, which, conditionOf, onWhich }: ConditionPickerProps) => (
  <fieldset class="check-places">
    <legend class="check-legend">{words.whichFor(label)}</legend>
    {which.length === 0 ? <p class="check-warning">{words.allCount}</p> : null}
    {cautions.map((id) => (
      <label key={id} class="check-row check-condition">
        <input
          type="checkbox"
          checked={which.includes(id)}
          onChange={() => onWhich(which.includes(id) ? which.filter((each) => each !== id) : [...which, id])}
        />
        <span>{conditionOf(id)}</span>
      </label>
    ))}
  </fieldset>
);
