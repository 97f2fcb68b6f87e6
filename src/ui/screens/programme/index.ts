export { type NewProgramme, type ProgrammeScreenProps, ProgrammeScreen } from './programme-screen.tsx';
