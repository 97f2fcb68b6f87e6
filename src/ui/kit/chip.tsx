import type { ComponentChildren } from 'preact';
import './chip.css';

export interface ChipProps {
  readonly label: string;
  readonly icon?: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox that looks like a thing you put on the floor: outlined, or lying there. */
export const Chip = ({ label, icon, checked, onChange }: ChipProps) => (
  <label class="chip">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span class="chip-face">
      {icon}
      <span>{label}</span>
    </span>
  </label>
);
