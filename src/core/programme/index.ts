export {
  type GoalId,
  type GoalSupport,
  type Programme,
  type ProgrammeGoal,
  type ProgrammeRules,
  GOALS,
  supportOf,
} from './programme.ts';
export {
  type BegunProgramme,
  type DueRegion,
  type ProgrammeDay,
  type ProgrammeProgress,
  type RolledSession,
  dueRegions,
  programmeProgress,
} from './progress.ts';
