export { type TrialsScreenProps, TrialsScreen } from './trials-screen.tsx';
