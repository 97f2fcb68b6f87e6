import { useRef, useState } from 'preact/hooks';
import type { FieldsError, WorkoutFields } from '../../../core/training/index.ts';
import { trainingTexts as words } from '../../../texts/en/training.ts';
import { DownIcon } from '../../kit/icons.tsx';
import { LineForm } from './line-form.tsx';
import type { TrainingRow } from './types.ts';
import { type WorkoutFormProps, WorkoutForm } from './workout-form.tsx';

export interface ByHandProps extends Pick<WorkoutFormProps, 'units' | 'exerciseNames'> {
  /** For the pickers. */
  readonly emptyFields: WorkoutFields;
  readonly last: TrainingRow | undefined;
  /** Gives the error in words, or null once it is written. */
  readonly onAddLine: (line: string) => Promise<string | null>;
  readonly onAddFields: (fields: WorkoutFields) => Promise<FieldsError | null>;
  readonly onRepeat: (row: TrainingRow) => void;
}

/** One training: as a line, as fields that are its equal, or the last one again. */
export const ByHand = ({ units, exerciseNames, emptyFields, last, onAddLine, onAddFields, onRepeat }: ByHandProps) => {
  const [added, setAdded] = useState(0);
  const [said, setSaid] = useState('');
  const fields = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  return (
    <section class="page-part">
      <h2>{words.byHand}</h2>
      <LineForm
        onAddLine={(line) => {
          setSaid('');
          return onAddLine(line);
        }}
      />
      {last ? (
        <button
          type="button"
          class="button-text"
          onClick={() => {
            onRepeat(last);
            setSaid(words.repeated);
          }}
        >
          {words.repeatLast(last.workout, units)}
        </button>
      ) : null}
      <details ref={fields} class="page-row" onToggle={({ currentTarget }) => currentTarget.open && setSaid('')}>
        <summary ref={summary}>
          <span class="small">{words.orChoose}</span>
          <DownIcon />
        </summary>
        <WorkoutForm
          key={added}
          fields={emptyFields}
          units={units}
          exerciseNames={exerciseNames}
          isNew
          onSave={async (filled) => {
            const error = await onAddFields(filled);
            if (error !== null) return error;
            if (fields.current) fields.current.open = false;
            summary.current?.focus();
            setAdded(added + 1);
            setSaid(words.added);
            return null;
          }}
        />
      </details>
      <p class="training-said" role="status">
        {said}
      </p>
    </section>
  );
};
