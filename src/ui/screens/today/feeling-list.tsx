import { REGIONS, type RegionId, SIDES, type Side, placeKey } from '../../../core/body/index.ts';
import type { Levels } from '../../../core/plan/index.ts';
import { regionNames } from '../../../knowledge/index.ts';
import { regionName } from '../../../texts/en/plan.ts';
import { todayTexts as words } from '../../../texts/en/today.ts';
import { heatStep } from '../../figure/body-map/index.ts';
import { SideBadge } from '../../kit/index.ts';
import './feeling-list.css';

export type Feeling = 'sore' | 'tight';

const FEELINGS: readonly Feeling[] = ['sore', 'tight'];
const GROUPS = ['lower', 'upper', 'feet'] as const;

export interface FeelingListProps {
  readonly sore: Levels;
  readonly tight: Levels;
  readonly feeling: Feeling;
  readonly onFeeling: (feeling: Feeling) => void;
  readonly onLevel: (region: RegionId, side: Side, feeling: Feeling, level: number) => void;
  readonly onLevelChosen: (region: RegionId, side: Side, feeling: Feeling, level: number) => void;
}

const Place = ({ region, side, ...props }: FeelingListProps & { readonly region: RegionId; readonly side: Side }) => {
  const { feeling } = props;
  const level = (feeling === 'sore' ? props.sore : props.tight)[placeKey(region, side)] ?? 0;
  const other = (feeling === 'sore' ? props.tight : props.sore)[placeKey(region, side)] ?? 0;
  return (
    <div class="feeling-place" data-step={heatStep(level)}>
      <SideBadge side={side} off={level === 0 && other === 0} />
      <input
        type="range"
        min={0}
        max={10}
        step={1}
        value={level}
        aria-label={words.placeLabel(region, side)}
        aria-valuetext={words.levelText(level, feeling)}
        style={{ '--share': String(level / 10) }}
        onInput={({ currentTarget }) => props.onLevel(region, side, feeling, Number(currentTarget.value))}
        onChange={({ currentTarget }) => props.onLevelChosen(region, side, feeling, Number(currentTarget.value))}
      />
      <output class="feeling-level" aria-hidden="true">
        {level}
      </output>
    </div>
  );
};

/** Every region and side with its level; the switch says which of the two levels is being set. */
export const FeelingList = (props: FeelingListProps) => {
  const { feeling, onFeeling, sore, tight } = props;
  const count = new Set([...Object.keys(sore), ...Object.keys(tight)]).size;
  return (
    <fieldset class="feelings" id="where">
      <legend>
        <h2>{words.where}</h2>
      </legend>
      <p class="small quiet">{words.whereHelp}</p>
      <div class="feelings-switch" role="radiogroup" aria-label={words.feeling}>
        {FEELINGS.map((each) => (
          <label key={each} data-on={feeling === each ? '' : undefined}>
            <input type="radio" name="feeling" checked={feeling === each} onChange={() => onFeeling(each)} />
            <span>{words.feelings[each]}</span>
          </label>
        ))}
      </div>
      <p class="caption quiet">{words.marked(count)}</p>
      {GROUPS.map((group) => (
        <div key={group} class="feelings-group">
          <h3>{words[group]}</h3>
          {REGIONS.filter((region) => regionNames[region].group === group).map((region) => (
            <div key={region} class="feeling-region">
              <p>{regionName(region)}</p>
              <div class="feeling-sides">
                {SIDES.map((side) => (
                  <Place key={side} {...props} region={region} side={side} />
                ))}
              </div>
            </div>
          ))}
        </div>
      ))}
    </fieldset>
  );
};
