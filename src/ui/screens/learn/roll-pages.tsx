import { useState } from 'preact/hooks';
import { type RegionId, REGIONS } from '../../../core/body/index.ts';
import {
  type Technique,
  type TechniqueText,
  PRESSURE_STEPS,
  TOOLS,
  doseOf,
  techniqueId,
} from '../../../core/knowledge/index.ts';
import { findings } from '../../../knowledge/findings/index.ts';
import { type RegionGroup, knowledge, regionNames, toolNames } from '../../../knowledge/index.ts';
import { refusedTechniques } from '../../../knowledge/refused-techniques.ts';
import { techniqueTexts } from '../../../knowledge/technique-texts/index.ts';
import { learnTexts as words } from '../../../texts/en/learn.ts';
import { FigureLoop, PressureMark, TechniqueFigure } from '../../figure/technique/index.ts';
import { DownIcon, ToolIcon } from '../../kit/index.ts';
import { CitedNumber } from './cited-number.tsx';
import { learnHref } from './learn-path.ts';
import { Facts, LearnPageFrame } from './parts.tsx';

const GROUPS: readonly RegionGroup[] = ['lower', 'upper', 'feet'];
const ROLLING: ReadonlySet<string> = new Set(['foam-roller', 'vibrating-roller', 'stick', 'ball', 'massage-gun']);
const MANY_REGIONS = 3;

/** All regions, each with where it is. */
export const RollPage = () => (
  <LearnPageFrame title={words.pages.roll.title}>
    <p class="page-lead">{words.roll.lead}</p>
    <section class="page-part">
      <h2>{words.roll.howTitle}</h2>
      <ul class="page-points">
        {words.roll.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
    {GROUPS.map((group) => (
      <section key={group} class="page-part">
        <h2>{words.roll.groups[group]}</h2>
        <ul class="page-rows">
          {REGIONS.filter((region) => regionNames[region].group === group).map((region) => (
            <li key={region}>
              <a class="learn-row" href={learnHref('roll', region)}>
                <span class="page-row-title">{words.regionName(region)}</span>
                <span class="small quiet">{regionNames[region].where}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    ))}
    <p class="small quiet page-note">{words.roll.basis}</p>
  </LearnPageFrame>
);

/** Results that name the region, alone or with a few others, and rolled it. */
const studiedHere = (region: RegionId) =>
  findings.filter(
    ({ about: { regions, tools } }) =>
      typeof regions !== 'string' &&
      regions.includes(region) &&
      regions.length <= MANY_REGIONS &&
      tools.some((tool) => ROLLING.has(tool)),
  );

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 1 ? (
    <>{lines[0]}</>
  ) : (
    <ul class="learn-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

const parts = words.region.parts;

/** In the tempo of a rest day. */
const Moving = ({ technique }: { readonly technique: Technique }) => (
  <FigureLoop
    technique={technique.id}
    secondsPerPass={
      technique.motion === 'roll' ? (doseOf(knowledge, 'rest', technique.tool).secondsPerPass?.value ?? null) : null
    }
    breathSeconds={knowledge.doseRules.breath.value}
    words={words.region.figure}
  />
);

const TechniqueRow = ({ technique, text }: { readonly technique: Technique; readonly text: TechniqueText }) => {
  const [open, setOpen] = useState(false);
  return (
    <details class="page-row" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="learn-tool">
          <ToolIcon tool={technique.tool} />
          {technique.tool === 'none' ? words.region.noTool : toolNames[technique.tool].name}
          <span class="small quiet">{words.region.postures[technique.posture]}</span>
        </span>
        <DownIcon />
      </summary>
      <div class="page-row-inside">
        <div class="learn-figure" data-technique={technique.id}>
          {open ? <Moving technique={technique} /> : null}
        </div>
        <p class="small quiet">
          {words.region.sides[technique.sides]} {words.region.motion[technique.motion]}{' '}
          {words.region.hold[technique.hold.value]}
          {technique.rank === 'second' ? ` ${words.region.second}` : ''}
          {technique.rank === 'on-request' ? ` ${words.region.onRequest}` : ''}
        </p>
        <Facts
          rows={[
            [parts.start, text.start],
            [parts.contact, text.contact],
            [parts.path, text.path],
            [
              parts.pressure,
              <ol key="steps" class="learn-steps">
                {PRESSURE_STEPS.map((step) => (
                  <li key={step}>
                    <div class="learn-step-figure">
                      {open ? <TechniqueFigure technique={technique.id} side="right" step={step} /> : null}
                    </div>
                    <span>
                      <PressureMark step={step} />
                      <b>{words.region.steps[step - 1]}:</b> {text.pressure[step - 1]}
                    </span>
                  </li>
                ))}
              </ol>,
            ],
            [parts.breathing, text.breathing],
            [parts.feel, text.feel],
            [parts.mistakes, <Lines key="mistakes" lines={text.mistakes} />],
            [parts.keepOff, <Lines key="off" lines={text.keepOff} />],
            [parts.stop, <Lines key="stop" lines={text.stopSigns} />],
            [
              parts.limits,
              <span key="limits" class="learn-pair">
                <CitedNumber
                  name={parts.limits}
                  what={words.when.unitSeconds(technique.maxSeconds.value)}
                  basis={technique.maxSeconds.basis}
                />
                <CitedNumber
                  name={words.when.rows.discomfort}
                  what={words.when.upTo(technique.maxDiscomfort.value)}
                  basis={technique.maxDiscomfort.basis}
                />
              </span>,
            ],
            [parts.without, text.without ?? ''],
          ]}
        />
      </div>
    </details>
  );
};

/** One region: what was studied here, its techniques tool by tool, and what is not advised. */
export const RegionPage = ({ region }: { readonly region: RegionId }) => {
  const studied = studiedHere(region);
  const rows = TOOLS.flatMap((tool) => {
    const technique = knowledge.techniques.find(({ id }) => id === techniqueId(region, tool));
    const text = techniqueTexts[techniqueId(region, tool)];
    return technique && text ? [{ technique, text }] : [];
  });
  const refused = refusedTechniques.filter((row) => row.region === region);
  return (
    <LearnPageFrame title={words.regionName(region)} back={['roll']} backText={words.backTo.roll}>
      <p class="page-lead">{words.regionWhere(region)}</p>
      <section class="page-part">
        <h2>{words.pages.roll.title}</h2>
        <div class="page-rows">
          {rows.map(({ technique, text }) => (
            <TechniqueRow key={technique.id} technique={technique} text={text} />
          ))}
        </div>
        <p class="small quiet page-note">{words.roll.basis}</p>
      </section>
      {refused.length > 0 ? (
        <section class="page-part">
          <h2>{words.region.refusedTitle}</h2>
          <ul class="learn-refused">
            {refused.map(({ tool, reason, instead }) => (
              <li key={tool}>
                <ToolIcon tool={tool} />
                <span>
                  <b>{toolNames[tool].name}.</b> {reason}
                  {instead === undefined ? null : <span class="small quiet"> {words.region.instead(instead)}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="page-part">
        <h2>{words.region.trialsTitle}</h2>
        <p>{words.region.trials(studied.length)}</p>
        <ul class="forest-words">
          {studied.map((finding) => (
            <li key={finding.id}>
              <a href={learnHref('study', finding.id)}>
                <b>{words.studyName(finding)}</b> {finding.claim}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </LearnPageFrame>
  );
};
