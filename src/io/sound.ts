/**
 * What is heard in a session: tones and clips, scheduled ahead on the audio clock, so that a throttled timer cannot make
 * them late. Two things go wrong on phones: the context stays `suspended` until a touch, and after a call it is
 * `interrupted`, or its clock stands while it says `running`. Both are seen here and told, and the next touch rebuilds it.
 */
import type { Cue, CueId } from '../core/session/index.ts';
import { type AudioClock, createAudioClock } from './audio-clock.ts';
import { playTone } from './tones.ts';
import { type ClipDecoder, type SpokenCue, type ToneCue, arrangePhrases } from './voice.ts';

export interface SoundChoice {
  /** 0 to 1; both 0: silent. */
  readonly toneVolume: number;
  readonly voiceVolume: number;
  readonly paceHeard: boolean;
  readonly breathHeard: boolean;
  /** Mixes with the person's music; else this app is what plays. */
  readonly mixes: boolean;
}

export interface HeardCue {
  /** From now on, in milliseconds; a negative time is in the past. */
  readonly inMs: number;
  readonly cue: Cue;
}

/** `blocked`: nothing sounds until the next touch. */
export type SoundState = 'on' | 'off' | 'blocked';

export interface Sound {
  /** Call from a touch: creates or revives the context. */
  readonly prime: () => void;
  /** Adds cues to those that are still to sound; `nextInMs`: the next words come then, and none may run into them. */
  readonly schedule: (cues: readonly HeardCue[], nextInMs?: number) => void;
  /** Takes back what begins in so many milliseconds or later; without a time everything, also what sounds now. */
  readonly silence: (fromInMs?: number) => void;
  /** Compares the clocks; to be called often. */
  readonly watch: () => void;
  readonly state: () => SoundState;
  /** Of the audio clock, or null while nothing sounds: whether it went on tells whether cues were heard meanwhile. */
  readonly clockMs: () => number | null;
  readonly close: () => void;
}

export interface SoundPorts {
  /** Called whenever the context begins to sound: what was scheduled before then is lost. */
  readonly onRunning: () => void;
  /** The audio clock has moved against the device's: what was scheduled would come too early or too late. */
  readonly onMoved: () => void;
  /** A clip was to be heard and this browser cannot decode it. */
  readonly onUndecodable: () => void;
  readonly monotonicMs: () => number;
  /** Null until the clips are here. */
  readonly clips: () => ClipDecoder | null;
  readonly createContext: () => AudioContext | null;
}

/** The clocks may move so far against each other before everything is scheduled anew: nobody hears it. Seconds. */
const MOST_MOVED = 0.01;

interface Waiting {
  readonly node: AudioScheduledSourceNode;
  readonly startSeconds: number;
}

/** A tone that is due this little ago still sounds; later it would only confuse. */
const LATEST_MS = -150;

const PACE: readonly CueId[] = ['far-end', 'near-end'];
const BREATH: readonly CueId[] = ['breath-in', 'breath-out'];

/** The platform's own context; null where there is none. */
export const createAudioContext = (): AudioContext | null =>
  typeof AudioContext === 'undefined' ? null : new AudioContext({ latencyHint: 'interactive' });

export const createSound = (choice: SoundChoice, ports: SoundPorts): Sound => {
  let context: AudioContext | null = null;
  let clock: AudioClock = createAudioClock();
  let tones: GainNode | null = null;
  let voice: GainNode | null = null;
  let waiting: readonly Waiting[] = [];
  /** From when on each silence took back what had been scheduled: clips that were still being decoded are found by it. */
  let silences: readonly number[] = [];
  /** Lead of the audio clock over the device's with which cues were scheduled. Seconds. */
  let scheduledLead: number | null = null;
  const isOff = choice.toneVolume === 0 && choice.voiceVolume === 0;

  const open = (): void => {
    const opened = ports.createContext();
    if (!opened) return;
    context = opened;
    clock = createAudioClock();
    tones = opened.createGain();
    tones.gain.value = choice.toneVolume;
    tones.connect(opened.destination);
    voice = opened.createGain();
    voice.gain.value = choice.voiceVolume;
    voice.connect(opened.destination);
    opened.onstatechange = () => {
      if (opened !== context || opened.state !== 'running') return;
      look();
      ports.onRunning();
    };
  };

  const keep = (nodes: readonly AudioScheduledSourceNode[], startSeconds: number): void => {
    waiting = [...waiting, ...nodes.map((node) => ({ node, startSeconds }))];
    for (const node of nodes)
      node.onended = () => {
        waiting = waiting.filter((other) => other.node !== node);
      };
  };

  const look = (): void => {
    if (context?.state === 'running') clock.look(ports.monotonicMs(), context.currentTime);
  };

  const watch = (): void => {
    look();
    const lead = clock.secondsAt(0);
    if (!isRunning() || lead === null || scheduledLead === null || Math.abs(lead - scheduledLead) <= MOST_MOVED) return;
    scheduledLead = lead;
    ports.onMoved();
  };

  const isRunning = (): boolean => context?.state === 'running' && !clock.stands();

  const wants = (id: CueId): boolean =>
    (choice.paceHeard || !PACE.includes(id)) && (choice.breathHeard || !BREATH.includes(id));

  const speak = (
    spoken: readonly SpokenCue[],
    heard: readonly ToneCue[],
    zeroSeconds: number,
    nextInMs: number,
  ): void => {
    const clips = ports.clips();
    if (!clips || !context || choice.voiceVolume === 0) return;
    const silenced = silences.length;
    const sounding = context;
    for (const { id, inMs } of arrangePhrases(spoken, heard, clips.msOf, nextInMs)) {
      if (inMs < LATEST_MS) continue;
      void clips.decode(id, sounding).then((buffer) => {
        const startSeconds = zeroSeconds + inMs / 1000;
        if (sounding !== context || !voice) return;
        if (!buffer) {
          ports.onUndecodable();
          return;
        }
        if (silences.slice(silenced).some((from) => startSeconds >= from)) return;
        if (startSeconds < sounding.currentTime + LATEST_MS / 1000) return;
        const source = sounding.createBufferSource();
        source.buffer = buffer;
        source.connect(voice);
        source.start(Math.max(startSeconds, sounding.currentTime));
        keep([source], startSeconds);
      });
    }
  };

  return {
    prime: () => {
      if (isOff) return;
      // A short cue should mix with the person's music instead of stopping it, where the platform can be told so.
      const session = (navigator as { audioSession?: { type: string } }).audioSession;
      if (session) session.type = choice.mixes ? 'transient' : 'playback';
      // An interrupted context stays dead on some platforms, and one whose clock stands as well: a new one is the cure.
      if (context && ((context.state as string) === 'interrupted' || (context.state === 'running' && clock.stands()))) {
        void context.close().catch(() => undefined);
        context = null;
        waiting = [];
      }
      if (!context) open();
      if (context?.state === 'suspended') void context.resume().catch(() => undefined);
    },
    schedule: (cues, nextInMs = Number.POSITIVE_INFINITY) => {
      if (!context || !tones || context.state !== 'running') return;
      look();
      scheduledLead = clock.secondsAt(0);
      const nowMs = ports.monotonicMs();
      const zeroSeconds = clock.secondsAt(nowMs) ?? context.currentTime;
      const heard: ToneCue[] = [];
      const spoken: SpokenCue[] = [];
      for (const { inMs, cue } of cues) {
        if (cue.kind === 'tone' && wants(cue.id)) heard.push({ inMs, id: cue.id });
        else if (cue.kind === 'speech') spoken.push({ inMs, id: cue.id });
      }
      if (choice.toneVolume > 0)
        for (const { inMs, id } of heard) {
          if (inMs <= LATEST_MS) continue;
          const startSeconds = zeroSeconds + Math.max(0, inMs) / 1000;
          keep(playTone(context, tones, id, startSeconds), startSeconds);
        }
      speak(spoken, heard, zeroSeconds, nextInMs);
    },
    silence: (fromInMs) => {
      const now = clock.secondsAt(ports.monotonicMs());
      const from = fromInMs === undefined || now === null ? Number.NEGATIVE_INFINITY : now + fromInMs / 1000;
      silences = [...silences, from];
      for (const { node } of waiting.filter(({ startSeconds }) => startSeconds >= from)) {
        node.onended = null;
        node.stop();
        node.disconnect();
      }
      waiting = waiting.filter(({ startSeconds }) => startSeconds < from);
    },
    watch,
    state: () => (isOff ? 'off' : isRunning() ? 'on' : 'blocked'),
    clockMs: () => (!isOff && context && isRunning() ? context.currentTime * 1000 : null),
    close: () => {
      for (const { node } of waiting) node.onended = null;
      waiting = [];
      void context?.close().catch(() => undefined);
      context = null;
    },
  };
};
