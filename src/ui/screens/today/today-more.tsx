/** What lies under the choices: what is not in the plan, every place to mark, training to add. Loaded right after the first screen. */
import type { RegionId, Side } from '../../../core/body/index.ts';
import { type Levels, type Plan } from '../../../core/plan/index.ts';
import type { BegunProgramme } from '../../../core/programme/index.ts';
import { programmeTexts } from '../../../texts/en/programme.ts';
import { moreTexts as words } from '../../../texts/en/today-more.ts';
import { todayTexts } from '../../../texts/en/today.ts';
import { AddTraining, type AddTrainingProps } from './add-training.tsx';
import { type Feeling, FeelingList } from './feeling-list.tsx';
import { PlanNotes, type PlanNotesProps } from './plan-notes.tsx';
import { TodayProgrammes } from './today-programmes.tsx';

export interface TodayMoreProps {
  readonly plan: Plan;
  readonly programmes: readonly BegunProgramme[];
  readonly sore: Levels;
  readonly tight: Levels;
  readonly feeling: Feeling;
  readonly onFeeling: (feeling: Feeling) => void;
  readonly first: readonly RegionId[];
  readonly onLevel: (region: RegionId, side: Side, feeling: Feeling, level: number) => void;
  readonly onLevelChosen: (region: RegionId, side: Side, feeling: Feeling, level: number) => void;
  readonly onAddTraining: AddTrainingProps['onAdd'];
  readonly cautionOf: PlanNotesProps['cautionOf'];
  readonly onCheck: PlanNotesProps['onCheck'];
}

export const TodayMore = ({ plan, programmes, cautionOf, onCheck, onAddTraining, ...list }: TodayMoreProps) => (
  <div class="today-more">
    <PlanNotes plan={plan} cautionOf={cautionOf} onCheck={onCheck} />
    {programmes.length === 0 ? null : <TodayProgrammes programmes={programmes} />}
    {plan.blocks.length > 0 && plan.totalSeconds <= plan.request.minutes * 60 - 60 && plan.leftOut.length === 0 ? (
      <p class="small quiet">{words.less(plan.totalSeconds)}</p>
    ) : null}
    <FeelingList {...list} plan={todayTexts.planInShort(plan.blocks)} />
    <AddTraining onAdd={onAddTraining} />
    <a class="button-text today-link" href="#/programme">
      {programmeTexts.open}
    </a>
  </div>
);
