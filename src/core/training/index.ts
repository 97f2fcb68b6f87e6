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
export { type WorkoutLoad, addLoads, roundLoad, workoutLoad } from './load.ts';
export { type RecentLoad, pastLoads, recentLoads, sorenessAt, sorenessShare } from './soreness.ts';
export type { ImportError, ImportWarning } from './import-warning.ts';
export { type ForeignFile, type ImportOptions, type Imported, type Importer, importFile } from './importer.ts';
export { hevyImporter } from './hevy.ts';
export { fitImporter } from './fit.ts';
export { CATEGORY_NAMES } from './fit-names.ts';
export { type ByHand, type ByHandError, type ByHandOptions, parseByHand, readByHand } from './by-hand.ts';
export { type Doubtful, type ImportPreview, previewImport } from './preview.ts';
export { type ImportSummary, summariseImport } from './import-summary.ts';
