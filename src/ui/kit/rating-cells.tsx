import { HeatGround } from './weave.tsx';
import './rating-cells.css';

const CELLS = [0, 2, 4, 6, 8, 10] as const;

export interface RatingCellsProps {
  /** The accessible name of the radio group, such as "Left calf". */
  readonly label: string;
  /** Unique in the document. */
  readonly name: string;
  /** Null: unanswered. */
  readonly value: number | null;
  /** Where it began: a short line under that cell. An odd level stands between two cells. */
  readonly began?: number | undefined;
  readonly onChange: (level: number) => void;
}

/** Six cells, one tap. Nothing is chosen until somebody chooses. */
export const RatingCells = ({ label, name, value, began, onChange }: RatingCellsProps) => (
  <div class="rating-cells" role="radiogroup" aria-label={label}>
    {CELLS.map((level) => (
      <label key={level} class="rating-cell">
        <input type="radio" name={name} value={level} checked={value === level} onChange={() => onChange(level)} />
        {value === level && (
          <span class="rating-chosen">
            <HeatGround level={level} />
          </span>
        )}
        <span class="rating-number" style={value === level ? { color: `var(--n${level / 2})` } : undefined}>
          {value === level && <span class="rating-halo" style={{ background: `var(--h${level / 2})` }} />}
          <span>{level}</span>
        </span>
      </label>
    ))}
    {began !== undefined && (
      <span class="rating-began" style={{ left: `${((began + 1) / 12) * 100}%` }} aria-hidden="true" />
    )}
  </div>
);
