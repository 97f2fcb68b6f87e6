/**
 * The headset's buttons and the lock screen. Platforms give them only to a page that plays media, so a loop of silence
 * plays for as long as the session lasts; other music stops for it. That is why the person chooses.
 */
export const MEDIA_ACTIONS = ['play', 'pause', 'nexttrack', 'previoustrack', 'stop'] as const;
export type MediaAction = (typeof MEDIA_ACTIONS)[number];

export interface LockScreen {
  readonly title: string;
  readonly artist: string;
  /** Of the whole session. Seconds. */
  readonly seconds: number;
  readonly position: number;
  readonly playing: boolean;
}

export interface Headset {
  /** Call from a touch. */
  readonly start: () => void;
  readonly show: (screen: LockScreen) => void;
  readonly stop: () => void;
}

const SAMPLES_PER_SECOND = 8_000;
/** Shorter loops get no controls on Android. */
const LOOP_SECONDS = 10;

/** Silence as a WAV file: 8 bits, one channel; 128 is the zero line. */
export const silentWav = (): Uint8Array<ArrayBuffer> => {
  const length = SAMPLES_PER_SECOND * LOOP_SECONDS;
  const bytes = new Uint8Array(44 + length).fill(128, 44);
  const view = new DataView(bytes.buffer);
  const word = (at: number, text: string): void => bytes.set(new TextEncoder().encode(text), at);
  word(0, 'RIFF');
  view.setUint32(4, 36 + length, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLES_PER_SECOND, true);
  view.setUint32(28, SAMPLES_PER_SECOND, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  word(36, 'data');
  view.setUint32(40, length, true);
  return bytes;
};

export interface HeadsetPorts {
  readonly onAction: (action: MediaAction) => void;
  /** The system stopped the loop, as a call does. */
  readonly onInterrupted: () => void;
}

/** Whether this browser can be controlled from a headset at all. */
export const hasHeadset = (): boolean => 'mediaSession' in navigator && typeof Audio !== 'undefined';

export const createHeadset = ({ onAction, onInterrupted }: HeadsetPorts): Headset => {
  let loop: HTMLAudioElement | null = null;
  let address = '';
  let isWanted = false;
  let shown = '';

  const setHandlers = (on: boolean): void => {
    for (const action of MEDIA_ACTIONS) {
      try {
        navigator.mediaSession.setActionHandler(action, on ? () => onAction(action) : null);
      } catch {
        // This browser does not know the action.
      }
    }
  };

  return {
    start: () => {
      isWanted = true;
      if (!loop) {
        address = URL.createObjectURL(new Blob([silentWav()], { type: 'audio/wav' }));
        loop = new Audio(address);
        loop.loop = true;
        loop.addEventListener('pause', () => {
          if (isWanted) onInterrupted();
        });
        setHandlers(true);
      }
      if (loop.paused) void loop.play().catch(() => undefined);
    },
    show: ({ title, artist, seconds, position, playing }) => {
      const { mediaSession } = navigator;
      const next = `${title}\n${artist}`;
      if (next !== shown) {
        shown = next;
        mediaSession.metadata = new MediaMetadata({
          title,
          artist,
          album: 'Unknot',
          artwork: [{ src: 'icon-512.png', sizes: '512x512', type: 'image/png' }],
        });
      }
      mediaSession.playbackState = playing ? 'playing' : 'paused';
      try {
        mediaSession.setPositionState({
          duration: Math.max(1, seconds),
          position: Math.min(Math.max(0, position), Math.max(1, seconds)),
          playbackRate: 1,
        });
      } catch {
        // Not offered by this browser.
      }
    },
    stop: () => {
      isWanted = false;
      if (!loop) return;
      loop.pause();
      loop = null;
      setHandlers(false);
      navigator.mediaSession.metadata = null;
      navigator.mediaSession.playbackState = 'none';
      URL.revokeObjectURL(address);
    },
  };
};
