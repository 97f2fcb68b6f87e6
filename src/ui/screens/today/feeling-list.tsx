import { REGIONS, type RegionId, SIDES, type Side, placeKey } from '../../../core/body/index.ts';
import type { Levels } from '../../../core/plan/index.ts';
import { regionNames } from '../../../knowledge/index.ts';
import { regionName } from '../../../texts/en/plan.ts';
import { moreTexts as words } from '../../../texts/en/today-more.ts';
import { Segmented, SideBadge, heatFill, heatNumber } from '../../kit/index.ts';
import './feeling-list.css';

export type Feeling = 'sore' | 'tight';

const FEELINGS: readonly Feeling[] = ['sore', 'tight'];
const GROUPS = ['marked', 'lower', 'upper', 'feet'] as const;

export interface FeelingListProps {
  readonly sore: Levels;
  readonly tight: Levels;
  readonly feeling: Feeling;
  /** The plan in one line: it stays in sight, so that each change is seen to re-plan. */
  readonly plan: string;
  /** The regions to show first. Rows must not jump away under a moving thumb, so this changes only when the list is opened. */
  readonly first: readonly RegionId[];
  readonly onFeeling: (feeling: Feeling) => void;
  readonly onLevel: (region: RegionId, side: Side, feeling: Feeling, level: number) => void;
  readonly onLevelChosen: (region: RegionId, side: Side, feeling: Feeling, level: number) => void;
}

const Place = ({ region, side, ...props }: FeelingListProps & { readonly region: RegionId; readonly side: Side }) => {
  const { feeling } = props;
  const key = placeKey(region, side);
  const level = (feeling === 'sore' ? props.sore : props.tight)[key] ?? 0;
  const other = (feeling === 'sore' ? props.tight : props.sore)[key] ?? 0;
  return (
    <div class="feeling-place">
      <SideBadge side={side} off={level === 0 && other === 0} />
      <span class="feeling-slider" style={{ '--share': String(level / 10) }}>
        <input
          type="range"
          id={`level-${region}-${side}`}
          min={0}
          max={10}
          step={1}
          value={level}
          aria-label={words.placeLabel(region, side)}
          aria-valuetext={words.levelText(level, feeling)}
          onInput={({ currentTarget }) => props.onLevel(region, side, feeling, currentTarget.valueAsNumber)}
          onChange={({ currentTarget }) => props.onLevelChosen(region, side, feeling, currentTarget.valueAsNumber)}
        />
        <span
          class={level === 0 ? 'feeling-level feeling-level-none' : 'feeling-level'}
          aria-hidden="true"
          style={level === 0 ? undefined : { background: heatFill(level), color: heatNumber(level) }}
        >
          {level}
        </span>
      </span>
    </div>
  );
};

/** Every region and side with its level; the switch says which of the two levels is being set. */
export const FeelingList = (props: FeelingListProps) => {
  const { feeling, first, onFeeling } = props;
  const regionsOf = (group: (typeof GROUPS)[number]): readonly RegionId[] =>
    group === 'marked'
      ? first
      : REGIONS.filter((region) => regionNames[region].group === group && !first.includes(region));
  return (
    <fieldset class="feelings" id="where">
      <legend>
        <h2 tabIndex={-1}>{words.where}</h2>
      </legend>
      <p class="small quiet">{words.whereHelp}</p>
      <p class="feelings-plan small" aria-hidden="true">
        <span key={props.plan}>{props.plan}</span>
      </p>
      <div class="feelings-switch">
        <Segmented
          label={words.feeling}
          options={FEELINGS.map((value) => ({ value, label: words.feelings[value] }))}
          value={feeling}
          onChange={onFeeling}
        />
      </div>
      {GROUPS.filter((group) => regionsOf(group).length > 0).map((group) => (
        <div key={group} class="feelings-group">
          <h3>{words.groups[group]}</h3>
          {regionsOf(group).map((region) => (
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
