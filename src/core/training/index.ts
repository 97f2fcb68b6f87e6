export {
  type RegionLoad,
  type SetKind,
  type Sport,
  type Workout,
  type WorkoutSet,
  SET_KINDS,
  SPORTS,
} from './workout.ts';
export {
  type EccentricClass,
  type Exercise,
  type ExerciseFinder,
  type ExerciseRegions,
  ECCENTRIC_CLASSES,
} from './exercise.ts';
export { type ReducedName, reduceName } from './exercise-name.ts';
export {
  type ExerciseRowError,
  type ExerciseTable,
  type KeywordRule,
  createExerciseFinder,
  parseExerciseRow,
  parseExerciseRows,
  withAnswers,
} from './exercise-table.ts';
export type { LoadCoefficients, SorenessCoefficients, SportCoefficients } from './load-coefficients.ts';
export {
  type DoubtWorkout,
  type FileAddition,
  type FileAnswers,
  type FileOutcome,
  type FileQuestion,
  type ImportJob,
  type JobContext,
  type JobDoubt,
  type JobFile,
  type JobOutcome,
  EMPTY_JOB,
  additionsOfJob,
  optionsOf,
  outcomeOf,
  questionsOf,
} from './import-job.ts';
export { type DayLoad, loadByDay } from './load-by-day.ts';
export { type WorkoutLoad, addLoads, highestHeartRate, roundLoad, workoutLoad } from './load.ts';
export {
  type LoadNow,
  type RecentLoad,
  loadNow,
  pastLoads,
  recentLoads,
  sorenessAt,
  sorenessShare,
} from './soreness.ts';
export type { ImportError, ImportWarning } from './import-warning.ts';
export { type ImportOptions, type Imported, type Importer, importFile } from './importer.ts';
export { columnName } from './files/file-head.ts';
export { type ByteSource, type ForeignFile, memorySource } from './files/foreign-file.ts';
export { type DateOrder, type WeightUnit, DATE_ORDERS, WEIGHT_UNITS } from './formats/unit-names.ts';
export { type DistanceUnit } from './formats/units.ts';
export {
  type ColumnMeanings,
  type ColumnQuestion,
  type ColumnRole,
  type LengthUnit,
  type TimeUnit,
  COLUMN_ROLES,
  LENGTH_UNITS,
  TIME_UNITS,
} from './formats/column-roles.ts';
export { importers } from './importers.ts';
export { CATEGORY_NAMES } from './formats/fit-names.ts';
export {
  type EffortName,
  type TrainingGuesses,
  type UsualKind,
  type UsualTraining,
  EFFORT_NAMES,
} from './training-guesses.ts';
export {
  type FieldsError,
  type SetRow,
  type WorkoutFields,
  fieldsOf,
  newFields,
  repeatOf,
  setRowsOf,
  workoutOf,
} from './by-hand-fields.ts';
export { type ByHand, type ByHandError, type ByHandOptions, parseByHand, readByHand } from './by-hand.ts';
export {
  type PreviewChoice,
  type PreviewChoices,
  type PreviewStatus,
  type PreviewedWorkout,
  additionsOf,
  previewImports,
} from './preview.ts';
export { type ToldExercise, exerciseAnswers } from './formats/told-exercises.ts';
export { type ImportSummary, summariseImport } from './import-summary.ts';
