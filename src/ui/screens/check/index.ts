export { type CheckAnswers, type CheckPlace, activeCautions, answersOf } from './check-answers.ts';
export { type CheckResult, type CheckScreenProps, type UrgentCare, CheckScreen } from './check-screen.tsx';
