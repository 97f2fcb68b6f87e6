import type { CheckRow } from '../../../core/knowledge/index.ts';
import { checkText as words } from '../../../texts/en/check.ts';
import { type CheckAnswer, EMPTY_PLACE } from './check-answers.ts';
import { PlacePicker } from './place-picker.tsx';

export interface OptionPickerProps {
  readonly row: CheckRow;
  readonly answer: CheckAnswer;
  /** What a caution is about, in plain words. */
  readonly conditionOf: (caution: string) => string;
  readonly onAnswer: (answer: CheckAnswer) => void;
}

/** Which of a row's conditions hold, and where: until somebody says, all of them count. */
export const OptionPicker = ({ row, answer, conditionOf, onAnswer }: OptionPickerProps) => {
  const { options } = row;
  const toggle = (id: string): void => {
    const { [id]: before, ...others } = answer;
    onAnswer(before ? others : { ...others, [id]: [EMPTY_PLACE] });
  };
  const single = options.length === 1;
  if (single && options[0]?.asks === 'nothing') return null;
  return (
    <fieldset class="check-options">
      <legend class="check-legend">{words.whichFor(row.label)}</legend>
      {!single && Object.keys(answer).length === 0 ? <p class="check-warning">{words.allCount}</p> : null}
      {options.map(({ id, caution, label, asks }) => {
        const places = answer[id];
        const name = label ?? conditionOf(caution);
        return (
          <div key={id}>
            {single ? null : (
              <label class="check-row check-condition">
                <input type="checkbox" checked={places !== undefined} onChange={() => toggle(id)} />
                <span>{name}</span>
              </label>
            )}
            {places && asks !== 'nothing' ? (
              <PlacePicker
                label={name}
                asks={asks}
                places={places}
                onPlaces={(changed) => onAnswer({ ...answer, [id]: changed })}
              />
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
};
