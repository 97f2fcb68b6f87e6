import { useState } from 'preact/hooks';
import { type RegionId, type Side, PLACES, placeKey } from '../../../core/body/index.ts';
import { type Levels, type Plan, regionsOfPlan } from '../../../core/plan/index.ts';
import { todayTexts as words } from '../../../texts/en/today.ts';
import { BodyFigure, type View, Weaves, viewOf } from '../../figure/body-map/index.ts';
import { TurnIcon } from '../../kit/index.ts';
import { AddTraining } from './add-training.tsx';
import { Choices, type TodayChoice } from './choices.tsx';
import { type Feeling, FeelingList } from './feeling-list.tsx';
import { PlanNotes } from './plan-notes.tsx';
import { PlanRows } from './plan-rows.tsx';
import './today.css';
import './today-wide.css';

export interface TodayProps {
  readonly plan: Plan;
  readonly choice: TodayChoice;
  readonly sore: Levels;
  readonly tight: Levels;
  readonly onChoose: (changes: Partial<TodayChoice>) => void;
  /** The choice stands: the thumb was lifted. */
  readonly onChosen: () => void;
  /** The level under the moving thumb. */
  readonly onLevel: (region: RegionId, side: Side, feeling: Feeling, level: number) => void;
  readonly onLevelChosen: (region: RegionId, side: Side, feeling: Feeling, level: number) => void;
  readonly onStart: () => void;
  readonly onWhy: (region: RegionId) => void;
  /** Answers with an error in words, or null and what was added. */
  readonly onAddTraining: (line: string) => Promise<{ readonly error: string | null; readonly title: string }>;
  readonly cautionLabel: (id: string) => string;
}

const TAP_RAISES = 2;

/** The larger of sore and tight: what the body shows. */
const shownLevels = (sore: Levels, tight: Levels): Levels => {
  const shown: Partial<Record<string, number>> = {};
  for (const { region, side } of PLACES) {
    const key = placeKey(region, side);
    const level = Math.max(sore[key] ?? 0, tight[key] ?? 0);
    if (level > 0) shown[key] = level;
  }
  return shown as Levels;
};

const firstView = (plan: Plan): View => {
  const views = regionsOfPlan(plan).map(viewOf);
  return views.filter((view) => view === 'front').length > views.length / 2 ? 'front' : 'back';
};

export const TodayScreen = (props: TodayProps) => {
  const { plan, choice, sore, tight, onLevelChosen } = props;
  const [feeling, setFeeling] = useState<Feeling>('sore');
  const [turned, setTurned] = useState<View | null>(null);
  const view = turned ?? firstView(plan);
  const regions = regionsOfPlan(plan);
  const rolling = plan.blocks.reduce((total, { seconds }) => total + seconds, 0);
  const levels = shownLevels(sore, tight);
  const marked = PLACES.flatMap(({ region, side }) => {
    const level = levels[placeKey(region, side)];
    return level === undefined ? [] : [words.markedPlace(region, side, level)];
  });
  const tap = (region: RegionId, side: Side): void => {
    const before = (feeling === 'sore' ? sore : tight)[placeKey(region, side)] ?? 0;
    onLevelChosen(region, side, feeling, before >= 10 ? 0 : Math.min(10, before + TAP_RAISES));
  };
  const [total, inAll, rolled, ofIt] = words.total(plan.totalSeconds, rolling);
  const hasRefusals = plan.refused.some(({ reason }) => reason.type === 'caution');
  const figure = (seen: View, side: 'one' | 'two') => (
    <figure class={`today-figure today-figure-${side}`}>
      <figcaption aria-hidden="true">{seen === 'front' ? words.front : words.behind}</figcaption>
      <BodyFigure view={seen} levels={levels} planned={regions} onTap={tap} label={words.bodyLabel(seen, marked)} />
    </figure>
  );
  return (
    <main class="today">
      <Weaves />
      <div class="today-top">
        <h1 tabIndex={-1}>{words.title(regions, plan.request.context, plan.request.activity)}</h1>
        <p class="small quiet" role="status">
          {plan.blocks.length === 0 ? (
            hasRefusals ? (
              words.allRefused
            ) : (
              words.nothing
            )
          ) : (
            <>
              <b class="today-number">{total}</b>
              {inAll}
              <b class="today-number">{rolled}</b>
              {ofIt}
            </>
          )}
        </p>
      </div>
      <div class="today-stage" data-rows={Math.min(regions.length, 4)}>
        <div class="today-bodies">
          {figure(view, 'one')}
          {figure(view === 'front' ? 'back' : 'front', 'two')}
          <button
            type="button"
            class="today-turn small quiet"
            onClick={() => setTurned(view === 'front' ? 'back' : 'front')}
          >
            <TurnIcon />
            {view === 'front' ? words.fromFront : words.fromBehind}
          </button>
        </div>
        <div class="today-plan">
          <PlanRows plan={plan} onWhy={props.onWhy} />
          {marked.length === 0 ? <p class="today-hint caption quiet">{words.hint}</p> : null}
        </div>
      </div>
      <div class="today-more">
        <PlanNotes plan={plan} cautionLabel={props.cautionLabel} />
        {plan.blocks.length > 0 && plan.totalSeconds <= choice.minutes * 60 - 60 && plan.leftOut.length === 0 ? (
          <p class="small quiet">{words.less(plan.totalSeconds)}</p>
        ) : null}
        <FeelingList
          sore={sore}
          tight={tight}
          feeling={feeling}
          onFeeling={setFeeling}
          onLevel={props.onLevel}
          onLevelChosen={onLevelChosen}
        />
        <AddTraining onAdd={props.onAddTraining} />
      </div>
      <Choices
        choice={choice}
        onChoose={props.onChoose}
        onChosen={props.onChosen}
        onStart={props.onStart}
        canStart={plan.blocks.length > 0}
      />
    </main>
  );
};
