import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CivilDate } from '../../core/base/index.ts';
import { DEFAULT_SETTINGS } from '../../core/journal/index.ts';
import { techniqueTexts } from '../../knowledge/technique-texts/index.ts';
import { entries as fixtures, sessions } from './fixtures.ts';
import { AboutScreen } from '../screens/about/index.ts';
import { BodyScreen, levelTable } from '../screens/body/index.ts';
import { type JournalScreenProps, JournalScreen } from '../screens/journal/index.ts';
import { LearnScreen } from '../screens/learn/index.ts';
import { SettingsScreen } from '../screens/settings/index.ts';
import { type TrainingScreenProps, TrainingScreen } from '../screens/training/index.ts';
import { TrialsScreen } from '../screens/trials/index.ts';

const licences = ['preact', 'dexie', 'valibot'].map((name) => ({
  name,
  version: '1.0.0',
  licence: 'MIT',
  text: 'The MIT License (MIT)\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software, as is.',
}));
const today = '2026-11-23' as CivilDate;
const say = (name: string, value: unknown = null): void => {
  document.body.dataset['last'] = JSON.stringify({ name, value });
};

const Journal = (changes: Partial<JournalScreenProps>) => {
  const [gone, setGone] = useState<{ readonly ids: readonly string[]; readonly label: string } | null>(null);
  return (
    <JournalScreen
      entries={fixtures.filter(({ id }) => !gone?.ids.includes(id))}
      sessions={gone?.label.startsWith('Session after') ? sessions.slice(1) : sessions}
      lastSavedAt={fixtures.find(({ kind }) => kind === 'saved')?.at ?? null}
      entriesSinceSave={6}
      persistence="persisted"
      trainingHref="?training"
      retracted={gone}
      restore={null}
      onCorrect={(entry, correction) => say('correct', { entry, correction })}
      onDelete={(ids, label) => {
        setGone({ ids, label });
        say('delete', ids);
      }}
      onUndoDelete={() => setGone(null)}
      onSave={() => say('save')}
      onRestoreFile={(file) => say('restore', file.name)}
      onRestoreConfirm={() => say('confirm')}
      onRestoreCancel={() => say('cancel')}
      {...changes}
    />
  );
};

const Settings = () => {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  return (
    <SettingsScreen
      settings={settings}
      keptCautions={false}
      aboutHref="?about"
      onChange={(changes) => {
        setSettings({ ...settings, ...changes });
        say('change', changes);
      }}
      onCheck={() => say('check')}
      onErase={() => say('erase')}
      onSaveFirst={() => say('save-first')}
    />
  );
};

const Training = (changes: Partial<TrainingScreenProps>) => (
  <TrainingScreen
    workouts={[
      {
        entryIds: ['a'],
        title: 'Evening run',
        start: '22 Nov 2026, 17:00',
        sport: 'run',
        seconds: 2760,
        sets: 0,
        load: { calves: 4.6, quads: 3.1, hamstrings: 2.4, glutes: 1.2, 'tibialis-anterior': 0.8 },
        confidence: 'usual',
      },
      {
        entryIds: ['b'],
        title: 'Legs, heavy, with a title that goes on and on for much longer than it should',
        start: '18 Nov 2026, 18:30',
        sport: 'strength',
        seconds: 4380,
        sets: 21,
        load: { quads: 12.5, glutes: 9.1, adductors: 4.2, hamstrings: 3.4, 'lower-back-ql': 2.1 },
        confidence: 'low',
      },
    ]}
    imports={[{ id: 'i', file: 'workouts.csv', when: '19 Nov 2026, 20:00', workouts: 214 }]}
    preview={null}
    onAddLine={(line) => Promise.resolve(line.startsWith('ran') ? null : `"${line}" is not known. Try "ran 8 km".`)}
    onFiles={(files) => say('files', files.length)}
    onAnswer={(exercise, answer) => say('answer', { exercise, answer })}
    onCommit={(options) => say('commit', options)}
    onCancel={() => say('cancel')}
    onUndoImport={(id) => say('undo-import', id)}
    onDelete={(ids) => say('delete', ids)}
    {...changes}
  />
);

const preview: TrainingScreenProps['preview'] = {
  files: [
    {
      name: 'workouts.csv',
      source: 'hevy',
      workouts: 214,
      sets: 4120,
      fresh: 12,
      duplicates: 201,
      doubtful: 1,
      warnings: [
        'The file does not tell its time zone; Europe/Berlin is assumed.',
        'Squat (Barbell): 950 kg is unusually heavy. Please check kg and lb.',
      ],
    },
    {
      name: 'holiday-pictures-from-the-north-sea-2026.zip',
      source: '',
      workouts: 0,
      sets: 0,
      fresh: 0,
      duplicates: 0,
      doubtful: 0,
      warnings: [],
      error: 'The file is in no format that Unknot reads. It reads Hevy CSV and FIT files.',
    },
  ],
  unmatched: ['Reverse nordic on the wobbly bench', 'Kettlebell thing'],
};

export const PAGES: Readonly<Record<string, () => ComponentChildren>> = {
  journal: () => <Journal />,
  'journal-empty': () => (
    <Journal entries={[]} sessions={[]} lastSavedAt={null} entriesSinceSave={0} persistence="unknown" />
  ),
  'journal-restore': () => <Journal persistence="not-persisted" restore={{ added: 214, known: 1204, unreadable: 2 }} />,
  'journal-danger': () => <Journal persistence="not-persisted" lastSavedAt={null} entriesSinceSave={31} />,
  settings: () => <Settings />,
  about: () => <AboutScreen version="0.1.0" licences={licences} />,
  training: () => <Training />,
  'training-empty': () => <Training workouts={[]} imports={[]} />,
  'training-preview': () => <Training preview={preview} />,
  body: () => <BodyScreen table={levelTable(fixtures, today)} todayHref="#/" />,
  'body-empty': () => <BodyScreen table={levelTable([], today)} todayHref="#/" />,
  trials: () => <TrialsScreen journalHref="#/journal" />,
  learn: () => <LearnScreen techniqueTexts={techniqueTexts} />,
};
