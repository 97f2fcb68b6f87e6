/** What a button of a headset or a spoken word means in a phase. */
import type { Settings } from '../core/journal/index.ts';
import type { SessionEvent, SessionView } from '../core/session/index.ts';
import type { MediaAction } from '../io/headset.ts';

type Phase = SessionView['phase'];

const BUTTON_OF: Readonly<Record<MediaAction, Settings['headsetKnot']>> = {
  play: 'play',
  pause: 'play',
  stop: 'play',
  nexttrack: 'next',
  previoustrack: 'previous',
};

/** A button of the headset; `knotOn` is the one that the person chose for the knot. */
export const headsetEvent = (
  action: MediaAction,
  phase: Phase,
  knotOn: Settings['headsetKnot'],
): SessionEvent | null => {
  const button = BUTTON_OF[action];
  if (phase === 'done') return null;
  if (button === knotOn) {
    if (phase === 'roll') return 'knot';
    if (phase === 'hold') return 'release';
  }
  switch (button) {
    case 'play':
      return phase === 'paused' ? 'resume' : 'pause';
    case 'next':
      return phase === 'hold' ? 'release' : 'skip';
    case 'previous':
      return 'back';
    case 'none':
      return null;
  }
};

/** A phrase as it was understood, in lower case. Whole words only: "not" is no "knot". */
const WORDS: readonly (readonly [pattern: RegExp, event: SessionEvent])[] = [
  [/\btoo much\b/, 'too-much'],
  [/\bstill tight\b/, 'still-tight'],
  [/\b(knot|hold here)\b/, 'knot'],
  [/\b(release|let go)\b/, 'release'],
  [/\bresume\b|\bgo on\b/, 'resume'],
  [/\b(pause|stop)\b/, 'pause'],
  [/\bskip\b/, 'skip'],
  [/\bback\b/, 'back'],
  [/\bslower\b/, 'slower'],
  [/\bfaster\b/, 'faster'],
  [/\b(more time|fifteen seconds)\b/, 'add-15'],
];

export const spokenEvent = (phrase: string): SessionEvent | null =>
  WORDS.find(([pattern]) => pattern.test(phrase))?.[1] ?? null;
