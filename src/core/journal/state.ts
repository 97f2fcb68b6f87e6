/** What the journal says at one moment. Computed by `foldJournal`, never stored. */
import type { Instant, Zone } from '../base/index.ts';
import type { Place, RegionId } from '../body/index.ts';
import type { ActiveCaution, ActivityId, Context, ToolId } from '../knowledge/index.ts';
import type { Levels, PlanEdits, PlanHistory, Wishes } from '../plan/index.ts';
import type { BegunProgramme } from '../programme/index.ts';
import type { SessionStep } from '../session/index.ts';
import type { ColumnMeanings, Workout } from '../training/index.ts';
import type { EntryOf, PlaceLevel, SessionBlock } from './entry.ts';
import type { Settings } from './settings.ts';

/** The choices on Today. */
export interface Choice {
  readonly context: Context;
  readonly activity: ActivityId | null;
  readonly effort: number | null;
  readonly minutes: number;
  readonly tools: readonly ToolId[];
}

export interface JournalWorkout {
  readonly workout: Workout;
  /** Every effective entry that holds this workout; all must be retracted to take it back. */
  readonly entryIds: readonly string[];
  /** Id of the import entry it came with; null: entered by hand. */
  readonly import: string | null;
}

export interface JournalImport {
  /** Id of the import entry. */
  readonly id: string;
  readonly file: string;
  readonly source: string;
  readonly at: Instant;
  /** Training entries of this import that still hold. */
  readonly workouts: number;
}

export interface ExerciseAnswer {
  readonly primary: readonly RegionId[];
  readonly secondary: readonly RegionId[];
}

export type DoneBlock = EntryOf<'session-ended'>['done'][number];

export interface EndedSession {
  readonly at: Instant;
  readonly zone: Zone;
  readonly completed: boolean;
  readonly done: readonly DoneBlock[];
}

export interface JournalSession {
  readonly id: string;
  readonly startedAt: Instant;
  readonly zone: Zone;
  readonly context: Context;
  readonly activity: ActivityId | null;
  readonly blocks: readonly SessionBlock[];
  /** Levels at the start. */
  readonly levels: readonly PlaceLevel[];
  /** In the order in which they happened. */
  readonly steps: readonly SessionStep[];
  readonly ended: EndedSession | null;
  /** The latest answer of each place, head to foot; null: not asked, empty: asked and left open. */
  readonly ratings: readonly PlaceLevel[] | null;
}

/** "How sore is it today?" about the sessions of one earlier day. */
export interface NextDayQuestion {
  readonly sessions: readonly string[];
  /** What was rolled that day, head to foot. */
  readonly places: readonly Place[];
  /** What was answered right after, for the places that were. */
  readonly lastRatings: readonly PlaceLevel[];
}

export interface JournalState {
  readonly settings: Settings;
  readonly hasSettings: boolean;
  readonly choice: Choice | null;
  /** What was changed by hand in today's plan. */
  readonly planEdits: PlanEdits;
  /** Regions to plan always or never. */
  readonly wishes: Wishes;
  /** Begun and not stopped, with their progress. */
  readonly programmes: readonly BegunProgramme[];
  readonly levelsToday: { readonly sore: Levels; readonly tight: Levels };
  /** Null: never kept, so the check is asked at each start. Empty: kept "none of these". */
  readonly keptCautions: readonly ActiveCaution[] | null;
  /** Newest first, each workout once. */
  readonly workouts: readonly JournalWorkout[];
  /** Newest first. */
  readonly imports: readonly JournalImport[];
  /** By the exercise's name as its source writes it: what `withAnswers` asks for. */
  readonly exerciseRegions: ReadonlyMap<string, ExerciseAnswer>;
  /** What the columns of tables mean that no importer knows. */
  readonly columns: readonly ColumnMeanings[];
  /** When each line that was learned was last forgotten. */
  readonly unlearned: ReadonlyMap<string, Instant>;
  /** Newest first. */
  readonly sessions: readonly JournalSession[];
  /** The session to offer to resume. */
  readonly openSession: JournalSession | null;
  /** The session to ask "How is it now?" about. */
  readonly unrated: JournalSession | null;
  readonly nextDay: NextDayQuestion | null;
  /** What the planner wants to know; past loads are weighed and habits learned elsewhere. */
  readonly history: Omit<PlanHistory, 'workouts' | 'learned'>;
  readonly lastSavedAt: Instant | null;
  readonly entriesSinceSave: number;
}
