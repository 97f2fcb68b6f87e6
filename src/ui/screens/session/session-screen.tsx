import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TechniqueText } from '../../../core/knowledge/index.ts';
import { type SessionEvent, type SessionView, sessionKey } from '../../../core/session/index.ts';
import { HoldBody } from './hold-body.tsx';
import { EndQuestion } from './end-question.tsx';
import { RollBody } from './roll-body.tsx';
import { SessionButtons } from './session-buttons.tsx';
import type { ScreenNotice } from './screen-notice.ts';
import { isOnControl } from './on-control.ts';
import { SessionTop } from './session-top.tsx';
import { createTapGuard } from './tap-guard.ts';
import { useBackGuard } from './back-guard.ts';
import { useFit } from './fit.ts';
import './session.css';
import './session-clock.css';
import './session-controls.css';
import './session-small.css';
import './session-wide.css';
import './hold.css';
import './session-low.css';
import './session-fit.css';

export interface SessionScreenProps {
  readonly view: SessionView;
  /** Of the block at hand, or the coming one in a gap; null while loading. */
  readonly text: TechniqueText | null;
  /** The milestone for screen readers. */
  readonly announcement?: string;
  /** How many milestones there were: the same words twice are told twice. */
  readonly announced?: number;
  /** How long the app was away, while it waits for "Resume" after an interruption. */
  readonly awaySeconds?: number | null;
  readonly notices?: readonly ScreenNotice[];
  /** The question about stop signs, until it is answered. */
  readonly stopQuestion?: ComponentChildren;
  /** What "Still tight" adds. */
  readonly stillTightSeconds?: number;
  /** Whether the person wants to see the tempo. */
  readonly paceShown?: boolean;
  /** Wants to see and hear the tempo, or not any more. */
  readonly onPace?: (on: boolean) => void;
  /** How often the screen has flashed. */
  readonly flashes?: number;
  /** What the device does for the session, in a pause: screen, sound. */
  readonly deviceLine?: string;
  readonly onEvent: (event: SessionEvent) => void;
  readonly onNotice?: (id: string) => void;
}

const nothing = (): void => undefined;

export const SessionScreen = ({
  view,
  text,
  announcement = '',
  announced = 0,
  awaySeconds = null,
  notices = [],
  stopQuestion = null,
  stillTightSeconds = 10,
  paceShown = true,
  onPace = nothing,
  flashes = 0,
  deviceLine = '',
  onEvent,
  onNotice = nothing,
}: SessionScreenProps) => {
  const [asking, setAsking] = useState(false);
  const [gone, setGone] = useState<readonly string[]>([]);
  const running = view.interrupted ?? view.phase;
  const { phase } = view;
  const askEnd = (): void => setAsking(true);
  const end = (): void => onEvent('end');
  const onLeave = (): void => onEvent('leave');

  const guard = useMemo(createTapGuard, []);
  const field = useRef<HTMLDivElement>(null);
  const screen = useRef<HTMLElement>(null);
  useFit(screen, [view.block?.technique, phase, running, notices.length, view.notice?.atMs, text !== null].join(' '));
  const now = useRef({ phase, onEvent });
  now.current = { phase, onEvent };

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]') || (event.key === ' ' && isOnControl(event.target))) return;
      const meaning = sessionKey(event.key, now.current.phase);
      if (meaning === null) return;
      event.preventDefault();
      if (meaning === 'ask-end') setAsking(true);
      else now.current.onEvent(meaning);
    };
    // A tap anywhere above the buttons: the one thing needed with eyes shut, and harmless by accident.
    const onTap = (event: MouseEvent): void => {
      if (isOnControl(event.target) || now.current.phase !== 'roll') return;
      if (guard.accepts(event.detail, now.current.phase)) now.current.onEvent('knot');
    };
    const onDown = (event: PointerEvent): void => guard.down(event);
    const onUp = ({ pointerId }: PointerEvent): void => guard.up(pointerId);
    const tapped = field.current;
    tapped?.addEventListener('click', onTap);
    window.addEventListener('keydown', onKey);
    window.addEventListener('pointerdown', onDown, true);
    window.addEventListener('pointerup', onUp, true);
    window.addEventListener('pointercancel', onUp, true);
    return () => {
      tapped?.removeEventListener('click', onTap);
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pointerdown', onDown, true);
      window.removeEventListener('pointerup', onUp, true);
      window.removeEventListener('pointercancel', onUp, true);
    };
  }, [guard]);
  // The question about stop signs must be answered first.
  useBackGuard(() => {
    if (stopQuestion === null) askEnd();
  });
  // Screen readers hear what changes: the place must stand there empty before its first words come.
  const [said, setSaid] = useState({ text: '', count: 0 });
  useEffect(() => setSaid({ text: announcement, count: announced }), [announcement, announced]);

  /** How many knots were released: each opens the rope once. */
  const released = useRef({ phase, count: 0 });
  if (released.current.phase !== phase) {
    const opens = released.current.phase === 'hold' && phase === 'roll';
    released.current = { phase, count: released.current.count + (opens ? 1 : 0) };
  }

  const buttons = { accepts: (clicks: number) => guard.accepts(clicks, phase), onEvent };
  const bars = { notices, gone, onGone: (id: string) => setGone([...gone, id]), onNotice, onLeave };

  return (
    <>
      <main ref={screen} class="session" data-phase={phase} data-running={running} data-side={view.block?.side}>
        <div ref={field} class="session-field">
          <SessionTop
            totalLeftSeconds={view.totalLeftSeconds}
            bars={view.bars}
            adds={phase !== 'hold' && phase !== 'done'}
            onHeld={end}
            onAsk={askEnd}
            {...buttons}
          />
          {running === 'hold' ? (
            <HoldBody view={view} bars={bars} awaySeconds={awaySeconds} {...buttons} />
          ) : (
            <RollBody
              view={view}
              text={text}
              released={released.current.count}
              bars={bars}
              awaySeconds={awaySeconds}
              paceShown={paceShown}
              onPace={onPace}
              {...buttons}
            />
          )}
          {phase === 'paused' && deviceLine !== '' ? <p class="device-line">{deviceLine}</p> : null}
        </div>
        <SessionButtons
          phase={phase}
          canKnot={view.canKnot}
          stillTightSeconds={stillTightSeconds}
          away={view.away}
          {...buttons}
        />
        {flashes > 0 ? <i key={flashes} class="session-flash" aria-hidden="true" /> : null}
        <p class="unseen" role="status">
          <span key={said.count}>{said.text}</span>
        </p>
      </main>
      {asking ? (
        <EndQuestion totalLeftSeconds={view.totalLeftSeconds} onKeepGoing={() => setAsking(false)} onEnd={end} />
      ) : null}
      {stopQuestion}
    </>
  );
};
