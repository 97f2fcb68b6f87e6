/**
 * What the audio clock will show at a moment of the device's clock. `currentTime` moves in steps of a whole buffer and so
 * lags behind by up to its length; the least lag of the last looks is the best estimate. Also tells when the clock
 * stands although the context says that it runs, which is what an interruption by a call looks like.
 */

/** Looks that count. */
const KEPT = 10;
/** A clock that has not moved for this long stands. */
const STANDS_MS = 1_000;
/** A jump by more than this is no jitter: the clock stood and goes on. Seconds. */
const JUMP = 0.08;

export interface AudioClock {
  /** To be called often, with both clocks at one moment. */
  readonly look: (monotonicMs: number, audioSeconds: number) => void;
  /** Null before the first look. */
  readonly secondsAt: (monotonicMs: number) => number | null;
  readonly stands: () => boolean;
}

export const createAudioClock = (): AudioClock => {
  let leads: readonly number[] = [];
  let moved = { monotonicMs: 0, audioSeconds: -1 };
  let lookedMs = 0;
  return {
    look: (monotonicMs, audioSeconds) => {
      lookedMs = monotonicMs;
      if (audioSeconds !== moved.audioSeconds) moved = { monotonicMs, audioSeconds };
      const lead = audioSeconds - monotonicMs / 1000;
      const best = leads.length === 0 ? lead : Math.max(...leads);
      leads = Math.abs(lead - best) > JUMP ? [lead] : [...leads.slice(1 - KEPT), lead];
    },
    secondsAt: (monotonicMs) => (leads.length === 0 ? null : Math.max(...leads) + monotonicMs / 1000),
    stands: () => lookedMs - moved.monotonicMs > STANDS_MS,
  };
};
