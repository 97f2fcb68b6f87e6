import type { CautionText } from '../../../core/knowledge/index.ts';
import type { Refused } from '../../../core/plan/index.ts';
import { cautionNotesTexts as words } from '../../../texts/en/caution-notes.ts';
import { refusedPlaceText } from '../../../texts/en/plan-reasons.ts';
import { Button } from '../../kit/index.ts';
import './caution-notes.css';

export interface CautionNotesProps {
  readonly refused: readonly Refused[];
  /** The words of a caution, once they are loaded. */
  readonly cautionOf: (id: string) => CautionText | undefined;
  /** Opens the health check with what was answered. */
  readonly onCheck: () => void;
}

/** What the person's cautions rule out, one part a caution: what it is, why, what to do, what stays off and who says so. */
export const CautionNotes = ({ refused, cautionOf, onCheck }: CautionNotesProps) => {
  const byCaution = new Map<string, Refused[]>();
  for (const row of refused) {
    if (row.reason.type !== 'caution') continue;
    byCaution.set(row.reason.caution, [...(byCaution.get(row.reason.caution) ?? []), row]);
  }
  if (byCaution.size === 0) return null;
  return (
    <div class="today-cautions">
      {[...byCaution].map(([id, rows]) => {
        const text = cautionOf(id);
        return (
          <section key={id}>
            <p class="caution-notes-title">
              <b>{text?.condition ?? id}</b>
            </p>
            {text ? (
              <>
                <p>{text.action.text}</p>
                <p class="quiet">{text.why}</p>
              </>
            ) : null}
            <p class="small quiet">{words.staysOff(rows.map(refusedPlaceText))}</p>
            {text ? <p class="small quiet">{words.source(text.sources)}</p> : null}
          </section>
        );
      })}
      <Button onClick={onCheck}>{words.changeAnswers}</Button>
    </div>
  );
};
