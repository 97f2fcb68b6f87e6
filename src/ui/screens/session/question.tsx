import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export interface QuestionProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Escape or the system's back gesture; without it the question must be answered. */
  readonly onCancel?: () => void;
}

/** A question above the session. The browser's own dialog keeps the focus inside and gives it back. */
export const Question = ({ title, children, onCancel }: QuestionProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onCancel?.();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
};
