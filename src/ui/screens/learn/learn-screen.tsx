import { type RegionId, REGIONS } from '../../../core/body/index.ts';
import { type TechniqueId, type TechniqueText, TOOLS, techniqueId } from '../../../core/knowledge/index.ts';
import { type RegionGroup, regionNames, toolNames } from '../../../knowledge/index.ts';
import { learnTexts as words } from '../../../texts/en/pages.ts';
import { DownIcon } from '../../kit/icons.tsx';
import '../about/page.css';
import './learn.css';
import { TechniqueWords } from './technique-words.tsx';

export type TechniqueTexts = Partial<Readonly<Record<TechniqueId, TechniqueText>>>;

export interface LearnScreenProps {
  /** Null: not loaded yet. */
  readonly techniqueTexts: TechniqueTexts | null;
}

const GROUPS: readonly RegionGroup[] = ['upper', 'lower', 'feet'];

/** The regions with where each is, and inside each row how to roll it, tool by tool. */
export const LearnScreen = ({ techniqueTexts }: LearnScreenProps) => (
  <main class="page">
    <h1 tabIndex={-1}>{words.title}</h1>
    <p class="page-lead">{words.lead}</p>
    <section class="page-part">
      <h2>{words.howTitle}</h2>
      <ul class="page-points">
        {words.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
    {GROUPS.map((group) => (
      <section key={group} class="page-part">
        <h2>{words.groups[group]}</h2>
        <div class="page-rows">
          {REGIONS.filter((region) => regionNames[region].group === group).map((region) => (
            <Region key={region} region={region} techniqueTexts={techniqueTexts} />
          ))}
        </div>
      </section>
    ))}
    <section class="page-part">
      <h2>{words.notYetTitle}</h2>
      <p>{words.notYet}</p>
      <p class="small quiet">{words.basis}</p>
    </section>
  </main>
);

const Region = ({ region, techniqueTexts }: LearnScreenProps & { readonly region: RegionId }) => {
  const offered = TOOLS.flatMap((tool) => {
    const text = techniqueTexts?.[techniqueId(region, tool)];
    return text ? [{ tool, text }] : [];
  });
  return (
    <details class="page-row">
      <summary>
        <span class="page-row-text">
          <span class="page-row-title">{words.regionName(region)}</span>
          <span class="small quiet">{regionNames[region].where}</span>
        </span>
        <DownIcon />
      </summary>
      <div class="page-row-inside learn-tools">
        {techniqueTexts === null ? <p>{words.loading}</p> : null}
        {techniqueTexts !== null && offered.length === 0 ? <p>{words.none}</p> : null}
        {offered.map(({ tool, text }) => (
          <TechniqueWords
            key={tool}
            tool={tool}
            name={tool === 'none' ? words.noTool : toolNames[tool].name}
            text={text}
          />
        ))}
      </div>
    </details>
  );
};
