import { useState } from 'preact/hooks';
import { type Instant, type Zone } from '../../core/base/index.ts';
import { type PlaceKey, placeKey } from '../../core/body/index.ts';
import { type Levels, type PastLoad, EMPTY_HISTORY, createPlan } from '../../core/plan/index.ts';
import { knowledge } from '../../knowledge/index.ts';
import { type TodayChoice, TodayScreen } from '../screens/today/index.ts';
import { Shell } from '../shell/index.ts';

const MOMENT = { at: '2026-11-23T18:00:00.000Z' as Instant, zone: 'Europe/Berlin' as Zone };

const RUN: PastLoad = {
  title: 'Evening run, 8 km',
  hoursAgo: 20,
  load: { calves: 6, quads: 5, hamstrings: 4, glutes: 3 },
  sorenessLoad: { calves: 6, quads: 4, hamstrings: 3, glutes: 3 },
};

export interface TodayCase {
  readonly choice: TodayChoice;
  readonly sore: Levels;
  readonly tight: Levels;
  readonly workouts: readonly PastLoad[];
  readonly caution?: string;
}

const run: TodayChoice = { context: 'after', activity: 'run', effort: 4, minutes: 10, tools: ['foam-roller', 'ball'] };

export const TODAY_CASES: Readonly<Record<string, TodayCase>> = {
  today: {
    choice: run,
    sore: { 'calves:right': 6, 'calves:left': 2, 'hamstrings:left': 4, 'glutes:right': 2 },
    tight: {},
    workouts: [RUN],
  },
  'today-three': {
    choice: { context: 'after', activity: 'run', effort: 4, minutes: 5, tools: ['foam-roller', 'ball'] },
    sore: { 'calves:right': 9, 'calves:left': 7, 'hamstrings:left': 8, 'hamstrings:right': 6, 'glutes:right': 8 },
    tight: {},
    workouts: [],
  },
  'today-first': {
    choice: { context: 'rest', activity: null, effort: null, minutes: 10, tools: ['foam-roller'] },
    sore: {},
    tight: {},
    workouts: [],
  },
  'today-many': {
    choice: {
      context: 'before',
      activity: 'overhead-press',
      effort: null,
      minutes: 25,
      tools: ['foam-roller', 'ball', 'massage-gun', 'stick'],
    },
    sore: {
      'upper-back:left': 3,
      'upper-back:right': 5,
      'lats:left': 7,
      'neck-traps:right': 9,
      'pecs:left': 1,
      'quads:right': 8,
    },
    tight: { 'rear-shoulder:left': 4, 'forearms:right': 10 },
    workouts: [],
  },
  'today-empty': {
    choice: { context: 'rest', activity: null, effort: null, minutes: 2, tools: [] },
    sore: {},
    tight: {},
    workouts: [],
  },
  'today-refused': {
    choice: run,
    sore: { 'calves:right': 6 },
    tight: {},
    workouts: [],
    caution: 'rf-dvt',
  },
};

const without = (levels: Levels, key: PlaceKey, level: number): Levels => ({ ...levels, [key]: level });

/** Today with the real planner behind it. */
export const TodayPage = ({ name, onWhy }: { readonly name: string; readonly onWhy?: () => void }) => {
  const start = TODAY_CASES[name];
  const [choice, setChoice] = useState(start?.choice ?? run);
  const [sore, setSore] = useState<Levels>(start?.sore ?? {});
  const [tight, setTight] = useState<Levels>(start?.tight ?? {});
  const plan = createPlan(
    {
      ...choice,
      sore,
      tight,
      cautions: start?.caution === undefined ? [] : [{ id: start.caution }],
      getReadySeconds: 10,
      moment: MOMENT,
    },
    { ...EMPTY_HISTORY, workouts: start?.workouts ?? [] },
    knowledge,
  );
  const setLevel = (
    region: Parameters<typeof placeKey>[0],
    side: 'left' | 'right',
    feeling: 'sore' | 'tight',
    level: number,
  ) => (feeling === 'sore' ? setSore : setTight)((levels) => without(levels, placeKey(region, side), level));
  return (
    <Shell place="today" addressOf={(place) => `#/${place}`} notices={[]}>
      <TodayScreen
        plan={plan}
        choice={choice}
        sore={sore}
        tight={tight}
        onChoose={(changes) => setChoice((known) => ({ ...known, ...changes }))}
        onChosen={() => undefined}
        onLevel={setLevel}
        onLevelChosen={setLevel}
        onStart={() => undefined}
        onWhy={() => onWhy?.()}
        onAddTraining={() => Promise.resolve({ error: 'Not understood. Try "ran 8 km yesterday, easy".', title: '' })}
        cautionLabel={(id) => id}
      />
    </Shell>
  );
};
