import { useRef, useState } from 'preact/hooks';
import { type WorkoutFields, fieldsOf } from '../../../core/training/index.ts';
import { knowledge } from '../../../knowledge/index.ts';
import { trainingTexts as words } from '../../../texts/en/training.ts';
import { DownIcon } from '../../kit/icons.tsx';
import { LoadBars } from './load-bars.tsx';
import type { TrainingRow } from './types.ts';
import { type WorkoutFormProps, WorkoutForm } from './workout-form.tsx';
import { WorkoutSets } from './workout-sets.tsx';

export interface WorkoutRowProps extends Pick<WorkoutFormProps, 'units' | 'exerciseNames'> {
  readonly row: TrainingRow;
  readonly onEdit: (row: TrainingRow, fields: WorkoutFields) => ReturnType<WorkoutFormProps['onSave']>;
  readonly onRepeat: (row: TrainingRow) => void;
  readonly onDelete: (entryIds: readonly string[], label: string) => void;
}

export const WorkoutRow = ({ row, units, exerciseNames, onEdit, onRepeat, onDelete }: WorkoutRowProps) => {
  const [isEditing, setEditing] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const { workout, load, confidence } = row;
  const title = words.titleOf(workout);
  const endEditing = (): void => {
    setEditing(false);
    summary.current?.focus();
  };
  return (
    <details class="page-row">
      <summary ref={summary}>
        <span class="page-row-text">
          <span class="page-row-title">{title}</span>
          <span class="small quiet">{[row.when, ...words.facts(workout, units)].join(', ')}</span>
        </span>
        <DownIcon />
      </summary>
      <div class="page-row-inside">
        {isEditing ? (
          <WorkoutForm
            fields={fieldsOf(workout)}
            units={units}
            exerciseNames={exerciseNames}
            isNew={false}
            onSave={async (fields) => {
              const error = await onEdit(row, fields);
              if (error === null) endEditing();
              return error;
            }}
            onCancel={endEditing}
          />
        ) : (
          <>
            <WorkoutSets sets={workout.sets} units={units} />
            <h3 class="load-title">{words.loadTitle}</h3>
            <LoadBars load={load} rough={[]} scale={knowledge.needWeights.loadScale.value} />
            {confidence === 'low' ? <p class="small">{words.loadLow}</p> : null}
            <p class="caption quiet">{words.loadNote}</p>
            <div class="page-pair">
              <button
                type="button"
                class="button-text"
                aria-label={words.editNamed(title)}
                onClick={() => setEditing(true)}
              >
                {words.edit}
              </button>
              <button
                type="button"
                class="button-text"
                aria-label={words.repeatNamed(title)}
                onClick={() => onRepeat(row)}
              >
                {words.repeat}
              </button>
              <button
                type="button"
                class="button-text"
                aria-label={words.deleteNamed(title)}
                onClick={() => onDelete(row.entryIds, title)}
              >
                {words.delete}
              </button>
            </div>
          </>
        )}
      </div>
    </details>
  );
};
