import { useState } from 'preact/hooks';
import { journalTexts } from '../../../texts/en/journal.ts';
import { trainingTexts as words } from '../../../texts/en/training.ts';
import { UndoBar } from '../../kit/undo-bar.tsx';
import '../about/page.css';
import { ImportPreview } from './import-preview.tsx';
import { LineForm } from './line-form.tsx';
import './training.css';
import type { ExerciseRegionsAnswer, FilesPreview, ImportRow, TrainingRow } from './types.ts';
import { WorkoutRow } from './workout-row.tsx';

export interface TrainingScreenProps {
  /** Newest first. */
  readonly workouts: readonly TrainingRow[];
  /** Newest first. */
  readonly imports: readonly ImportRow[];
  /** What the chosen files would add; null: no file chosen. */
  readonly preview: FilesPreview | null;
  /** What was just taken back, for the bar with "Undo". */
  readonly retracted?: { readonly label: string } | null;
  /** Gives the error in words, or null once it is written. */
  readonly onAddLine: (line: string) => Promise<string | null>;
  readonly onFiles: (files: FileList) => void;
  /** Both lists empty: leave it out. */
  readonly onAnswer: (exercise: string, answer: ExerciseRegionsAnswer) => void;
  readonly onCommit: (options: { readonly withDoubtful: boolean }) => void;
  readonly onCancel: () => void;
  readonly onUndoImport: (id: string) => void;
  readonly onDelete: (entryIds: readonly string[], label: string) => void;
  readonly onUndoDelete?: () => void;
}

const AT_ONCE = 20;

export const TrainingScreen = ({
  workouts,
  imports,
  preview,
  retracted = null,
  onAddLine,
  onFiles,
  onAnswer,
  onCommit,
  onCancel,
  onUndoImport,
  onDelete,
  onUndoDelete,
}: TrainingScreenProps) => {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <main class="page">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="page-lead">{words.lead}</p>

      <section class="page-part">
        <h2>{words.byHand}</h2>
        <LineForm onAddLine={onAddLine} />
      </section>

      <section class="page-part">
        <h2>{words.fromFile}</h2>
        <p class="small quiet">{words.fromFileHint}</p>
        {preview ? (
          <ImportPreview preview={preview} onAnswer={onAnswer} onCommit={onCommit} onCancel={onCancel} />
        ) : (
          <div class="page-buttons">
            <label class="button-other page-file">
              <span>{words.chooseFiles}</span>
              <input
                type="file"
                multiple
                onChange={({ currentTarget }) => {
                  if (currentTarget.files && currentTarget.files.length > 0) onFiles(currentTarget.files);
                }}
              />
            </label>
          </div>
        )}
      </section>

      <section class="page-part">
        <h2>{words.listTitle}</h2>
        {workouts.length === 0 ? <p>{words.none}</p> : null}
        <div class="page-rows">
          {workouts.slice(0, shown).map((row) => (
            <WorkoutRow key={row.entryIds.join()} row={row} onDelete={onDelete} />
          ))}
        </div>
        {workouts.length > shown ? (
          <div class="page-buttons">
            <button type="button" class="button-other" onClick={() => setShown(shown + AT_ONCE)}>
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
                  onClick={() => onUndoImport(id)}
                >
                  {words.undoImport}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <UndoBar text={retracted && journalTexts.deleted(retracted.label)} onUndo={onUndoDelete} />
    </main>
  );
};
