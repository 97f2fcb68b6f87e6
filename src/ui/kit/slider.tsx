import './slider.css';

export interface SliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly value: number;
  /** What a screen reader says for the value, such as "10 minutes". */
  readonly valueText?: string;
  /** Numbers below the rail. */
  readonly ticks?: readonly number[];
  /** While the thumb moves. */
  readonly onInput: (value: number) => void;
  /** When it is let go. */
  readonly onCommit?: (value: number) => void;
}

/** A native range: the thumb is the tool, so it is orange with a ring of ink. */
export const Slider = ({ label, min, max, step = 1, value, valueText, ticks, onInput, onCommit }: SliderProps) => {
  const share = (value - min) / (max - min);
  return (
    <span class={ticks ? 'slider slider-ticked' : 'slider'} style={{ '--share': String(share) }}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
        onChange={(event) => onCommit?.(event.currentTarget.valueAsNumber)}
      />
      {ticks?.map((tick) => (
        <span key={tick} class="slider-tick" aria-hidden="true" style={{ '--at': String((tick - min) / (max - min)) }}>
          {tick}
        </span>
      ))}
    </span>
  );
};
