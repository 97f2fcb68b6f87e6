import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActiveCaution, CheckRow, StopSign } from '../../../core/knowledge/index.ts';
import { checkText as words } from '../../../texts/en/check.ts';
import { Button } from '../../kit/index.ts';
import { type CheckAnswer, type CheckAnswers, TICKED, activeCautions } from './check-answers.ts';
import { ConditionPicker } from './condition-picker.tsx';
import { PlacePicker } from './place-picker.tsx';
import '../after/form-screen.css';
import './check.css';

/** What an urgent caution says before anything else. */
export interface UrgentCare {
  readonly caution: string;
  readonly text: string;
  readonly urgency?: string;
}

export interface CheckResult {
  readonly answers: CheckAnswers;
  readonly cautions: readonly ActiveCaution[];
  /** Keep the answers on this device. */
  readonly keep: boolean;
}

export interface CheckScreenProps {
  readonly rows: readonly CheckRow[];
  readonly stopSigns: readonly StopSign[];
  /** The care messages of the urgent cautions. */
  readonly urgent: readonly UrgentCare[];
  /** What a caution is about, in plain words. */
  readonly conditionOf: (caution: string) => string;
  /** Answers kept from an earlier check. */
  readonly initial?: CheckAnswers;
  readonly initialKeep?: boolean;
  readonly onDone: (result: CheckResult) => void;
}

const URGENCIES: readonly StopSign['urgency'][] = ['emergency', 'same-day', 'days'];

/** One screen before the first session; "None of these" is one tap. */
export const CheckScreen = ({
  rows,
  stopSigns,
  urgent,
  conditionOf,
  initial = {},
  initialKeep = false,
  onDone,
}: CheckScreenProps) => {
  const [answers, setAnswers] = useState<CheckAnswers>(initial);
  const [keep, setKeep] = useState(initialKeep);
  const ticked = rows.filter(({ id }) => answers[id]);
  const active = activeCautions(rows, answers);
  const care = urgent.filter(({ caution }) => active.some(({ id }) => id === caution));
  const careBox = useRef<HTMLDivElement>(null);
  // The care message comes before anything else, also when a row far below brought it.
  useEffect(() => {
    if (care.length > 0) careBox.current?.scrollIntoView({ block: 'center' });
  }, [care.length]);
  const toggle = (row: CheckRow): void => {
    const { [row.id]: before, ...others } = answers;
    setAnswers(before ? others : { ...others, [row.id]: TICKED });
  };
  const change = (row: CheckRow, answer: CheckAnswer, over: Partial<CheckAnswer>): void =>
    setAnswers({ ...answers, [row.id]: { ...answer, ...over } });
  return (
    <main class="form-screen check">
      <header>
        <h1>{words.title}</h1>
        <p class="check-question">{words.question}</p>
      </header>
      <div ref={careBox} class="check-urgent" role="alert">
        {care.length === 0 ? null : (
          <>
            <h2>{words.urgentTitle}</h2>
            {care.map(({ caution, text, urgency }) => (
              <p key={caution}>
                {text} {urgency ? words.urgentBy(urgency) : null}
              </p>
            ))}
          </>
        )}
      </div>
      <ul class="check-rows">
        {rows.map((row) => {
          const answer = answers[row.id];
          return (
            <li key={row.id}>
              <label class="check-row">
                <input type="checkbox" checked={answer !== undefined} onChange={() => toggle(row)} />
                <span>{row.label}</span>
              </label>
              {answer && row.cautions.length > 1 ? (
                <ConditionPicker
                  label={row.label}
                  cautions={row.cautions}
                  which={answer.which}
                  conditionOf={conditionOf}
                  onWhich={(which) => change(row, answer, { which })}
                />
              ) : null}
              {answer && row.local ? (
                <PlacePicker
                  label={row.label}
                  places={answer.places}
                  onPlaces={(places) => change(row, answer, { places })}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      <section class="check-stop">
        <h2>{words.stopTitle}</h2>
        {URGENCIES.map((urgency) => (
          <div key={urgency}>
            <h3>{words.stopWhen[urgency]}</h3>
            <ul>
              {stopSigns
                .filter((sign) => sign.urgency === urgency)
                .map((sign) => (
                  <li key={sign.caution}>{sign.label}</li>
                ))}
            </ul>
          </div>
        ))}
      </section>
      <div class="check-about">
        <p>{words.wellness}</p>
        <p>{words.review}</p>
      </div>
      <footer class="form-foot check-foot">
        <label class="check-row check-keep">
          <input type="checkbox" checked={keep} onChange={({ currentTarget }) => setKeep(currentTarget.checked)} />
          <span>{words.keep}</span>
        </label>
        <Button look="primary" onClick={() => onDone({ answers, cautions: active, keep })}>
          {ticked.length === 0 ? words.none : words.carryOn}
        </Button>
      </footer>
    </main>
  );
};
