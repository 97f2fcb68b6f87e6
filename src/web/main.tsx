/** Composition root of the app: the only place here that makes the clock, the ids, the database. */
import '../ui/kit/kit.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { type Moment, msToInstant, parseZone } from '../core/base/index.ts';
import { createIndexedDbStore } from '../io/indexed-db-store.ts';
import { createMemoryStore } from '../io/memory-store.ts';
import { newId } from '../io/new-id.ts';
import { registerServiceWorker } from '../io/service-worker.ts';
import { type AppDeps, createApp } from './app-state.ts';
import { CrashScreen } from '../ui/screens/crash/index.ts';
import { loadBodyMap } from './body-map.ts';
import { Root } from './root.tsx';
import { downloadJournal } from './save-journal.ts';
import { createSessionFlow } from './session-flow.ts';

const MINUTE_MS = 60_000;
const STORE_AFTER_MS = 8000;

const moment = (): Moment => {
  const zone = parseZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const utc = parseZone('UTC');
  if (!zone.ok && !utc.ok) throw new Error('This browser knows no time zone.');
  return { at: msToInstant(Date.now()), zone: zone.ok ? zone.value : utc.ok ? utc.value : (undefined as never) };
};

/** A newer version is stored and waits for the next start. */
const newVersion = signal(false);

const start = async (place: Element): Promise<void> => {
  void loadBodyMap();
  const durable = createIndexedDbStore();
  const loaded = await durable.all();
  // Without a database the app still plans and guides; it says that it keeps nothing.
  const store = loaded.ok ? durable : createMemoryStore();
  const deps = {
    store,
    moment,
    newId: () => newId(Date.now()),
    learnSessions: async (...args: Parameters<AppDeps['learnSessions']>) =>
      (await import('../knowledge/learn-sessions.ts')).learnSessions(...args),
    weighTraining: async (...args: Parameters<AppDeps['weighTraining']>) =>
      (await import('./weigh-training.ts')).weighTraining(...args),
  };
  const app = createApp(deps, loaded.ok ? loaded.value.entries : []);
  if (!loaded.ok) app.storeError.value = loaded.error;
  const flow = createSessionFlow(app, deps);

  effect(() => {
    const { theme } = app.settings.value;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  });
  store.subscribe((change) => void app.takeOver(change));
  setInterval(app.refreshMoment, MINUTE_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') app.refreshMoment();
  });

  // Long after the first screen: the figures are for later, and for when there is no network.
  setTimeout(() => void import('./figure-source.ts').then(({ storeFigures }) => storeFigures()), STORE_AFTER_MS);

  const { openSession } = app.journal.value;
  if (openSession) await flow.reopen(openSession);
  void flow.closeForgotten();
  place.replaceChildren();
  render(
    <Root app={app} flow={flow} newVersion={newVersion} unreadable={loaded.ok ? loaded.value.unreadable.length : 0} />,
    place,
  );
  void app.weigh();
  void app.learnHabits();
};

const place = document.querySelector('#app');
/** Nothing else can be shown: offers the journal as a file, read anew and without the rest of the app. */
const crash = (root: Element, error: unknown): void => {
  const text = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
  const save = async (): Promise<void> => {
    const store = createIndexedDbStore();
    const rows = await store.all();
    if (rows.ok)
      downloadJournal(
        rows.value.entries,
        rows.value.unreadable.map(({ row }) => row),
        moment(),
      );
    store.close();
  };
  root.replaceChildren();
  render(<CrashScreen error={text} onSave={() => void save()} onReload={() => location.reload()} />, root);
};

// Also when the start fails: a broken version must be able to get the next one.
void import('./file-drop.tsx').then(({ takeFiles }) => takeFiles());
if (import.meta.env.PROD) void registerServiceWorker({ onNewVersion: () => void (newVersion.value = true) });
if (place) start(place).catch((error: unknown) => crash(place, error));
