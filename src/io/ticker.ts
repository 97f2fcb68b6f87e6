/**
 * Calls back again and again. A worker keeps the time: browsers let the timers of a hidden page fire once a second and
 * later once a minute, those of a worker not.
 */
import { trustedScriptUrl } from './trusted-url.ts';

/** `workerAddress`: of the script that answers every `ms` it was told; null: the page's own timer. */
export const startTicking = (ms: number, call: () => void, workerAddress: string | null): (() => void) => {
  let stopTimer: (() => void) | null = null;
  const useTimer = (): void => {
    if (stopTimer) return;
    const timer = setInterval(call, ms);
    stopTimer = () => clearInterval(timer);
  };
  if (workerAddress === null || typeof Worker === 'undefined') {
    useTimer();
    return () => stopTimer?.();
  }
  let worker: Worker | null = null;
  try {
    worker = new Worker(trustedScriptUrl(workerAddress), { type: 'module' });
    worker.addEventListener('message', call);
    // A worker that cannot be had must not stop the session.
    worker.addEventListener('error', useTimer);
    worker.postMessage(ms);
  } catch {
    useTimer();
  }
  return () => {
    worker?.terminate();
    stopTimer?.();
  };
};
