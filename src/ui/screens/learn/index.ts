export { type LearnScreenProps, type TechniqueTexts, LearnScreen } from './learn-screen.tsx';
