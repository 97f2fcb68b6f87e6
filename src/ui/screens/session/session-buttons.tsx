import type { ComponentChildren } from 'preact';
import type { SessionEvent, SessionView } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { BackIcon, KnotIcon, PauseIcon, ReleaseIcon, ResumeIcon, SkipIcon, TooMuchIcon } from './icons.tsx';

export interface SessionButtonsProps {
  readonly phase: SessionView['phase'];
  readonly canKnot: boolean;
  readonly stillTightSeconds: number;
  /** Back from an interruption: then ending here is offered too. */
  readonly away: boolean;
  /** Whether a tap was meant. */
  readonly accepts: (clicks: number) => boolean;
  readonly onEvent: (event: SessionEvent) => void;
}

interface ButtonProps {
  readonly class: string;
  readonly event: SessionEvent;
  readonly accepts: (clicks: number) => boolean;
  readonly onEvent: (event: SessionEvent) => void;
  readonly children: ComponentChildren;
}

const Button = ({ class: name, event, accepts, onEvent, children }: ButtonProps) => (
  <button
    type="button"
    class={name}
    onClick={(click) => {
      // After a tap the space bar is the knot again, not this button; a keyboard keeps its place.
      if (click.detail > 0) click.currentTarget.blur();
      if (accepts(click.detail)) onEvent(event);
    }}
  >
    {children}
  </button>
);

type Rest = Pick<ButtonProps, 'accepts' | 'onEvent'>;

const Pause = ({ wide = false, ...rest }: Rest & { readonly wide?: boolean }) => (
  <Button class={wide ? 'session-button wide' : 'session-button half'} event="pause" {...rest}>
    <PauseIcon />
    {words.pause}
  </Button>
);

/** Back, longer, on: the same three in every phase that is not a hold. */
const Moves = (rest: Rest) => (
  <>
    <Button class="session-button quiet" event="back" {...rest}>
      <BackIcon />
      {words.back}
    </Button>
    <Button class="session-button quiet" event="add-15" {...rest}>
      {words.add15}
    </Button>
    <Button class="session-button quiet" event="skip" {...rest}>
      <SkipIcon />
      {words.skip}
    </Button>
  </>
);

/** Below the line, in thumb reach. One of them is orange: the one that starts or continues work. */
export const SessionButtons = ({ phase, canKnot, stillTightSeconds, away, ...rest }: SessionButtonsProps) => {
  switch (phase) {
    case 'hold':
      return (
        <div class="session-buttons">
          <Button class="session-button main" event="release" {...rest}>
            <ReleaseIcon />
            {words.release}
          </Button>
          <Button class="session-button half" event="still-tight" {...rest}>
            <span>
              {words.stillTight}
              <span class="adds" aria-hidden="true">
                {words.stillTightAdds(stillTightSeconds)}
              </span>
            </span>
          </Button>
          <Button class="session-button half" event="too-much" {...rest}>
            {words.tooMuch}
          </Button>
        </div>
      );
    case 'roll':
      return (
        <div class="session-buttons">
          <Button class={canKnot ? 'session-button main' : 'session-button main not-here'} event="knot" {...rest}>
            <KnotIcon />
            <span>
              {words.knot}
              {canKnot ? null : <small aria-hidden="true">{words.knotNotHere}</small>}
            </span>
          </Button>
          <Pause {...rest} />
          <Button class="session-button half" event="too-much" {...rest}>
            <TooMuchIcon />
            {words.tooMuch}
          </Button>
          <Moves {...rest} />
        </div>
      );
    case 'paused':
      return (
        <div class="session-buttons">
          <Button class="session-button main" event="resume" {...rest}>
            <ResumeIcon />
            {words.resume}
          </Button>
          {away ? (
            <Button class="session-button wide" event="end" {...rest}>
              {words.endHere}
            </Button>
          ) : null}
          <Moves {...rest} />
        </div>
      );
    case 'done':
      return <div class="session-buttons" />;
    default:
      return (
        <div class="session-buttons">
          <Pause {...rest} wide />
          <Moves {...rest} />
        </div>
      );
  }
};
