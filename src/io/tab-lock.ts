/**
 * One tab leads a session; others must not count it a second time. Where the platform has no locks every tab believes
 * that it leads, which is what happened before there were locks. A tab that is closed, crashes or is killed leads no more:
 * the platform takes its lock away.
 */

export interface TabLock {
  readonly leads: boolean;
  readonly release: () => void;
  /** Resolves when another tab took the lead away by {@link takeTabLead}; never after a release. */
  readonly lost: Promise<void>;
}

const nothing = (): void => undefined;

/** No lock stands behind it: it cannot be lost. */
const alone = (leads: boolean): TabLock => ({ leads, release: nothing, lost: new Promise<void>(nothing) });

/** Holds the lock from `onLock` until `release` is called; it does not lead when another tab has the lock. */
const hold = (name: string, options: LockOptions, onLock: (lock: TabLock) => void): Promise<void> => {
  let isHeld = false;
  let lose: () => void = nothing;
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  return navigator.locks
    .request(name, options, (lock) => {
      if (!lock) {
        onLock(alone(false));
        return undefined;
      }
      isHeld = true;
      return new Promise<void>((release) => onLock({ leads: true, release, lost }));
    })
    .catch((error: unknown) => {
      if (!isHeld) throw error;
      lose();
    });
};

export const leadTab = (name: string): Promise<TabLock> =>
  new Promise((resolve) => {
    if ('locks' in navigator) hold(name, { ifAvailable: true }, resolve).catch(() => resolve(alone(true)));
    else resolve(alone(true));
  });

/** Leads at once, whoever led before: that one may be frozen and never let go. Only when a person wants it. */
export const takeTabLead = (name: string): Promise<TabLock> =>
  new Promise((resolve) => {
    hold(name, { steal: true }, resolve).catch(() => resolve(alone(true)));
  });

export interface Waiting {
  readonly lock: Promise<TabLock>;
  readonly stop: () => void;
}

/**
 * Leads as soon as no other tab does. Only a tab that is looked at waits: a session must not move into a hidden one
 * while its own tab is only reloaded.
 */
export const leadLater = (name: string): Waiting => {
  let waiting = new AbortController();
  let stop: () => void = nothing;
  const lock = new Promise<TabLock>((resolve) => {
    const look = (): void => {
      waiting.abort();
      waiting = new AbortController();
      if (document.visibilityState === 'hidden') return;
      const { signal } = waiting;
      hold(name, { signal }, (held) => {
        document.removeEventListener('visibilitychange', look);
        resolve(held);
      }).catch(nothing);
    };
    stop = () => {
      document.removeEventListener('visibilitychange', look);
      waiting.abort();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });
  return { lock, stop: () => stop() };
};
