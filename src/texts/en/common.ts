/** Words that many screens share. */
import type { BlockSide, Side } from '../../core/body/index.ts';

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
