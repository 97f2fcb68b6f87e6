import { doseShare } from '../../../core/knowledge/index.ts';
import { doseResponse } from '../../../knowledge/dose-response.ts';
import { findings } from '../../../knowledge/findings/index.ts';
import { learnTexts as words } from '../../../texts/en/learn.ts';
import { learnHref } from './learn-path.ts';

const WIDTH = 350;
const HEIGHT = 150;
const END_SECONDS = 300;
const DRAWN = Array.from({ length: 61 }, (_, at) => at * 5);
const TOLD = [30, 60, 90, 120, 180, 300] as const;
const TICKS = [0, 60, 120, 180, 240, 300] as const;

const point = (seconds: number, tau: number): string =>
  `${((seconds / END_SECONDS) * WIDTH).toFixed(1)},${(HEIGHT * (1 - doseShare(seconds, tau))).toFixed(1)}`;

/** The saturating curve with the span that single studies give, as a drawing and as a table, and what speaks against it. */
export const DoseCurve = () => {
  const { tau, tauRange, sorenessThreshold, against } = doseResponse;
  const [low, high] = tauRange.value;
  const band = [...DRAWN.map((t) => point(t, low)), ...DRAWN.toReversed().map((t) => point(t, high))].join(' ');
  return (
    <section class="page-part">
      <h2>{words.when.curveTitle}</h2>
      <p class="small">{words.when.curve(tau.value, low, high)}</p>
      <svg class="learn-curve" viewBox={`0 -6 ${WIDTH} ${HEIGHT + 30}`} aria-hidden="true">
        <polygon points={band} fill="var(--band)" />
        <polyline
          points={DRAWN.map((t) => point(t, tau.value)).join(' ')}
          fill="none"
          stroke="var(--ink)"
          stroke-width="3"
          stroke-linejoin="round"
        />
        <path d={`M0 ${HEIGHT}H${WIDTH}`} stroke="var(--ink)" stroke-width="1.5" />
        {TICKS.map((tick) => (
          <text
            key={tick}
            x={(tick / END_SECONDS) * WIDTH}
            y={HEIGHT + 18}
            font-size="13"
            fill="var(--ink-2)"
            text-anchor={tick === 0 ? 'start' : tick === END_SECONDS ? 'end' : 'middle'}
          >
            {words.when.unitSeconds(tick)}
          </text>
        ))}
      </svg>
      <div class="learn-table">
        <table>
          <caption class="caption quiet">{words.when.curveTable}</caption>
          <thead>
            <tr>
              {words.when.curveColumns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TOLD.map((seconds) => (
              <tr key={seconds}>
                <th scope="row">{words.when.unitSeconds(seconds)}</th>
                {[high, tau.value, low].map((each) => (
                  <td key={each} class="number">
                    {words.when.percent(doseShare(seconds, each))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small page-note">{words.when.threshold(sorenessThreshold.value)}</p>
      <h3 class="forest-more">{words.when.curveAgainst}</h3>
      <ul class="forest-words">
        {findings
          .filter(({ id }) => against.includes(id))
          .map((finding) => (
            <li key={finding.id}>
              <a href={learnHref('study', finding.id)}>
                <b>{words.studyName(finding)}</b> {finding.claim}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
};
