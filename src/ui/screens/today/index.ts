export { type TodayChoice } from './choices.tsx';
export { type Feeling } from './feeling-list.tsx';
export { type TodayProps, TodayScreen } from './today-screen.tsx';
