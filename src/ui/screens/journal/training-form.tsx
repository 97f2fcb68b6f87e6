import { useState } from 'preact/hooks';
import type { Workout } from '../../../core/training/index.ts';
import { journalTexts as words } from '../../../texts/en/journal.ts';
import { EditButtons } from './edit-buttons.tsx';

export interface TrainingFormProps {
  readonly workout: Workout;
  readonly onSave: (workout: Workout) => void;
  readonly onCancel: () => void;
}

const EFFORTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const SECONDS_PER_MINUTE = 60;
const LONGEST_MINUTES = 2880;

/** Title, effort and minutes. What is not touched keeps its exact value. */
export const TrainingForm = ({ workout, onSave, onCancel }: TrainingFormProps) => {
  const firstEffort = workout.effort === null ? '' : String(Math.min(10, Math.max(1, Math.round(workout.effort))));
  const firstMinutes = workout.seconds === null ? '' : String(Math.round(workout.seconds / SECONDS_PER_MINUTE));
  const [title, setTitle] = useState(workout.title);
  const [effort, setEffort] = useState(firstEffort);
  const [minutes, setMinutes] = useState(firstMinutes);
  return (
    <form
      class="page-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({
          ...workout,
          title: title.trim(),
          effort: effort === firstEffort ? workout.effort : numberOf(effort),
          seconds: minutes === firstMinutes ? workout.seconds : secondsOf(minutes),
        });
      }}
    >
      <label class="page-label">
        <span>{words.trainingTitle}</span>
        <input
          class="field"
          type="text"
          maxLength={200}
          value={title}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </label>
      <label class="page-label">
        <span>{words.effort}</span>
        <select class="field" value={effort} onChange={({ currentTarget }) => setEffort(currentTarget.value)}>
          <option value="">{words.effortUnknown}</option>
          {EFFORTS.map((each) => (
            <option key={each} value={each}>
              {words.level(each)}
            </option>
          ))}
        </select>
      </label>
      <label class="page-label">
        <span>{words.minutes}</span>
        <input
          class="field"
          type="number"
          inputmode="numeric"
          min={1}
          max={LONGEST_MINUTES}
          step={1}
          value={minutes}
          onInput={({ currentTarget }) => setMinutes(currentTarget.value)}
        />
      </label>
      <EditButtons onCancel={onCancel} />
    </form>
  );
};

const numberOf = (text: string): number | null => (text === '' ? null : Number(text));

const secondsOf = (minutes: string): number | null => {
  const value = numberOf(minutes);
  return value === null ? null : value * SECONDS_PER_MINUTE;
};
