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

/** Speed is comfort: changed in a pause, when the hands are free. */
const PaceControl = ({
  secondsPerPass,
  onEvent,
}: {
  readonly secondsPerPass: number;
  readonly onEvent: PacerProps['onEvent'];
}) => (
  <div class="pace-control">
    <button type="button" class="session-button quiet" onClick={() => onEvent('slower')}>
      {words.slower}
    </button>
    <p>
      <span class="unseen">{words.paceTitle}</span> {words.paceValue(secondsPerPass)}
    </p>
    <button type="button" class="session-button quiet" onClick={() => onEvent('faster')}>
      {words.faster}
    </button>
  </div>
);

/** What keeps time under the figure: the sweep while rolling, the breath elsewhere, the choice of tempo in a pause. */
export const Pacer = ({ view, ends, shown, reversed, onEvent }: PacerProps) => {
  const { phase, block, pass, breath } = view;
  const secondsPerPass = block?.secondsPerPass ?? null;
  if (phase === 'paused') {
    return secondsPerPass === null ? null : <PaceControl secondsPerPass={secondsPerPass} onEvent={onEvent} />;
  }
  if (phase === 'roll' && pass && ends && secondsPerPass !== null) {
    return shown ? <TempoSweep pass={pass} secondsPerPass={secondsPerPass} ends={ends} reversed={reversed} /> : null;
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
