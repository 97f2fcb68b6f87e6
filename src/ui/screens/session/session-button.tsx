import type { ComponentChildren } from 'preact';
import type { SessionEvent } from '../../../core/session/index.ts';

/** What every button of a session needs. */
export interface ButtonPorts {
  /** Whether a tap was meant. */
  readonly accepts: (clicks: number) => boolean;
  readonly onEvent: (event: SessionEvent) => void;
}

export interface SessionButtonProps extends ButtonPorts {
  readonly class?: string;
  readonly event: SessionEvent;
  readonly children: ComponentChildren;
}

export const SessionButton = ({ class: name = '', event, accepts, onEvent, children }: SessionButtonProps) => (
  <button
    type="button"
    class={`session-button ${name}`.trimEnd()}
    onClick={(click) => {
      // After a tap the space bar is the knot again, not this button; a keyboard keeps its place.
      if (click.detail > 0) click.currentTarget.blur();
      if (accepts(click.detail)) onEvent(event);
    }}
  >
    {children}
  </button>
);
