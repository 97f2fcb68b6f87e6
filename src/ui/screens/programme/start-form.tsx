import { useId, useState } from 'preact/hooks';
import { REGIONS, type RegionId } from '../../../core/body/index.ts';
import { type Certainty, type Finding } from '../../../core/knowledge/index.ts';
import {
  type GoalId,
  type GoalSupport,
  type Programme,
  type ProgrammeRules,
  supportOf,
} from '../../../core/programme/index.ts';
import { shortSource } from '../../../texts/en/study.ts';
import { programmeTexts as words } from '../../../texts/en/programme.ts';
import { CertaintyBoxes } from '../../kit/certainty.tsx';
import { Button, Slider } from '../../kit/index.ts';
import { RegionSelect } from './region-select.tsx';

export type NewProgramme = Omit<Programme, 'id'>;

export interface StartFormProps {
  readonly rules: ProgrammeRules;
  readonly findings: readonly Finding[];
  /** How sure it is that weeks of rolling free a joint at all. */
  readonly certainty: Certainty;
  /** What is under way already. */
  readonly begun: readonly Programme[];
  readonly onBegin: (programme: NewProgramme) => void;
}

const WEEKS = { least: 1, most: 12 } as const;
const TIMES = { least: 1, most: 7 } as const;
const OWN = 'own';
type What = GoalId | typeof OWN;

/** What studies say of the choice, with the one behind it. */
const Evidence = ({
  support,
  finding,
  certainty,
}: {
  readonly support: GoalSupport;
  readonly finding: Finding | null;
  readonly certainty: Certainty;
}) => (
  <div class="programme-evidence">
    <p>
      <b>{words.support[support]}.</b>
    </p>
    {finding === null ? <p class="small">{words.notStudied}</p> : <p class="small">{finding.claim}</p>}
    {finding === null ? null : (
      <>
        <CertaintyBoxes certainty={certainty} />
        <p class="programme-links small">
          <a href={`#/learn/study/${finding.id}`}>{words.study(shortSource(finding))}</a>
          <a href="#/learn/claim/range-weeks">{words.allStudies}</a>
        </p>
      </>
    )}
  </div>
);

export const StartForm = ({ rules, findings, certainty, begun, onBegin }: StartFormProps) => {
  const name = useId();
  const [what, setWhat] = useState<What>(rules.goals[0]?.id ?? OWN);
  const [region, setRegion] = useState<RegionId>('upper-back');
  const [weeks, setWeeks] = useState(rules.weeks.value);
  const [times, setTimes] = useState(rules.timesPerWeek.value);
  const goal = rules.goals.find(({ id }) => id === what) ?? null;
  const regions = goal?.regions ?? [region];
  const support = goal?.support.value ?? supportOf(rules, regions);
  const basis = (goal ?? rules.goals.find((each) => each.regions.includes(region)))?.support.basis;
  const [id] = basis?.type === 'finding' ? basis.ids : [];
  const finding = findings.find((each) => each.id === id) ?? null;
  const reason = rules.timesPerWeek.basis;
  const chosen = { goal: goal?.id ?? null, regions, weeks, timesPerWeek: times };
  const has = begun.some((each) => each.goal === chosen.goal && each.regions.join() === chosen.regions.join());
  return (
    <form
      class="programme-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!has) onBegin(chosen);
      }}
    >
      <fieldset>
        <legend class="quiet small">{words.what}</legend>
        {[...rules.goals.map((each): What => each.id), OWN as What].map((each) => {
          const known = rules.goals.find((one) => one.id === each);
          return (
            <label key={each} class="programme-goal">
              <input type="radio" name={name} checked={what === each} onChange={() => setWhat(each)} />
              <span>
                {each === OWN ? words.own : words.goal(each)}
                {known ? <span class="small quiet">{words.support[known.support.value]}</span> : null}
              </span>
            </label>
          );
        })}
        {goal === null ? (
          <RegionSelect label={words.ownRegion} regions={REGIONS} value={region} onChoose={setRegion} />
        ) : null}
      </fieldset>
      <Evidence support={support} finding={finding} certainty={certainty} />
      <div class="programme-number">
        <p aria-hidden="true">
          <b class="number">{weeks}</b> {words.weeksValue(weeks).replace(/^\d+ /, '')}
        </p>
        <Slider
          label={words.weeks}
          min={WEEKS.least}
          max={WEEKS.most}
          value={weeks}
          valueText={words.weeksValue(weeks)}
          onInput={setWeeks}
        />
      </div>
      <div class="programme-number">
        <p aria-hidden="true">
          <b class="number">{times}</b> {words.perWeekValue(times).replace(/^\d+ /, '')}
        </p>
        <Slider
          label={words.perWeek}
          min={TIMES.least}
          max={TIMES.most}
          value={times}
          valueText={words.perWeekValue(times)}
          onInput={setTimes}
        />
      </div>
      <p class="small quiet">
        {words.usual(rules.weeks.value, rules.timesPerWeek.value)}
        {reason.type === 'judgement' ? ` ${words.judged(reason.because)}` : null}
      </p>
      {has ? <p class="small">{words.has(words.name(chosen))}</p> : null}
      <Button look="primary" type="submit" disabled={has}>
        {words.begin}
      </Button>
    </form>
  );
};
