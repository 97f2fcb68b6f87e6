import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import {
  type PlaceKey,
  type RegionId,
  type Side,
  PLACES,
  REGIONS,
  SIDES,
  placeKey,
  sidesOf,
} from '../../../core/body/index.ts';
import type { CautionText } from '../../../core/knowledge/index.ts';
import { type Levels, type Plan, type PlanEdits, hasEdits, regionsOfPlan } from '../../../core/plan/index.ts';
import type { BegunProgramme } from '../../../core/programme/index.ts';
import { knowledge } from '../../../knowledge/index.ts';
import { todayTexts as words } from '../../../texts/en/today.ts';
import { bestSideOf } from '../../figure/body-map/best-side.ts';
import type { MapDrawing, MapSide } from '../../figure/body-map/index.ts';
import { NoticeBar, TurnIcon } from '../../kit/index.ts';
import { Choices, type TodayChoice } from './choices.tsx';
import type { Feeling } from './feeling-list.tsx';
import type { MarkPanelProps, MarkPlace } from './mark-panel.tsx';
import { PlanRows } from './plan-rows.tsx';
import type { TodayBodiesProps, View } from './today-bodies.tsx';
import type { TodayMoreProps } from './today-more.tsx';
import './plan-rows.css';
import './today.css';
import './today-wide.css';

/** What one more minute would buy. */
export interface NextMinuteLine {
  readonly short: string;
  readonly whole: string;
}

export interface TodayProps {
  readonly plan: Plan;
  /** Null while it is loading, and without it: the list of places is enough. */
  readonly body: {
    readonly drawings: Readonly<Record<MapSide, MapDrawing>>;
    readonly Bodies: ComponentType<TodayBodiesProps>;
  } | null;
  /** A part could not be loaded. */
  readonly isIncomplete: boolean;
  readonly onReload: () => void;
  /** Null while it is loading, right after the first screen. */
  readonly MarkPanel: ComponentType<MarkPanelProps> | null;
  /** Null while it is loading, right after the first screen. */
  readonly TodayMore: ComponentType<TodayMoreProps> | null;
  /** What of it was changed by hand. */
  readonly edits: PlanEdits;
  readonly programmes: readonly BegunProgramme[];
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
  /** To change the plan by hand. */
  readonly onEdit: () => void;
  readonly onBackToBest: () => void;
  /** Takes "back to the best plan" back; null: there is nothing to take back. */
  readonly onBringBack: (() => void) | null;
  /** What of the changes by hand could not be kept, in a sentence each. */
  readonly unkept: readonly string[];
  /** Null: nothing, or not worked out yet. */
  readonly nextMinute: NextMinuteLine | null;
  /** Answers with an error in words, or null and what was added. */
  readonly onAddTraining: (line: string) => Promise<{ readonly error: string | null; readonly title: string }>;
  /** The words of a caution, once they are loaded. */
  readonly cautionOf: (id: string) => CautionText | undefined;
  /** Opens the health check. */
  readonly onCheck: () => void;
}

/** The larger of sore and tight: what the body shows. */
const shownLevels = (sore: Levels, tight: Levels): Levels => {
  const shown: Partial<Record<PlaceKey, number>> = {};
  for (const { region, side } of PLACES) {
    const key = placeKey(region, side);
    const level = Math.max(sore[key] ?? 0, tight[key] ?? 0);
    if (level > 0) shown[key] = level;
  }
  return shown;
};

/** The view that shows more of what is planned and marked. */
const bestView = (plan: Plan, marked: readonly RegionId[]): View => {
  const views = [...regionsOfPlan(plan), ...marked].map(bestSideOf);
  return views.filter((view) => view === 'front').length > views.length / 2 ? 'front' : 'back';
};

const emptyReason = ({ request, refused, leftOut }: Plan): string => {
  if (request.tools.length === 0) return words.empty.tools;
  if (refused.some(({ reason }) => reason.type === 'caution')) return words.empty.refused;
  return leftOut.some(({ reason }) => reason.type === 'no-time') ? words.empty.minutes : words.empty.suits;
};

/** More would push the plan off the screen, and mean that nobody has said yet which of them it is. */
const MOST_ALARMS = 2;

/** The one thing to do about the plan as a whole, at the end of the line that sums it up. */
const lineAction = (
  props: TodayProps,
): { readonly word: string; readonly name?: string; readonly act: () => void } | null => {
  const { edits, plan, nextMinute, onBackToBest, onBringBack } = props;
  const { minutes } = plan.request;
  if (hasEdits(edits)) return { word: words.backToBest, act: onBackToBest };
  if (onBringBack) return { word: words.bringBack, act: onBringBack };
  if (!nextMinute) return null;
  return {
    word: nextMinute.short,
    name: nextMinute.whole,
    act: () => {
      props.onChoose({ minutes: minutes + 1 });
      props.onChosen();
    },
  };
};

const LineAction = (props: TodayProps) => {
  const action = lineAction(props);
  return action ? (
    <button type="button" class="today-act small" aria-label={action.name} onClick={action.act}>
      <span>{action.word}</span>
    </button>
  ) : null;
};

/** The plan in one line, and what of the changes by hand could not be kept. */
const summaryOf = ({ plan, edits, unkept }: TodayProps): string => {
  if (plan.blocks.length === 0 && plan.unkept.length === 0) return emptyReason(plan);
  const rolling = plan.blocks.reduce((total, { seconds }) => total + seconds, 0);
  const total = hasEdits(edits) ? words.byHand(plan.totalSeconds) : words.total(plan.totalSeconds, rolling);
  return [total, ...unkept].join('. ');
};

export const TodayScreen = (props: TodayProps) => {
  const { plan, body, MarkPanel, TodayMore, choice, sore, tight, onLevelChosen } = props;
  const levels = shownLevels(sore, tight);
  const markedRegions = REGIONS.filter((region) => SIDES.some((side) => levels[placeKey(region, side)] !== undefined));
  const [feeling, setFeeling] = useState<Feeling>('sore');
  const [turned, setTurned] = useState<View | null>(null);
  const [marking, setMarking] = useState<MarkPlace | null>(null);
  const [first, setFirst] = useState(markedRegions);
  const stage = useRef<HTMLDivElement>(null);
  const view = turned ?? bestView(plan, markedRegions);
  const regions = regionsOfPlan(plan);
  const planned = new Set(
    plan.blocks.flatMap(({ region, side }) => sidesOf(side).map((each) => placeKey(region, each))),
  );
  const edited = hasEdits(props.edits);
  const summary = summaryOf(props);
  const marked = PLACES.flatMap(({ region, side }) => {
    const level = levels[placeKey(region, side)];
    return level === undefined ? [] : [words.markedPlace(region, side, level)];
  });
  const has = new Set(plan.request.cautions.map(({ id }) => id));
  const urgent = knowledge.cautions.filter((caution) => caution.urgent && has.has(caution.id));

  const open: TodayBodiesProps['onOpen'] = (at, raised) => {
    scrollTo(0, 0);
    setMarking(at);
    if (raised) onLevelChosen(raised[0], raised[1], feeling, raised[2]);
  };
  const toList = (): void => {
    setFirst(markedRegions);
    const list = document.querySelector('#where');
    list?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    list?.querySelector('h2')?.focus({ preventScroll: true });
  };

  return (
    <main class="today">
      <div class="today-top">
        {urgent.length > MOST_ALARMS ? (
          <NoticeBar look="stop" action={{ label: words.sayWhich, onClick: props.onCheck }}>
            {words.getHelp}
          </NoticeBar>
        ) : (
          urgent.map(({ id }) => (
            <NoticeBar key={id} look="stop">
              {props.cautionOf(id)?.action.text ?? words.getHelp}
            </NoticeBar>
          ))
        )}
        {props.isIncomplete ? (
          <NoticeBar action={{ label: words.reload, onClick: props.onReload }}>{words.incomplete}</NoticeBar>
        ) : null}
        <h1 tabIndex={-1}>{words.title(regions, plan.request.context, plan.request.activity)}</h1>
        <div class="today-line">
          <p class="small quiet" role="status">
            {summary}
          </p>
          <LineAction {...props} />
        </div>
      </div>
      <div class={marking && body && MarkPanel ? 'today-stage today-marking' : 'today-stage'} ref={stage}>
        {marking && body && MarkPanel ? (
          <MarkPanel
            drawings={body.drawings}
            at={marking}
            onAt={setMarking}
            feeling={feeling}
            onFeeling={setFeeling}
            sore={sore}
            tight={tight}
            planned={planned}
            plan={words.planInShort(plan.blocks)}
            onLevel={props.onLevel}
            onLevelChosen={onLevelChosen}
            onDone={() => setMarking(null)}
          />
        ) : body ? (
          <body.Bodies
            drawings={body.drawings}
            view={view}
            levels={levels}
            own={feeling === 'sore' ? sore : tight}
            planned={planned}
            regions={regions}
            marked={marked}
            stage={stage}
            onOpen={open}
          />
        ) : (
          <div class="today-bodies" />
        )}
        <div class="today-plan">
          <div class="today-plan-head small quiet">
            <button
              type="button"
              class="today-turn"
              aria-label={words.turn[view]}
              onClick={() => setTurned(view === 'front' ? 'back' : 'front')}
            >
              <TurnIcon />
            </button>
            <button
              type="button"
              class="today-mark"
              aria-label={words.mark}
              onClick={() => open({ side: view, zoom: 'whole' }, null)}
            >
              <span class="today-short">{words.markShort}</span>
              <span class="today-long">{words.mark}</span>
            </button>
            {regions.length + plan.leftOut.length > 0 || edited ? (
              <button type="button" class="today-change" aria-label={words.changeName} onClick={props.onEdit}>
                <span class="today-short">{words.change}</span>
                <span class="today-long">{words.changeName}</span>
              </button>
            ) : null}
          </div>
          {marked.length === 0 ? <p class="today-hint">{words.hint}</p> : null}
          <PlanRows plan={plan} edits={props.edits} onWhy={props.onWhy} />
        </div>
      </div>
      <Choices
        choice={choice}
        onChoose={props.onChoose}
        onChosen={props.onChosen}
        onStart={props.onStart}
        canStart={regions.length > 0}
        marked={marked.length}
        onMark={toList}
      />
      {TodayMore === null ? null : (
        <TodayMore
          plan={plan}
          programmes={props.programmes}
          sore={sore}
          tight={tight}
          feeling={feeling}
          onFeeling={setFeeling}
          first={first}
          onLevel={props.onLevel}
          onLevelChosen={onLevelChosen}
          onAddTraining={props.onAddTraining}
          cautionOf={props.cautionOf}
          onCheck={props.onCheck}
        />
      )}
    </main>
  );
};
