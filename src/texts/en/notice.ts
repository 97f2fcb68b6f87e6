/** What the player has to say, in one short line. */
import type { Change, Notice, SessionBlock } from '../../core/session/index.ts';
import { sessionText as words } from './session.ts';

/** Each region once: both sides of it change alike. */
const byRegion = (changes: readonly Change[], blocks: readonly SessionBlock[]) => {
  const rows = new Map<string, { readonly block: SessionBlock; readonly from: number; readonly to: number }>();
  for (const { block: index, from, to } of changes) {
    const block = blocks[index];
    if (block && !rows.has(block.region)) rows.set(block.region, { block, from, to });
  }
  return [...rows.values()];
};

/** A notice of the player in words; null where the screen says it in another way. */
export const noticeText = (notice: Notice, blocks: readonly SessionBlock[]): string | null => {
  switch (notice.type) {
    case 'gave-way':
      return words.gaveWay(
        byRegion(notice.changes, blocks).map(({ block, from, to }) => ({ region: block.region, from, to })),
      );
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
    case 'pace':
      return words.pace(notice.secondsPerPass);
  }
};
