import { useState } from 'preact/hooks';
import type { BlockSide, RegionId } from '../../../core/body/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { Question } from './question.tsx';

export interface StopQuestionProps {
  /** The block that was too much at its gentlest. */
  readonly region: RegionId;
  readonly side: BlockSide;
  readonly stopSigns: readonly string[];
  /** It was a stop sign: note it. The advice follows. */
  readonly onStopSign: () => void;
  /** Go on with what is left. */
  readonly onGoOn: () => void;
  readonly onEnd: () => void;
}

/** Asked when even the gentlest step was too much: one of the stop signs, or only strong? */
export const StopQuestion = ({ region, side, stopSigns, onStopSign, onGoOn, onEnd }: StopQuestionProps) => {
  const [stopped, setStopped] = useState(false);
  if (stopped) {
    return (
      <Question key="advice" title={words.stopTitle}>
        <ul class="stop-list">
          {words.stopAdvice(region, side).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <button type="button" class="session-button" onClick={onEnd}>
          {words.endNow}
        </button>
        <button type="button" class="session-button" onClick={onGoOn}>
          {words.goOnWithout}
        </button>
      </Question>
    );
  }
  return (
    <Question key="question" title={words.stopQuestion}>
      <p>{words.stopPlace(region, side)}</p>
      <ul class="stop-list">
        {stopSigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <button
        type="button"
        class="session-button stop"
        onClick={() => {
          setStopped(true);
          onStopSign();
        }}
      >
        {words.oneOfThese}
      </button>
      <button type="button" class="session-button" onClick={onGoOn}>
        {words.justTooStrong}
      </button>
    </Question>
  );
};
