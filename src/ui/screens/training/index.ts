export { type ImportStep, type TrainingScreenProps, TrainingScreen } from './training-screen.tsx';
export { type ExerciseRegionsAnswer, type ImportRow, type PreviewActions, type TrainingRow } from './types.ts';
export { type WorkoutFormProps, WorkoutForm } from './workout-form.tsx';
