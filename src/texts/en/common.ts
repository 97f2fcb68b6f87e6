/** Words that many screens share. */
import type { Side } from '../../core/body/index.ts';

export const commonTexts = {
  sideLetter: { left: 'L', right: 'R' } satisfies Record<Side, string>,
  sideWord: { left: 'Left', right: 'Right' } satisfies Record<Side, string>,
  close: 'Close',
  undo: 'Undo',
} as const;
