import { useId, useState } from 'preact/hooks';
import type { CivilDate } from '../../../core/base/index.ts';
import { type FieldsError, SPORTS, type SetRow, type Sport, type WorkoutFields } from '../../../core/training/index.ts';
import { sportNames, trainingTexts } from '../../../texts/en/training.ts';
import { type Units, KG_PER, M_PER } from '../../../texts/en/units.ts';
import { CloseIcon } from '../../kit/icons.tsx';
import './workout-form.css';

const words = trainingTexts.form;

export interface WorkoutFormProps {
  readonly fields: WorkoutFields;
  readonly units: Units;
  /** Offered while an exercise is typed. */
  readonly exerciseNames: readonly string[];
  readonly isNew: boolean;
  /** Gives what is wrong, or null once it is kept. */
  readonly onSave: (fields: WorkoutFields) => Promise<FieldsError | null> | FieldsError | null;
  readonly onCancel?: () => void;
}

const EFFORTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)));
const textOf = (value: number | null, digits: number): string => (value === null ? '' : rounded(value, digits));
const valueOf = (text: string): number | null => {
  const value = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
  return Number.isFinite(value) && value >= 0 ? value : null;
};
/** A field that was not touched keeps its exact value, of which it shows less. */
const kept = (text: string, old: number | null, digits: number, per: number): number | null => {
  if (text === textOf(old === null ? null : old / per, digits)) return old;
  const value = valueOf(text);
  return value === null ? null : value * per;
};

const isSport = (text: string): text is Sport => SPORTS.some((sport) => sport === text);
const EMPTY_ROW: SetRow = { exercise: '', sets: 3, reps: null, kg: null };

/** All of a workout, to fill in or to correct. */
export const WorkoutForm = ({ fields: given, units, exerciseNames, isNew, onSave, onCancel }: WorkoutFormProps) => {
  const id = useId();
  const [fields, setFields] = useState(given);
  const [minutes, setMinutes] = useState(textOf(given.seconds === null ? null : given.seconds / 60, 0));
  const [distance, setDistance] = useState(textOf(given.distanceM === null ? null : given.distanceM / M_PER[units], 2));
  const [effort, setEffort] = useState(textOf(given.effort, 0));
  const [error, setError] = useState<FieldsError | null>(null);
  const change = (changes: Partial<WorkoutFields>): void => {
    setFields({ ...fields, ...changes });
    setError(null);
  };
  const setRow = (at: number, changes: Partial<SetRow>): void =>
    change({ rows: fields.rows.map((row, index) => (index === at ? { ...row, ...changes } : row)) });
  const save = async (): Promise<void> => {
    setError(
      await onSave({
        ...fields,
        seconds: kept(minutes, given.seconds, 0, 60),
        distanceM: kept(distance, given.distanceM, 2, M_PER[units]),
        effort: kept(effort, given.effort, 0, 1),
      }),
    );
  };
  return (
    <form
      class="page-form workout-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="workout-pair">
        <label class="page-label">
          <span>{words.sport}</span>
          <select
            class="field"
            value={fields.sport}
            onChange={({ currentTarget }) => {
              if (isSport(currentTarget.value)) change({ sport: currentTarget.value });
            }}
          >
            {SPORTS.map((sport) => (
              <option key={sport} value={sport}>
                {sportNames[sport]}
              </option>
            ))}
          </select>
        </label>
        <label class="page-label">
          <span>{words.title}</span>
          <input
            class="field"
            type="text"
            maxLength={200}
            value={fields.title}
            onInput={({ currentTarget }) => change({ title: currentTarget.value })}
          />
        </label>
        <label class="page-label">
          <span>{words.date}</span>
          <input
            class="field"
            type="date"
            required
            value={fields.date}
            onInput={({ currentTarget }) => change({ date: currentTarget.value as CivilDate })}
          />
        </label>
        <label class="page-label">
          <span>{words.time}</span>
          <input
            class="field"
            type="time"
            required
            value={fields.time}
            onInput={({ currentTarget }) => change({ time: currentTarget.value })}
          />
        </label>
        <NumberField label={words.minutes} value={minutes} onValue={setMinutes} />
        <NumberField label={words.distance[units]} value={distance} onValue={setDistance} isDecimal />
      </div>
      <label class="page-label">
        <span>{words.effort}</span>
        <select class="field" value={effort} onChange={({ currentTarget }) => setEffort(currentTarget.value)}>
          <option value="">{words.effortUnknown}</option>
          {EFFORTS.map((each) => (
            <option key={each} value={each}>
              {words.effortText(each)}
            </option>
          ))}
        </select>
      </label>
      {fields.sport === 'strength' || fields.rows.length > 0 ? (
        <fieldset class="workout-rows">
          <legend>{words.exercises}</legend>
          <datalist id={id}>
            {exerciseNames.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </datalist>
          {fields.rows.map((row, at) => (
            <div key={at} class="workout-row">
              <input
                class="field workout-exercise"
                type="text"
                list={id}
                aria-label={words.nth(words.exercise, at + 1)}
                placeholder={words.exercise}
                value={row.exercise}
                onInput={({ currentTarget }) => setRow(at, { exercise: currentTarget.value })}
              />
              <button
                type="button"
                class="workout-remove"
                aria-label={words.removeExercise(at + 1)}
                onClick={() => change({ rows: fields.rows.filter((_, index) => index !== at) })}
              >
                <CloseIcon />
              </button>
              <RowNumber
                label={words.sets}
                at={at}
                value={String(row.sets)}
                onValue={(text) => setRow(at, { sets: valueOf(text) ?? 1 })}
              />
              <RowNumber
                label={words.reps}
                at={at}
                value={textOf(row.reps, 0)}
                onValue={(text) => setRow(at, { reps: valueOf(text) })}
              />
              <RowNumber
                label={words.weight[units]}
                at={at}
                value={textOf(row.kg === null ? null : row.kg / KG_PER[units], 1)}
                onValue={(text) => setRow(at, { kg: kept(text, row.kg, 1, KG_PER[units]) })}
              />
            </div>
          ))}
          <button type="button" class="button-text" onClick={() => change({ rows: [...fields.rows, EMPTY_ROW] })}>
            {words.addExercise}
          </button>
        </fieldset>
      ) : null}
      <p class="training-said" role="status">
        {error === null ? '' : trainingTexts.fieldsError[error.type]}
      </p>
      <div class="page-pair">
        <button type="submit" class="button-other">
          {isNew ? words.add : words.save}
        </button>
        {onCancel ? (
          <button type="button" class="button-text" onClick={onCancel}>
            {words.cancel}
          </button>
        ) : null}
      </div>
    </form>
  );
};

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (text: string) => void;
  readonly isDecimal?: boolean;
}

const NumberField = ({ label, value, onValue, isDecimal = false }: NumberFieldProps) => (
  <label class="page-label">
    <span>{label}</span>
    <input
      class="field"
      type="number"
      inputmode={isDecimal ? 'decimal' : 'numeric'}
      min={0}
      step={isDecimal ? 'any' : 1}
      value={value}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  </label>
);

/** Keeps what is typed, such as `62.`, until it is a number. */
const RowNumber = ({ label, at, value, onValue }: NumberFieldProps & { readonly at: number }) => {
  const [text, setText] = useState(value);
  return (
    <label class="page-label">
      <span aria-hidden="true">{label}</span>
      <input
        class="field"
        type="number"
        inputmode="decimal"
        min={0}
        step="any"
        aria-label={words.nth(label, at + 1)}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onValue(currentTarget.value);
        }}
      />
    </label>
  );
};
