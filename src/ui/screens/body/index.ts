export { type BodyScreenProps, BodyScreen } from './body-screen.tsx';
export { type DayLevels, type LevelTable, levelTable } from './level-table.ts';
