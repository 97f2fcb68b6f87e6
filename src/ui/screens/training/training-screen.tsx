import { useEffect, useRef } from 'preact/hooks';
import type { FieldsError, JobOutcome, LoadNow, WorkoutFields } from '../../../core/training/index.ts';
import { knowledge } from '../../../knowledge/index.ts';
import { journalTexts } from '../../../texts/en/journal.ts';
import { trainingTexts as words } from '../../../texts/en/training.ts';
import type { Units } from '../../../texts/en/units.ts';
import type { MapDrawing, MapSide } from '../../figure/body-map/index.ts';
import { UndoBar } from '../../kit/undo-bar.tsx';
import '../about/page.css';
import { ByHand } from './by-hand.tsx';
import { ChooseFiles, ReadingFiles } from './choose-files.tsx';
import { ImportPreview } from './import-preview.tsx';
import { LoadNowMap } from './load-now.tsx';
import './training.css';
import type { ImportRow, PreviewActions, Reading, TrainingRow } from './types.ts';
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
  readonly units: Units;
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
  readonly onUndoImport: (imported: ImportRow) => void;
  readonly onDelete: (entryIds: readonly string[], label: string) => void;
  readonly onUndoDelete?: () => void;
}

export const TrainingScreen = (props: TrainingScreenProps) => {
  const { workouts, imports, units, exerciseNames, onRepeat, step } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(step.type);
  useEffect(() => {
    // The button that stopped it is gone, and with it the focus.
    if (step.type === 'idle' && before.current !== 'idle' && document.activeElement === document.body)
      title.current?.focus();
    before.current = step.type;
  }, [step.type]);
  // What the files hold is decided before anything else is done here.
  if (step.type === 'preview' || step.type === 'writing')
    return (
      <main class="page">
        <h1 ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        <section class="page-part">
          <h2>{words.fromFile}</h2>
          <FromFiles {...props} />
        </section>
      </main>
    );
  return (
    <main class="page">
      <h1 ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      <p class="page-lead">{words.lead}</p>

      <ByHand {...props} last={workouts[0]} />

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
            {imports.map((imported) => (
              <li key={imported.id} class="training-import">
                <span class="page-row-text">
                  <span class="page-row-title training-file">{imported.file}</span>
                  <span class="small quiet">{words.import(imported.when, imported.workouts)}</span>
                </span>
                <button
                  type="button"
                  class="button-text"
                  aria-label={words.undoImportOf(imported.file)}
                  onClick={() => props.onUndoImport(imported)}
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
          <p class="small quiet training-drop-hint">{words.dropHint}</p>
          <Said
            text={
              step.type === 'written' ? words.written(step.workouts) : step.type === 'failed' ? words.readFailed : ''
            }
          />
        </>
      );
  }
};

/** What became of the files. The button that led here is gone, so the focus goes to the answer. */
const Said = ({ text }: { readonly text: string }) => {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (text !== '' && document.activeElement === document.body) line.current?.focus();
  }, [text]);
  return (
    <p ref={line} class="training-said" role="status" tabIndex={-1}>
      {text}
    </p>
  );
};
