import { useEffect, useRef, useState } from 'preact/hooks';
import { sum } from '../../../core/base/index.ts';
import { trainingTexts as words } from '../../../texts/en/training.ts';
import { DownIcon } from '../../kit/icons.tsx';
import type { ExerciseRegionsAnswer, FilePreview, FilesPreview } from './types.ts';
import { UnmatchedExercise } from './unmatched-exercise.tsx';

export interface ImportPreviewProps {
  readonly preview: FilesPreview;
  readonly onAnswer: (exercise: string, answer: ExerciseRegionsAnswer) => void;
  readonly onCommit: (options: { readonly withDoubtful: boolean }) => void;
  readonly onCancel: () => void;
}

/** What the files would add. Nothing is written before the last button. */
export const ImportPreview = ({ preview: { files, unmatched }, onAnswer, onCommit, onCancel }: ImportPreviewProps) => {
  const [withDoubtful, setWithDoubtful] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const doubtful = sum(files.map((file) => file.doubtful));
  const amount = sum(files.map((file) => file.fresh)) + (withDoubtful ? doubtful : 0);
  return (
    <div class="training-preview">
      <h3 ref={title} tabIndex={-1}>
        {words.previewTitle}
      </h3>
      <ul class="page-rows">
        {files.map((file, index) => (
          <PreviewedFile key={`${index} ${file.name}`} file={file} />
        ))}
      </ul>
      {unmatched.length === 0 ? null : (
        <section class="training-unmatched">
          <h3>{words.unmatchedTitle}</h3>
          <p class="small quiet">{words.unmatchedLead}</p>
          <ul class="page-rows">
            {unmatched.map((exercise) => (
              <UnmatchedExercise
                key={exercise}
                exercise={exercise}
                onAnswer={(answer) => {
                  onAnswer(exercise, answer);
                  title.current?.focus({ preventScroll: true });
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {doubtful === 0 ? null : (
        <label class="page-box">
          <input
            type="checkbox"
            checked={withDoubtful}
            onChange={({ currentTarget }) => setWithDoubtful(currentTarget.checked)}
          />
          <span>{words.addDoubtful(doubtful)}</span>
        </label>
      )}
      <div class="page-buttons">
        <button type="button" class="button-main" disabled={amount === 0} onClick={() => onCommit({ withDoubtful })}>
          {amount === 0 ? words.nothingNew : words.commit(amount)}
        </button>
        <button type="button" class="button-other" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
};

const PreviewedFile = ({ file }: { readonly file: FilePreview }) => (
  <li class="training-previewed">
    <p class="page-row-title training-file">{words.file(file.name, file.source)}</p>
    {file.error === undefined ? (
      <>
        <p class="small">{words.found(file.workouts, file.sets)}</p>
        <ul class="small quiet">
          <li>{words.fresh(file.fresh)}</li>
          {file.duplicates === 0 ? null : <li>{words.duplicates(file.duplicates)}</li>}
          {file.doubtful === 0 ? null : <li>{words.doubtful(file.doubtful)}</li>}
        </ul>
      </>
    ) : (
      <p class="training-said">{file.error}</p>
    )}
    {file.warnings.length === 0 ? null : (
      <details class="page-row">
        <summary>
          <span class="small">{words.warnings(file.warnings.length)}</span>
          <DownIcon />
        </summary>
        <ul class="page-points small">
          {file.warnings.map((warning, index) => (
            <li key={`${index} ${warning}`}>{warning}</li>
          ))}
        </ul>
      </details>
    )}
  </li>
);
