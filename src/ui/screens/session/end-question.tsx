import { sessionText as words } from '../../../texts/en/session.ts';
import { Sheet } from '../../kit/index.ts';
import './question.css';

export interface EndQuestionProps {
  readonly totalLeftSeconds: number;
  readonly onKeepGoing: () => void;
  readonly onEnd: () => void;
}

/** The clock runs on behind it: asked by accident, nothing is lost. */
export const EndQuestion = ({ totalLeftSeconds, onKeepGoing, onEnd }: EndQuestionProps) => (
  <Sheet
    kind="question"
    title={words.endQuestion}
    onClose={onKeepGoing}
    foot={
      <>
        <button type="button" class="session-button main" onClick={onKeepGoing}>
          {words.keepGoing}
        </button>
        <button type="button" class="session-button" onClick={onEnd}>
          {words.endNow}
        </button>
      </>
    }
  >
    <p>{words.endExplain(words.minutes(totalLeftSeconds))}</p>
  </Sheet>
);
