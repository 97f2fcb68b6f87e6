/** What a session uses of the device: loudspeaker, voice, headset, microphone, screen. Made anew for each session. */
import { type Signal, signal } from '@preact/signals';
import type { Settings } from '../core/journal/index.ts';
import type { Cue, CueId, SessionEvent, SessionView } from '../core/session/index.ts';
import { backgroundCues } from '../io/background.ts';
import { vibrate } from '../io/haptics.ts';
import { type Headset, createHeadset, hasHeadset } from '../io/headset.ts';
import { type Sound, createAudioContext, createSound } from '../io/sound.ts';
import { type SystemVoice, findSystemVoice } from '../io/speech.ts';
import { canListenLocally, listenLocally } from '../io/voice-commands.ts';
import { loadVoicePack } from '../io/voice-pack.ts';
import { type ClipDecoder, createClipDecoder } from '../io/voice.ts';
import { type WakeLockState, createWakeLock } from '../io/wake-lock.ts';
import { lockScreenText } from '../texts/en/announce.ts';
import { headsetEvent, spokenEvent } from './controls.ts';
import voiceAddress from './voice/en.voice?url';

export type DeviceNotice = 'sound-blocked' | 'wake-refused' | 'no-voice' | 'no-background';

/** For the line in a pause. */
export interface DeviceState {
  readonly screen: WakeLockState;
  readonly sound: Settings['sound'];
  readonly sounds: boolean;
}

const LANGUAGE = 'en';

/** Cues that change what to do flash the screen; the tempo and the countdown never. */
const FLASHES: readonly CueId[] = ['switch-side', 'change-tool', 'get-ready', 'roll', 'roll-end', 'hold-end', 'done'];

export interface SessionDevice {
  readonly notices: Signal<readonly DeviceNotice[]>;
  readonly state: Signal<DeviceState>;
  /** Grows by one with each flash. */
  readonly flashes: Signal<number>;
  /** The screen has been kept on without a break. */
  readonly keptAwake: () => boolean;
  readonly soundMs: () => number | null;
  readonly schedule: Sound['schedule'];
  readonly silence: Sound['silence'];
  readonly onCue: (cue: Cue) => void;
  /** To be called with every tick. */
  readonly watch: (view: SessionView) => void;
  /** Whether the tempo ticks, from what is handed over next. */
  readonly hearPace: (on: boolean) => void;
  /** From a touch: everything that needs one is started or revived. */
  readonly touched: () => void;
  readonly close: () => void;
}

export interface DevicePorts {
  /** The loudspeaker sounds, or sounds again: cues must be handed over anew. */
  readonly onSound: () => void;
  /** The loudspeaker's clock has moved: what has not begun must be handed over anew. */
  readonly onSoundMoved: () => void;
  readonly onEvent: (event: SessionEvent) => void;
  readonly phase: () => SessionView['phase'];
}

export const createSessionDevice = (settings: Settings, ports: DevicePorts): SessionDevice => {
  const notices = signal<readonly DeviceNotice[]>([]);
  const flashes = signal(0);
  const state = signal<DeviceState>({ screen: 'off', sound: settings.sound, sounds: false });
  const speaks = settings.sound === 'voice';
  const usesHeadset = settings.playing === 'headset' && settings.sound !== 'off' && hasHeadset();
  const stopsInBackground =
    settings.sound !== 'off' && backgroundCues(navigator, { isSilent: false, usesHeadset }) === 'stops';
  let clips: ClipDecoder | null = null;
  let systemVoice: SystemVoice | null = null;
  let textOf: ((id: string) => string | null) | null = null;
  let isVoiceMissing = false;
  let isClosed = false;
  let totalSeconds = 0;

  let paceHeard = settings.paceHeard;
  const sound = createSound(
    {
      toneVolume: settings.sound === 'off' ? 0 : settings.volume,
      voiceVolume: speaks ? settings.voiceVolume : 0,
      get paceHeard() {
        return paceHeard;
      },
      breathHeard: settings.breathHeard,
      mixes: !usesHeadset,
    },
    {
      onRunning: () => {
        ports.onSound();
        tell();
      },
      onMoved: ports.onSoundMoved,
      onUndecodable: () => {
        if (clips) void speakOtherwise();
      },
      monotonicMs: () => performance.now(),
      clips: () => clips,
      createContext: createAudioContext,
    },
  );
  const wakeLock = createWakeLock(() => tell());

  const tell = (): void => {
    const next: DeviceNotice[] = [];
    if (sound.state() === 'blocked') next.push('sound-blocked');
    if (wakeLock.state() === 'refused' || wakeLock.state() === 'unsupported') next.push('wake-refused');
    if (isVoiceMissing) next.push('no-voice');
    // Said once, at the start: a bar without a button passes.
    if (stopsInBackground) next.push('no-background');
    if (next.join() !== notices.value.join()) notices.value = next;
    const { screen, sounds } = state.value;
    if (screen !== wakeLock.state() || sounds !== (sound.state() === 'on'))
      state.value = { screen: wakeLock.state(), sound: settings.sound, sounds: sound.state() === 'on' };
  };

  /** A voice of the system that speaks on the device; else tones only, and it is said. */
  const speakOtherwise = async (): Promise<void> => {
    clips = null;
    systemVoice = findSystemVoice(LANGUAGE, settings.voiceVolume);
    if (systemVoice) ({ phraseText: textOf } = await import('../texts/en/voice.ts'));
    else isVoiceMissing = true;
    tell();
  };

  const loadVoice = async (): Promise<void> => {
    const pack = await loadVoicePack(voiceAddress);
    if (isClosed) return;
    if (!pack.ok) {
      await speakOtherwise();
      return;
    }
    clips = createClipDecoder(pack.value);
    ports.onSound();
  };
  if (speaks) void loadVoice();

  const headset: Headset | null = usesHeadset
    ? createHeadset({
        onAction: (action) => {
          const event = headsetEvent(action, ports.phase(), settings.headsetKnot);
          if (event) ports.onEvent(event);
        },
        onInterrupted: () => ports.onEvent('pause'),
      })
    : null;

  let stopListening = (): void => undefined;
  const listen = async (): Promise<void> => {
    if (!(await canListenLocally(LANGUAGE)) || isClosed) return;
    stopListening = listenLocally(LANGUAGE, (phrase) => {
      const event = spokenEvent(phrase);
      if (event) ports.onEvent(event);
    });
  };
  if (settings.voiceCommands) void listen();

  wakeLock.keep();

  return {
    notices,
    state,
    flashes,
    keptAwake: () => wakeLock.state() === 'on',
    soundMs: sound.clockMs,
    schedule: sound.schedule,
    silence: (fromInMs) => {
      sound.silence(fromInMs);
      if (fromInMs === undefined) systemVoice?.stop();
    },
    onCue: (cue) => {
      if (cue.kind === 'haptic' && settings.haptics) vibrate(cue.id);
      if (cue.kind === 'haptic' && settings.flash && FLASHES.includes(cue.id)) flashes.value += 1;
      if (cue.kind === 'speech' && systemVoice && textOf) systemVoice.say(textOf(cue.id) ?? '');
    },
    watch: (view) => {
      sound.watch();
      totalSeconds = Math.max(totalSeconds, view.totalLeftSeconds);
      headset?.show({
        ...lockScreenText(view),
        seconds: totalSeconds,
        position: totalSeconds - view.totalLeftSeconds,
        playing: view.phase !== 'paused' && view.phase !== 'done',
      });
      tell();
    },
    hearPace: (on) => {
      paceHeard = on;
    },
    touched: () => {
      sound.prime();
      headset?.start();
      wakeLock.again();
    },
    close: () => {
      isClosed = true;
      wakeLock.release();
      headset?.stop();
      systemVoice?.stop();
      stopListening();
      // The last tone still rings while the next screen comes.
      setTimeout(sound.close, 2_500);
    },
  };
};
