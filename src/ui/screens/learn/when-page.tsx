import { useState } from 'preact/hooks';
import { REGIONS } from '../../../core/body/index.ts';
import {
  type Cited,
  type Context,
  type DoseRow,
  CONTEXTS,
  TOOLS,
  doseRowOf,
  doseRowOfTool,
} from '../../../core/knowledge/index.ts';
import { claims } from '../../../knowledge/claims/index.ts';
import { knowledge, toolNames } from '../../../knowledge/index.ts';
import { learnTexts as words } from '../../../texts/en/learn.ts';
import { DownIcon, Segmented, ToolIcon } from '../../kit/index.ts';
import { CitedNumber } from './cited-number.tsx';
import { DoseCurve } from './dose-curve.tsx';
import { ClaimRow, LearnPageFrame } from './parts.tsx';

const CLAIMS: Readonly<Record<Context, readonly string[]>> = {
  before: ['before-workouts', 'range-now'],
  after: ['after-workouts', 'soreness'],
  rest: ['rest-days', 'range-weeks'],
};

const rows = words.when.rows;

const Seconds = ({ name, cited }: { readonly name: string; readonly cited: Cited<number> }) => (
  <CitedNumber name={name} what={words.when.unitSeconds(cited.value)} basis={cited.basis} />
);

const DoseFacts = ({ row }: { readonly row: DoseRow }) => (
  <dl class="learn-dose">
    <dt>{rows.least}</dt>
    <dd>
      <Seconds name={rows.least} cited={row.least} />
    </dd>
    <dt>{rows.target}</dt>
    <dd>
      <Seconds name={rows.target} cited={row.target} />
    </dd>
    <dt>{rows.most}</dt>
    <dd>
      <Seconds name={rows.most} cited={row.most} />
    </dd>
    <dt>{rows.sets}</dt>
    <dd>
      <CitedNumber name={rows.sets} what={String(row.sets.value)} basis={row.sets.basis} />
    </dd>
    {row.secondsPerPass === null ? null : (
      <>
        <dt>{rows.pass}</dt>
        <dd>
          <Seconds name={rows.pass} cited={row.secondsPerPass} />
        </dd>
      </>
    )}
    <dt>{rows.discomfort}</dt>
    <dd>
      <CitedNumber
        name={rows.discomfort}
        what={words.when.ofTen([row.discomfortLow.value, row.discomfortHigh.value])}
        basis={row.discomfortHigh.basis}
      />
    </dd>
    <dt>{rows.softCap}</dt>
    <dd>
      <Seconds name={rows.softCap} cited={row.softCap} />
    </dd>
    <dt>{rows.hardCap}</dt>
    <dd>
      <Seconds name={rows.hardCap} cited={row.hardCap} />
    </dd>
    <dt>{rows.hold}</dt>
    <dd>
      <Seconds name={rows.hold} cited={row.hold.longest} />
    </dd>
  </dl>
);

const ToolDose = ({ row }: { readonly row: DoseRow }) => (
  <details class="page-row learn-tool-dose">
    <summary>
      <span class="learn-tool">
        <ToolIcon tool={row.tool} />
        <span class="page-row-title">{toolNames[row.tool].name}</span>
        <span class="number quiet learn-tool-seconds">
          {words.when.summary(row.least.value, row.target.value, row.most.value)}
        </span>
      </span>
      <DownIcon />
    </summary>
    <DoseFacts row={row} />
  </details>
);

const OwnLimits = ({ context }: { readonly context: Context }) => (
  <ul class="learn-limits">
    {REGIONS.map((region) => {
      const here = knowledge.techniques
        .filter((technique) => technique.region === region)
        .map((technique) => doseRowOf(knowledge, context, technique));
      return (
        <li key={region}>
          <b>{words.regionName(region)}</b>
          <ul>
            {here.map((row) => (
              <li key={row.tool}>
                <span class="learn-limit-tool">
                  <ToolIcon tool={row.tool} size={18} />
                  {toolNames[row.tool].name}
                </span>
                <Seconds name={words.when.limitName(row.tool, words.regionName(region))} cited={row.most} />
                <CitedNumber
                  name={words.when.discomfortName(row.tool, words.regionName(region))}
                  what={words.when.upTo(row.discomfortHigh.value)}
                  basis={row.discomfortHigh.basis}
                />
              </li>
            ))}
          </ul>
        </li>
      );
    })}
  </ul>
);

/** When to roll, with the whole dose table and where each of its numbers comes from. */
export const WhenPage = () => {
  const [context, setContext] = useState<Context>('before');
  return (
    <LearnPageFrame title={words.pages.when.title}>
      <p class="page-lead">{words.when.lead}</p>
      <div class="learn-contexts">
        <Segmented
          label={words.when.context}
          options={CONTEXTS.map((value) => ({ value, label: words.when.contexts[value] }))}
          value={context}
          onChange={setContext}
        />
      </div>
      <ul class="page-rows learn-list">
        {CLAIMS[context].flatMap((id) => {
          const claim = claims.find((each) => each.id === id);
          return claim ? [<ClaimRow key={id} claim={claim} />] : [];
        })}
      </ul>
      <section class="page-part">
        <h2>{words.when.doses}</h2>
        <p class="small quiet">{words.when.marks}</p>
        {TOOLS.map((tool) => (
          <ToolDose key={tool} row={doseRowOfTool(knowledge, context, tool)} />
        ))}
        <p class="small quiet page-note">{words.when.note}</p>
        <details class="page-row learn-own-limits">
          <summary>
            <span class="page-row-title">{words.when.limitsTitle}</span>
            <DownIcon />
          </summary>
          <OwnLimits context={context} />
        </details>
      </section>
      <DoseCurve />
    </LearnPageFrame>
  );
};
