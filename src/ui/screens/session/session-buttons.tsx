import type { SessionView } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { KnotIcon, MoreTimeIcon, PauseIcon, ReleaseIcon, ResumeIcon, TooMuchIcon } from './icons.tsx';
import { type ButtonPorts, SessionButton } from './session-button.tsx';

export interface SessionButtonsProps extends ButtonPorts {
  readonly phase: SessionView['phase'];
  readonly canKnot: boolean;
  readonly stillTightSeconds: number;
  /** Back from an interruption: then ending here is offered too. */
  readonly away: boolean;
}

/**
 * One row below the line, in thumb reach: what is needed with eyes shut. The one in the middle is orange and starts or
 * continues work; "Too much" is always right of it. What moves through the session stands beside what comes next.
 */
export const SessionButtons = ({ phase, canKnot, stillTightSeconds, away, ...rest }: SessionButtonsProps) => {
  switch (phase) {
    case 'hold':
      return (
        <div class="session-buttons three">
          <SessionButton event="still-tight" {...rest}>
            <MoreTimeIcon />
            <span>
              {words.stillTight}
              <span class="adds" aria-hidden="true">
                {words.stillTightAdds(stillTightSeconds)}
              </span>
            </span>
          </SessionButton>
          <SessionButton class="main" event="release" {...rest}>
            <ReleaseIcon />
            {words.release}
          </SessionButton>
          <SessionButton event="too-much" {...rest}>
            <TooMuchIcon />
            {words.tooMuch}
          </SessionButton>
        </div>
      );
    case 'roll':
      return (
        <div class="session-buttons three">
          <SessionButton event="pause" {...rest}>
            <PauseIcon />
            {words.pause}
          </SessionButton>
          <SessionButton class={canKnot ? 'main' : 'main not-here'} event="knot" {...rest}>
            <KnotIcon />
            <span>
              {words.knot}
              {canKnot ? null : <small aria-hidden="true">{words.knotNotHere}</small>}
            </span>
          </SessionButton>
          <SessionButton event="too-much" {...rest}>
            <TooMuchIcon />
            {words.tooMuch}
          </SessionButton>
        </div>
      );
    case 'paused':
      return (
        <div class={away ? 'session-buttons two' : 'session-buttons'}>
          {away ? (
            <SessionButton event="end" {...rest}>
              {words.endHere}
            </SessionButton>
          ) : null}
          <SessionButton class="main" event="resume" {...rest}>
            <ResumeIcon />
            {words.resume}
          </SessionButton>
        </div>
      );
    case 'done':
      return <div class="session-buttons" />;
    default:
      return (
        <div class="session-buttons">
          <SessionButton event="pause" {...rest}>
            <PauseIcon />
            {words.pause}
          </SessionButton>
        </div>
      );
  }
};
