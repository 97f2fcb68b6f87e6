import { useId, useState } from 'preact/hooks';
import { moreTexts as words } from '../../../texts/en/today-more.ts';
import './add-training.css';

export interface AddTrainingProps {
  readonly onAdd: (line: string) => Promise<{ readonly error: string | null; readonly title: string }>;
}

/** Own training in one line. */
export const AddTraining = ({ onAdd }: AddTrainingProps) => {
  const [line, setLine] = useState('');
  const [answer, setAnswer] = useState<{ readonly error: string | null; readonly title: string } | null>(null);
  const field = useId();
  const help = useId();
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const result = await onAdd(line);
    setAnswer(result);
    if (result.error === null) setLine('');
  };
  return (
    <form class="add-training" onSubmit={(event) => void add(event)}>
      <h2>
        <label for={field}>{words.trained}</label>
      </h2>
      <p class="small quiet" id={help}>
        {words.trainedHelp}
      </p>
      <div class="add-training-line">
        <input
          id={field}
          class="field"
          type="text"
          autocomplete="off"
          enterkeyhint="done"
          aria-describedby={help}
          aria-invalid={answer?.error ? true : undefined}
          value={line}
          onInput={({ currentTarget }) => {
            setLine(currentTarget.value);
            if (answer?.error) setAnswer(null);
          }}
        />
        <button type="submit" class="button-other">
          {words.trainedAdd}
        </button>
      </div>
      <p class="small" role="status">
        {answer === null ? null : (answer.error ?? words.trainedAdded(answer.title))}
      </p>
      <a class="button-text" href="#/training">
        {words.trainedMore}
      </a>
    </form>
  );
};
