/** Words that many screens share. */
import type { BlockSide, Side } from '../../core/body/index.ts';

export interface RegionWords {
  readonly one: string;
  readonly both: string;
}

/** Only the first letter changes: "IT band" stays "IT band". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 95 as `1:35`, 600 as `10:00`. */
export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

/** "calves, glutes and lats" */
export const listOf = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;

export const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "Left calf" */
export const placeName = (names: RegionWords, side: Side): string => `${capital(side)} ${names.one}`;

/** "Calves" */
export const regionName = (names: RegionWords): string => capital(names.both);

export const commonTexts = {
  appName: 'Unknot',
  sideLetter: { left: 'L', right: 'R' } satisfies Record<Side, string>,
  sideWord: { left: 'Left', right: 'Right' } satisfies Record<Side, string>,
  sides: { left: 'left', right: 'right', both: 'left and right' } satisfies Record<BlockSide, string>,
  close: 'Close',
  back: 'Back',
  done: 'Done',
  cancel: 'Cancel',
  delete: 'Delete',
  edit: 'Edit',
  save: 'Save',
  undo: 'Undo',
  navigation: 'Main',
  nav: { today: 'Today', body: 'Body', trials: 'Trials', journal: 'Journal' },
  more: 'More',
  learn: 'Learn',
  settings: 'Settings',
} as const;
