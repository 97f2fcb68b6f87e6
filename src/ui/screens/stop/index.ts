export { MoreThanSore } from './more-than-sore.tsx';
export { type StopPlace, type StopSheetProps, StopSheet } from './stop-sheet.tsx';
