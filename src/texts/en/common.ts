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

export const common = {
  appName: 'Unknot',
  sideLetter: { left: 'L', right: 'R' } satisfies Record<Side, string>,
  side: { left: 'left', right: 'right' } satisfies Record<Side, string>,
  sides: { left: 'left', right: 'right', both: 'left and right' } satisfies Record<BlockSide, string>,
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  done: 'Done',
  save: 'Save',
  remove: 'Delete',
  undo: 'Undo',
  edit: 'Edit',
  seconds: 's',
  minutes: 'min',
  ofTen: (level: number): string => `${level} of 10`,
} as const;
