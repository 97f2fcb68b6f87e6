import type { Plan } from '../../../core/plan/index.ts';
import { leftOutText, refusedPlaceText, refusedText } from '../../../texts/en/plan-reasons.ts';
import { placeName, regionName } from '../../../texts/en/plan.ts';
import { moreTexts as words } from '../../../texts/en/today-more.ts';
import { DownIcon } from '../../kit/index.ts';
import { CautionNotes, type CautionNotesProps } from './caution-notes.tsx';

export type PlanNotesProps = { readonly plan: Plan } & Pick<CautionNotesProps, 'cautionOf' | 'onCheck'>;

/** What is not in the plan, and why: nothing in need goes unmentioned. */
export const PlanNotes = ({ plan, cautionOf, onCheck }: PlanNotesProps) => {
  const others = plan.refused.filter(({ reason }) => reason.type !== 'caution');
  const refused = refusedText((id) => id);
  return (
    <>
      {plan.leftOut.length === 0 ? null : (
        <details class="today-notes">
          <summary>
            <span>{words.leftOut([...new Set(plan.leftOut.map(({ region }) => region))])}</span>
            <DownIcon />
          </summary>
          <ul class="small quiet">
            {plan.leftOut.map((row) => (
              <li key={`${row.region} ${row.side}`}>
                {words.row(
                  row.side === undefined ? regionName(row.region) : placeName(row.region, row.side),
                  leftOutText(row),
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {plan.refused.length === 0 ? null : (
        <details class="today-notes" open={plan.blocks.length === 0}>
          <summary>
            {words.refused(plan.refused.length)}
            <DownIcon />
          </summary>
          <CautionNotes refused={plan.refused} cautionOf={cautionOf} onCheck={onCheck} />
          <ul class="small quiet">
            {others.map((row) => (
              <li key={`${row.region} ${row.side} ${row.tool}`}>{words.row(refusedPlaceText(row), refused(row))}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
