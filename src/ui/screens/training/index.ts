export { type TrainingScreenProps, TrainingScreen } from './training-screen.tsx';
export {
  type ExerciseRegionsAnswer,
  type FilePreview,
  type FilesPreview,
  type ImportRow,
  type TrainingRow,
} from './types.ts';
