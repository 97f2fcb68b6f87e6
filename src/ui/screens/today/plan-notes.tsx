import type { Plan } from '../../../core/plan/index.ts';
import { toolNames } from '../../../knowledge/index.ts';
import { leftOutText, placeName, refusedText, regionName } from '../../../texts/en/plan.ts';
import { todayTexts as words } from '../../../texts/en/today.ts';
import { DownIcon } from '../../kit/index.ts';

/** What is not in the plan, and why: nothing in need goes unmentioned. */
export const PlanNotes = ({
  plan,
  cautionLabel,
}: {
  readonly plan: Plan;
  readonly cautionLabel: (id: string) => string;
}) => {
  const refused = refusedText(cautionLabel);
  return (
    <>
      {plan.leftOut.length === 0 ? null : (
        <details class="today-notes">
          <summary>
            {words.leftOut(plan.leftOut.length)}
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
          <ul class="small quiet">
            {plan.refused.map((row) => {
              const place = row.side === undefined ? regionName(row.region) : placeName(row.region, row.side);
              return (
                <li key={`${row.region} ${row.side} ${row.tool}`}>
                  {row.tool === undefined
                    ? words.row(place, refused(row))
                    : words.rowWithTool(place, toolNames[row.tool].name, refused(row))}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
};
