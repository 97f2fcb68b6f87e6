import { useRef, useState } from 'preact/hooks';
import {
  COLUMN_ROLES,
  type ColumnMeanings,
  type ColumnQuestion,
  type ColumnRole,
  type FileAnswers,
  LENGTH_UNITS,
  TIME_UNITS,
  WEIGHT_UNITS,
} from '../../../core/training/index.ts';
import {
  columnRoleNames,
  lengthUnitNames,
  previewTexts as words,
  timeUnitNames,
} from '../../../texts/en/import-preview.ts';

export interface ColumnMapperProps {
  readonly question: ColumnQuestion;
  /** What the person said already. */
  readonly answer: ColumnMeanings | null;
  readonly onAnswer: (answers: FileAnswers) => void;
}

const isRole = (text: string): text is ColumnRole => COLUMN_ROLES.some((role) => role === text);

/** The columns of a table that nobody knows, each with a few of its values and what it means. */
export const ColumnMapper = ({ question, answer, onAnswer }: ColumnMapperProps) => {
  const [meanings, setMeanings] = useState<ColumnMeanings>(answer ?? question.meanings);
  const [isTouched, setTouched] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { header, roles } = meanings;
  const change = (changes: Partial<ColumnMeanings>): void => {
    setMeanings({ ...meanings, ...changes });
    setTouched(true);
  };
  const setRole = (column: number, role: ColumnRole | null): void =>
    // A meaning belongs to one column.
    change({ roles: roles.map((old, index) => (index === column ? role : old === role ? null : old)) });
  const isSettled = !isTouched && (answer !== null || question.isRemembered);
  return (
    <section class="training-columns">
      <h4 ref={title} tabIndex={-1}>
        {words.columnsTitle}
      </h4>
      <p class="small quiet">
        {question.isRemembered && answer === null ? words.columnsRemembered : words.columnsLead}
      </p>
      {header.map((name, column) => (
        <label key={column} class="page-label">
          <span>
            <b>{name}</b>{' '}
            <span class="small quiet">
              {words.columnExample(question.sample.map((row) => row[column] ?? '').filter((value) => value !== ''))}
            </span>
          </span>
          <select
            class="field"
            aria-label={words.columnFor(name)}
            value={roles[column] ?? ''}
            onChange={({ currentTarget }) => setRole(column, isRole(currentTarget.value) ? currentTarget.value : null)}
          >
            <option value="">{words.columnUnused}</option>
            {COLUMN_ROLES.map((role) => (
              <option key={role} value={role}>
                {columnRoleNames[role]}
              </option>
            ))}
          </select>
        </label>
      ))}
      {roles.includes('weight') ? (
        <UnitSelect
          label={words.columnWeightUnit}
          options={WEIGHT_UNITS.map((value) => [value, words.weightUnits[value]] as const)}
          value={meanings.weightUnit}
          onChange={(weightUnit) => change({ weightUnit })}
        />
      ) : null}
      {roles.includes('distance') ? (
        <UnitSelect
          label={words.columnDistanceUnit}
          options={LENGTH_UNITS.map((value) => [value, lengthUnitNames[value]] as const)}
          value={meanings.distanceUnit}
          onChange={(distanceUnit) => change({ distanceUnit })}
        />
      ) : null}
      {roles.includes('duration') ? (
        <UnitSelect
          label={words.columnTimeUnit}
          options={TIME_UNITS.map((value) => [value, timeUnitNames[value]] as const)}
          value={meanings.timeUnit}
          onChange={(timeUnit) => change({ timeUnit })}
        />
      ) : null}
      {isSettled ? null : (
        <button
          type="button"
          class="button-other"
          onClick={() => {
            setTouched(false);
            // The button goes.
            title.current?.focus({ preventScroll: true });
            onAnswer({ columns: meanings });
          }}
        >
          {words.columnsUse}
        </button>
      )}
    </section>
  );
};

interface UnitSelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
}

const UnitSelect = <T extends string>({ label, options, value, onChange }: UnitSelectProps<T>) => (
  <label class="page-label">
    <span>{label}</span>
    <select
      class="field"
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(options.find(([option]) => option === currentTarget.value)?.[0] ?? null)
      }
    >
      <option value="">{words.unitUnknown}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
