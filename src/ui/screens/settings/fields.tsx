import { useId, useState } from 'preact/hooks';

export interface RangeFieldProps {
  readonly label: string;
  /** Lowest, highest, step. */
  readonly range: readonly [number, number, number];
  readonly value: number;
  /** The value in words, such as "10 s". */
  readonly text: (value: number) => string;
  readonly disabled?: boolean;
  /** Once the thumb rests. */
  readonly onChange: (value: number) => void;
}

/** The number follows the thumb; the change is told only when the thumb rests, so that it is written once. */
export const RangeField = ({
  label,
  range: [min, max, step],
  value,
  text,
  disabled = false,
  onChange,
}: RangeFieldProps) => {
  const id = useId();
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? value;
  return (
    <div class="settings-field">
      <div class="settings-line">
        <label class="settings-name" for={id}>
          {label}
        </label>
        <output for={id} aria-hidden="true">
          {text(shown)}
        </output>
      </div>
      <input
        id={id}
        class="page-range"
        type="range"
        min={min}
        max={max}
        step={step}
        value={shown}
        aria-valuetext={text(shown)}
        disabled={disabled}
        onInput={({ currentTarget }) => setMoving(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => {
          setMoving(null);
          onChange(currentTarget.valueAsNumber);
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
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side. */
export const ChoiceField = <T extends string>({ label, names, value, onChange }: ChoiceFieldProps<T>) => {
  const name = useId();
  const choices = Object.entries(names) as [T, string][];
  return (
    <fieldset class="settings-field">
      <legend class="settings-name">{label}</legend>
      <div class="settings-choice">
        {choices.map(([each, text]) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChange(each)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

export interface SwitchFieldProps {
  readonly label: string;
  readonly note: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export const SwitchField = ({ label, note, on, onChange }: SwitchFieldProps) => {
  const noteId = useId();
  return (
    <div class="settings-field">
      <label class="settings-switch">
        <span class="settings-name">{label}</span>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby={noteId}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
      </label>
      <p id={noteId} class="small quiet">
        {note}
      </p>
    </div>
  );
};
