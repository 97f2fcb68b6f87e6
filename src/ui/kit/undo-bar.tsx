import { useEffect, useRef } from 'preact/hooks';
import { commonTexts } from '../../texts/en/common.ts';
import './undo-bar.css';

export interface UndoBarProps {
  /** What was just done; null: nothing that could be undone. */
  readonly text: string | null;
  readonly onUndo?: (() => void) | undefined;
}

/** Stays at the foot of the page until the next thing happens. */
export const UndoBar = ({ text, onUndo }: UndoBarProps) => {
  const undo = useRef<HTMLButtonElement>(null);
  // What had the focus is gone.
  useEffect(() => {
    if (text !== null && document.activeElement === document.body) undo.current?.focus({ preventScroll: true });
  }, [text]);
  return (
    <div class="undo-bar" role="status">
      {text === null ? null : (
        <div>
          <span>{text}</span>
          {onUndo ? (
            <button ref={undo} type="button" class="button-text" onClick={onUndo}>
              {commonTexts.undo}
            </button>
          ) : null}
        </div>
      )}
    </div>
  );
};
