export { type NavPlace, type ShellNotice, type ShellProps, Shell } from './shell.tsx';
