import './switch.css';

export interface SwitchProps {
  readonly label: string;
  /** One line below the label. */
  readonly about?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export const Switch = ({ label, about, checked, onChange, disabled = false }: SwitchProps) => (
  <label class="switch">
    <span class="switch-words">
      <span>{label}</span>
      {about !== undefined && <span class="caption ink-2">{about}</span>}
    </span>
    <input
      type="checkbox"
      role="switch"
      aria-checked={checked}
      aria-label={label}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span class="switch-track" aria-hidden="true" />
  </label>
);
