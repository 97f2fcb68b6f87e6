export { type JournalScreenProps, JournalScreen } from './journal-screen.tsx';
export { type Correction } from './correction.ts';
export { type Persistence, type RestorePreview } from './keep-section.tsx';
