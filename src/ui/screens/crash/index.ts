export { type CrashScreenProps, CrashScreen } from './crash-screen.tsx';
