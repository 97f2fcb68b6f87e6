/** Keeps the screen on. The platform drops the lock whenever the page is hidden, so it is asked for again each time the page shows. */
export type WakeLockState = 'off' | 'on' | 'refused' | 'unsupported';

export interface ScreenWakeLock {
  readonly keep: () => void;
  readonly release: () => void;
  readonly state: () => WakeLockState;
}

export const createWakeLock = (onChange: () => void): ScreenWakeLock => {
  let wanted = false;
  let state: WakeLockState = 'off';
  let sentinel: WakeLockSentinel | null = null;

  const become = (next: WakeLockState): void => {
    if (state === next) return;
    state = next;
    onChange();
  };

  const ask = async (): Promise<void> => {
    if (!wanted || document.visibilityState !== 'visible' || sentinel) return;
    if (!('wakeLock' in navigator)) {
      become('unsupported');
      return;
    }
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (!wanted) {
        await lock.release();
        return;
      }
      sentinel = lock;
      lock.addEventListener('release', () => {
        sentinel = null;
        become('off');
        void ask();
      });
      become('on');
    } catch {
      // Refused by a low battery or by the system's settings.
      become('refused');
    }
  };

  const again = (): void => void ask();

  return {
    keep: () => {
      if (wanted) return;
      wanted = true;
      document.addEventListener('visibilitychange', again);
      void ask();
    },
    release: () => {
      wanted = false;
      document.removeEventListener('visibilitychange', again);
      void sentinel?.release().catch(() => undefined);
      sentinel = null;
      become('off');
    },
    state: () => state,
  };
};
