import type { SessionView } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { EndButton, type EndButtonProps } from './end-button.tsx';

export interface SessionTopProps extends EndButtonProps {
  readonly totalLeftSeconds: number;
  readonly bars: SessionView['bars'];
}

export const SessionTop = ({ totalLeftSeconds, bars, onHeld, onAsk }: SessionTopProps) => (
  <header class="session-top">
    <div class="session-top-row">
      <EndButton onHeld={onHeld} onAsk={onAsk} />
      <p class="total-left">
        <b>{words.minutes(totalLeftSeconds)}</b> {words.totalLeft}
      </p>
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
