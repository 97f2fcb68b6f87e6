/**
 * The app's state: the journal's entries as a signal, and everything else computed from them and from what the person is
 * just choosing. Actions append entries; nothing is stored but through the journal.
 */
import { batch, computed, signal } from '@preact/signals';
import { type Moment, type Result, MS_PER_SECOND } from '../core/base/index.ts';
import { type PlaceKey, type RegionId, type Side, placeKey } from '../core/body/index.ts';
import { type Entry, type EntryBody, type JournalState, type PlaceLevel, foldJournal, makeEntry } from '../core/journal/index.ts';
import type { ActiveCaution, ActivityId, Context, ToolId } from '../core/knowledge/index.ts';
import { type Levels, type PastLoad, type Plan, type PlanRequest, createPlan } from '../core/plan/index.ts';
import type { SessionBlock, SessionState } from '../core/session/index.ts';
import type { Workout } from '../core/training/index.ts';
import type { JournalStore, StoreError } from '../io/journal-store.ts';
import { knowledge } from '../knowledge/index.ts';

/** What can be chosen on Today. */
export interface Choice {
  readonly context: Context;
  readonly activity: ActivityId | null;
  readonly effort: number | null;
  readonly minutes: number;
  readonly tools: readonly ToolId[];
}

export interface AppDeps {
  readonly store: JournalStore;
  readonly moment: () => Moment;
  readonly newId: () => string;
  /** Loads the exercise table only when there is training to weigh. */
  readonly weighTraining: (workouts: readonly Workout[], state: JournalState, moment: Moment) => Promise<readonly PastLoad[]>;
}

type Feeling = 'sore' | 'tight';

/** Minutes of the first plan anybody sees. */
const FIRST_MINUTES = 10;

export const createApp = (deps: AppDeps, initial: readonly Entry[]) => {
  const entries = signal<readonly Entry[]>(initial);
  const moment = signal<Moment>(deps.moment());
  const storeError = signal<StoreError | null>(null);
  const journal = computed(() => foldJournal(entries.value, moment.value));

  const pastLoads = signal<readonly PastLoad[]>([]);
  const chosen = signal<Choice | null>(null);
  /** Levels under the moving thumb: shown and planned with, but not yet written. */
  const drafts = signal<Partial<Record<`${Feeling} ${PlaceKey}`, number>>>({});
  /** The answers of this app start; null: not asked yet. Kept answers come from the journal. */
  const answered = signal<readonly ActiveCaution[] | null>(null);

  const settings = computed(() => journal.value.settings);
  const choice = computed<Choice>(
    () =>
      chosen.value ??
      journal.value.choice ?? { context: 'rest', activity: null, effort: null, minutes: FIRST_MINUTES, tools: settings.value.ownedTools },
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
  const cautions = computed<readonly ActiveCaution[]>(() => answered.value ?? journal.value.keptCautions ?? []);

  const request = computed<PlanRequest>(() => ({
    ...choice.value,
    sore: sore.value,
    tight: tight.value,
    cautions: cautions.value,
    getReadySeconds: settings.value.getReadySeconds,
    moment: moment.value,
  }));
  const plan = computed<Plan>(() => createPlan(request.value, { ...journal.value.history, workouts: pastLoads.value }, knowledge));

  const weigh = async (): Promise<void> => {
    const { workouts } = journal.value;
    pastLoads.value = workouts.length === 0 ? [] : await deps.weighTraining(workouts.map(({ workout }) => workout), journal.value, moment.value);
  };

  /** Writes entries; the screen shows them only once they are safe. */
  const append = async (added: readonly Entry[]): Promise<Result<void, StoreError>> => {
    const written = await deps.store.append(added);
    if (!written.ok) {
      storeError.value = written.error;
      return written;
    }
    batch(() => {
      storeError.value = null;
      moment.value = deps.moment();
      entries.value = [...entries.value, ...added];
    });
    if (added.some(({ kind }) => kind === 'training' || kind === 'exercise' || kind === 'retraction')) await weigh();
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
    cautions,
    request,
    plan,
    storeError,
    answered,
    append,
    write,
    weigh,
    refreshMoment,

    /** Takes over entries that came from another tab or a restored file. */
    reload: async (): Promise<void> => {
      const loaded = await deps.store.all();
      if (loaded.ok) entries.value = loaded.value.entries;
      await weigh();
    },

    choose: (changes: Partial<Choice>): void => {
      chosen.value = { ...choice.value, ...changes };
    },
    /** Remembers today's choices for next time, once they stand. */
    keepChoice: (): void => {
      const { context, activity, effort, minutes, tools } = choice.value;
      const known = journal.value.choice;
      const next = { context, activity, effort, minutes, tools: [...tools] };
      if (!known || JSON.stringify({ ...known, tools: [...known.tools] }) !== JSON.stringify(next)) void write({ kind: 'choice', ...next });
    },

    draftLevel: (region: RegionId, side: Side, feeling: Feeling, level: number): void => {
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
        (side === 'both' ? (['left', 'right'] as const) : [side]).map((each) => ({ region, side: each, level: sore.value[placeKey(region, each)] ?? 0 })),
      );
      return {
        kind: 'session-started',
        session,
        context: made.request.context,
        activity: made.request.activity,
        blocks: made.blocks.map(({ why: _, ...block }) => ({ ...block, discomfort: [block.discomfort[0], block.discomfort[1]] as [number, number] })),
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
