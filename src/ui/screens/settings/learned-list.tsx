import type { LearnedLine, LearnedLineId } from '../../../core/learn/index.ts';
import { learnedText } from '../../../texts/en/learned.ts';
import { settingsTexts as words } from '../../../texts/en/settings.ts';

export interface LearnedListProps {
  readonly lines: readonly LearnedLine[];
  readonly onUndo: (id: LearnedLineId) => void;
}

/** What was learned, each line with its way back. */
export const LearnedList = ({ lines, onUndo }: LearnedListProps) => (
  <section class="page-part">
    <h2>{words.learned}</h2>
    <p class="small quiet">{words.learnedNote}</p>
    {lines.length === 0 ? (
      <p>{words.learnedNothing}</p>
    ) : (
      <ul class="learned-list">
        {lines.map((line) => {
          const text = learnedText(line);
          return (
            <li key={line.id}>
              <p>{text}</p>
              <button
                type="button"
                class="button-text"
                aria-label={words.undoLine(text)}
                onClick={() => onUndo(line.id)}
              >
                {words.undo}
              </button>
            </li>
          );
        })}
      </ul>
    )}
  </section>
);
