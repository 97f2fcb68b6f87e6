import { useId, useRef, useState } from 'preact/hooks';
import { trainingTexts as words } from '../../../texts/en/training.ts';

type State = 'idle' | 'writing' | 'added';

/** One workout in one line of English. What was written stays until it is understood. */
export const LineForm = ({ onAddLine }: { readonly onAddLine: (line: string) => Promise<string | null> }) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState('');
  const [state, setState] = useState<State>('idle');
  const [error, setError] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    setState('writing');
    const problem = await onAddLine(line);
    setError(problem);
    setState(problem === null ? 'added' : 'idle');
    if (problem === null) setLine('');
    field.current?.focus();
  };
  return (
    <form
      class="page-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (state !== 'writing') void add();
      }}
    >
      <div class="page-label">
        <label for={id}>{words.line}</label>
        <input
          ref={field}
          id={id}
          class="field"
          type="text"
          value={line}
          autocomplete="off"
          enterkeyhint="done"
          aria-invalid={error !== null}
          aria-describedby={`${id}-hint ${id}-error`}
          onInput={({ currentTarget }) => {
            setLine(currentTarget.value);
            setError(null);
            setState('idle');
          }}
        />
        <p id={`${id}-hint`} class="quiet">
          {words.lineHint}
        </p>
        <p id={`${id}-error`} class="training-said" role="status">
          {error ?? (state === 'added' ? words.added : '')}
        </p>
      </div>
      <button type="submit" class="button-other">
        {words.addLine}
      </button>
    </form>
  );
};
