import { type CautionActionKind, CAUTION_ACTIONS } from '../core/knowledge/index.ts';
import { cautionText } from '../knowledge/caution-texts/index.ts';
import { checkRows, stopSigns } from '../knowledge/check.ts';
import { knowledge } from '../knowledge/index.ts';
import { CheckScreen, answersOf } from '../ui/screens/check/index.ts';
import type { App } from './app-state.ts';

const rank = (kind: CautionActionKind): number => CAUTION_ACTIONS.indexOf(kind);

const urgent = knowledge.cautions
  .flatMap((caution) => {
    const text = cautionText(caution.id);
    return caution.urgent && text ? [text] : [];
  })
  .toSorted((a, b) => rank(a.action.kind) - rank(b.action.kind))
  .map(({ id, action, urgency }) => ({
    caution: id,
    text: action.text,
    ...(urgency === undefined ? {} : { urgency }),
  }));

export interface CheckPageProps {
  readonly app: App;
  /** The answers stand; `anyTicked` if something was said. */
  readonly onDone: (anyTicked: boolean) => void;
  readonly onBack: () => void;
}

/** The check before the first session, or again from Settings and Today, with what was said before. */
export const CheckPage = ({ app, onDone, onBack }: CheckPageProps) => {
  const { answers, others } = answersOf(checkRows, app.health.active.value);
  return (
    <CheckScreen
      rows={checkRows}
      stopSigns={stopSigns}
      urgent={urgent}
      conditionOf={(id) => cautionText(id)?.condition ?? id}
      initial={answers}
      initialKeep={app.journal.value.keptCautions !== null}
      onDone={({ cautions, keep }) => {
        const all = [...cautions, ...others];
        // Answers that are to be kept are on the disk before the check closes: a reload must not forget them.
        void app.health.answer(all, keep).then(() => onDone(all.length > 0));
      }}
      onBack={onBack}
    />
  );
};
