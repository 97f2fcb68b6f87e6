import { aboutTexts as words } from '../../../texts/en/about.ts';
import { DownIcon } from '../../kit/icons.tsx';
import './about.css';
import './page.css';

export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export interface AboutScreenProps {
  readonly version: string;
  readonly licences: readonly Licence[];
}

/** What it is, who has checked it, and where the data stay. */
export const AboutScreen = ({ version, licences }: AboutScreenProps) => (
  <main class="page">
    <h1 tabIndex={-1}>{words.title}</h1>
    <p class="page-lead">{words.lead}</p>
    <p class="small quiet page-note">{words.version(version)}</p>
    {words.parts.map(({ title, lines }) => (
      <section key={title} class="page-part">
        <h2>{title}</h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    ))}
    <section class="page-part">
      <h2>{words.thirdParty}</h2>
      {licences.length === 0 ? <p>{words.thirdPartyNone}</p> : null}
      <div class="page-rows">
        {licences.map((row) => (
          <details key={`${row.name} ${row.version}`} class="page-row">
            <summary>
              <span class="page-row-text">
                <span class="page-row-title">{row.name}</span>
                <span class="small quiet">{words.licence(row.version, row.licence)}</span>
              </span>
              <DownIcon />
            </summary>
            <pre class="about-licence caption">{row.text}</pre>
          </details>
        ))}
      </div>
    </section>
  </main>
);
