import type { SessionView } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { EndButton, type EndButtonProps } from './end-button.tsx';
import { type ButtonPorts, SessionButton } from './session-button.tsx';

export interface SessionTopProps extends EndButtonProps, ButtonPorts {
  readonly totalLeftSeconds: number;
  readonly bars: SessionView['bars'];
  /** Whether time may be added: not while a knot is held. */
  readonly adds: boolean;
}

export const SessionTop = ({ totalLeftSeconds, bars, adds, onHeld, onAsk, ...rest }: SessionTopProps) => (
  <header class="session-top">
    <div class="session-top-row">
      <EndButton onHeld={onHeld} onAsk={onAsk} />
      <p class="total-left">
        <b>{words.minutes(totalLeftSeconds)}</b> {words.totalLeft}
      </p>
      {adds ? (
        <SessionButton class="small" event="add-15" {...rest}>
          {words.add15}
        </SessionButton>
      ) : null}
    </div>
    <div class="session-bars" aria-hidden="true">
      {bars.map((bar, index) => (
        <i key={index} class={bar.current ? 'session-bar current' : 'session-bar'} style={{ flexGrow: bar.seconds }}>
          <b style={{ transform: `scaleX(${bar.done})` }} />
        </i>
      ))}
    </div>
  </header>
);
