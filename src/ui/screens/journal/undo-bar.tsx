import { useEffect, useRef } from 'preact/hooks';
import { commonTexts } from '../../../texts/en/common.ts';
import { journalTexts as words } from '../../../texts/en/journal.ts';
import './undo-bar.css';

/** What was just taken back. */
export interface Deleted {
  /** What it was, in words. */
  readonly label: string;
}

export interface UndoBarProps {
  readonly deleted: Deleted | null;
  readonly onUndo?: (() => void) | undefined;
}

/** Stays at the foot of the page until the next thing happens. */
export const UndoBar = ({ deleted, onUndo }: UndoBarProps) => {
  const undo = useRef<HTMLButtonElement>(null);
  // The row that had the focus is gone.
  useEffect(() => {
    if (deleted && document.activeElement === document.body) undo.current?.focus({ preventScroll: true });
  }, [deleted]);
  return (
    <div class="undo-bar" role="status">
      {deleted ? (
        <div>
          <span>{words.deleted(deleted.label)}</span>
          {onUndo ? (
            <button ref={undo} type="button" class="button-text" onClick={onUndo}>
              {commonTexts.undo}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
};
