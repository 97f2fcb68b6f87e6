import type { Signal } from '@preact/signals';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { shellTexts } from '../texts/en/shell.ts';
import { WeaveDefinitions } from '../ui/kit/index.ts';
import { CrashScreen } from '../ui/screens/crash/index.ts';
import { type NavPlace, Shell, type ShellNotice } from '../ui/shell/index.ts';
import type { App } from './app-state.ts';
import { useModule } from './lazy.tsx';
import { hashOf, pathOf, routeOf } from './route.ts';
import { saveJournal } from './save-journal.ts';
import type { SessionFlow } from './session-flow.ts';
import { TodayPage } from './today-page.tsx';

const loadSession = () => import('./session-page.tsx');
const loadRatings = () => import('./rating-pages.tsx');
const loadCheck = () => import('./check-page.tsx');
const loadPages = () => import('./pages.tsx');
const loadNothing = () => Promise.resolve(null);

const PLACES: readonly NavPlace[] = ['today', 'body', 'trials', 'journal'];

const useHash = (): string => {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onHash = (): void => {
      setHash(location.hash);
      scrollTo(0, 0);
      // The page's title is read out, as a page load would do.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus());
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return hash;
};

export interface RootProps {
  readonly app: App;
  readonly flow: SessionFlow;
  readonly newVersion: Signal<boolean>;
  readonly unreadable: number;
}

/** The screens that cover everything, one at a time: a session, its rating, the next day's question, the check. */
const Covering = ({ app, flow }: RootProps) => {
  const run = flow.run.value;
  const { unrated, nextDay } = app.journal.value;
  const session = useModule(run || flow.stoppedLast.value ? loadSession : loadNothing);
  const ratings = useModule(unrated || nextDay ? loadRatings : loadNothing);
  const check = useModule(flow.checking.value ? loadCheck : loadNothing);
  if (run) return session ? <session.SessionPage app={app} run={run} /> : <main class="opening" />;
  if (flow.checking.value) {
    return check ? (
      <check.CheckPage app={app} onDone={(anyTicked) => void flow.checked(anyTicked)} onBack={flow.leaveCheck} />
    ) : (
      <main class="opening" />
    );
  }
  if (unrated) {
    return ratings ? (
      <>
        <ratings.AfterPage key={unrated.id} app={app} session={unrated} />
        {session ? <session.StoppedLast app={app} flow={flow} /> : null}
      </>
    ) : (
      <main class="opening" />
    );
  }
  if (nextDay) return ratings ? <ratings.NextDayPage app={app} question={nextDay} /> : <main class="opening" />;
  return null;
};

const noticesOf = (
  { app, flow, newVersion, unreadable }: RootProps,
  seenUnreadable: boolean,
  onSeen: () => void,
): readonly ShellNotice[] => {
  const error = app.storeError.value;
  return [
    ...(error
      ? [
          {
            text: shellTexts.storeError[error.type],
            danger: true,
            action: { label: shellTexts.saveJournal, onAct: () => void saveJournal(app) },
          },
        ]
      : []),
    ...(unreadable > 0 && !seenUnreadable
      ? [{ text: shellTexts.unreadable(unreadable), action: { label: shellTexts.ok, onAct: onSeen } }]
      : []),
    ...(newVersion.value
      ? [
          {
            text: shellTexts.newVersion,
            action: { label: shellTexts.ok, onAct: () => void (newVersion.value = false) },
          },
        ]
      : []),
    ...(flow.elsewhere.value
      ? [
          {
            text: shellTexts.elsewhere,
            action: { label: shellTexts.takeOver, onAct: () => void flow.takeOverAnyway() },
          },
        ]
      : []),
  ];
};

const Screens = (props: RootProps) => {
  const { app, flow } = props;
  const hash = useHash();
  const route = routeOf(hash);
  const [seen, setSeen] = useState(false);
  const pages = useModule(route === 'today' ? loadNothing : loadPages);
  const covered =
    flow.run.value !== null ||
    flow.checking.value !== null ||
    app.journal.value.unrated !== null ||
    app.journal.value.nextDay !== null;
  const place = PLACES.find((each) => each === route) ?? null;
  useEffect(() => {
    document.title = covered ? shellTexts.name : shellTexts.documentTitle(shellTexts.screens[route]);
  }, [covered, route]);
  if (covered) return <Covering {...props} />;
  return (
    <Shell place={place} addressOf={hashOf} notices={noticesOf(props, seen, () => setSeen(true))}>
      {route === 'today' ? (
        <TodayPage app={app} flow={flow} />
      ) : pages ? (
        <pages.Page app={app} flow={flow} route={route} path={pathOf(hash)} />
      ) : (
        <main class="page" />
      )}
    </Shell>
  );
};

export const Root = (props: RootProps) => {
  const [error] = useErrorBoundary() as [unknown, () => void];
  if (error) {
    return (
      <CrashScreen
        error={error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)}
        onSave={() => void saveJournal(props.app)}
        onReload={() => location.reload()}
      />
    );
  }
  return (
    <>
      <WeaveDefinitions />
      <Screens {...props} />
    </>
  );
};
