import { useRef, useState } from 'preact/hooks';
import { sessionText as words } from '../../../texts/en/session.ts';
import { CrossIcon } from './icons.tsx';

export interface EndButtonProps {
  /** Held for one second: no question. */
  readonly onHeld: () => void;
  /** A short press, a key or a screen reader: ask first. */
  readonly onAsk: () => void;
}

/** The second of holding is the length of the fill's animation in the style sheet, so nothing here needs a clock. */
export const EndButton = ({ onHeld, onAsk }: EndButtonProps) => {
  const [held, setHeld] = useState(false);
  /** The click that follows a hold of a second must not ask again. */
  const ended = useRef(false);
  const letGo = (): void => setHeld(false);
  return (
    <button
      type="button"
      class={held ? 'end-button held' : 'end-button'}
      onPointerDown={(event) => {
        ended.current = false;
        if (event.button === 0) setHeld(true);
      }}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onClick={() => {
        if (!ended.current) onAsk();
        ended.current = false;
      }}
    >
      <CrossIcon />
      <span class="end-words">
        {words.end} <small aria-hidden="true">{words.endHold}</small>
      </span>
      <i
        class="end-fill"
        aria-hidden="true"
        onAnimationEnd={() => {
          ended.current = true;
          setHeld(false);
          onHeld();
        }}
      />
    </button>
  );
};
