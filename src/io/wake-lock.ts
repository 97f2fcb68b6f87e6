/**
 * Keeps the screen on. The platform drops the lock whenever the page is hidden, and may refuse it when the battery is low, so
 * it is asked for again each time the page shows and at each touch.
 */
export type WakeLockState = 'off' | 'on' | 'refused' | 'unsupported';

export interface ScreenWakeLock {
  readonly keep: () => void;
  /** Asks again if it is not held: at a touch, because some refusals pass. */
  readonly again: () => void;
  readonly release: () => void;
  readonly state: () => WakeLockState;
}

export const createWakeLock = (onChange: () => void): ScreenWakeLock => {
  let isWanted = false;
  let isAsking = false;
  let state: WakeLockState = 'off';
  let sentinel: WakeLockSentinel | null = null;

  const become = (next: WakeLockState): void => {
    if (state === next) return;
    state = next;
    onChange();
  };

  const ask = async (): Promise<void> => {
    if (!isWanted || isAsking || document.visibilityState !== 'visible' || sentinel) return;
    if (!('wakeLock' in navigator)) {
      become('unsupported');
      return;
    }
    isAsking = true;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (!isWanted) {
        await lock.release();
        return;
      }
      sentinel = lock;
      lock.addEventListener('release', () => {
        if (sentinel !== lock) return;
        sentinel = null;
        become('off');
        void ask();
      });
      become('on');
    } catch {
      // Refused by a low battery or by the system's settings.
      become('refused');
    } finally {
      isAsking = false;
    }
  };

  const again = (): void => void ask();

  return {
    keep: () => {
      if (isWanted) return;
      isWanted = true;
      document.addEventListener('visibilitychange', again);
      void ask();
    },
    again,
    release: () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', again);
      const held = sentinel;
      sentinel = null;
      void held?.release().catch(() => undefined);
      become('off');
    },
    state: () => state,
  };
};
