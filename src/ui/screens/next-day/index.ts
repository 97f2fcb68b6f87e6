export { type NextDayScreenProps, NextDayScreen } from './next-day-screen.tsx';
