export { type EditSheetProps, EditSheet } from './edit-sheet.tsx';
