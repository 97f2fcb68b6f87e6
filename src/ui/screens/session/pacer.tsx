import { useEffect, useRef, useState } from 'preact/hooks';
import type { Breath, SessionEvent, SessionView } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { TempoSweep } from './tempo-sweep.tsx';

export interface PacerProps {
  readonly view: SessionView;
  /** The two ends of a pass; null while loading. */
  readonly ends: readonly [string, string] | null;
  /** Whether the person wants to see the tempo. */
  readonly shown: boolean;
  readonly reversed: boolean;
  readonly onEvent: (event: SessionEvent) => void;
  /** Sees and hears the tempo, or does not any more. */
  readonly onPace: (on: boolean) => void;
}

/** A bar that fills breathing in and empties breathing out, with the word and its seconds. */
const BreathLine = ({ breath }: { readonly breath: Breath }) => (
  <p class="breath-line">
    <span>
      {words.breathe[breath.way]} <b>{breath.secondsLeft}</b>
    </span>
    <i class="breath-bar" aria-hidden="true">
      <b style={{ transform: `scaleX(${breath.way === 'in' ? breath.share : 1 - breath.share})` }} />
    </i>
  </p>
);

interface PaceControlProps extends Pick<PacerProps, 'shown' | 'onEvent' | 'onPace'> {
  readonly secondsPerPass: number;
  /** Nobody touched it for a while; without it the choice stays. */
  readonly onPassed?: () => void;
  /** Opened by a key: the keys go on here. */
  readonly focused?: boolean;
}

/** Speed is comfort: slower, faster, or no tempo at all. */
const PaceControl = ({ secondsPerPass, shown, onEvent, onPace, onPassed, focused = false }: PaceControlProps) => {
  const [touches, setTouches] = useState(0);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) first.current?.focus();
  }, [focused]);
  const touched =
    (act: () => void) =>
    (click: MouseEvent): void => {
      // After a tap the space bar is the knot again.
      if (click.detail > 0 && click.currentTarget instanceof HTMLElement) click.currentTarget.blur();
      setTouches(touches + 1);
      act();
    };
  return (
    <div class={onPassed ? 'pace-control rolling' : 'pace-control'}>
      <button ref={first} type="button" class="session-button quiet" onClick={touched(() => onEvent('slower'))}>
        {words.slower}
      </button>
      <p>
        <span class="unseen">{words.paceTitle}</span> {words.paceValue(secondsPerPass)}
      </p>
      <button type="button" class="session-button quiet" onClick={touched(() => onEvent('faster'))}>
        {words.faster}
      </button>
      <button type="button" class="session-button quiet" aria-pressed={!shown} onClick={touched(() => onPace(!shown))}>
        {words.paceOff}
      </button>
      {onPassed ? <i key={touches} class="pace-passes" aria-hidden="true" onAnimationEnd={onPassed} /> : null}
    </div>
  );
};

/**
 * What keeps time under the figure: the sweep while rolling, the breath elsewhere. A touch on the sweep, or a pause, offers
 * the choice of tempo.
 */
export const Pacer = ({ view, ends, shown, reversed, onEvent, onPace }: PacerProps) => {
  const [choosing, setChoosing] = useState<'no' | 'by-touch' | 'by-key'>('no');
  const { phase, block, pass, breath } = view;
  const secondsPerPass = block?.secondsPerPass ?? null;
  const choice = { shown, onEvent, onPace };
  if (phase === 'paused') {
    return secondsPerPass === null ? null : <PaceControl secondsPerPass={secondsPerPass} {...choice} />;
  }
  if (phase === 'roll' && pass && ends && secondsPerPass !== null) {
    if (choosing !== 'no') {
      return (
        <PaceControl
          secondsPerPass={secondsPerPass}
          {...choice}
          focused={choosing === 'by-key'}
          onPassed={() => setChoosing('no')}
        />
      );
    }
    const choose = ({ detail }: MouseEvent): void => setChoosing(detail > 0 ? 'by-touch' : 'by-key');
    return shown ? (
      <TempoSweep pass={pass} secondsPerPass={secondsPerPass} ends={ends} reversed={reversed} onTouch={choose} />
    ) : (
      <button type="button" class="session-button quiet pace-off" onClick={choose}>
        {words.paceIsOff}
      </button>
    );
  }
  if (phase === 'roll' && secondsPerPass === null) {
    return (
      <>
        <p class="sweep-none">{words.press}</p>
        {breath ? <BreathLine breath={breath} /> : null}
      </>
    );
  }
  return breath ? <BreathLine breath={breath} /> : null;
};
