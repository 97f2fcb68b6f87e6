/** The keyboard of a session, in the app and in a terminal; also a headset or a presenter's remote that sends keys. */
import type { SessionEvent } from './event.ts';
import type { SessionView } from './view.ts';

export type SessionKey = SessionEvent | 'ask-end';

/** What a key means in a phase; null: nothing. */
export const sessionKey = (key: string, phase: SessionView['phase']): SessionKey | null => {
  switch (key) {
    case ' ':
      return phase === 'hold' ? 'release' : phase === 'roll' ? 'knot' : phase === 'paused' ? 'resume' : null;
    case 'p':
    case 'P':
      return phase === 'paused' ? 'resume' : 'pause';
    case 'ArrowLeft':
      return 'back';
    case 'ArrowRight':
      return 'skip';
    case '+':
      return 'add-15';
    case 's':
    case 'S':
      return phase === 'hold' ? 'still-tight' : null;
    case 't':
    case 'T':
      return phase === 'hold' || phase === 'roll' ? 'too-much' : null;
    case ',':
      return 'slower';
    case '.':
      return 'faster';
    case 'q':
    case 'Q':
    case 'Escape':
      return 'ask-end';
    default:
      return null;
  }
};
