/** What a screen reader hears: milestones only, never every second. */
import type { BlockSide, RegionId } from '../../core/body/index.ts';
import type { SessionView } from '../../core/session/index.ts';
import { toolNames } from '../../knowledge/index.ts';
import { placeName } from './plan.ts';

const placeOf = (block: { readonly region: RegionId; readonly side: BlockSide }): string =>
  placeName(block.region, block.side);

/** The milestone at which a view stands, or an empty text. The same milestone gives the same text, so it is said once. */
export const announcementText = (view: SessionView): string => {
  const { block } = view;
  if (view.phase === 'done') return 'Session done.';
  if (!block) return '';
  const place = placeOf(block);
  switch (view.phase) {
    case 'get-ready':
      return `Get ready. ${place}.`;
    case 'switch-side':
      return `Change sides. ${place}.`;
    case 'change-tool':
      return `Change tool: ${toolNames[block.tool].name.toLowerCase()}. ${place}.`;
    case 'roll':
      return view.secondsLeft * 2 <= view.phaseSeconds
        ? `Half time. ${place}.`
        : `Go. ${place}, ${block.seconds} seconds.`;
    case 'hold':
      return view.hold?.longEnough ? 'Held long enough.' : 'Hold still and breathe.';
    case 'paused':
      return `Paused. ${place}.`;
  }
};

export const deviceTexts = {
  soundBlocked: 'Sound is off.',
  soundAction: 'Tap to turn on',
  wakeRefused: 'This device may lock the screen. The clock then waits for you.',
} as const;
