export { type ScreenNotice, type SessionScreenProps, SessionScreen } from './session-screen.tsx';
export { type StopQuestionProps, StopQuestion } from './stop-question.tsx';
