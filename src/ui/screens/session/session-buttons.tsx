import type { ComponentChildren } from 'preact';
import type { SessionEvent, SessionView } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { BackIcon, KnotIcon, PauseIcon, ReleaseIcon, ResumeIcon, SkipIcon, TooMuchIcon } from './icons.tsx';

export interface SessionButtonsProps {
  readonly phase: SessionView['phase'];
  readonly canKnot: boolean;
  readonly stillTightSeconds: number;
  readonly onEvent: (event: SessionEvent) => void;
}

interface ButtonProps {
  readonly class: string;
  readonly event: SessionEvent;
  readonly onEvent: (event: SessionEvent) => void;
  readonly children: ComponentChildren;
}

const Button = ({ class: name, event, onEvent, children }: ButtonProps) => (
  <button
    type="button"
    class={name}
    onClick={(click) => {
      // After a tap the space bar is the knot again, not this button; a keyboard keeps its place.
      if (click.detail > 0) click.currentTarget.blur();
      onEvent(event);
    }}
  >
    {children}
  </button>
);

type Rest = Pick<ButtonProps, 'onEvent'>;

const Pause = ({ onEvent, wide = false }: Rest & { readonly wide?: boolean }) => (
  <Button class={wide ? 'session-button wide' : 'session-button half'} event="pause" onEvent={onEvent}>
    <PauseIcon />
    {words.pause}
  </Button>
);

/** Back, longer, on: the same three in every phase that is not a hold. */
const Moves = ({ onEvent }: Rest) => (
  <>
    <Button class="session-button quiet" event="back" onEvent={onEvent}>
      <BackIcon />
      {words.back}
    </Button>
    <Button class="session-button quiet" event="add-15" onEvent={onEvent}>
      {words.add15}
    </Button>
    <Button class="session-button quiet" event="skip" onEvent={onEvent}>
      <SkipIcon />
      {words.skip}
    </Button>
  </>
);

/** Below the line, in thumb reach. One of them is orange: the one that starts or continues work. */
export const SessionButtons = ({ phase, canKnot, stillTightSeconds, onEvent }: SessionButtonsProps) => {
  switch (phase) {
    case 'hold':
      return (
        <div class="session-buttons">
          <Button class="session-button main" event="release" onEvent={onEvent}>
            <ReleaseIcon />
            {words.release}
          </Button>
          <Button class="session-button half" event="still-tight" onEvent={onEvent}>
            <span>
              {words.stillTight}
              <span class="adds" aria-hidden="true">
                {words.stillTightAdds(stillTightSeconds)}
              </span>
            </span>
          </Button>
          <Button class="session-button half" event="too-much" onEvent={onEvent}>
            {words.tooMuch}
          </Button>
        </div>
      );
    case 'roll':
      return (
        <div class="session-buttons">
          <Button
            class={canKnot ? 'session-button main' : 'session-button main not-here'}
            event="knot"
            onEvent={onEvent}
          >
            <KnotIcon />
            <span>
              {words.knot}
              {canKnot ? null : <small aria-hidden="true">{words.knotNotHere}</small>}
            </span>
          </Button>
          <Pause onEvent={onEvent} />
          <Button class="session-button half" event="too-much" onEvent={onEvent}>
            <TooMuchIcon />
            {words.tooMuch}
          </Button>
          <Moves onEvent={onEvent} />
        </div>
      );
    case 'paused':
      return (
        <div class="session-buttons">
          <Button class="session-button main" event="resume" onEvent={onEvent}>
            <ResumeIcon />
            {words.resume}
          </Button>
          <Moves onEvent={onEvent} />
        </div>
      );
    case 'done':
      return <div class="session-buttons" />;
    default:
      return (
        <div class="session-buttons">
          <Pause onEvent={onEvent} wide />
          <Moves onEvent={onEvent} />
        </div>
      );
  }
};
