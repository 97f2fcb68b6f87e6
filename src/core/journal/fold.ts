import type { Moment } from '../base/index.ts';
import { dueRegions } from '../programme/index.ts';
import { foldChoice, foldKeptCautions } from './choice.ts';
import { createDayFinder } from './day.ts';
import { effectiveEntries, inOrder } from './effective.ts';
import type { Entry } from './entry.ts';
import { foldColumns, foldExerciseRegions, foldImports, foldWorkouts } from './imports.ts';
import { foldLastLevels, foldLevelsToday } from './levels.ts';
import { foldPlanEdits } from './plan-edits.ts';
import { foldProgrammes } from './programmes.ts';
import { findNextDay, findOpenSession, findUnrated } from './questions.ts';
import { foldLastTools, foldRolledHoursAgo, foldSessionsByRegion } from './rolled.ts';
import { foldSaves } from './saves.ts';
import { foldSessions } from './sessions.ts';
import { foldSettings } from './settings.ts';
import type { JournalState } from './state.ts';
import { foldUnlearned } from './unlearned.ts';
import { foldWishes } from './wishes.ts';

/** What the journal says at `moment`. The order of the entries makes no difference. */
export const foldJournal = (entries: readonly Entry[], moment: Moment): JournalState => {
  const all = inOrder(entries);
  const effective = effectiveEntries(all);
  const daysAgo = createDayFinder(moment);
  const sessions = foldSessions(effective);
  const programmes = foldProgrammes(effective, sessions, moment);
  return {
    ...foldSettings(effective),
    choice: foldChoice(effective),
    planEdits: foldPlanEdits(effective, sessions, daysAgo),
    wishes: foldWishes(effective),
    programmes,
    levelsToday: foldLevelsToday(effective, daysAgo),
    keptCautions: foldKeptCautions(effective),
    workouts: foldWorkouts(effective),
    imports: foldImports(effective),
    exerciseRegions: foldExerciseRegions(effective),
    columns: foldColumns(effective),
    unlearned: foldUnlearned(effective),
    sessions,
    openSession: findOpenSession(sessions, moment),
    unrated: findUnrated(sessions, daysAgo, moment),
    nextDay: findNextDay(sessions, effective, daysAgo),
    history: {
      lastLevels: foldLastLevels(effective, daysAgo, moment),
      rolledHoursAgo: foldRolledHoursAgo(sessions, moment),
      sessionsByRegion: foldSessionsByRegion(sessions),
      lastTools: foldLastTools(sessions),
      due: dueRegions(programmes),
    },
    ...foldSaves(all, effective),
  };
};
