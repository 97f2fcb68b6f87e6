import { SIDES } from '../../../core/body/index.ts';
import { bodyTexts as words } from '../../../texts/en/body.ts';
import { SideBadge, heatStep } from '../../kit/index.ts';
import '../about/page.css';
import './body.css';
import type { LevelTable } from './level-table.ts';

export interface BodyScreenProps {
  /** From `levelTable`. */
  readonly table: LevelTable;
  /** Where "Go to Today" leads. */
  readonly todayHref: string;
}

/** The told levels of the last 14 days: a row a side, a column a day. */
export const BodyScreen = ({ table: { days, rows }, todayHref }: BodyScreenProps) => (
  <main class="page">
    <h1 tabIndex={-1}>{words.title}</h1>
    <p class="page-lead">{rows.length === 0 ? words.empty : words.lead}</p>
    {rows.length === 0 ? (
      <p class="page-note">
        <a class="button-other" href={todayHref}>
          {words.toToday}
        </a>
      </p>
    ) : null}
    <table class="levels">
      <caption class="unseen">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{words.region}</span>
          </th>
          {days.map((day) => (
            <th key={day} scope="col">
              <span aria-hidden="true">
                <span class="levels-weekday">{words.weekday(day)}</span>
                {words.dayOfMonth(day)}
              </span>
              <span class="unseen">{words.day(day)}</span>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.region}>
          <tr>
            <th class="levels-region" colSpan={days.length + 1} scope="rowgroup">
              {words.regionName(row.region)}
            </th>
          </tr>
          {SIDES.map((side) => (
            <tr key={side}>
              <th scope="row">
                <SideBadge side={side} spoken />
              </th>
              {row.days.map((day, index) => {
                const level = day[side];
                return level === null ? (
                  <td key={days[index]} class="levels-none">
                    <span aria-hidden="true">{words.none}</span>
                    <span class="unseen">{words.notTold}</span>
                  </td>
                ) : (
                  <td key={days[index]} class={`levels-${heatStep(level)}`}>
                    {level}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
    {rows.length === 0 ? null : <p class="small quiet page-note">{words.note}</p>}
    <p class="small quiet page-note">{words.later}</p>
  </main>
);
