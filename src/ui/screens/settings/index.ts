export { type SettingsScreenProps, SettingsScreen } from './settings-screen.tsx';
