import type { Finding } from '../../../core/knowledge/index.ts';
import { learnTexts as words } from '../../../texts/en/learn.ts';
import { type ForestAxis, type ForestRow, forestOf, shareOf } from './forest.ts';
import { DownIcon } from '../../kit/index.ts';
import { learnHref } from './learn-path.ts';
import './forest.css';

const at = (axis: ForestAxis, value: number): string => `${(shareOf(axis, value) * 100).toFixed(2)}%`;

const Row = ({ axis, row }: { readonly axis: ForestAxis; readonly row: ForestRow }) => (
  <li class="forest-row">
    <a href={learnHref('study', row.finding.id)} class="forest-name">
      <span>{words.studyName(row.finding)}</span>
      <span class="number">{words.effectText(row.finding)}</span>
    </a>
    <span class="forest-line" aria-hidden="true">
      <i class="forest-zero" style={{ left: at(axis, 0) }} />
      {row.low === null || row.high === null ? null : (
        <i
          class={row.finding.effect.interval === 'range' ? 'forest-range forest-range-only' : 'forest-range'}
          style={{ left: at(axis, row.low), width: `calc(${at(axis, row.high)} - ${at(axis, row.low)})` }}
        />
      )}
      <i class={row.pooled ? 'forest-value forest-pooled' : 'forest-value'} style={{ left: at(axis, row.value) }} />
    </span>
  </li>
);

const Axis = ({ axis }: { readonly axis: ForestAxis }) => (
  <figure class="forest" aria-label={words.axisLabel(axis.scale, axis.rows.length)}>
    <figcaption class="caption quiet">{words.scales[axis.scale]}</figcaption>
    <ul>
      {axis.rows.map((row) => (
        <Row key={row.finding.id} axis={axis} row={row} />
      ))}
    </ul>
    <div class="forest-axis caption" aria-hidden="true">
      {axis.ticks.map((tick) => (
        <span
          key={tick}
          class={tick === 0 ? 'forest-tick forest-tick-zero' : 'forest-tick'}
          style={{ left: at(axis, tick) }}
        >
          {words.number(tick)}
        </span>
      ))}
    </div>
    <p class="forest-ends caption quiet" aria-hidden="true">
      <span>{words.worse}</span>
      <span>{words.better}</span>
    </p>
  </figure>
);

/** All results of a claim: drawn on an axis where they have a comparable number, the rest in words, and all as a table. */
export const ForestPlot = ({ findings, title }: { readonly findings: readonly Finding[]; readonly title: string }) => {
  const { axes, inWords } = forestOf(findings);
  return (
    <div>
      {axes.map((axis) => (
        <Axis key={axis.scale} axis={axis} />
      ))}
      {axes.length > 0 ? <p class="caption quiet forest-legend">{words.legend}</p> : null}
      {inWords.length > 0 ? (
        <>
          <h3 class="forest-more">{axes.length > 0 ? words.inWords : words.allInWords}</h3>
          <ul class="forest-words">
            {inWords.map((finding) => (
              <li key={finding.id}>
                <a href={learnHref('study', finding.id)}>
                  <b>{words.studyName(finding)}</b> {finding.claim}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <details class="page-row forest-table">
        <summary>
          <span class="page-row-title">{words.asTable}</span>
          <DownIcon />
        </summary>
        <div class="learn-table">
          <table>
            <caption class="unseen">{title}</caption>
            <thead>
              <tr>
                {words.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {findings.map((finding) => (
                <tr key={finding.id}>
                  <th scope="row">{words.studyName(finding)}</th>
                  <td>{words.directions[finding.direction]}</td>
                  <td>{words.comparators[finding.comparator]}</td>
                  <td class="number">{words.effectText(finding)}</td>
                  <td>{words.designs[finding.design]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
};
