/**
 * Short tones, scheduled ahead on the audio clock, so that a throttled timer cannot make them late. Two things go wrong
 * on phones: the context stays `suspended` until a touch, and after a call it is `interrupted` or stands still while it
 * says `running`. So the port watches that its clock advances and says when the sound is off.
 */
import type { CueId } from '../core/session/index.ts';

export interface ScheduledTone {
  /** From now on, in milliseconds; a negative time is in the past and is left out. */
  readonly inMs: number;
  readonly id: CueId;
}

export type SoundState = 'on' | 'off' | 'blocked';

export interface Sound {
  /** Call from a touch: creates or revives the context. */
  readonly prime: () => void;
  /** Adds tones to those that are still to sound. */
  readonly schedule: (tones: readonly ScheduledTone[]) => void;
  readonly cancel: () => void;
  readonly setVolume: (volume: number) => void;
  readonly state: () => SoundState;
  /** Seconds of the audio clock, or null without one: whether it went on tells whether cues sounded meanwhile. */
  readonly clockSeconds: () => number | null;
  readonly close: () => void;
}

interface Tone {
  readonly hz: readonly number[];
  readonly seconds: number;
}

/** Each cue sounds different; the work begins high and ends low, and gaps are soft. */
const TONES: Readonly<Record<CueId, Tone | null>> = {
  'get-ready': { hz: [392], seconds: 0.18 },
  'switch-side': { hz: [523, 392], seconds: 0.16 },
  'change-tool': { hz: [392, 523, 392], seconds: 0.14 },
  roll: { hz: [660, 880], seconds: 0.16 },
  half: { hz: [587, 587], seconds: 0.09 },
  count: { hz: [440], seconds: 0.08 },
  'roll-end': { hz: [880, 660, 440], seconds: 0.16 },
  hold: { hz: [262], seconds: 0.4 },
  'hold-enough': { hz: [330, 392], seconds: 0.16 },
  'hold-end': { hz: [392, 523], seconds: 0.18 },
  paused: { hz: [330], seconds: 0.1 },
  done: { hz: [523, 659, 784], seconds: 0.24 },
};

/** A tone that is due this little ago still sounds; later it would only confuse. */
const LATEST_MS = -150;

type ContextClass = new () => AudioContext;

const contextClass = (): ContextClass | null => (typeof AudioContext === 'undefined' ? null : AudioContext);

/** `onRunning` is called whenever the context begins to sound: what was scheduled before then is lost. */
export const createSound = (initialVolume: number, onRunning: () => void): Sound => {
  const Context = contextClass();
  let context: AudioContext | null = null;
  let gain: GainNode | null = null;
  let volume = initialVolume;
  let playing: OscillatorNode[] = [];

  const open = (): void => {
    if (!Context) return;
    const opened = new Context();
    context = opened;
    opened.onstatechange = () => {
      if (opened === context && opened.state === 'running') onRunning();
    };
    gain = context.createGain();
    gain.gain.value = volume;
    gain.connect(context.destination);
  };

  const play = (tone: Tone, atSeconds: number): void => {
    if (!context || !gain) return;
    for (const [index, hz] of tone.hz.entries()) {
      const start = atSeconds + index * tone.seconds;
      const oscillator = context.createOscillator();
      const envelope = context.createGain();
      oscillator.type = 'sine';
      oscillator.frequency.value = hz;
      envelope.gain.setValueAtTime(0, start);
      envelope.gain.linearRampToValueAtTime(1, start + 0.012);
      envelope.gain.setValueAtTime(1, start + tone.seconds * 0.6);
      envelope.gain.linearRampToValueAtTime(0, start + tone.seconds);
      oscillator.connect(envelope).connect(gain);
      oscillator.start(start);
      oscillator.stop(start + tone.seconds + 0.02);
      playing.push(oscillator);
      oscillator.onended = () => {
        playing = playing.filter((other) => other !== oscillator);
      };
    }
  };

  const cancel = (): void => {
    for (const oscillator of playing) {
      oscillator.onended = null;
      oscillator.stop();
      oscillator.disconnect();
    }
    playing = [];
  };

  return {
    prime: () => {
      // A short cue should mix with the person's music instead of stopping it, where the platform can be told so.
      const session = (navigator as { audioSession?: { type: string } }).audioSession;
      if (session) session.type = 'transient';
      // Safari leaves an interrupted context dead: a fresh one is the only cure.
      if (context && (context.state as string) === 'interrupted') {
        void context.close().catch(() => undefined);
        context = null;
      }
      if (!context) open();
      if (context?.state === 'suspended') void context.resume().catch(() => undefined);
    },
    schedule: (tones) => {
      if (!context || context.state !== 'running') return;
      for (const { id, inMs } of tones) {
        const tone = TONES[id];
        if (tone && inMs > LATEST_MS) play(tone, context.currentTime + Math.max(0, inMs) / 1000);
      }
    },
    cancel,
    setVolume: (next) => {
      volume = next;
      if (gain) gain.gain.value = next;
    },
    state: () => (volume === 0 ? 'off' : context?.state === 'running' ? 'on' : 'blocked'),
    clockSeconds: () => (context?.state === 'running' ? context.currentTime : null),
    close: () => {
      cancel();
      void context?.close().catch(() => undefined);
      context = null;
    },
  };
};
