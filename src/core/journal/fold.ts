import type { Moment } from '../base/index.ts';
import type { Entry } from './entry.ts';
import { foldSettings } from './settings.ts';
import type { JournalState } from './state.ts';

/** What the journal says at `moment`. The order of the entries makes no difference. */
export const foldJournal = (entries: readonly Entry[], _moment: Moment): JournalState => ({
  ...foldSettings(entries),
  choice: null,
  levelsToday: { sore: {}, tight: {} },
  keptCautions: null,
  workouts: [],
  imports: [],
  exerciseRegions: new Map(),
  sessions: [],
  openSession: null,
  unrated: null,
  nextDay: null,
  history: { lastLevels: {}, rolledHoursAgo: {}, sessionsByRegion: {} },
  lastSavedAt: null,
  entriesSinceSave: entries.length,
});
