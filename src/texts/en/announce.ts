/** What a screen reader hears: milestones only, never every second. */
import type { BlockSide, RegionId } from '../../core/body/index.ts';
import type { CueId, SessionView } from '../../core/session/index.ts';
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
      // Also after a hold or a pause: what is left, not what was planned.
      return `Go. ${place}, ${view.secondsLeft} seconds.`;
    case 'hold':
      return view.hold?.longEnough ? 'Held long enough.' : 'Hold still and breathe.';
    case 'paused':
      return `Paused. ${place}.`;
  }
};

/** What a cue tells a screen reader; `told` is the line on the screen, for what has no phase of its own. */
export const milestoneText = (
  id: CueId,
  view: SessionView,
  told: string | null,
  keepOff: readonly string[] = [],
): string => {
  switch (id) {
    case 'noted':
    case 'refused':
      return told ?? (view.hold ? `Up to ${view.hold.untilSeconds} seconds.` : '');
    case 'half':
      return view.block ? `Half time. ${placeOf(view.block)}.` : '';
    default:
      return announcementText(view, keepOff);
  }
};

const PHASES: Readonly<Record<SessionView['phase'], string>> = {
  'get-ready': 'Get ready',
  'switch-side': 'Change sides',
  'change-tool': 'Change tool',
  roll: 'Roll',
  hold: 'Hold still',
  paused: 'Paused',
  done: 'Done',
};

/** The two lines of the lock screen. */
export const lockScreenText = ({
  block,
  phase,
  next,
}: SessionView): { readonly title: string; readonly artist: string } => ({
  title: block ? `${placeOf(block)} \u00b7 ${PHASES[phase]}` : PHASES[phase],
  artist: next ? `Next: ${placeOf(next).toLowerCase()}` : 'The last one',
});

export const deviceTexts = {
  screenOn: 'Screen stays on',
  screenOff: 'Screen may turn off',
  sound: { tones: 'tones', voice: 'voice and tones', off: 'silent' },
  soundOff: 'sound is off',
  noVoice: 'The voice cannot be played on this device now. You hear tones.',
  /** Before the start: what happens with the screen off. */
  background: {
    'goes-on': 'The cues go on with the screen off.',
    'may-stop': 'With the screen off the cues may stop. Then the clock waits for you.',
    stops: 'With the screen off the cues stop and the clock waits for you.',
  },
  soundBlocked: 'Sound is off - tap.',
  soundAction: 'Turn on',
  wakeRefused: 'This device may lock the screen. The clock then waits for you.',
} as const;
