import { trainingTexts as words } from '../../../texts/en/training.ts';
import type { Reading } from './types.ts';

export interface ChooseFilesProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Phones have no folders to choose. */
const takesFolders = (): boolean =>
  'webkitdirectory' in HTMLInputElement.prototype && !matchMedia('(pointer: coarse)').matches;

export const ChooseFiles = ({ onFiles }: ChooseFilesProps) => {
  const take = (input: HTMLInputElement): void => {
    onFiles([...(input.files ?? [])]);
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <div class="page-buttons page-buttons-wide">
      <label class="button-other page-file">
        <span>{words.chooseFiles}</span>
        <input type="file" multiple onChange={({ currentTarget }) => take(currentTarget)} />
      </label>
      {takesFolders() ? (
        <label class="button-other page-file">
          <span>{words.chooseFolder}</span>
          <input
            ref={(input) => {
              if (input) input.webkitdirectory = true;
            }}
            type="file"
            onChange={({ currentTarget }) => take(currentTarget)}
          />
        </label>
      ) : null}
    </div>
  );
};

/** How far the reading has come, with a way out. */
export const ReadingFiles = ({ reading, onStop }: { readonly reading: Reading; readonly onStop: () => void }) => {
  const { name, file, files, share } = reading;
  const all = (file + share) / Math.max(1, files);
  return (
    <div class="training-reading">
      <p class="training-file">{words.reading(name)}</p>
      <progress max={1} value={all} aria-label={words.reading(name)} />
      <p class="small quiet" aria-hidden="true">
        {files > 1 ? `${words.readingOf(file + 1, files)}, ` : ''}
        {words.readingShare(all)}
      </p>
      <button type="button" class="button-other" onClick={onStop}>
        {words.stop}
      </button>
    </div>
  );
};
