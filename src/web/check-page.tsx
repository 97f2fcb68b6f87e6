import { cautionText } from '../knowledge/caution-texts/index.ts';
import { checkRows, stopSigns } from '../knowledge/check.ts';
import { knowledge } from '../knowledge/index.ts';
import { type CheckResult, CheckScreen } from '../ui/screens/check/index.ts';
import type { App } from './app-state.ts';

const urgent = knowledge.cautions
  .filter((caution) => caution.urgent)
  .map(({ id }) => {
    const text = cautionText(id);
    return {
      caution: id,
      text: text?.action.text ?? id,
      ...(text?.urgency === undefined ? {} : { urgency: text.urgency }),
    };
  });

/** The check before the first session, or again from Settings. */
export const CheckPage = ({ app, onDone }: { readonly app: App; readonly onDone: (result: CheckResult) => void }) => (
  <CheckScreen
    rows={checkRows}
    stopSigns={stopSigns}
    urgent={urgent}
    conditionOf={(id) => cautionText(id)?.condition ?? id}
    initialKeep={app.journal.value.keptCautions !== null}
    onDone={(result) => {
      app.answered.value = result.cautions;
      if (result.keep) void app.write({ kind: 'cautions', active: result.cautions });
      else void app.forgetCautions();
      onDone(result);
    }}
  />
);
