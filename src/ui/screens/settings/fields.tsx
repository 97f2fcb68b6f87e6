import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Slider } from '../../kit/index.ts';

export interface RangeFieldProps {
  readonly label: string;
  /** Lowest, highest, step. */
  readonly range: readonly [number, number, number];
  readonly value: number;
  /** The value in words, such as "10 s". */
  readonly text: (value: number) => string;
  /** Once the thumb rests. */
  readonly onChange: (value: number) => void;
}

/** The number follows the thumb; the change is told only when the thumb rests, so that it is written once. */
export const RangeField = ({ label, range: [min, max, step], value, text, onChange }: RangeFieldProps) => {
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? value;
  return (
    <div class="settings-field">
      <p class="settings-line" aria-hidden="true">
        <span class="settings-name">{label}</span>
        <output>{text(shown)}</output>
      </p>
      <Slider
        label={label}
        min={min}
        max={max}
        step={step}
        value={shown}
        valueText={text(shown)}
        onInput={setMoving}
        onCommit={(chosen) => {
          setMoving(null);
          onChange(chosen);
        }}
      />
    </div>
  );
};

export interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  /** In the order shown. */
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly mark?: (value: T) => ComponentChildren;
  /** About what is chosen. */
  readonly note?: string;
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side. */
export const ChoiceField = <T extends string>({ label, names, value, mark, note, onChange }: ChoiceFieldProps<T>) => {
  const name = useId();
  const choices = Object.entries(names) as [T, string][];
  return (
    <fieldset class="settings-field">
      <legend class="settings-name">{label}</legend>
      <div class="settings-choice">
        {choices.map(([each, text]) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChange(each)} />
            <span>
              {mark?.(each)}
              {text}
            </span>
          </label>
        ))}
      </div>
      {note === undefined ? null : <p class="small quiet settings-note">{note}</p>}
    </fieldset>
  );
};
