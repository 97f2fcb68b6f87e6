/**
 * Calls back again and again. While the page is hidden a worker helps: browsers let the timers of a hidden page fire once a
 * second and later once a minute, those of a worker not.
 */
import { trustedScriptUrl } from './trusted-url.ts';

/** The script answers every so many milliseconds as it was told. */
const startWorker = (ms: number, call: () => void, address: string): Worker | null => {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(trustedScriptUrl(address));
    worker.addEventListener('message', call);
    worker.postMessage(ms);
    return worker;
  } catch {
    // Without the worker a hidden page only ticks less often.
    return null;
  }
};

/** Returns how to stop. */
export const startTicking = (ms: number, call: () => void, workerAddress: string): (() => void) => {
  const timer = setInterval(call, ms);
  let worker: Worker | null = null;
  const onVisibility = (): void => {
    worker?.terminate();
    worker = document.visibilityState === 'hidden' ? startWorker(ms, call, workerAddress) : null;
  };
  document.addEventListener('visibilitychange', onVisibility);
  onVisibility();
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onVisibility);
    worker?.terminate();
  };
};
