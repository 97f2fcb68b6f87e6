import { sum } from '../../../core/base/index.ts';
import type { Notice } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';

/** A notice of the player in words; null where the screen says it in another way. */
export const noticeText = (notice: Notice): string | null => {
  switch (notice.type) {
    case 'gave-way':
      return words.gaveWay(sum(notice.changes.map(({ from, to }) => from - to)));
    case 'ends-later':
      return words.endsLater(notice.seconds);
    case 'longer':
      return words.longer(notice.seconds);
    case 'at-limit':
      return words.atLimit(notice.seconds);
    case 'no-hold':
      return words.noHold;
    case 'gentler':
      return words.gentler(notice.step);
    case 'stopped-block':
      return words.stoppedBlock;
  }
};
