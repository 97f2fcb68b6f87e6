export { type LearnScreenProps, LearnScreen } from './learn-screen.tsx';
