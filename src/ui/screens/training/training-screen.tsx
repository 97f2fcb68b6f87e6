import type { FieldsError, JobOutcome, LoadNow, WorkoutFields } from '../../../core/training/index.ts';
import { knowledge } from '../../../knowledge/index.ts';
import { journalTexts } from '../../../texts/en/journal.ts';
import { trainingTexts as words } from '../../../texts/en/training.ts';
import type { MapDrawing, MapSide } from '../../figure/body-map/index.ts';
import { DownIcon } from '../../kit/icons.tsx';
import { UndoBar } from '../../kit/undo-bar.tsx';
import '../about/page.css';
import { ChooseFiles, ReadingFiles } from './choose-files.tsx';
import { ImportPreview } from './import-preview.tsx';
import { LineForm } from './line-form.tsx';
import { LoadNowMap } from './load-now.tsx';
import './training.css';
import type { ImportRow, PreviewActions, Reading, TrainingRow } from './types.ts';
import { type FormUnits, WorkoutForm } from './workout-form.tsx';
import { WorkoutRow } from './workout-row.tsx';

/** What is happening to chosen files. */
export type ImportStep =
  | { readonly type: 'idle' }
  | { readonly type: 'reading'; readonly reading: Reading }
  | { readonly type: 'preview'; readonly outcome: JobOutcome; readonly busy: boolean }
  | { readonly type: 'writing' }
  | { readonly type: 'written'; readonly workouts: number }
  | { readonly type: 'failed' };

export interface TrainingScreenProps extends PreviewActions {
  /** Newest first, as many as are shown. */
  readonly workouts: readonly TrainingRow[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly now: LoadNow;
  readonly drawings: Readonly<Record<MapSide, MapDrawing>> | null;
  readonly units: FormUnits;
  readonly exerciseNames: readonly string[];
  /** For the pickers. */
  readonly emptyFields: WorkoutFields;
  /** Newest first. */
  readonly imports: readonly ImportRow[];
  readonly step: ImportStep;
  /** What was just taken back, for the bar with "Undo". */
  readonly retracted?: { readonly label: string } | null;
  /** Gives the error in words, or null once it is written. */
  readonly onAddLine: (line: string) => Promise<string | null>;
  readonly onAddFields: (fields: WorkoutFields) => Promise<FieldsError | null>;
  readonly onEdit: (row: TrainingRow, fields: WorkoutFields) => Promise<FieldsError | null>;
  readonly onRepeat: (row: TrainingRow) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onUndoImport: (id: string) => void;
  readonly onDelete: (entryIds: readonly string[], label: string) => void;
  readonly onUndoDelete?: () => void;
}

export const TrainingScreen = (props: TrainingScreenProps) => {
  const { workouts, imports, units, exerciseNames, onRepeat } = props;
  const last = workouts[0];
  return (
    <main class="page">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="page-lead">{words.lead}</p>

      <section class="page-part">
        <h2>{words.byHand}</h2>
        <LineForm onAddLine={props.onAddLine} />
        {last ? (
          <button type="button" class="button-text" onClick={() => onRepeat(last)}>
            {words.repeatLast(titleOf(last), factsOf(last))}
          </button>
        ) : null}
        <details class="page-row">
          <summary>
            <span class="small">{words.orChoose}</span>
            <DownIcon />
          </summary>
          <WorkoutForm
            key={workouts.length}
            fields={props.emptyFields}
            units={units}
            exerciseNames={exerciseNames}
            isNew
            onSave={props.onAddFields}
          />
        </details>
      </section>

      <section class="page-part">
        <h2>{words.fromFile}</h2>
        <FromFiles {...props} />
      </section>

      <section class="page-part">
        <h2>{words.nowTitle}</h2>
        <LoadNowMap now={props.now} scale={knowledge.needWeights.loadScale.value} drawings={props.drawings} />
      </section>

      <section class="page-part">
        <h2>{words.listTitle}</h2>
        {workouts.length === 0 ? <p>{words.none}</p> : null}
        <div class="page-rows">
          {workouts.map((row) => (
            <WorkoutRow
              key={row.workout.id}
              row={row}
              units={units}
              exerciseNames={exerciseNames}
              onEdit={props.onEdit}
              onRepeat={onRepeat}
              onDelete={props.onDelete}
            />
          ))}
        </div>
        {props.hasMore ? (
          <div class="page-buttons">
            <button type="button" class="button-other" onClick={props.onMore}>
              {words.more}
            </button>
          </div>
        ) : null}
      </section>

      {imports.length === 0 ? null : (
        <section class="page-part">
          <h2>{words.importsTitle}</h2>
          <ul class="page-rows">
            {imports.map(({ id, file, when, workouts: amount }) => (
              <li key={id} class="training-import">
                <span class="page-row-text">
                  <span class="page-row-title training-file">{file}</span>
                  <span class="small quiet">{words.import(when, amount)}</span>
                </span>
                <button
                  type="button"
                  class="button-text"
                  aria-label={words.undoImportOf(file)}
                  onClick={() => props.onUndoImport(id)}
                >
                  {words.undoImport}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <UndoBar
        text={props.retracted ? journalTexts.deleted(props.retracted.label) : null}
        onUndo={props.onUndoDelete}
      />
    </main>
  );
};

const titleOf = ({ workout }: TrainingRow): string =>
  workout.title === '' ? words.untitled(workout.sport) : workout.title;

const factsOf = ({ workout }: TrainingRow): string =>
  words.facts(workout.sport, workout.seconds, workout.sets.filter(({ kind }) => kind !== 'warm-up').length);

const FromFiles = (props: TrainingScreenProps) => {
  const { step } = props;
  switch (step.type) {
    case 'reading':
      return <ReadingFiles reading={step.reading} onStop={props.onCancel} />;
    case 'preview':
      return (
        <ImportPreview
          outcome={step.outcome}
          busy={step.busy}
          onAnswer={props.onAnswer}
          onChoose={props.onChoose}
          onSport={props.onSport}
          onExercise={props.onExercise}
          onCommit={props.onCommit}
          onCancel={props.onCancel}
        />
      );
    case 'writing':
      return <p role="status">{words.writing}</p>;
    case 'idle':
    case 'written':
    case 'failed':
      return (
        <>
          <p class="small quiet">{words.fromFileHint}</p>
          <ChooseFiles onFiles={props.onFiles} />
          <p class="small quiet">{words.dropHint}</p>
          <p class="training-said" role="status">
            {step.type === 'written' ? words.written(step.workouts) : step.type === 'failed' ? words.readFailed : ''}
          </p>
        </>
      );
  }
};
