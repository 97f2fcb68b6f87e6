import { useEffect, useRef } from 'preact/hooks';

const MARK = 'unknot-session';

const isMarked = (): boolean => (history.state as { readonly mark?: unknown } | null)?.mark === MARK;

/**
 * The back gesture asks instead of leaving: one entry of the history stands in front of the session, and is put there again
 * each time it is used up. Nothing is lost either way; a session that was left stands paused when the app is opened.
 */
export const useBackGuard = (onBack: () => void): void => {
  const latest = useRef(onBack);
  latest.current = onBack;
  useEffect(() => {
    const guardAgain = (): void => history.pushState({ mark: MARK }, '');
    const onPop = (): void => {
      guardAgain();
      latest.current();
    };
    if (!isMarked()) guardAgain();
    window.addEventListener('popstate', onPop);
    return () => {
      window.removeEventListener('popstate', onPop);
      if (isMarked()) history.back();
    };
  }, []);
};
