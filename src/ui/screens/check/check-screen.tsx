import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActiveCaution, CheckRow, StopSign } from '../../../core/knowledge/index.ts';
import { checkText as words } from '../../../texts/en/check.ts';
import { Button, DownIcon } from '../../kit/index.ts';
import { type CheckAnswer, type CheckAnswers, activeCautions, tickedRow } from './check-answers.ts';
import { OptionPicker } from './option-picker.tsx';
import '../after/form-screen.css';
import './check.css';

/** What an urgent caution says before anything else. Most urgent first. */
export interface UrgentCare {
  readonly caution: string;
  readonly text: string;
  readonly urgency?: string;
}

export interface CheckResult {
  readonly cautions: readonly ActiveCaution[];
  /** Keep the answers on this device. */
  readonly keep: boolean;
}

export interface CheckScreenProps {
  readonly rows: readonly CheckRow[];
  readonly stopSigns: readonly StopSign[];
  /** The care messages of the urgent cautions, most urgent first. */
  readonly urgent: readonly UrgentCare[];
  /** What a caution is about, in plain words. */
  readonly conditionOf: (caution: string) => string;
  /** What was answered before. */
  readonly initial?: CheckAnswers;
  readonly initialKeep?: boolean;
  readonly onDone: (result: CheckResult) => void;
  /** Leaves the answers as they were. */
  readonly onBack: () => void;
}

const URGENCIES: readonly StopSign['urgency'][] = ['emergency', 'same-day', 'days'];
/** More messages than this are not read: one then says what to do first. */
const MOST_MESSAGES = 3;

/** One screen before the first session; "None of these" is one tap. */
export const CheckScreen = ({
  rows,
  stopSigns,
  urgent,
  conditionOf,
  initial = {},
  initialKeep = false,
  onDone,
  onBack,
}: CheckScreenProps) => {
  const [answers, setAnswers] = useState<CheckAnswers>(initial);
  const [keep, setKeep] = useState(initialKeep);
  // What was said before stands first, so that it is seen and can be taken back.
  const [ordered] = useState(() => rows.toSorted((a, b) => Number(b.id in initial) - Number(a.id in initial)));
  const ticked = rows.filter(({ id }) => answers[id]);
  const active = activeCautions(rows, answers);
  const care = urgent.filter(({ caution }) => active.some(({ id }) => id === caution));
  const careBox = useRef<HTMLDivElement>(null);
  // The care message comes before anything else, also when a row far below brought it; not for what was known before.
  const told = useRef(care.length);
  useEffect(() => {
    if (care.length > told.current) careBox.current?.scrollIntoView({ block: 'center' });
    told.current = care.length;
  }, [care.length]);
  const toggle = (row: CheckRow): void => {
    const { [row.id]: before, ...others } = answers;
    setAnswers(before ? others : { ...others, [row.id]: tickedRow(row) });
  };
  const change = (row: CheckRow, answer: CheckAnswer): void => setAnswers({ ...answers, [row.id]: answer });
  return (
    <main class="form-screen check">
      <header>
        <button type="button" class="check-back" onClick={onBack}>
          {words.back}
        </button>
        <h1>{words.title}</h1>
        <p class="check-question">{words.question}</p>
        {Object.keys(initial).length === 0 ? null : <p>{words.before}</p>}
      </header>
      <div ref={careBox} class="check-urgent" role="alert">
        {care.length === 0 ? null : (
          <>
            <h2>{words.urgentTitle}</h2>
            {care.length > MOST_MESSAGES ? (
              <p>{words.urgentMany}</p>
            ) : (
              care.map(({ caution, text, urgency }) => (
                <p key={caution}>
                  {text} {urgency && urgency !== 'emergency' ? words.urgentBy(urgency) : null}
                </p>
              ))
            )}
          </>
        )}
      </div>
      <ul class="check-rows">
        {ordered.map((row) => {
          const answer = answers[row.id];
          return (
            <li key={row.id}>
              <label class="check-row">
                <input type="checkbox" checked={answer !== undefined} onChange={() => toggle(row)} />
                <span>{row.label}</span>
              </label>
              {answer ? (
                <OptionPicker
                  row={row}
                  answer={answer}
                  conditionOf={conditionOf}
                  onAnswer={(changed) => change(row, changed)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      <section class="check-stop">
        <h2>{words.stopTitle}</h2>
        {URGENCIES.map((urgency) => (
          <details key={urgency}>
            <summary>
              {words.stopWhen[urgency]}
              <DownIcon />
            </summary>
            <ul>
              {stopSigns
                .filter((sign) => sign.urgency === urgency)
                .map((sign) => (
                  <li key={sign.caution}>{sign.label}</li>
                ))}
            </ul>
          </details>
        ))}
      </section>
      <p class="check-about">{words.wellness}</p>
      <footer class="form-foot check-foot">
        <label class="check-row check-keep">
          <input type="checkbox" checked={keep} onChange={({ currentTarget }) => setKeep(currentTarget.checked)} />
          <span>{words.keep}</span>
        </label>
        <Button look="primary" onClick={() => onDone({ cautions: active, keep })}>
          {ticked.length === 0 ? words.none : words.carryOn}
        </Button>
      </footer>
    </main>
  );
};
