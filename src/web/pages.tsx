/** The pages behind Today: one chunk, loaded right after the first screen. */
import { version } from '../../package.json';
import { civilDate } from '../core/base/index.ts';
import { effectiveEntries } from '../core/journal/index.ts';
import { AboutScreen } from '../ui/screens/about/index.ts';
import { BodyScreen, levelTable } from '../ui/screens/body/index.ts';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/journal/index.ts';
import { backgroundCues } from '../io/background.ts';
import { canVibrate } from '../io/haptics.ts';
import { hasHeadset } from '../io/headset.ts';
import { canListenLocally } from '../io/voice-commands.ts';
import { deviceTexts } from '../texts/en/announce.ts';
import { placeName } from '../texts/en/plan.ts';
import { settingsTexts } from '../texts/en/settings.ts';
import { SettingsScreen } from '../ui/screens/settings/index.ts';
import { TrialsScreen } from '../ui/screens/trials/index.ts';
import type { App } from './app-state.ts';
import { useModule } from './lazy.tsx';
import { type Route, hashOf } from './route.ts';
import { saveJournal } from './save-journal.ts';
import type { SessionFlow } from './session-flow.ts';
import { WithFigures } from './with-figures.tsx';

const loadJournal = () => import('./journal-page.tsx');
const loadTraining = () => import('./training-page.tsx');
const loadLearn = () => import('../ui/screens/learn/index.ts');
const loadProgramme = () => import('./programme-page.tsx');
const loadLicences = () => import('./licences.json');

const soundOf = ({ sound, playing }: Settings) => ({ isSilent: sound === 'off', usesHeadset: playing === 'headset' });

const Empty = () => <main class="page" />;

const Journal = ({ app }: { readonly app: App }) => {
  const loaded = useModule(loadJournal);
  return loaded ? <loaded.JournalPage app={app} /> : <Empty />;
};

const Training = ({ app }: { readonly app: App }) => {
  const loaded = useModule(loadTraining);
  return loaded ? <loaded.TrainingPage app={app} /> : <Empty />;
};

const Programme = ({ app }: { readonly app: App }) => {
  const loaded = useModule(loadProgramme);
  return loaded ? <loaded.ProgrammePage app={app} /> : <Empty />;
};

const Learn = ({
  app,
  path,
  onCheck,
}: {
  readonly app: App;
  readonly path: readonly string[];
  readonly onCheck: () => void;
}) => {
  const loaded = useModule(loadLearn);
  return loaded ? (
    <WithFigures app={app}>
      <loaded.LearnScreen path={path} onCheck={onCheck} />
    </WithFigures>
  ) : (
    <Empty />
  );
};

const About = () => <AboutScreen version={version} licences={useModule(loadLicences)?.default ?? []} />;

/** Only who has cautions needs their words. */
const loadCautionTexts = () => import('../knowledge/caution-texts/index.ts');
const loadNothing = () => Promise.resolve(null);

const Settings = ({ app, flow }: { readonly app: App; readonly flow: SessionFlow }) => {
  const active = app.health.active.value;
  const texts = useModule(active.length > 0 ? loadCautionTexts : loadNothing);
  const lines = active.map(({ id, region, side }) =>
    settingsTexts.hold(
      texts?.cautionText(id)?.condition ?? id,
      region === undefined ? null : placeName(region, side ?? 'both').toLowerCase(),
    ),
  );
  const [listens, setListens] = useState(false);
  useEffect(() => void canListenLocally('en').then(setListens), []);
  return (
    <SettingsScreen
      settings={app.settings.value}
      keptCautions={app.journal.value.keptCautions !== null}
      holds={app.health.isDue() && active.length === 0 ? null : [...new Set(lines)]}
      aboutHref={hashOf('about')}
      can={{ vibration: canVibrate(), headset: hasHeadset(), voiceCommands: listens }}
      backgroundNote={deviceTexts.background[backgroundCues(navigator, soundOf(app.settings.value))]}
      learned={app.habits.value.lines}
      onUnlearn={(line) => void app.write({ kind: 'unlearned', line })}
      onChange={(changes) => void app.write({ kind: 'settings', changes })}
      onCheck={flow.checkAgain}
      onErase={() => void app.erase()}
      onSaveFirst={() => void saveJournal(app)}
    />
  );
};

export interface PageProps {
  readonly app: App;
  readonly flow: SessionFlow;
  readonly route: Route;
  /** What follows the route in the address. */
  readonly path: readonly string[];
}

export const Page = ({ app, flow, route, path }: PageProps) => {
  switch (route) {
    case 'journal':
      return <Journal app={app} />;
    case 'training':
      return <Training app={app} />;
    case 'programme':
      return <Programme app={app} />;
    case 'body':
      return (
        <BodyScreen
          table={levelTable(effectiveEntries(app.entries.value), civilDate(app.moment.value))}
          todayHref={hashOf('today')}
        />
      );
    case 'trials':
      return <TrialsScreen journalHref={hashOf('journal')} />;
    case 'learn':
      return <Learn app={app} path={path} onCheck={flow.checkAgain} />;
    case 'about':
      return <About />;
    case 'settings':
      return <Settings app={app} flow={flow} />;
    case 'today':
      return null;
  }
};
