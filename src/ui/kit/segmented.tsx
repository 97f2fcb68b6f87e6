import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './segmented.css';

export interface SegmentOption<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface SegmentedProps<T extends string> {
  /** The accessible name of the radio group. */
  readonly label: string;
  readonly options: readonly SegmentOption<T>[];
  /** Null: nothing is chosen yet. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** A native select that lies over the chosen segment, with the words to show for it. */
  readonly inChosen?: { readonly select: ComponentChildren; readonly words: ComponentChildren } | undefined;
}

/** Radio buttons in one rail; the chosen one is ink. */
export const Segmented = <T extends string>({ label, options, value, onChange, inChosen }: SegmentedProps<T>) => {
  const name = useId();
  return (
    <div class="segmented" role="radiogroup" aria-label={label}>
      {options.map((option) => {
        const chosen = option.value === value;
        const word = `${name}-${option.value}`;
        return (
          <span key={option.value} class={chosen ? 'segment segment-chosen' : 'segment'}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={chosen}
              aria-labelledby={word}
              onChange={() => onChange(option.value)}
            />
            {chosen && inChosen?.select}
            <span class="segment-face">
              <span id={word}>{option.label}</span>
              {chosen && inChosen?.words}
            </span>
          </span>
        );
      })}
    </div>
  );
};
