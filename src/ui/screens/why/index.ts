export { type WhySheetProps, WhySheet } from './why-sheet.tsx';
