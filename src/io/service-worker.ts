import { trustedScriptUrl } from './trusted-url.ts';

export interface ServiceWorkerWatch {
  /** Everything needed to start without a network is stored. Called once, for the first version on this device. */
  readonly onReadyOffline?: () => void;
  /** A newer version is stored. It takes over by itself when the app is next started, never during a session. */
  readonly onNewVersion?: () => void;
}

/** Makes the app start offline. Resolves to whether this browser can. */
export const registerServiceWorker = async (watch: ServiceWorkerWatch = {}): Promise<boolean> => {
  if (!('serviceWorker' in navigator)) return false;
  try {
    const registration = await navigator.serviceWorker.register(trustedScriptUrl('./sw.js'), {
      scope: './',
      updateViaCache: 'none',
    });
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      const replaces = registration.active !== null;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && replaces) watch.onNewVersion?.();
        if (coming.state === 'activated' && !replaces) watch.onReadyOffline?.();
      });
    });
    return true;
  } catch {
    // Private windows and plain http refuse: the app works without, only not offline.
    return false;
  }
};
