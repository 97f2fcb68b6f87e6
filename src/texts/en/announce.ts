/** What a screen reader hears: milestones only, never every second. */
import type { BlockSide, RegionId } from '../../core/body/index.ts';
import type { SessionView } from '../../core/session/index.ts';
import { toolNames } from '../../knowledge/index.ts';
import { placeName } from './plan.ts';

const placeOf = (block: { readonly region: RegionId; readonly side: BlockSide }): string =>
  placeName(block.region, block.side);

/** Where the tool must not go, to be spoken: nobody on the floor can read it. Empty without places. */
export const keepOffSpoken = (places: readonly string[]): string =>
  places.length === 0 ? '' : `Keep off: ${places.join('. ')}.`;

/**
 * The milestone at which a view stands, or an empty text. The same milestone gives the same text, so it is said once.
 * `keepOff` are the places near this block that no tool touches; they are told before a region begins, not at each side.
 */
export const announcementText = (view: SessionView, keepOff: readonly string[] = []): string => {
  const { block } = view;
  if (view.phase === 'done') return 'Session done.';
  if (!block) return '';
  const place = placeOf(block);
  const warned = (text: string): string => `${text} ${keepOffSpoken(keepOff)}`.trimEnd();
  switch (view.phase) {
    case 'get-ready':
      return warned(`Get ready. ${place}.`);
    case 'switch-side':
      return `Change sides. ${place}.`;
    case 'change-tool':
      return warned(`Change tool: ${toolNames[block.tool].name.toLowerCase()}. ${place}.`);
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
