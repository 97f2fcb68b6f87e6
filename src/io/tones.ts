/**
 * How each cue sounds. Work begins high and ends low, gaps are soft, the tempo ticks lower at the near end of the muscle and
 * higher at the far one. Made of sine waves, so that nothing has to be loaded.
 */
import type { CueId } from '../core/session/index.ts';

interface Tone {
  readonly hz: readonly number[];
  /** Of each part. */
  readonly seconds: number;
  /** Against the other tones; absent: 1. */
  readonly level?: number;
}

const TONES: Readonly<Record<CueId, Tone>> = {
  'get-ready': { hz: [392], seconds: 0.18 },
  'switch-side': { hz: [523, 392], seconds: 0.16 },
  'change-tool': { hz: [392, 523, 392], seconds: 0.14 },
  roll: { hz: [660, 880], seconds: 0.16 },
  'far-end': { hz: [370], seconds: 0.05, level: 0.4 },
  'near-end': { hz: [277], seconds: 0.05, level: 0.4 },
  half: { hz: [587, 587], seconds: 0.09 },
  'last-ten': { hz: [587], seconds: 0.09 },
  count: { hz: [440], seconds: 0.08 },
  'roll-end': { hz: [880, 660, 440], seconds: 0.16 },
  hold: { hz: [262], seconds: 0.4 },
  'breath-in': { hz: [165, 196], seconds: 0.22, level: 0.3 },
  'breath-out': { hz: [196, 147], seconds: 0.3, level: 0.3 },
  'hold-enough': { hz: [330, 392], seconds: 0.16 },
  'hold-end': { hz: [392, 523], seconds: 0.18 },
  paused: { hz: [330], seconds: 0.1 },
  resumed: { hz: [440, 523], seconds: 0.1 },
  noted: { hz: [494], seconds: 0.07 },
  refused: { hz: [220, 196], seconds: 0.12 },
  done: { hz: [523, 659, 784], seconds: 0.24 },
};

/** How long a cue's tone takes. Seconds. */
export const toneSeconds = (id: CueId): number => TONES[id].hz.length * TONES[id].seconds;

const ATTACK_SECONDS = 0.008;

/** Plays a cue's tone at a time of the context's clock. Returns its parts; `onEnded` of the last one tells the end. */
export const playTone = (
  context: BaseAudioContext,
  output: AudioNode,
  id: CueId,
  atSeconds: number,
): readonly OscillatorNode[] => {
  const { hz, seconds, level = 1 } = TONES[id];
  return hz.map((pitch, index) => {
    const start = atSeconds + index * seconds;
    const oscillator = context.createOscillator();
    const envelope = context.createGain();
    oscillator.type = 'sine';
    oscillator.frequency.value = pitch;
    envelope.gain.setValueAtTime(0, start);
    envelope.gain.linearRampToValueAtTime(level, start + ATTACK_SECONDS);
    envelope.gain.setValueAtTime(level, start + seconds * 0.6);
    envelope.gain.linearRampToValueAtTime(0, start + seconds);
    oscillator.connect(envelope).connect(output);
    oscillator.start(start);
    oscillator.stop(start + seconds + 0.02);
    return oscillator;
  });
};
