import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { commonTexts } from '../../texts/en/common.ts';
import { CloseIcon } from './icons.tsx';
import './sheet.css';

export interface SheetProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  /** Escape, the close button, the system's back gesture or a tap beside it. */
  readonly onClose: () => void;
  /** `question`: small and in the middle, without a close button. */
  readonly kind?: 'sheet' | 'question';
  /** Fixed at the foot, such as the buttons of a question. */
  readonly foot?: ComponentChildren;
}

/** The browser's own modal dialog: it keeps the focus inside and gives it back. */
export const Sheet = ({ title, children, onClose, kind = 'sheet', foot }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const closing = useRef(onClose);
  closing.current = onClose;
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    if (!element.open) element.showModal();
    // What scrolls can be scrolled by keyboard, in browsers too that do not see to it themselves.
    const body = element.querySelector<HTMLElement>('.sheet-body');
    if (body && body.scrollHeight > body.clientHeight) body.tabIndex = 0;
    // The backdrop is the dialog itself; everything else lies inside the frame. Escape does the same by keyboard.
    const onBackdrop = (event: MouseEvent) => {
      if (event.target === element && kind === 'sheet') closing.current();
    };
    // A second Escape or back gesture closes a dialog whatever is made of the first: one that must be answered comes back.
    let isGone = false;
    const onClosed = () => {
      closing.current();
      requestAnimationFrame(() => {
        if (!isGone && element.isConnected && !element.open) element.showModal();
      });
    };
    element.addEventListener('click', onBackdrop);
    element.addEventListener('close', onClosed);
    return () => {
      isGone = true;
      element.removeEventListener('click', onBackdrop);
      element.removeEventListener('close', onClosed);
      element.close();
    };
  }, [kind]);
  return (
    <dialog
      ref={dialog}
      class={`sheet sheet-${kind}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="sheet-frame">
        <header class="sheet-head">
          <h2 id={heading} tabIndex={-1}>
            {title}
          </h2>
          {kind === 'sheet' && (
            <button type="button" class="icon-button" aria-label={commonTexts.close} onClick={onClose}>
              <CloseIcon />
            </button>
          )}
        </header>
        <div class="sheet-body">{children}</div>
        {foot !== undefined && <footer class="sheet-foot">{foot}</footer>}
      </div>
    </dialog>
  );
};
