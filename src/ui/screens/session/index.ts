export { type ScreenNotice } from './screen-notice.ts';
export { type SessionScreenProps, SessionScreen } from './session-screen.tsx';
export { type StopQuestionProps, StopQuestion } from './stop-question.tsx';
