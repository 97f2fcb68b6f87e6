import { useEffect, useRef, useState } from 'preact/hooks';
import { sum } from '../../../core/base/index.ts';
import type { FileOutcome, JobOutcome, PreviewStatus } from '../../../core/training/index.ts';
import { importErrorText, importWarningText } from '../../../texts/en/import.ts';
import { previewTexts as words } from '../../../texts/en/import-preview.ts';
import { trainingTexts } from '../../../texts/en/training.ts';
import { DownIcon } from '../../kit/icons.tsx';
import { DoubtGroups } from './doubt-groups.tsx';
import { CommonQuestions, OwnQuestions } from './file-questions.tsx';
import type { PreviewActions } from './types.ts';
import { UnmatchedExercise } from './unmatched-exercise.tsx';

export interface ImportPreviewProps extends PreviewActions {
  readonly outcome: JobOutcome;
  /** An answer is being worked in. */
  readonly busy: boolean;
}

/** More files than these are told together. */
const MOST_SINGLE_FILES = 5;
const EXERCISES_AT_ONCE = 8;
const STATUSES: readonly PreviewStatus[] = ['fresh', 'known', 'changed', 'doubtful', 'implausible'];

/** What the files would add. Nothing is written before the last button. */
export const ImportPreview = ({ outcome, busy, ...actions }: ImportPreviewProps) => {
  const { files, doubts, unmatched, additions, open } = outcome;
  const [shown, setShown] = useState(EXERCISES_AT_ONCE);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isMany = files.length > MOST_SINGLE_FILES;
  const list = () => (
    <ul class="page-rows">
      {files.map((file, index) => (
        <PreviewedFile key={`${index} ${file.name}`} files={files} index={index} onAnswer={actions.onAnswer} />
      ))}
    </ul>
  );
  return (
    <div class="training-preview" aria-busy={busy}>
      <h3 ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      {isMany ? <ManyFiles files={files} list={list} /> : list()}
      <CommonQuestions files={files} onAnswer={actions.onAnswer} />
      <DoubtGroups doubts={doubts} onChoose={actions.onChoose} onSport={actions.onSport} />
      {unmatched.length === 0 ? null : (
        <section class="training-group">
          <h3>{trainingTexts.unmatchedTitle}</h3>
          <p class="small quiet">{trainingTexts.unmatchedLead}</p>
          <ul class="page-rows">
            {unmatched.slice(0, shown).map(({ name }) => (
              <UnmatchedExercise
                key={name}
                exercise={name}
                onAnswer={(answer) => {
                  actions.onExercise(name, answer);
                  title.current?.focus({ preventScroll: true });
                }}
              />
            ))}
          </ul>
          {unmatched.length > shown ? (
            <button type="button" class="button-text" onClick={() => setShown(shown + EXERCISES_AT_ONCE)}>
              {words.more}
            </button>
          ) : null}
        </section>
      )}
      <div class="page-buttons">
        <button
          type="button"
          class="button-main"
          disabled={additions === 0 || open > 0 || busy}
          onClick={actions.onCommit}
        >
          {commitText(outcome)}
        </button>
        <button type="button" class="button-other" onClick={actions.onCancel}>
          {words.cancel}
        </button>
        <p class="small quiet" role="status">
          {busy ? words.working : ''}
        </p>
      </div>
    </div>
  );
};

const isUnread = ({ error }: FileOutcome): boolean => error?.type === 'unknown-columns';

const commitText = ({ files, additions, open }: JobOutcome): string => {
  if (additions === 0) return files.some(isUnread) ? words.columnsFirst : words.nothingNew;
  return open > 0 ? words.answerFirst(open) : words.commit(additions);
};

const Counts = ({ files }: { readonly files: readonly FileOutcome[] }) => (
  <>
    <p class="small">{words.found(sum(files.map(({ workouts }) => workouts)), sum(files.map(({ sets }) => sets)))}</p>
    <ul class="small quiet">
      {STATUSES.map((status) => {
        const amount = sum(files.map(({ counts }) => counts[status]));
        return amount === 0 ? null : <li key={status}>{words.counts[status](amount)}</li>;
      })}
    </ul>
  </>
);

const ManyFiles = ({
  files,
  list,
}: {
  readonly files: readonly FileOutcome[];
  readonly list: () => preact.ComponentChildren;
}) => {
  const [isOpen, setOpen] = useState(() =>
    files.some(({ questions }) => questions.some(({ type }) => type === 'columns')),
  );
  return (
    <>
      <p class="page-row-title">{words.files(files.length, files.filter(({ error }) => error !== null).length)}</p>
      <Counts files={files} />
      <details class="page-row" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class="small">{words.eachFile}</span>
          <DownIcon />
        </summary>
        {isOpen ? list() : null}
      </details>
    </>
  );
};

interface PreviewedFileProps {
  readonly files: readonly FileOutcome[];
  readonly index: number;
  readonly onAnswer: PreviewActions['onAnswer'];
}

const PreviewedFile = ({ files, index, onAnswer }: PreviewedFileProps) => {
  const file = files[index];
  if (!file) return null;
  return (
    <li class="training-previewed">
      <p class="page-row-title training-file">{words.file(file.name, file.source)}</p>
      {file.error === null ? <Counts files={[file]} /> : null}
      {file.error === null || isUnread(file) ? null : <p class="training-said">{importErrorText(file.error)}</p>}
      <OwnQuestions files={files} index={index} onAnswer={onAnswer} />
      {file.warnings.length === 0 ? null : (
        <details class="page-row">
          <summary>
            <span class="small">{words.warnings(file.warnings.length)}</span>
            <DownIcon />
          </summary>
          <ul class="page-points small">
            {file.warnings.map((warning, at) => (
              <li key={at}>{importWarningText(warning)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};
