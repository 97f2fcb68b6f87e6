import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BlockSide, RegionId } from '../../../core/body/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { Sheet } from '../../kit/index.ts';
import './question.css';

export interface StopQuestionProps {
  /** The block that was too much at its gentlest. */
  readonly region: RegionId;
  readonly side: BlockSide;
  readonly stopSigns: readonly string[];
  /** It was a stop sign: note it. Which one follows. */
  readonly onStopSign: () => void;
  /** Asks which stop sign it was and says what to do; `onSaid` once that was read, or if nobody wants to say. */
  readonly which: (onSaid: () => void) => ComponentChildren;
  /** Whether what is left of the session may be rolled after what was said. */
  readonly mayGoOn: boolean;
  /** Go on with what is left. */
  readonly onGoOn: () => void;
  readonly onEnd: () => void;
}

/** It must be answered: no way out but the two buttons. */
const stays = (): void => undefined;

const Signs = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul class="stop-list">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** Asked when even the gentlest step was too much: one of the stop signs, or only strong? */
export const StopQuestion = ({
  region,
  side,
  stopSigns,
  onStopSign,
  which,
  mayGoOn,
  onGoOn,
  onEnd,
}: StopQuestionProps) => {
  const [step, setStep] = useState<'question' | 'which' | 'rest'>('question');
  if (step === 'which') return <>{which(() => setStep('rest'))}</>;
  if (step === 'rest') {
    return (
      <Sheet
        key="rest"
        kind="question"
        title={words.stopTitle}
        onClose={stays}
        foot={
          <>
            <button type="button" class="session-button" onClick={onEnd}>
              {words.endNow}
            </button>
            {mayGoOn ? (
              <button type="button" class="session-button" onClick={onGoOn}>
                {words.goOnWithout}
              </button>
            ) : null}
          </>
        }
      >
        <Signs lines={[...words.stopAdvice(region, side), ...(mayGoOn ? [] : [words.restForbidden])]} />
      </Sheet>
    );
  }
  const itWas = (): void => {
    setStep('which');
    onStopSign();
  };
  return (
    <Sheet
      key="question"
      kind="question"
      title={words.stopQuestion}
      onClose={stays}
      foot={
        <>
          <button type="button" class="session-button stop" onClick={itWas}>
            {words.oneOfThese}
          </button>
          <button type="button" class="session-button" onClick={onGoOn}>
            {words.justTooStrong}
          </button>
        </>
      }
    >
      <p>{words.stopPlace(region, side)}</p>
      <Signs lines={stopSigns} />
    </Sheet>
  );
};
