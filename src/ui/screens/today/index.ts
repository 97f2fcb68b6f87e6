export { type TodayChoice } from './choices.tsx';
export { type Feeling } from './feeling-list.tsx';
export { type NextMinuteLine, type TodayProps, TodayScreen } from './today-screen.tsx';
