/**
 * One tab leads a session; others must not count it a second time. Where the platform has no locks every tab believes
 * that it leads, which is what happened before there were locks. A tab that is closed, crashes or is killed leads no more:
 * the platform takes its lock away.
 */

export interface TabLock {
  readonly leads: boolean;
  readonly release: () => void;
}

const nothing = (): void => undefined;

/** Holds the lock from `onLock` until `release` is called; null: another tab has it. */
const hold = (name: string, options: LockOptions, onLock: (lock: TabLock) => void): Promise<void> =>
  navigator.locks.request(name, options, (lock) => {
    if (lock) return new Promise<void>((release) => onLock({ leads: true, release }));
    onLock({ leads: false, release: nothing });
    return undefined;
  });

export const leadTab = (name: string): Promise<TabLock> =>
  new Promise((resolve) => {
    if ('locks' in navigator)
      hold(name, { ifAvailable: true }, resolve).catch(() => resolve({ leads: true, release: nothing }));
    else resolve({ leads: true, release: nothing });
  });

/**
 * Leads as soon as no other tab does. Only a tab that is looked at waits: a session must not move into a hidden one
 * while its own tab is only reloaded.
 */
export const leadLater = (name: string): Promise<TabLock> =>
  new Promise((resolve) => {
    let waiting = new AbortController();
    const look = (): void => {
      waiting.abort();
      waiting = new AbortController();
      if (document.visibilityState === 'hidden') return;
      const { signal } = waiting;
      hold(name, { signal }, (lock) => {
        document.removeEventListener('visibilitychange', look);
        resolve(lock);
      }).catch(nothing);
    };
    document.addEventListener('visibilitychange', look);
    look();
  });
