/**
 * The app's state: the journal's entries as a signal, and everything else computed from them and from what the person is
 * just choosing. Actions append entries; nothing is stored but through the journal.
 */
import { batch, computed, signal } from '@preact/signals';
import { type Moment, type Result, MS_PER_SECOND, clamp } from '../core/base/index.ts';
import { type PlaceKey, type RegionId, type Side, placeKey } from '../core/body/index.ts';
import {
  type Choice,
  type Entry,
  type EntryBody,
  type EntryKind,
  type ExerciseAnswer,
  type JournalState,
  type PlaceLevel,
  type StoredRow,
  effectiveEntries,
  foldJournal,
  makeEntry,
  retractEntry,
} from '../core/journal/index.ts';
import { type WhatWasLearned, NOTHING_LEARNED } from '../core/learn/index.ts';
import {
  type Block,
  type Levels,
  type PastLoad,
  type Plan,
  type PlanEdits,
  type PlanHistory,
  type PlanRequest,
  createPlan,
  frameOf,
} from '../core/plan/index.ts';
import { type SessionBlock, type SessionState } from '../core/session/index.ts';
import type { Workout } from '../core/training/index.ts';
import type { JournalStore, Leader, StoreChange, StoreError } from '../io/journal-store.ts';
import { knowledge } from '../knowledge/index.ts';
import { createHealthAnswers } from './health-answers.ts';
import { createPlanEditing } from './plan-editing.ts';

export interface AppDeps {
  /** Loads the player's engine only when there are sessions to learn from. */
  readonly learnSessions: (state: JournalState) => Promise<WhatWasLearned>;
  readonly store: JournalStore;
  readonly moment: () => Moment;
  readonly newId: () => string;
  /** Loads the exercise table only when there is training to weigh. */
  readonly weighTraining: (
    workouts: readonly Workout[],
    answers: ReadonlyMap<string, ExerciseAnswer>,
    moment: Moment,
  ) => Promise<readonly PastLoad[]>;
}

/** Entries from which something is learned or unlearned. */
const TEACHES: readonly EntryKind[] = ['session-ended', 'rating', 'unlearned', 'retraction'];

type Feeling = 'sore' | 'tight';

/** In halves of a second: finer than anybody rolls. */
const HALVES = 2;

/** The journal keeps what is to be done, not why: that can be worked out again. The tempo is the person's own. */
const sessionBlock = (block: Block, tempo: number): SessionBlock => {
  const { why, ...rest } = block;
  void why;
  const { secondsPerPass } = rest;
  return {
    ...rest,
    secondsPerPass:
      secondsPerPass === null
        ? null
        : clamp(Math.round(secondsPerPass * tempo * HALVES) / HALVES, ...knowledge.doseRules.passByHand.value),
  };
};

/** Minutes of the first plan anybody sees. */
const FIRST_MINUTES = 10;

export const createApp = (deps: AppDeps, initial: readonly Entry[]) => {
  const entries = signal<readonly Entry[]>(initial);
  const moment = signal<Moment>(deps.moment());
  const storeError = signal<StoreError | null>(null);
  const journal = computed(() => foldJournal(entries.value, moment.value));

  /** What the sessions say about the person; nothing before they have been looked at. */
  const habits = signal<WhatWasLearned>({ learned: NOTHING_LEARNED, lines: [] });
  const pastLoads = signal<readonly PastLoad[]>([]);
  const chosen = signal<Choice | null>(null);
  /** Levels under the moving thumb: shown and planned with, but not yet written. */
  const drafts = signal<Partial<Record<`${Feeling} ${PlaceKey}`, number>>>({});

  const settings = computed(() => journal.value.settings);
  const choice = computed<Choice>(
    () =>
      chosen.value ??
      journal.value.choice ?? {
        context: 'rest',
        activity: null,
        effort: null,
        minutes: FIRST_MINUTES,
        tools: settings.value.ownedTools,
      },
  );

  const levels = (feeling: Feeling): Levels => {
    const merged: Partial<Record<PlaceKey, number>> = { ...journal.value.levelsToday[feeling] };
    for (const [key, level] of Object.entries(drafts.value)) {
      const [kind, place] = key.split(' ') as [Feeling, PlaceKey];
      if (kind === feeling) merged[place] = level;
    }
    return merged;
  };
  const sore = computed(() => levels('sore'));
  const tight = computed(() => levels('tight'));
  const health = createHealthAnswers({
    journal,
    write: (body) => write(body),
    forget: async () => {
      const keptNow = effectiveEntries(entries.value).filter(({ kind }) => kind === 'cautions');
      if (keptNow.length > 0) await write(...keptNow.map(retractEntry));
    },
  });

  const request = computed<PlanRequest>(() => ({
    ...choice.value,
    sore: sore.value,
    tight: tight.value,
    cautions: health.active.value,
    wishes: journal.value.wishes,
    getReadySeconds: settings.value.getReadySeconds,
    moment: moment.value,
  }));
  const planHistory = computed<PlanHistory>(() => ({
    ...journal.value.history,
    workouts: pastLoads.value,
    learned: habits.value.learned,
  }));
  /** The plan that was shown last: a new one departs from it only where that is better. */
  let shown: Plan['blocks'] = [];
  const editing = createPlanEditing({
    kept: computed(() => journal.value.planEdits),
    entry: (body) => entry(body),
    append: (added) => append(added),
    forgetShown: () => {
      shown = [];
    },
  });
  const planAround = (edits: PlanEdits): Plan =>
    createPlan(request.value, planHistory.value, knowledge, frameOf(edits, shown));
  const plan = computed<Plan>(() => {
    const made = planAround(editing.edits.value);
    shown = made.blocks;
    return made;
  });

  const weigh = async (): Promise<void> => {
    const { workouts } = journal.value;
    pastLoads.value =
      workouts.length === 0
        ? []
        : await deps.weighTraining(
            workouts.map(({ workout }) => workout),
            journal.value.exerciseRegions,
            moment.value,
          );
  };

  const learnHabits = async (): Promise<void> => {
    const { sessions } = journal.value;
    habits.value =
      sessions.length === 0 ? { learned: NOTHING_LEARNED, lines: [] } : await deps.learnSessions(journal.value);
  };

  /** Writes entries; the screen shows them only once they are safe. */
  const append = async (added: readonly Entry[], as?: Leader): Promise<Result<void, StoreError>> => {
    const written = await deps.store.append(added, as);
    if (!written.ok) {
      // Nothing is wrong then: another tab tells it.
      if (written.error.type !== 'not-leading') storeError.value = written.error;
      return written;
    }
    batch(() => {
      storeError.value = null;
      moment.value = deps.moment();
      entries.value = [...entries.value, ...added];
    });
    if (added.some(({ kind }) => kind === 'training' || kind === 'exercise' || kind === 'retraction')) await weigh();
    if (added.some(({ kind }) => TEACHES.includes(kind))) await learnHabits();
    return written;
  };

  const entry = (body: EntryBody): Entry => makeEntry(body, { id: deps.newId(), moment: deps.moment() });
  const write = (...bodies: readonly EntryBody[]): Promise<Result<void, StoreError>> => append(bodies.map(entry));

  const refreshMoment = (): void => {
    moment.value = deps.moment();
  };

  return {
    entries,
    moment,
    journal,
    settings,
    choice,
    sore,
    tight,
    health,
    request,
    planHistory,
    plan,
    editing,
    /** What the plan would be with other edits. */
    planAround,
    storeError,
    append,
    write,
    /** Only while nobody else leads the session. */
    writeAs: (as: Leader, body: EntryBody): Promise<Result<void, StoreError>> => append([entry(body)], as),
    entry,
    weigh,
    habits,
    learnHabits,
    refreshMoment,

    /** Takes over what another tab wrote, or that it erased everything. */
    takeOver: async (change: StoreChange): Promise<void> => {
      if (change.type === 'outdated') {
        storeError.value = { type: 'closed' };
        return;
      }
      const loaded = await deps.store.all();
      if (loaded.ok) entries.value = loaded.value.entries;
      await weigh();
      await learnHabits();
    },

    newId: deps.newId,

    /** Takes over rows of a restored file; what is there already stays. */
    restore: async (rows: readonly StoredRow[]): Promise<Result<void, StoreError>> => {
      const written = await deps.store.append(rows);
      if (!written.ok) storeError.value = written.error;
      const loaded = await deps.store.all();
      if (loaded.ok) entries.value = loaded.value.entries;
      await weigh();
      await learnHabits();
      return written;
    },

    /** Everything, for good. */
    erase: async (): Promise<void> => {
      const erased = await deps.store.erase();
      if (!erased.ok) {
        storeError.value = erased.error;
        return;
      }
      batch(() => {
        entries.value = [];
        chosen.value = null;
        drafts.value = {};
        health.clear();
        pastLoads.value = [];
        habits.value = { learned: NOTHING_LEARNED, lines: [] };
        editing.clear();
      });
    },

    /** All rows of the journal, also those that this version cannot read: a saved file must hold everything. */
    stored: async (): Promise<{ readonly entries: readonly Entry[]; readonly kept: readonly StoredRow[] }> => {
      const loaded = await deps.store.all();
      return loaded.ok
        ? { entries: loaded.value.entries, kept: loaded.value.unreadable.map(({ row }) => row) }
        : { entries: entries.value, kept: [] };
    },

    choose: (changes: Partial<Choice>): void => {
      editing.forgetBack();
      chosen.value = { ...choice.value, ...changes };
    },
    /** Remembers today's choices for next time, once they stand. */
    keepChoice: (): void => {
      const { context, activity, effort, minutes, tools } = choice.value;
      const known = journal.value.choice;
      const next = { context, activity, effort, minutes, tools: [...tools] };
      if (!known || JSON.stringify({ ...known, tools: [...known.tools] }) !== JSON.stringify(next))
        void write({ kind: 'choice', ...next });
    },

    draftLevel: (region: RegionId, side: Side, feeling: Feeling, level: number): void => {
      editing.forgetBack();
      drafts.value = { ...drafts.value, [`${feeling} ${placeKey(region, side)}`]: level };
    },
    commitLevel: async (region: RegionId, side: Side, feeling: Feeling, level: number): Promise<void> => {
      const key = `${feeling} ${placeKey(region, side)}` as const;
      drafts.value = { ...drafts.value, [key]: level };
      const written = await write({ kind: 'check-in', occasion: 'today', levels: [{ region, side, feeling, level }] });
      // The journal tells it now; a draft that changed meanwhile stays.
      if (written.ok && drafts.value[key] === level) {
        const { [key]: _, ...rest } = drafts.value;
        drafts.value = rest;
      }
    },

    startedBody: (session: string): EntryBody => {
      const made = plan.value;
      const places: PlaceLevel[] = made.blocks.flatMap(({ region, side }) =>
        (side === 'both' ? (['left', 'right'] as const) : [side]).map((each) => ({
          region,
          side: each,
          level: sore.value[placeKey(region, each)] ?? 0,
        })),
      );
      return {
        kind: 'session-started',
        session,
        context: made.request.context,
        activity: made.request.activity,
        blocks: made.blocks.map((block) => sessionBlock(block, settings.value.tempo)),
        levels: places,
      };
    },
    endedBody: (session: string, state: SessionState): EntryBody => ({
      kind: 'session-ended',
      session,
      completed: state.phase.type === 'done' && state.phase.completed,
      done: state.blocks.flatMap((block: SessionBlock, index) => {
        const progress = state.progress[index];
        if (!progress || (progress.rolledMs === 0 && progress.heldMs === 0)) return [];
        return [
          {
            region: block.region,
            side: block.side,
            tool: block.tool,
            seconds: Math.round(progress.rolledMs / MS_PER_SECOND),
            heldSeconds: Math.round(progress.heldMs / MS_PER_SECOND),
            tooMuch: progress.tooMuch,
          },
        ];
      }),
    }),
  };
};

export type App = ReturnType<typeof createApp>;
